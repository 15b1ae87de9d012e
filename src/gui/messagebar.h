// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QString>
#include <QTimer>

class Error;
class QLabel;
class QToolButton;

/// The line at the top of a page that tells what happened: by icon, word and colour, never by a box that has to be
/// clicked away. Only good news leaves by itself; the rest stays until it is closed or replaced. Tests read it.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    enum class Kind { Info, Success, Warning, Refusal };
    explicit MessageBar(QWidget *parent = nullptr);

    /// @param what the action that ended so ("Simpan permohonan"). A cancelled action is silent, a fault is logged.
    void report(const QString &what, const Error &error);
    void tell(const QString &text, Kind kind = Kind::Info);
    void succeed(const QString &text) { tell(text, Kind::Success); }
    void warn(const QString &text) { tell(text, Kind::Warning); }
    void clear();

    QString text() const; ///< the sentence, without the word of its kind
    QString word() const;
    Kind kind() const { return m_kind; }
    void setStay(int milliseconds) { m_leave.setInterval(milliseconds); } ///< of a success; 6 s

Q_SIGNALS:
    void told(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wordOf(Kind kind) const;
    void dress();
    void announce();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer m_leave;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"
#include "secrets/secrettext.h"

#include <QBasicTimer>
#include <QClipboard>
#include <QWidget>

class QAbstractButton;

/// A password field whose text lies in guarded memory alone: typed or pasted, no QString of it is kept, there is no
/// undo, no drag, no copy, and no input method sees it. Looks and answers like a line edit; a screen reader hears a
/// password field and no text. Judges nothing: ask secrets/passwordpolicy.h with copy().
class SecretLineEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString placeholderText READ placeholderText WRITE setPlaceholderText)

public:
    static constexpr size_t capacity = 512; ///< bytes of UTF-8; what is more is not taken in

    explicit SecretLineEdit(QWidget *parent = nullptr);
    int length() const { return m_text.characters(); } ///< characters
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Moves the text out; the field is empty afterwards.
    SecretBytes take();
    /// A second copy in guarded memory, for a rule that is asked while somebody types.
    SecretBytes copy() const { return m_text.copy(); }
    void wipe();
    QString placeholderText() const { return m_placeholder; }
    void setPlaceholderText(const QString &text);
    /// Shows the characters while the button is held, by mouse or by the space key.
    void showWhileHeld(QAbstractButton &button);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void contentChanged(); ///< without the content
    void returnPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SecretText m_text;
    bool m_allSelected = false;
    bool m_shown = false;
    bool m_caretOn = false;
    QBasicTimer m_blink;
    QString m_placeholder;

    void insert(QStringView text);
    void erase(size_t from, size_t to);
    void replaceSelection();
    void paste(QClipboard::Mode mode);
    bool edit(const QKeyEvent &event);
    void setShown(bool shown);
    void showCaret();
    QFont cellFont() const;
    QRect textRect() const;
    qreal scrolledBy(const QRect &area, qreal cell) const;
    void paintText(QPainter &painter, const QRect &area);
};

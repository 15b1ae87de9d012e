// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"

#include <QFrame>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// Why the standard was not kept: one sentence, six keys, a note. It stands in the window and waits; nothing else is
/// held up by it. What an answer does is the asker's.
class DeviationQuestion final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviationQuestion)
public:
    explicit DeviationQuestion(QWidget *parent = nullptr);
    /// @param key tells one question from another: the note that is being typed stays while it is the same
    void ask(const QString &key, const QString &sentence);
    void settle(); ///< nothing is asked any more
    bool isAsked() const { return !m_key.isEmpty(); }
    void complain(const QString &sentence); ///< why the answer was none
    QString sentence() const;

Q_SIGNALS:
    void answered(DeviationReason reason, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void answer(int row);

    QString m_key;
    QLabel *m_sentence;
    QBoxLayout *m_row;
    QList<QPushButton *> m_keys;
    QLineEdit *m_note;
    QLabel *m_complaint;
    QAction *m_focus;
};

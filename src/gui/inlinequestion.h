// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reasons.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// A question in the page itself instead of a box over it: reasons to tick, a choice, a note, and what happens then.
/// It says in its own line what is still missing; Esc takes the question back. What an answer does is the asker's.
class InlineQuestion final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineQuestion)
public:
    struct Question {
        QString title;
        QString sentence; ///< what will happen, in calm words
        QList<Reason> reasons; ///< at least one is to be ticked; empty: none are asked
        QString choiceLabel; ///< empty: no choice
        QStringList choices; ///< proposals; something else may be typed
        QString noteLabel; ///< empty: no note
        int noteLetters = 0; ///< how many the note needs at least
        QString confirm; ///< the button's word
    };
    struct Answer {
        QStringList codes;
        QString choice;
        QString note;
    };
    /// @return whether it was done: the question then goes away
    using Done = std::function<bool(const Answer &)>;

    explicit InlineQuestion(QWidget *parent = nullptr);
    void ask(const Question &question, Done done);
    bool isOpen() const { return !isHidden(); }
    void dismiss(); ///< forgets what was typed

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString missing(const Answer &answer) const;
    Answer answer() const;
    void addReasons();
    void submit();

    Question m_question;
    Done m_done;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_reasons = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_missing;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

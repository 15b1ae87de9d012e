// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"
#include "gui/longjob.h"

#include <QWidget>

class InlineQuestion;
class JobLine;
class MessageBar;
class Office;
class QLabel;
class ReasonButton;

/// What the law on personal data asks for on the page of an account (R45): everything about the person as one file, and
/// the note that they were told of a correction, with its 72 hours. The rules are PrivacyDesk's.
class PersonBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonBand)
public:
    PersonBand(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void setAccount(const Account &account); ///< id 0: none
    void saveLetter(const QString &path); ///< the letter about the correction; nothing that is there is replaced
    void save(const QString &path); ///< .pdf, .json or .zip; nothing that is there already is replaced
    InlineQuestion *question() const { return m_question; }

Q_SIGNALS:
    void told(); ///< a notice is noted

private:
    void askPath();
    void askLetter();
    void askTold();
    void retell();

    Office &m_office;
    MessageBar &m_bar;
    LongJob m_job;
    Account m_account;
    qint64 m_untold = 0; ///< the version that nobody was told of
    QLabel *m_line;
    ReasonButton *m_all;
    ReasonButton *m_letter;
    ReasonButton *m_told;
    InlineQuestion *m_question;
    JobLine *m_going;
};

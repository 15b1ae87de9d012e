// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/letterchecking.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;

/// Is a letter that somebody shows us ours (I24)? Its number or code is typed or scanned, the verdict stands beneath;
/// for a letter with a password the check word that is said on the phone is compared as well (I17). What makes a letter
/// ours is the desk's.
class LetterCheckDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterCheckDialog)
public:
    explicit LetterCheckDialog(Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestWanted(RequestId id); ///< to compare it with the office's copy

private:
    void check();
    void compareWord();
    void tell(const LetterChecking::Finding &finding);

    LetterChecking m_checking;
    LetterChecking::Finding m_finding;
    MessageBar *m_bar;
    QLineEdit *m_typed;
    QLabel *m_verdict;
    QWidget *m_wordRow;
    QLineEdit *m_word;
    QLabel *m_wordVerdict;
    QPushButton *m_open;
};

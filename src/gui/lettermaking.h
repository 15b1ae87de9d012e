// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/numberline.h"
#include "desk/letterdesk.h"

#include <QFrame>
#include <QTimer>

class DateField;
class FieldNote;
class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

/// What is chosen before a letter is made: service sheet or official letter (R20), a number that is counted, typed or
/// out of a reserved block (R22), its date, the officer's own closing line, and the seal of a letter with a password.
class LetterMaking final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterMaking)
public:
    explicit LetterMaking(QWidget *parent = nullptr);
    /// Preset again. @param secret a letter with a password: it is closed with a seal that has a number
    void begin(const QString &title, QDate today, bool secret);
    /// @param byHand the Setda keeps the book: nothing is counted; @param free the numbers that are reserved
    void setNumbers(bool byHand, const QList<NumberLine> &free);
    LetterForm form() const;
    LetterOrder order() const;
    std::optional<QString> missing() const;

Q_SIGNALS:
    void formChanged(); ///< the letter looks otherwise
    void inputChanged();

private:
    enum Numbering { Counted, ByHand, Reserved };
    void build();
    void followNumbering();
    QLabel *m_title;
    QButtonGroup *m_form;
    QButtonGroup *m_numbering;
    QLineEdit *m_number;
    QComboBox *m_reserved;
    DateField *m_date;
    FieldNote *m_dateNote;
    QLineEdit *m_closing;
    QLineEdit *m_seal;
    QFormLayout *m_rows = nullptr;
    QTimer m_typing; ///< the letter is drawn again when the hand rests
    QDate m_today;
    bool m_onlyByHand = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/intakedesk.h"

#include <QWidget>

#include <memory>

class DateField;

namespace Ui
{
class IntakeLetter;
}

/// What the applicant's letter asks for, what the decree says, and how both came to the counter. Rows that do not apply
/// (wanted changes, the carrier, a decree that the register knows) are folded away. Dates are read here, everything
/// else is judged by the desk.
class IntakeLetter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeLetter)
public:
    explicit IntakeLetter(QWidget *parent = nullptr);
    ~IntakeLetter() override;

    void write(IntakeForm &form) const;
    void setForm(const IntakeForm &form);
    void takeDecree(const AccountData &data); ///< of somebody chosen from the register
    bool isBlank() const; ///< nothing but what a new form begins with
    /// A date that is none: its field's name and why; both empty: all dates are understood.
    std::pair<QString, QString> wrongDate() const;
    /// Marks the field, unfolds it and puts the cursor there; false: no field of that name here.
    bool complain(const QString &field, const QString &sentence);
    void focusFirst(); ///< the letter's number: the first thing that the register does not know

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in a line

private:
    void fillLists();
    void fold();
    void foldDecree(bool folded);
    void connectFields();
    QString decreeSentence() const;
    QList<DateField *> dates() const;

    std::unique_ptr<Ui::IntakeLetter> m_ui;
};

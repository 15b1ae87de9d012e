// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/personlookup.h"

#include <QWidget>

#include <memory>

class FieldNote;
class QLineEdit;

namespace Ui
{
class IntakeApplicant;
}

/// Who asks: looked up in the register by the name field, or typed in full. Somebody known takes one line; the fields
/// open for who is not, or on demand. The decree's fields of AccountData stand in IntakeLetter. What is refused is the
/// desk's business; here a value's own mistake is told under it, once it is left.
class IntakeApplicant final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeApplicant)
public:
    explicit IntakeApplicant(QWidget *parent = nullptr);
    ~IntakeApplicant() override;

    void setFind(const PersonLookUp::Find &find);
    void setToday(QDate today) { m_today = today; } ///< the office's; NIP are judged by it
    void write(AccountData &data) const; ///< its own fields only
    AccountId account() const { return m_account; }
    void setData(const AccountData &data, AccountId account);
    bool isBlank() const;
    /// Opens the fields where needed, marks the field and puts the cursor there; false: no field of that name here.
    bool complain(const QString &field, const QString &sentence);
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void changed();
    void personChosen(const AccountData &data); ///< from the register
    void entered(); ///< Enter in a field that is no list

private:
    void take(const PersonHit &hit);
    void nameEdited();
    void readNip(bool left);
    void check(QLineEdit *field);
    void retell();
    QLineEdit *fieldNamed(const QString &name) const;
    FieldNote *noteOf(const QLineEdit *field) const;

    std::unique_ptr<Ui::IntakeApplicant> m_ui;
    AccountId m_account {};
    QString m_registerName; ///< of the chosen account
    QDate m_today;
};

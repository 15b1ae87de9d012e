// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class DateField;
class FieldNote;

namespace Ui
{
class AccountForm;
}

/// The data of one register account as a form: typed by hand, corrected, or copied from a first registration. Mistakes
/// are told under the field in which they were made. Reads and writes no database.
class AccountForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountForm)
public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override;
    void setPokjas(const QStringList &names);
    void setToday(QDate today) { m_today = today; }
    void setData(const AccountData &data);
    void type(const AccountData &data); ///< as if it had been typed over what setData() showed
    AccountData data() const;
    void setReadOnly(bool readOnly);
    std::optional<QString> refusal() const; ///< what is missing or wrong, one sentence
    bool isChanged() const; ///< since setData()

Q_SIGNALS:
    void changed();

private:
    struct Read {
        QString mistake;
        QString caution;
        QString hint;
    };
    Read readNip() const;
    Read readPhone() const;
    Read readRank() const;
    Read readUserId() const;
    Read readEmail() const;
    void follow();
    NipKind kind() const;

    std::unique_ptr<Ui::AccountForm> m_ui;
    AccountData m_shown;
    QDate m_today;
};

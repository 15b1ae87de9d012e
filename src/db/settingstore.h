// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// All SQL about what the office sets: named JSON texts and the versions of the SOP. No rules, no transactions.
class SettingStore final
{
public:
    explicit SettingStore(Database &db)
        : m_db(db)
    {
    }
    std::optional<QString> get(const QString &name) const;
    void set(const QString &name, const QString &body);
    /// What stands there, or @p body from now on: two desks at once get the same.
    QString keep(const QString &name, const QString &body);
    QList<QString> sops() const; ///< JSON, the newest first
    qint64 addSop(const QString &number, QDate validFrom, const QString &body); ///< @return its id

private:
    Database &m_db;
};

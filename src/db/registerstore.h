// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"
#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class Database;
class Query;

/// All SQL about the register: accounts, their dated versions, first registrations, imports, Pokja. JSON texts hold an
/// account's data in versions and registrations. No rules, no transactions.
class RegisterStore final
{
public:
    explicit RegisterStore(Database &db)
        : m_db(db)
    {
    }
    struct Row {
        AccountId id {};
        int revision = 0;
        AccountData data;
        QDateTime changedAt;
    };
    struct Version {
        qint64 id = 0;
        AccountId account {};
        AccountData data;
        int source = 0;
        QString note;
        ImportId import {};
        QDateTime validFrom;
        QString operatorName;
    };
    struct Registration {
        AccountData data;
        QDate registeredOn;
        QString place;
        QString note;
    };
    struct Scan {
        QString sha256;
        QString fileName;
        QString mediaType;
        int pages = 1;
    };
    struct Import {
        ImportId id {};
        QString fileName;
        QString sha256;
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        QDateTime at;
        QDateTime undoneAt;
    };
    struct Member {
        QString userId;
        QString name;
        QString nip;
        QString position;
    };
    struct Pokja {
        PokjaId id {};
        int revision = 0;
        QString name;
        QString decreeNumber;
        QDate decreeDate;
        QDate validFrom;
        QDate validUntil;
        QString issuer;
        QList<Member> members;
    };

    Row add(const AccountData &data, const QDateTime &at);
    Row get(AccountId id) const; ///< @throws Error::Conflict when there is none
    void update(const Row &was, const AccountData &data, const QDateTime &at); ///< @throws Error::Conflict
    void remove(AccountId id); ///< only an import's undo: no version may be left
    std::optional<Row> byUserId(const QString &userId) const;
    std::optional<Row> byNip(const QString &nip) const;
    QList<Row> page(const QString &afterKey, AccountId afterId, int limit) const; ///< sorted by core name
    QList<Row> all() const;
    qint64 lastChange() const; ///< something that differs after any change of the register

    void addVersion(const Version &version, OperatorId by, RequestId request);
    void removeVersion(qint64 id);
    QList<Version> versions(AccountId id) const; ///< newest first
    QList<Version> versionsOf(ImportId id) const;

    void setRegistration(AccountId id, const Registration &registration, const QDateTime &at, OperatorId by);
    std::optional<Registration> registration(AccountId id) const;
    void addScan(AccountId id, const Scan &scan, const QDateTime &at);
    QList<Scan> scans(AccountId id) const;

    ImportId addImport(const Import &import, OperatorId by);
    void setUndone(ImportId id, const QDateTime &at);
    QList<Import> imports() const;

    Pokja savePokja(const Pokja &pokja); ///< id 0 = new. @throws Error::Conflict
    QList<Pokja> pokjas() const;

    static QString toJson(const AccountData &data);
    static AccountData fromJson(const QString &json);

private:
    QList<Row> list(Query &q) const;
    std::optional<Row> one(const QString &condition, const QString &value) const;
    QList<Member> members(PokjaId id) const;

    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"
#include "core/ids.h"
#include "core/paper.h"
#include "core/registerimport.h"

#include <QList>

#include <memory>
#include <optional>

class Office;
class PersonIndex;

enum class VersionSource { Typed = 1, Import = 2, Request = 3 };

struct Account {
    AccountId id {};
    int revision = 0;
    AccountData data;
    QDateTime changedAt;
};

/// "On 3 March the phone was ...": one dated version.
struct AccountVersion {
    AccountData data;
    QDateTime validFrom;
    VersionSource source = VersionSource::Typed;
    QString sourceNote; ///< file name, agenda number, reason
    QString operatorName;
    qint64 id = 0; ///< for the notice that the person was told
};

/// The first registration of an account: its data and scans, and where the paper lies.
struct FirstRegistration {
    AccountData data;
    QDate registeredOn;
    QString place;
    QString note;
};

struct RegistrationPaper {
    QString sha256;
    QString fileName;
    QString mediaType;
    int pages = 1;
};

struct AccountFile {
    Account account;
    QList<AccountVersion> versions; ///< newest first
    std::optional<FirstRegistration> first;
    QList<RegistrationPaper> papers;
};

struct PokjaMember {
    QString userId;
    QString name;
    QString nip;
    QString position;
};

struct PokjaRecord {
    PokjaId id {};
    int revision = 0;
    QString name;
    QString decreeNumber;
    QDate decreeDate;
    QDate validFrom;
    QDate validUntil;
    QString issuer;
    QList<PokjaMember> members;
};

struct ImportBatch {
    ImportId id {};
    QString fileName;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    QDateTime at;
    QDateTime undoneAt;
};

/// The register of SPSE accounts and of Pokja: dated versions, first registrations, imports with undo.
class RegisterDesk final
{
    Q_DISABLE_COPY_MOVE(RegisterDesk)
public:
    explicit RegisterDesk(Office &office);
    ~RegisterDesk();
    /// Sorted by core name. Cursor: the last row's sort key and id; filter: any part of name, NIP, user ID, Pokja.
    QList<Account> page(const QString &afterKey, AccountId afterId, int limit) const;
    QList<Account> search(const QString &text, int limit) const;
    static QString sortKey(const AccountData &data);
    AccountFile open(AccountId id); ///< an entry: who looked at whom
    AccountFile read(AccountId id) const;
    std::optional<Account> byUserId(const QString &userId) const;
    std::optional<Account> byNip(const QString &nip) const;
    /// The data in force at that time.
    std::optional<AccountData> asOf(AccountId id, const QDateTime &at) const;
    Account add(const AccountData &data, const QString &note);
    Account save(AccountId id, int revision, const AccountData &data, const QString &note);
    AccountFile keepFirstRegistration(AccountId id, int revision, const FirstRegistration &first,
                                      const QList<NewPaper> &papers);

    /// What the file would do; writes nothing. The lookup is against the register as it stands.
    ImportPlan plan(const QList<QStringList> &rows) const;
    /// All or nothing. @throws Error::Refused when the plan has a refused row or the register moved on meanwhile
    ImportBatch import(const ImportPlan &plan, const QString &fileName, const QString &sha256);
    QList<ImportBatch> imports() const; ///< newest first
    /// Takes the whole import back. @throws Error::Refused when one of its accounts was changed since
    void undoImport(ImportId id);

    QList<PokjaRecord> pokjas() const;
    PokjaRecord savePokja(const PokjaRecord &pokja);
    /// Membership and validity of a decree on a date (R31): the Pokja named so, if any.
    std::optional<PokjaRecord> pokja(const QString &name) const;

private:
    Office &m_office;
    std::unique_ptr<PersonIndex> m_people;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registerdesk.h"

#include "core/error.h"
#include "core/nip.h"
#include "core/note.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/userid.h"
#include "db/registerstore.h"
#include "desk/office.h"
#include "desk/paperfiling.h"
#include "desk/personindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(registerdesk)
};

Account accountOf(const RegisterStore::Row &row)
{
    return { row.id, row.revision, row.data, row.changedAt };
}

/// As it is kept; refuses what cannot be an account.
AccountData kept(const AccountData &typed, QDate today)
{
    AccountData a = typed;
    a.userId = userid::normalised(a.userId);
    a.name = a.name.simplified();
    if (const QString wrong = userid::whyNot(a.userId); !wrong.isEmpty())
        throw refused(wrong);
    if (a.name.isEmpty())
        throw refused(Words::tr("The name is missing."));
    if (!a.nip.isEmpty()) {
        const NipReading nip = Nip::parse(a.nip, a.nipKind, today);
        if (!nip.ok())
            throw refused(nip.errors.first());
        a.nip = nip.nip.digits();
    }
    if (!a.phone.isEmpty()) {
        const PhoneReading phone = phone::read(a.phone);
        if (!phone.ok())
            throw refused(phone.errors.first());
        a.phone = phone.value;
    }
    for (QString *text : { &a.rank, &a.position, &a.email, &a.pokja, &a.unit, &a.decreeNumber })
        *text = text->simplified();
    return a;
}

RegisterStore::Version version(AccountId id, const AccountData &data, VersionSource source, const QString &note,
                               const QDateTime &at, ImportId import = {})
{
    RegisterStore::Version v;
    v.account = id;
    v.data = data;
    v.source = int(source);
    v.note = note;
    v.import = import;
    v.validFrom = at;
    return v;
}

void requireWriter(const Office &office)
{
    if (office.who().role != Role::Officer && office.who().role != Role::Head && !office.who().administrator)
        throw refused(Words::tr("Only an officer changes the register."));
}
} // namespace

RegisterDesk::RegisterDesk(Office &office)
    : m_office(office)
    , m_people(std::make_unique<PersonIndex>(office.db()))
{
}

RegisterDesk::~RegisterDesk() = default;

QString RegisterDesk::sortKey(const AccountData &data)
{
    return nameKey(data.name);
}

QList<Account> RegisterDesk::page(const QString &afterKey, AccountId afterId, int limit) const
{
    QList<Account> result;
    for (const auto &row : RegisterStore(m_office.db()).page(afterKey, afterId, limit))
        result.append(accountOf(row));
    return result;
}

QList<Account> RegisterDesk::search(const QString &text, int limit) const
{
    QList<Account> result;
    for (const auto &row : m_people->find(text, limit))
        result.append(accountOf(row));
    return result;
}

AccountFile RegisterDesk::read(AccountId id) const
{
    const RegisterStore store(m_office.db());
    AccountFile file;
    file.account = accountOf(store.get(id));
    for (const auto &v : store.versions(id))
        file.versions.append({ v.data, v.validFrom, VersionSource(v.source), v.note, v.operatorName, v.id });
    if (const auto first = store.registration(id))
        file.first = FirstRegistration { first->data, first->registeredOn, first->place, first->note };
    for (const auto &scan : store.scans(id))
        file.papers.append({ scan.sha256, scan.fileName, scan.mediaType, scan.pages });
    return file;
}

AccountFile RegisterDesk::open(AccountId id)
{
    m_office.perform([&](Act &act) { act.log(AuditSubject::Account, raw(id), AuditEvent::Viewed); });
    return read(id);
}

std::optional<Account> RegisterDesk::byUserId(const QString &userId) const
{
    const auto row = RegisterStore(m_office.db()).byUserId(userId);
    return row ? std::optional(accountOf(*row)) : std::nullopt;
}

std::optional<Account> RegisterDesk::byNip(const QString &nip) const
{
    const auto row = RegisterStore(m_office.db()).byNip(Nip::normalised(nip));
    return row ? std::optional(accountOf(*row)) : std::nullopt;
}

std::optional<AccountData> RegisterDesk::asOf(AccountId id, const QDateTime &at) const
{
    for (const auto &v : RegisterStore(m_office.db()).versions(id)) {
        if (v.validFrom <= at)
            return v.data;
    }
    return {};
}

Account RegisterDesk::add(const AccountData &data, const QString &note)
{
    requireWriter(m_office);
    const AccountData clean = kept(data, m_office.today());
    const Account account = m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        if (store.byUserId(clean.userId))
            throw refused(Words::tr("The register has the user ID %1 already.").arg(clean.userId));
        const auto row = store.add(clean, act.at());
        store.addVersion(version(row.id, clean, VersionSource::Typed, note, act.at()), act.who().id, {});
        act.log(AuditSubject::Account, raw(row.id), AuditEvent::Created, note);
        return accountOf(row);
    });
    m_office.tellRegister();
    return account;
}

Account RegisterDesk::save(AccountId id, int revision, const AccountData &data, const QString &note)
{
    requireWriter(m_office);
    const AccountData clean = kept(data, m_office.today());
    if (!saysSomething(note))
        throw refused(Words::tr("Write down why the account changes, for example the letter's number."));
    const Account account = m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        auto was = store.get(id);
        was.revision = revision;
        if (const auto other = store.byUserId(clean.userId); other && other->id != id)
            throw refused(Words::tr("The register has the user ID %1 already.").arg(clean.userId));
        store.update(was, clean, act.at());
        store.addVersion(version(id, clean, VersionSource::Typed, note, act.at()), act.who().id, {});
        act.log(AuditSubject::Account, raw(id), AuditEvent::Changed, note);
        return accountOf(store.get(id));
    });
    m_office.tellRegister();
    return account;
}

AccountFile RegisterDesk::keepFirstRegistration(AccountId id, int revision, const FirstRegistration &first,
                                                const QList<NewPaper> &papers)
{
    requireWriter(m_office);
    m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        auto was = store.get(id);
        was.revision = revision;
        store.update(was, was.data, act.at());
        store.setRegistration(id, { first.data, first.registeredOn, first.place.simplified(), first.note.simplified() },
                              act.at(), act.who().id);
        for (const NewPaper &paper : papers)
            store.addScan(id, { paperfiling::store(m_office, paper), paper.fileName, paper.mediaType, paper.pages },
                          act.at());
        act.log(AuditSubject::Account, raw(id), AuditEvent::PapersAdded, Words::tr("first registration"));
    });
    m_office.tellRegister();
    return read(id);
}

ImportPlan RegisterDesk::plan(const QList<QStringList> &rows) const
{
    const RegisterStore store(m_office.db());
    return registerimport::plan(
        rows,
        [&](const QString &userId) {
            const auto row = store.byUserId(userId);
            return row ? std::optional(row->data) : std::nullopt;
        },
        m_office.today());
}

ImportBatch RegisterDesk::import(const ImportPlan &plan, const QString &fileName, const QString &sha256)
{
    requireWriter(m_office);
    if (!plan.mapping.ok())
        throw refused(plan.mapping.problems.first());
    if (!plan.permitted())
        throw refused(Words::tr("%1 row(s) are refused: nothing was written. Mend the file and import it again.")
                          .arg(plan.refused.size()));
    const ImportBatch batch = m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        RegisterStore::Import import {
            {}, fileName, sha256, int(plan.added.size()), int(plan.changed.size()), plan.unchanged, act.at(), {}
        };
        const ImportId id = store.addImport(import, act.who().id);
        for (const ImportChange &change : plan.added) {
            if (store.byUserId(change.after.userId))
                throw conflict(Words::tr("The register has changed since the preview. Look at the preview again."));
            const auto row = store.add(change.after, act.at());
            store.addVersion(version(row.id, change.after, VersionSource::Import, fileName, act.at(), id), act.who().id,
                             {});
            act.log(AuditSubject::Account, raw(row.id), AuditEvent::Imported, fileName);
        }
        for (const ImportChange &change : plan.changed) {
            const auto row = store.byUserId(change.before.userId);
            if (!row || row->data != change.before)
                throw conflict(Words::tr("The register has changed since the preview. Look at the preview again."));
            store.update(*row, change.after, act.at());
            store.addVersion(version(row->id, change.after, VersionSource::Import, fileName, act.at(), id),
                             act.who().id, {});
            act.log(AuditSubject::Account, raw(row->id), AuditEvent::Imported, fileName);
        }
        act.log(AuditSubject::Import, raw(id), AuditEvent::Imported, fileName);
        return ImportBatch { id, fileName, import.added, import.changed, import.unchanged, act.at(), {} };
    });
    m_office.tellRegister();
    return batch;
}

QList<ImportBatch> RegisterDesk::imports() const
{
    QList<ImportBatch> result;
    for (const auto &i : RegisterStore(m_office.db()).imports())
        result.append({ i.id, i.fileName, i.added, i.changed, i.unchanged, i.at, i.undoneAt });
    return result;
}

void RegisterDesk::undoImport(ImportId id)
{
    requireWriter(m_office);
    m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        const auto imports = store.imports();
        const auto it = std::find_if(imports.begin(), imports.end(), [&](const auto &i) { return i.id == id; });
        if (it == imports.end() || it->undoneAt.isValid())
            throw refused(Words::tr("This import was taken back already."));
        for (const auto &v : store.versionsOf(id)) {
            const auto versions = store.versions(v.account);
            if (versions.first().id != v.id)
                throw refused(Words::tr("The account %1 was changed after the import: it cannot be taken back whole.")
                                  .arg(v.data.userId));
            const auto row = store.get(v.account);
            if (versions.size() > 1) {
                store.update(row, versions.at(1).data, act.at());
                store.addVersion(version(v.account, versions.at(1).data, VersionSource::Typed,
                                         Words::tr("import taken back: %1").arg(it->fileName), act.at()),
                                 act.who().id, {});
            } else {
                // An account that only the import knew stays on record, but no longer counts: nothing is ever deleted.
                AccountData inactive = row.data;
                inactive.active = false;
                store.update(row, inactive, act.at());
                store.addVersion(version(v.account, inactive, VersionSource::Typed,
                                         Words::tr("import taken back: %1").arg(it->fileName), act.at()),
                                 act.who().id, {});
            }
            act.log(AuditSubject::Account, raw(v.account), AuditEvent::ImportUndone, it->fileName);
        }
        store.setUndone(id, act.at());
        act.log(AuditSubject::Import, raw(id), AuditEvent::ImportUndone, it->fileName);
    });
    m_office.tellRegister();
}

namespace
{
PokjaRecord recordOf(const RegisterStore::Pokja &p)
{
    PokjaRecord r { p.id, p.revision, p.name, p.decreeNumber, p.decreeDate, p.validFrom, p.validUntil, p.issuer, {} };
    for (const auto &m : p.members)
        r.members.append({ m.userId, m.name, m.nip, m.position });
    return r;
}
} // namespace

QList<PokjaRecord> RegisterDesk::pokjas() const
{
    QList<PokjaRecord> result;
    for (const auto &p : RegisterStore(m_office.db()).pokjas())
        result.append(recordOf(p));
    return result;
}

PokjaRecord RegisterDesk::savePokja(const PokjaRecord &pokja)
{
    requireWriter(m_office);
    if (pokja.name.simplified().isEmpty())
        throw refused(Words::tr("The name of the Pokja is missing."));
    if (pokja.validUntil.isValid() && pokja.validFrom.isValid() && pokja.validUntil < pokja.validFrom)
        throw refused(Words::tr("The decree ends before it begins. Check the dates."));
    const PokjaRecord saved = m_office.perform([&](Act &act) {
        RegisterStore store(m_office.db());
        for (const auto &other : store.pokjas()) {
            if (other.id != pokja.id && other.name.compare(pokja.name.simplified(), Qt::CaseInsensitive) == 0)
                throw refused(Words::tr("There is a Pokja named %1 already.").arg(other.name));
        }
        RegisterStore::Pokja p { pokja.id,
                                 pokja.revision,
                                 pokja.name.simplified(),
                                 pokja.decreeNumber.simplified(),
                                 pokja.decreeDate,
                                 pokja.validFrom,
                                 pokja.validUntil,
                                 pokja.issuer.simplified(),
                                 {} };
        for (const PokjaMember &m : pokja.members)
            p.members.append({ m.userId, m.name, Nip::normalised(m.nip), m.position });
        p = store.savePokja(p);
        act.log(AuditSubject::Pokja, raw(p.id), isSet(pokja.id) ? AuditEvent::Changed : AuditEvent::Created, p.name);
        return recordOf(p);
    });
    m_office.tellRegister();
    return saved;
}

std::optional<PokjaRecord> RegisterDesk::pokja(const QString &name) const
{
    for (const PokjaRecord &p : pokjas()) {
        if (p.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return p;
    }
    return {};
}

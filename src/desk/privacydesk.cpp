// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/privacydesk.h"

#include "archive/zipfile.h"
#include "core/error.h"
#include "core/note.h"
#include "core/registerimport.h"
#include "db/contentstore.h"
#include "db/privacystore.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/personfile.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "letters/noticepages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(privacy)
};

const ReportPeriod always { QDate(2000, 1, 1), QDate(2999, 12, 31) };

personfile::Known knownOf(Office &office, AccountId id)
{
    const PrivacyStore store(office.db());
    personfile::Known known;
    known.account = RegisterDesk(office).read(id);
    known.notices = store.notices(id);
    const AccountData &data = known.account.account.data;
    const QList<RequestId> requests = store.requestsOf(id, data.userId, data.nip);
    for (const RequestId request : requests)
        known.requests << RequestDesk(office).read(request);
    for (const AuditEntry &entry : store.trail(id, requests))
        known.trail.append({ entry.at, AuditDesk::sentence(entry), entry.text });
    return known;
}

Report reportOf(const Office &office, const personfile::Known &known)
{
    const ReportPeriod until { office.today(), office.today() };
    return personfile::report({ until, office.timeZone(), office.now(), office.isPractice() }, known);
}

/// The papers as they were handed in, and the office's copies of letters; each once.
void addPapers(ZipFile &zip, const ContentStore &contents, const personfile::Known &known)
{
    QSet<QString> there;
    const auto add = [&](const QString &folder, const QString &name, const QString &sha256) {
        QString path = folder + u'/' + QString(name).replace(u'/', u'-');
        if (there.contains(path))
            path = u"%1/%2-%3"_s.arg(folder, sha256.left(8), QString(name).replace(u'/', u'-'));
        const auto bytes = contents.get(sha256);
        if (!bytes)
            throw fault(Words::tr("A paper is missing: %1. Check everything and call the administrator.").arg(name));
        there.insert(path);
        zip.add(path, *bytes);
    };
    for (const RegistrationPaper &paper : known.account.papers)
        add(u"registrasi-awal"_s, paper.fileName, paper.sha256);
    for (const CaseFile &file : known.requests) {
        const QString folder = u"permohonan-"_s + file.request.agenda().replace(u'/', u'-');
        for (const Paper &paper : file.papers)
            add(folder, paper.fileName, paper.sha256);
        for (const Letter &letter : file.letters)
            add(folder, letter.number + u".pdf"_s, letter.sha256);
    }
}
} // namespace

std::optional<PrivacyDesk::PersonFormat> PrivacyDesk::formatOf(const QString &fileName)
{
    const QString end = QFileInfo(fileName).suffix().toLower();
    return end == u"pdf"_s ? std::optional(PersonFormat::Pdf)
        : end == u"json"_s ? std::optional(PersonFormat::Json)
        : end == u"zip"_s  ? std::optional(PersonFormat::Zip)
                           : std::nullopt;
}

Report PrivacyDesk::person(AccountId account) const
{
    return reportOf(m_office, knownOf(m_office, account));
}

QByteArray PrivacyDesk::personFile(AccountId account, PersonFormat format)
{
    const personfile::Known known = knownOf(m_office, account);
    const ReportDesk desk(m_office);
    const Report report = reportOf(m_office, known);
    QByteArray bytes;
    if (format == PersonFormat::Zip) {
        ZipFile zip(m_office.now().toTimeZone(m_office.timeZone()));
        zip.add(u"data-pribadi.pdf"_s, desk.face(report, ReportFormat::Pdf));
        zip.add(u"data-pribadi.json"_s, desk.face(report, ReportFormat::Json));
        addPapers(zip, ContentStore(m_office.db()), known);
        bytes = zip.finish();
    } else {
        bytes = desk.face(report, format == PersonFormat::Pdf ? ReportFormat::Pdf : ReportFormat::Json);
    }
    m_office.perform([&](Act &act) {
        act.log(AuditSubject::Account, raw(account), AuditEvent::Exported, Words::tr("everything about the person"));
    });
    return bytes;
}

QList<CorrectionNotice> PrivacyDesk::notices(AccountId account) const
{
    return PrivacyStore(m_office.db()).notices(account);
}

std::optional<CorrectionFact> PrivacyDesk::untold(AccountId account) const
{
    std::optional<CorrectionFact> newest;
    for (const CorrectionFact &fact : PrivacyStore(m_office.db()).corrections(always, m_office.timeZone(), account))
        newest = fact.notice.at.isValid() ? std::nullopt : std::optional(fact);
    return newest;
}

QByteArray PrivacyDesk::correctionLetter(AccountId account) const
{
    const auto fact = untold(account);
    if (!fact)
        throw refused(Words::tr("There is no change that the person still has to be told of."));
    const AccountFile known = RegisterDesk(m_office).read(account);
    const auto version = std::find_if(known.versions.begin(), known.versions.end(),
                                      [&](const AccountVersion &v) { return v.id == fact->notice.version; });
    noticepages::CorrectionLetter letter;
    if (version != known.versions.end() && version + 1 != known.versions.end()) { // newest first
        for (const ImportFieldChange &change : registerimport::changes((version + 1)->data, version->data))
            letter.changes.append({ change.field, change.before, change.after });
    }
    letter.name = known.account.data.name;
    letter.nip = known.account.data.nip;
    letter.at = fact->at;
    letter.why = fact->why;
    letter.date = m_office.today();
    letter.signer = letterwriting::signer(m_office);
    return noticepages::toPdf(letter, letterwriting::identity(m_office));
}

void PrivacyDesk::tellCorrection(AccountId account, const CorrectionNotice &notice)
{
    if (!saysSomething(notice.toldWhom))
        throw refused(Words::tr("Write down who was told, for example the person themselves."));
    m_office.perform([&](Act &act) {
        PrivacyStore store(m_office.db());
        for (const CorrectionNotice &told : store.notices(account)) {
            if (told.version == notice.version)
                throw refused(Words::tr("It was noted already that %1 was told.").arg(told.toldWhom));
        }
        CorrectionNotice kept = notice;
        kept.toldWhom = notice.toldWhom.simplified();
        kept.at = act.at();
        store.addNotice(account, kept, act.who().id);
        act.log(AuditSubject::Account, raw(account), AuditEvent::Told, kept.toldWhom);
    });
    m_office.tellRegister();
}

QList<Breach> PrivacyDesk::breaches(const ReportPeriod &period) const
{
    return PrivacyStore(m_office.db()).breaches(period, m_office.timeZone());
}

std::optional<QString> PrivacyDesk::refusal(const Breach &breach, const QDateTime &now)
{
    if (!breach.foundAt.isValid() || breach.foundAt > now)
        return Words::tr("When was it found? The clock of 72 hours begins there.");
    if (!saysSomething(breach.exposed))
        return Words::tr("Write down which personal data was exposed.");
    if (!saysSomething(breach.happened))
        return Words::tr("Write down when and how it was exposed.");
    if (!saysSomething(breach.handling))
        return Words::tr("Write down what is done to handle it and to recover.");
    for (const QDateTime &told : { breach.personsToldAt, breach.authorityToldAt }) {
        if (told.isValid() && (told < breach.foundAt || told > now))
            return Words::tr("Nobody can be told before it was found, or in the future. Check the times.");
    }
    return {};
}

Breach PrivacyDesk::keep(const Breach &typed)
{
    Breach breach = typed;
    for (QString *text : { &breach.exposed, &breach.happened, &breach.handling })
        *text = text->trimmed();
    if (const auto why = refusal(breach, m_office.now()))
        throw refused(*why);
    return m_office.perform([&](Act &act) {
        PrivacyStore store(m_office.db());
        if (breach.id != 0) {
            store.update(breach, breach);
        } else {
            breach.year = breach.foundAt.toTimeZone(m_office.timeZone()).date().year();
            breach.number = store.nextNumber(breach.year);
            breach.recordedAt = act.at();
            breach.id = store.add(breach, act.who().id);
        }
        act.log(AuditSubject::Breach, breach.id, typed.id != 0 ? AuditEvent::Changed : AuditEvent::Created,
                breach.name());
        return *store.breach(breach.id);
    });
}

QByteArray PrivacyDesk::breachNotice(const Breach &breach) const
{
    if (breach.id == 0)
        throw refused(Words::tr("Record the breach first: its notice names its number."));
    if (const auto why = refusal(breach, m_office.now()))
        throw refused(*why);
    return noticepages::toPdf(noticepages::BreachNotice { breach, m_office.today(), letterwriting::signer(m_office) },
                              letterwriting::identity(m_office));
}

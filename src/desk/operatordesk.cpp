// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/operatordesk.h"

#include "core/error.h"
#include "core/nip.h"
#include "db/casestore.h"
#include "db/operatorstore.h"
#include "db/requeststore.h"
#include "desk/office.h"
#include "secrets/contenthash.h"
#include "secrets/passwordpolicy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(operatordesk)
};

QString normalised(const QString &userName)
{
    return userName.simplified().toLower();
}

/// Somebody may have typed the password into the name's field: only its hash is kept.
QString nameHash(const QString &userName)
{
    return QString::fromLatin1(::sha256(normalised(userName).toUtf8()));
}

Operator cleaned(const Operator &data, QDate today)
{
    Operator who = data;
    who.userName = normalised(who.userName);
    who.fullName = who.fullName.simplified();
    who.nip = Nip::normalised(who.nip);
    who.spseUserId = who.spseUserId.simplified();
    if (who.userName.isEmpty() || who.userName.contains(u' '))
        throw refused(Words::tr("The user name needs at least one letter and no spaces."));
    if (who.fullName.isEmpty())
        throw refused(Words::tr("The full name is missing."));
    if (!who.nip.isEmpty()) {
        const NipReading nip = Nip::parse(who.nip, Nip::guessKind(who.nip), today);
        if (!nip.ok())
            throw refused(nip.errors.first());
    }
    return who;
}

void requireAdministrator(const Office &office)
{
    if (!office.who().administrator)
        throw refused(Words::tr("Only an administrator changes operators."));
}

/// Sessions of this desk that never said goodbye: the program was killed. Their clocks stopped when they were last
/// seen.
void closeDead(Office &office, Act &act, const QString &desk)
{
    OperatorStore operators(office.db());
    CaseStore cases(office.db());
    RequestStore requests(office.db());
    for (const auto &session : operators.openSessions()) {
        if (session.desk != desk)
            continue;
        for (const RequestId id : cases.running(session.id)) {
            const Request request = requests.get(id);
            const qint64 ms = cases.stopIntervals(id, session.seenAt, Words::tr("program ended"), office.calendars());
            requests.setClock(id, request.workedMs + ms, {});
            act.log(AuditSubject::Request, raw(id), AuditEvent::ClockStopped, Words::tr("program ended"));
        }
        operators.endSession(session.id, session.seenAt);
    }
}
} // namespace

bool OperatorDesk::isFirstStart() const
{
    return !OperatorStore(m_office.db()).any();
}

Operator OperatorDesk::addFirst(const Operator &data, const QByteArray &hash)
{
    return m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        if (store.any())
            throw refused(Words::tr("This database has an operator already. Log in."));
        Operator first = cleaned(data, m_office.today());
        first.administrator = true;
        first = store.add(first, hash, act.at());
        act.log(AuditSubject::Operator, raw(first.id), AuditEvent::Created, first.userName);
        return first;
    });
}

Operator OperatorDesk::add(const Operator &data, const QByteArray &hash)
{
    requireAdministrator(m_office);
    return m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        const Operator cleanedData = cleaned(data, m_office.today());
        if (store.byName(cleanedData.userName))
            throw refused(Words::tr("The user name %1 is taken.").arg(cleanedData.userName));
        const Operator who = store.add(cleanedData, hash, act.at());
        act.log(AuditSubject::Operator, raw(who.id), AuditEvent::Created, who.userName);
        return who;
    });
}

Operator OperatorDesk::save(const Operator &data)
{
    requireAdministrator(m_office);
    return m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        store.update(cleaned(data, m_office.today()));
        act.log(AuditSubject::Operator, raw(data.id), AuditEvent::Changed, normalised(data.userName));
        return store.get(data.id);
    });
}

void OperatorDesk::disable(OperatorId id, int revision)
{
    requireAdministrator(m_office);
    if (id == m_office.who().id)
        throw refused(Words::tr("You cannot disable yourself."));
    m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        Operator who = store.get(id);
        who.revision = revision;
        who.disabled = true;
        store.update(who);
        act.log(AuditSubject::Operator, raw(id), AuditEvent::Disabled, who.userName);
    });
}

void OperatorDesk::setPassword(OperatorId id, int revision, const QByteArray &hash)
{
    if (id != m_office.who().id)
        requireAdministrator(m_office);
    m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        store.setHash(id, revision, hash);
        store.clearAttempts(nameHash(store.get(id).userName));
        act.log(AuditSubject::Operator, raw(id), AuditEvent::PasswordSet);
    });
}

QList<Operator> OperatorDesk::operators() const
{
    return OperatorStore(m_office.db()).all();
}

std::optional<QString> OperatorDesk::passwordRefusal(const SecretBytes &password, const Operator &who)
{
    const QString wrong = passwordpolicy::refusalForOperator(password, who.userName, who.fullName);
    return wrong.isEmpty() ? std::nullopt : std::optional(wrong);
}

int OperatorDesk::waitSeconds(const QString &userName) const
{
    LoginThrottle attempts = OperatorStore(m_office.db()).attempts(nameHash(userName));
    return int((attempts.remaining(m_office.now()) + 999) / 1000);
}

LoginTicket OperatorDesk::begin(const QString &userName) const
{
    OperatorStore store(m_office.db());
    LoginThrottle attempts = store.attempts(nameHash(userName));
    if (attempts.needsAdministrator())
        throw refused(Words::tr("Too many wrong passwords. Ask an administrator for a new password."));
    const QDateTime since = attempts.since;
    if (const qint64 wait = attempts.remaining(m_office.now()); wait > 0) {
        if (attempts.since != since) // the clock was set back: the wait begins anew, and that is kept
            m_office.perform([&](Act &) { store.setAttempts(nameHash(userName), attempts); });
        throw refused(Words::tr("Too many wrong passwords. Try again in %1 seconds.").arg((wait + 999) / 1000));
    }
    const auto found = store.byName(normalised(userName));
    return found ? LoginTicket { normalised(userName), found->who, found->hash }
                 : LoginTicket { normalised(userName), {}, {} };
}

Operator OperatorDesk::finish(const LoginTicket &ticket, bool ok, const QString &desk)
{
    const bool good = ok && isSet(ticket.who.id) && !ticket.who.disabled;
    SessionId session {};
    m_office.perform([&](Act &act) {
        OperatorStore store(m_office.db());
        const QString name = nameHash(ticket.userName);
        if (!good) {
            LoginThrottle attempts = store.attempts(name);
            attempts.fail(act.at());
            store.setAttempts(name, attempts);
            act.log(AuditSubject::Office, 0, AuditEvent::LoginRefused);
            return;
        }
        store.clearAttempts(name);
        closeDead(m_office, act, desk);
        session = store.startSession(ticket.who.id, desk, act.at());
    });
    if (!good)
        throw refused(Words::tr("The user name or the password is wrong."));
    m_office.enter(ticket.who, session);
    m_office.perform([&](Act &act) { act.log(AuditSubject::Office, 0, AuditEvent::LoggedIn, desk); });
    return ticket.who;
}

Operator OperatorDesk::enterPractice(const QString &desk)
{
    if (!m_office.isPractice())
        throw refused(Words::tr("Only a practice database opens without a password."));
    const auto all = operators();
    if (all.isEmpty())
        throw fault(Words::tr("The practice database has no operator."));
    LoginTicket ticket { all.first().userName, all.first(), {} };
    const auto practising =
        std::find_if(all.begin(), all.end(), [](const Operator &o) { return o.role == Role::Officer; });
    if (practising != all.end())
        ticket.who = *practising;
    return finish(ticket, true, desk);
}

void OperatorDesk::logOut()
{
    if (!m_office.isLoggedIn())
        return;
    m_office.perform([&](Act &act) {
        CaseStore cases(m_office.db());
        RequestStore requests(m_office.db());
        for (const RequestId id : cases.running(act.session())) {
            const Request request = requests.get(id);
            const qint64 ms = cases.stopIntervals(id, act.at(), Words::tr("logged out"), m_office.calendars());
            requests.setClock(id, request.workedMs + ms, {});
            act.log(AuditSubject::Request, raw(id), AuditEvent::ClockStopped, Words::tr("logged out"));
        }
        OperatorStore(m_office.db()).endSession(act.session(), act.at());
        act.log(AuditSubject::Office, 0, AuditEvent::LoggedOut);
    });
    m_office.leave();
}

void OperatorDesk::locked()
{
    if (m_office.isLoggedIn())
        m_office.perform([&](Act &act) { act.log(AuditSubject::Office, 0, AuditEvent::Locked); });
}

void OperatorDesk::beat()
{
    if (m_office.isLoggedIn())
        m_office.perform([&](Act &act) { OperatorStore(m_office.db()).seen(act.session(), act.at()); });
}

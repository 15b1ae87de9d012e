// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretkeeper.h"

#include "desk/office.h"

#include <QCoreApplication>

#include <utility>

SecretKeeper::SecretKeeper(const Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_session(office.session())
{
    connect(&office, &Office::operatorChanged, this, [this] {
        // The database names the session that holds a password: with another session it is nobody's.
        if (m_office.session() != m_session)
            wipe();
        m_session = m_office.session();
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretKeeper::wipe);
}

SecretKeeper::~SecretKeeper()
{
    m_kept.clear(); // without a signal: who would listen is going as well
}

void SecretKeeper::keep(const Request &request, Origin origin, SecretBytes secret)
{
    auto kept = std::make_shared<Kept>();
    kept->secret = std::move(secret);
    kept->origin = origin;
    kept->revision = request.revision;
    m_kept.insert(request.id, kept);
    Q_EMIT changed(request.id);
}

const SecretBytes *SecretKeeper::of(RequestId id) const
{
    const auto it = m_kept.constFind(id);
    return it == m_kept.constEnd() ? nullptr : &(*it)->secret;
}

SecretKeeper::Origin SecretKeeper::origin(RequestId id) const
{
    const auto it = m_kept.constFind(id);
    return it == m_kept.constEnd() ? Origin::Generated : (*it)->origin;
}

void SecretKeeper::follow(const Request &request)
{
    const auto it = m_kept.find(request.id);
    if (it != m_kept.end() && !belongs(**it, request))
        forget(request.id);
}

bool SecretKeeper::belongs(Kept &kept, const Request &request) const
{
    if (request.stage == Stage::Reset && kept.resetAt.isNull()) {
        if (m_own == request.id)
            kept.revision = request.revision;
        return kept.revision == request.revision;
    }
    if (request.stage != Stage::Handover || request.letterPrinted || request.secretHolder != m_office.session())
        return false;
    if (kept.resetAt.isNull() && m_own == request.id)
        kept.resetAt = request.resetAt;
    return !kept.resetAt.isNull() && kept.resetAt == request.resetAt;
}

void SecretKeeper::forget(RequestId id)
{
    if (m_kept.remove(id) > 0)
        Q_EMIT changed(id);
}

void SecretKeeper::wipe()
{
    const QList<RequestId> ids = m_kept.keys();
    m_kept.clear();
    for (const RequestId id : ids)
        Q_EMIT changed(id);
}

SecretKeeper::OwnStep::OwnStep(SecretKeeper &keeper, RequestId id)
    : m_keeper(keeper)
    , m_before(std::exchange(keeper.m_own, id))
{
}

SecretKeeper::OwnStep::~OwnStep()
{
    m_keeper.m_own = m_before;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lettertextdesk.h"

#include "core/error.h"
#include "desk/office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(lettertextdesk)
};

void demandAdministrator(const Office &office)
{
    if (!office.who().administrator)
        throw refused(Words::tr("Only an administrator changes the texts of letters."));
}
} // namespace

QString LetterTextDesk::text(LetterKind kind) const
{
    const auto latest = LetterTextStore(m_office.db()).latest(kind);
    return latest && !latest->builtIn ? latest->body : wording::builtIn(kind);
}

bool LetterTextDesk::isBuiltIn(LetterKind kind) const
{
    const auto latest = LetterTextStore(m_office.db()).latest(kind);
    return !latest || latest->builtIn;
}

QList<LetterText> LetterTextDesk::history(LetterKind kind) const
{
    return LetterTextStore(m_office.db()).all(kind);
}

std::shared_ptr<const LetterTemplate> LetterTextDesk::inForce(LetterKind kind) const
{
    const auto latest = LetterTextStore(m_office.db()).latest(kind);
    return latest && !latest->builtIn ? wording::of(kind, latest->body) : nullptr;
}

std::shared_ptr<const LetterTemplate> LetterTextDesk::version(LetterKind kind, qint64 id) const
{
    if (id == 0)
        return nullptr;
    const auto kept = LetterTextStore(m_office.db()).get(id);
    if (!kept)
        throw fault(Words::tr("The text of this letter is not in the database."), u"letter text %1"_s.arg(id));
    return wording::of(kind, kept->body);
}

qint64 LetterTextDesk::add(Act &act, LetterKind kind, const QString &body, bool builtIn, const QString &note)
{
    LetterTextStore store(m_office.db());
    const auto latest = store.latest(kind);
    LetterText text;
    text.kind = kind;
    text.version = latest ? latest->version + 1 : 1;
    text.builtIn = builtIn;
    text.body = body;
    text.note = note.simplified();
    text.at = act.at();
    const qint64 id = store.add(text, act.who().id);
    if (id != 0)
        act.log(AuditSubject::LetterText, id, AuditEvent::Created,
                u"%1 %2"_s.arg(letters::kindName(kind)).arg(text.version));
    return id;
}

qint64 LetterTextDesk::keep(Act &act, LetterKind kind)
{
    const QString builtIn = wording::builtIn(kind);
    const LetterTextStore store(m_office.db());
    const auto latest = store.latest(kind);
    if (latest && (!latest->builtIn || latest->body == builtIn))
        return latest->id;
    const qint64 id = add(act, kind, builtIn, true, {});
    return id != 0 ? id : store.latest(kind)->id; // another desk kept the same words a moment ago
}

void LetterTextDesk::save(LetterKind kind, const QString &base, const QString &body, const QString &note)
{
    demandAdministrator(m_office);
    wording::check(kind, body);
    m_office.perform([&](Act &act) {
        const QString now = text(kind);
        if (now != base)
            throw conflict(
                Words::tr("Another desk has changed this text meanwhile. Discard what you typed to see it."));
        if (now == body)
            throw refused(Words::tr("Nothing was changed."));
        if (add(act, kind, body, false, note) == 0)
            throw conflict(
                Words::tr("Another desk has changed this text meanwhile. Discard what you typed to see it."));
    });
    m_office.tellSettings();
}

void LetterTextDesk::reset(LetterKind kind)
{
    demandAdministrator(m_office);
    m_office.perform([&](Act &act) {
        if (isBuiltIn(kind))
            throw refused(Words::tr("This is Loket's own text already."));
        add(act, kind, wording::builtIn(kind), true, {});
    });
    m_office.tellSettings();
}

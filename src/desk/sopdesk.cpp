// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sopdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/settingstore.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "letters/soppages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sopdesk)
};

bool sameWay(const SopStep &a, const SopStep &b)
{
    return a.number == b.number && a.executor == b.executor && a.branches == b.branches
        && a.minutes.has_value() == b.minutes.has_value();
}
} // namespace

const QList<Sop> &SopDesk::versions() const
{
    return m_office.sops();
}

int SopDesk::nextRevision(const QString &number) const
{
    int next = 0;
    for (const Sop &sop : versions()) {
        if (sop.number() == number)
            next = std::max(next, sop.revision() + 1);
    }
    return next;
}

QString SopDesk::whyNot(const Sop &next) const
{
    const Sop &now = versions().first();
    if (next.validFrom() < m_office.today())
        return Words::tr("A revision is valid from today on at the earliest: requests that run keep their SOP.");
    if (next.validFrom() < now.validFrom())
        return Words::tr("The newest version is valid from %1 on: a later revision cannot begin before it.")
            .arg(indonesian::date(now.validFrom()));
    if (next.steps().size() != now.steps().size()
        || !std::equal(next.steps().cbegin(), next.steps().cend(), now.steps().cbegin(), sameWay))
        return Words::tr("The way of the steps is built in: a revision changes words, minutes and papers.");
    QStringList codes;
    for (const SopPaper &paper : next.papers()) {
        if (paper.code.isEmpty() || paper.title.simplified().isEmpty() || codes.contains(paper.code))
            return Words::tr("Every paper needs a title and a code of its own.");
        codes.append(paper.code);
    }
    for (const SopPaper &paper : now.papers()) {
        if (!codes.contains(paper.code) && paper.mandatory && !paper.onlyWithCarrier)
            return Words::tr("The paper \"%1\" is needed by the rules: it can be renamed, not taken away.")
                .arg(paper.title);
    }
    const bool known =
        std::any_of(versions().cbegin(), versions().cend(), [&](const Sop &sop) { return sop.key() == next.key(); });
    return known ? Words::tr("The version %1 exists already.").arg(next.key()) : QString();
}

void SopDesk::revise(const Sop &next, const QString &note)
{
    if (!m_office.who().administrator)
        throw refused(Words::tr("Only an administrator changes the SOP."));
    if (const QString wrong = whyNot(next); !wrong.isEmpty())
        throw refused(wrong);
    if (!saysSomething(note))
        throw refused(Words::tr("Write down why the SOP is revised."));
    m_office.perform([&](Act &act) {
        const qint64 id =
            SettingStore(m_office.db()).addSop(next.key(), next.validFrom(), QString::fromUtf8(next.toJson()));
        act.log(
            AuditSubject::Sop, id, AuditEvent::Created,
            Words::tr("%1, valid from %2: %3").arg(next.key(), indonesian::date(next.validFrom()), note.simplified()));
    });
    m_office.tellSettings();
}

QByteArray SopDesk::pages(const Sop &sop) const
{
    return soppages::toPdf(sop, letterwriting::identity(m_office));
}

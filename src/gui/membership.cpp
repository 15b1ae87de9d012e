// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/membership.h"

#include "core/decree.h"
#include "core/personname.h"
#include "core/userid.h"
#include "desk/registerdesk.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(membership)
};

bool isApplicant(const PokjaMember &member, const AccountData &applicant)
{
    // The strongest mark that both have decides: a namesake with another NIP is another person.
    if (!member.nip.isEmpty() && !applicant.nip.isEmpty())
        return Nip::normalised(member.nip) == Nip::normalised(applicant.nip);
    if (!member.userId.isEmpty() && !applicant.userId.isEmpty())
        return userid::same(member.userId, applicant.userId);
    return sameName(member.name, applicant.name);
}
} // namespace

Membership membershipOf(const Request &request, const std::optional<PokjaRecord> &pokja, QDate on)
{
    if (request.applicant.pokja.trimmed().isEmpty())
        return { Membership::State::Unknown, Words::tr("The request names no Pokja."), {} };
    if (!pokja)
        return { Membership::State::Unknown,
                 Words::tr("The register has no list of %1: look the membership up in the SK beside.")
                     .arg(request.applicant.pokja),
                 {} };
    for (const PokjaMember &member : pokja->members) {
        if (!isApplicant(member, request.applicant))
            continue;
        const QDate from = pokja->validFrom.isValid() ? pokja->validFrom : pokja->decreeDate;
        const DecreeStanding standing = standingOf({ pokja->decreeNumber, from, pokja->issuer, pokja->validUntil }, on);
        const QString as = member.position.isEmpty() ? Words::tr("member") : member.position;
        QString sentence = Words::tr("Listed in %1 as %2 (SK %3).").arg(pokja->name, as, pokja->decreeNumber);
        if (!standing.isValid())
            sentence += QLatin1Char(' ') + standing.sentence;
        const bool over = standing.state == DecreeState::Expired || standing.state == DecreeState::NotYet;
        return { Membership::State::Listed, sentence, over ? QStringList { QStringLiteral("B3") } : QStringList() };
    }
    return { Membership::State::NotListed,
             Words::tr("Not among the %1 members of %2 in the register (SK %3).")
                 .arg(pokja->members.size())
                 .arg(pokja->name, pokja->decreeNumber),
             { QStringLiteral("B2") } };
}

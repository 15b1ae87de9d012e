// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decree.h"

#include "core/indonesian.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(decree)
};
} // namespace

DecreeStanding standingOf(const Decree &decree, QDate on)
{
    if (decree.number.trimmed().isEmpty())
        return { DecreeState::Incomplete, Words::tr("The number of the SK is missing.") };
    if (!decree.date.isValid())
        return { DecreeState::Incomplete, Words::tr("The date of the SK is missing.") };
    if (!on.isValid())
        return { DecreeState::Incomplete, Words::tr("The date on which the SK must be in force is missing.") };
    if (decree.validUntil.isValid() && decree.validUntil < decree.date)
        return { DecreeState::Incomplete,
                 Words::tr("The SK ends on %1, before its own date %2. Compare both dates "
                           "with the paper.")
                     .arg(indonesian::date(decree.validUntil), indonesian::date(decree.date)) };
    if (on < decree.date)
        return { DecreeState::NotYet,
                 Words::tr("The SK is not yet in force on %1; it is dated %2.")
                     .arg(indonesian::date(on), indonesian::date(decree.date)) };
    if (decree.validUntil.isValid() && on > decree.validUntil)
        return { DecreeState::Expired,
                 Words::tr("The SK is no longer in force on %1; it ended on %2.")
                     .arg(indonesian::date(on), indonesian::date(decree.validUntil)) };
    if (!decree.validUntil.isValid())
        return { DecreeState::Valid,
                 Words::tr("The SK is in force on %1; it states no end.").arg(indonesian::date(on)) };
    return {
        DecreeState::Valid,
        Words::tr("The SK is in force on %1, until %2.").arg(indonesian::date(on), indonesian::date(decree.validUntil))
    };
}

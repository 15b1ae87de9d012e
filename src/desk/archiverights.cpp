// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archiverights.h"

#include "core/error.h"
#include "desk/office.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(archiverights)
};
} // namespace

std::optional<QString> archiverights::refusal(const Office &office, ArchiveRight right)
{
    const Operator &who = office.who();
    if (office.isPractice())
        return {};
    if (who.role == Role::Auditor)
        return Words::tr("An auditor reads and changes nothing.");
    switch (right) {
    case ArchiveRight::Shelve:
    case ArchiveRight::Propose:
        return {};
    case ArchiveRight::Hold:
    case ArchiveRight::Record:
    case ArchiveRight::Schedule:
        if (who.role == Role::Archivist || who.role == Role::Head)
            return {};
        return Words::tr("This is for the archivist or the head.");
    case ArchiveRight::LiftHold:
        if (who.role == Role::Head)
            return {};
        return Words::tr("Only the head lifts a hold.");
    case ArchiveRight::Approve:
        if (who.role == Role::Head)
            return {};
        return Words::tr("Only the head of the unit approves a list.");
    case ArchiveRight::Purge:
        if (who.administrator)
            return {};
        return Words::tr("Only an administrator carries a destruction out.");
    }
    return {};
}

void archiverights::require(const Office &office, ArchiveRight right)
{
    if (const auto why = refusal(office, right))
        throw refused(*why);
}

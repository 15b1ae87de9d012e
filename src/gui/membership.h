// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QString>
#include <QStringList>

#include <optional>

struct PokjaRecord;

/// How the applicant stands in the Pokja that the register knows, on the day of the request (step 5, R31).
struct Membership {
    enum class State { Unknown, Listed, NotListed };
    State state = State::Unknown;
    QString sentence; ///< always one
    QStringList suggested; ///< B2, B3: what it would be turned down for; the officer decides
};

/// @param pokja the Pokja named so; none = the register does not know it
Membership membershipOf(const Request &request, const std::optional<PokjaRecord> &pokja, QDate on);

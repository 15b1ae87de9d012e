// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QMetaType>
#include <QString>

/// A decree (SK penetapan) that makes somebody a member of a Pokja (R31).
struct Decree {
    QString number;
    QDate date; ///< in force from this day
    QString issuer;
    QDate validUntil; ///< last day; invalid: no end stated
    bool operator==(const Decree &) const = default;
};
Q_DECLARE_METATYPE(Decree)

enum class DecreeState { Valid, NotYet, Expired, Incomplete };

/// How a decree stands on one day, and the sentence that says so with the dates. Expired and NotYet suggest B3.
struct DecreeStanding {
    DecreeState state = DecreeState::Incomplete;
    QString sentence; ///< also where it is valid
    bool isValid() const { return state == DecreeState::Valid; }
};

DecreeStanding standingOf(const Decree &decree, QDate on);

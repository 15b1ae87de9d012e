// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

/// A failure of the protection of personal data, as the law wants it told: in writing, within three times 24 hours, to
/// the persons and to the authority, with three items (UU 27/2022, article 46; R46).
struct Breach {
    static constexpr int hours = 72;

    qint64 id = 0;
    int revision = 0;
    int year = 0;
    int number = 0;
    QDateTime foundAt; ///< the clock begins here
    QString exposed; ///< item a: which personal data
    QString happened; ///< item b: when and how
    QString handling; ///< item c: what is done about it
    int persons = 0; ///< how many it concerns, as far as is known
    QDateTime personsToldAt; ///< null: not yet
    QDateTime authorityToldAt;
    QDateTime recordedAt;
    QString operatorName;

    QDateTime deadline() const { return foundAt.addSecs(hours * 3600); }
    bool isTold() const { return personsToldAt.isValid() && authorityToldAt.isValid(); }
    /// The later of the two notices; null while one is missing.
    QDateTime toldAt() const { return isTold() ? std::max(personsToldAt, authorityToldAt) : QDateTime(); }
    bool isLate(const QDateTime &now) const { return (isTold() ? toldAt() : now) > deadline(); }
    QString name() const { return QStringLiteral("%1/%2").arg(number).arg(year); }
    bool operator==(const Breach &) const = default;
};

/// That the person was told of a correction of their data (R45).
struct CorrectionNotice {
    qint64 version = 0; ///< of the account: what was corrected
    QString toldWhom;
    ToldHow how = ToldHow::InPerson;
    QDateTime at;
    QString operatorName;
};

/// A change of somebody's data that was typed in, and whether they were told. For the list.
struct CorrectionFact {
    static constexpr int hours = 72;
    AccountId account {};
    QString name;
    QString userId;
    QDateTime at;
    QString why;
    QString operatorName;
    CorrectionNotice notice; ///< at null: nobody was told
    QDateTime deadline() const { return at.addSecs(hours * 3600); }
};

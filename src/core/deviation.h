// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What deviated from the standard: the SOP counts papers, time and output (its "Peringatan", second item).
enum class DeviationKind { Time = 1, Papers = 2, Output = 3 };

/// Why: six keys, asked once (I10). Open: nobody has said it yet.
enum class DeviationReason {
    Open = 0,
    SpseDown = 1,
    NoNetwork = 2,
    Queue = 3,
    Complex = 4,
    Interrupted = 5,
    Other = 6
};

/// One line of the register of deviations. Never taken away; a reason that is given later is given once.
struct Deviation {
    qint64 id = 0;
    RequestId request {};
    DeviationKind kind = DeviationKind::Time;
    Stage stage = Stage::CompletenessCheck; ///< the SOP's step by its number
    int round = 1;
    int standardMinutes = 0; ///< mutu baku when it happened; 0 where the kind is not time
    DeviationReason reason = DeviationReason::Open;
    QString note;
    QDateTime at; ///< when it was noticed
    QString operatorName; ///< who worked on it
    QDateTime explainedAt; ///< null while the reason is open
    QString explainedBy;

    bool isOpen() const { return reason == DeviationReason::Open; }
};

/// The same as the register shows it, with what stands on the request.
struct DeviationRow {
    Deviation deviation;
    QString agenda; ///< "0042/2026"
    QString applicant;
    QString sop; ///< version under which the request runs
    bool late = false; ///< susulan
    qint64 workedMs =
        0; ///< officer's working time of that step and round as it now stands; 0 where the kind is not time
};

namespace deviation
{
QString title(DeviationKind kind); ///< "Waktu"
QString title(DeviationReason reason); ///< "SPSE gangguan"; of Open "belum dijelaskan"
QList<DeviationReason> reasons(); ///< the six, in the order of their keys
/// Why this is no answer: Other needs a note that says something. Empty: it is one.
QString whyNot(DeviationReason reason, const QString &note);
/// Whether so much working time passes the standard: whole minutes, so that 15 min 59 s are 15 as the window shows.
inline bool passes(qint64 workedMs, std::optional<int> standardMinutes)
{
    return standardMinutes && workedMs / 60000 > *standardMinutes;
}
} // namespace deviation

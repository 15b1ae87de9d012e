// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportfacts.h"
#include "core/reportperiod.h"

/// What the head thinks of a closed request when looking at it again (I22).
enum class QualityVerdict { Open = 0, Agrees = 1, Differs = 2 };

/// One draw of closed requests for a second look. It is kept, so that a second one for the same days is to be seen.
struct QualityDraw {
    qint64 id = 0;
    ReportPeriod period; ///< in which the requests were closed
    QString seed;
    int population = 0; ///< closed requests in the period when it was drawn
    int drawn = 0;
    QDateTime at;
    QString operatorName;
};

/// One drawn request and what became of it.
struct QualityCheck {
    qint64 id = 0;
    qint64 draw = 0;
    int place = 0; ///< 1 = first drawn
    DrawFact request;
    QualityVerdict verdict = QualityVerdict::Open;
    QString note;
    QString decidedBy;
    QDateTime decidedAt; ///< null while open
};

/// The draw itself, so plain that anybody can repeat it: requests are put in the order of the SHA-256 of
/// "seed:agenda", such as "48213377:0042/2026", and the first ones are taken.
namespace qualitydraw
{
QByteArray key(const QString &seed, int agendaYear, int agendaNumber); ///< 64 hex digits
QList<DrawFact> choose(const QList<DrawFact> &population, const QString &seed, int count);
QString newSeed(); ///< eight digits from the system's source of randomness
} // namespace qualitydraw

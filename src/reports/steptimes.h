// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/reportframe.h"

#include <vector>

namespace reports
{
/// Collects stretches of work, as many as there are, and makes of them the times for each month, step and officer (C3).
/// What an officer spent on one request in one step and round is one piece of work: mean, median and the longest are
/// over these. Whether it was within the standard is the step's, whoever worked in it; begun minutes do not count.
class StepTimes final
{
public:
    /// The standard minutes of a step for that request; none = N/A.
    using Standard = std::function<std::optional<int>(Stage step, RequestId request)>;
    explicit StepTimes(const ReportFrame &frame);
    void add(const StretchFact &fact);
    /// @param officers names by id
    Report report(const QHash<qint64, QString> &officers, const Standard &standard);

private:
    struct Stretch {
        qint16 month;
        qint16 stage;
        qint16 round;
        qint32 seconds;
        qint64 officer;
        qint64 request;
    };
    /// What one officer did for one request in one step and round within one month.
    struct Piece {
        qint16 month;
        qint16 stage;
        qint32 stretches;
        qint64 seconds;
        qint64 stepSeconds; ///< of all officers: that is what the standard is for
        qint64 officer;
        qint64 request;
    };
    struct Sum {
        qint64 stretches = 0, seconds = 0, inTime = 0, judged = 0;
        std::vector<qint64> pieces; ///< seconds of each piece of work
        std::optional<int> standard;
        bool mixed = false; ///< several SOP versions
    };
    std::vector<Piece> pieces();
    static Sum take(const std::vector<Piece> &pieces, size_t &at, const Standard &standard);
    void addRow(Report &report, const Piece &first, Sum &sum, const QString &officer) const;

    ReportFrame m_frame;
    QList<QDate> m_months;
    std::vector<qint64> m_begins; ///< of the months, UTC milliseconds
    std::vector<Stretch> m_all;
};

/// The stretches behind a number, with their sum.
Report intervals(const ReportFrame &frame, const QList<IntervalFact> &facts);
} // namespace reports

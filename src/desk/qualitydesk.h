// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/qualitydraw.h"

class Office;

/// The second look at closed requests (I22): drawn by a seed, so that nobody picks the easy ones, and judged by the
/// head, never by who worked on them. A draw and a verdict are entries in the trail and are never taken back.
class QualityDesk final
{
    Q_DISABLE_COPY_MOVE(QualityDesk)
public:
    explicit QualityDesk(Office &office)
        : m_office(office)
    {
    }
    /// Why this operator may not draw and judge; nothing = may.
    std::optional<QString> refusal() const;
    /// @param seed empty: eight digits of chance; else 1 to 40 letters, such as what dice gave before witnesses
    /// @throws Error::Refused where nothing was closed in the period
    QualityDraw draw(const ReportPeriod &period, int count, const QString &seed = {});
    /// @param note what differs; needed where it does
    /// @throws Error::Refused for one's own work, for a second verdict, and for nobody's check
    void judge(qint64 check, QualityVerdict verdict, const QString &note);
    QList<QualityDraw> draws(const ReportPeriod &touching) const;
    QList<QualityCheck> checks(qint64 draw) const;

private:
    Office &m_office;
};

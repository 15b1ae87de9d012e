// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportperiod.h"
#include "db/auditstore.h"
#include "reports/report.h"

class Office;

/// The folder for an assessor (I20): the SOP, the period's registers, times, deviations and lists as PDF and as data,
/// some closed requests drawn by chance and without persons, who may get in, the anchor of the trail, and the checksum
/// of every file; and the protocol of a restore that is tried there and then. index.html opens it without Loket. As a
/// folder, or as one ZIP file.
class EvidencePack final
{
    Q_DISABLE_COPY_MOVE(EvidencePack)
public:
    explicit EvidencePack(Office &office)
        : m_office(office)
    {
    }
    struct Made {
        QStringList files; ///< in the folder, in the order of the index
        QString seed; ///< of the sample: the first letters of the anchor before it, so that nobody chose it
        int samples = 0;
        AuditAnchor anchor;
    };
    /// @param target a new folder, or a new file whose name ends in .zip; it is there when everything in it is written
    /// @throws Error::Refused when it is there already, Error::Fault, Error::Cancelled
    Made write(const ReportPeriod &period, const QString &target, int samples, const ReportProgress &progress = {});

private:
    Office &m_office;
};

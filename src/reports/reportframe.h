// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

/// What every report says of itself: whose, when, over which days.
struct ReportFrame {
    ReportPeriod period;
    QTimeZone zone = QTimeZone::utc();
    QDateTime now;
    bool practice = false;

    QDate today() const { return now.toTimeZone(zone).date(); }
    Report begin(const QString &name, const QString &title) const
    {
        Report report;
        report.name = name;
        report.title = title;
        report.period = period;
        report.zone = zone;
        report.madeAt = now;
        report.practice = practice;
        return report;
    }
};

/// Words that several reports use, in the officer's language.
namespace reportwords
{
QString agenda(int year, int number); ///< "0042/2026"
QString kinds(RequestKinds kinds);
QString step(Stage stage); ///< "5 Periksa kebenaran"
QString result(bool closed, Outcome outcome, Stage stage); ///< of an open one: where it stands
QString letter(LetterKind kind);
QString month(QDate first); ///< "Maret 2026"
ReportColumn sheetsColumn(); ///< "Lembar", summed
} // namespace reportwords

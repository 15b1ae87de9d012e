// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTimeZone>

/// The days that a report is about, the first and the last included, as the office's calendar has them.
struct ReportPeriod {
    QDate from;
    QDate to;

    static ReportPeriod month(QDate day); ///< the month in which that day lies
    static ReportPeriod quarter(QDate day);
    static ReportPeriod year(QDate day);

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    qint64 begin(const QTimeZone &office) const; ///< UTC milliseconds of its first moment
    qint64 end(const QTimeZone &office) const; ///< of the first moment after it
    /// "Januari 2026", "Triwulan I 2026", "Tahun 2026", "1 Januari 2026 s.d. 7 Maret 2026", "7 Maret 2026"
    QString title() const;
    QString fileName() const; ///< "2026-01", "2026-T1", "2026", "2026-01-01_2026-03-07": ASCII
    QList<QDate> months() const; ///< first days of the months that it touches
    bool operator==(const ReportPeriod &) const = default;
};
Q_DECLARE_METATYPE(ReportPeriod)

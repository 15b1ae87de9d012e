// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"
#include "reports/reportframe.h"

class Office;
struct Disposal;
struct ReportSheet;

enum class ReportFormat { Csv, Xlsx, Pdf, Json };

/// One report that can be asked for.
struct ReportKind {
    QString name; ///< "register": never changes
    QString title;
    QString about; ///< one sentence
    bool ahead = false; ///< looks at the days to come, by itself the next thirty
};

/// What to make. A plain value, for a worker with a connection of its own.
struct ReportOrder {
    QString name;
    ReportPeriod period;
    bool withBehind = false; ///< also what stands behind the numbers: the second sheet of a workbook
    bool whole = false; ///< every row, for a file; else as many as a screen can use, and a sentence about the rest
};

/// Reports: reads the period's rows, has them counted, and gives them their faces. Writes nothing but the entry that
/// something was taken out. Usable on any thread with an Office of its own over a connection of its own.
class ReportDesk final
{
    Q_DISABLE_COPY_MOVE(ReportDesk)
public:
    static constexpr int mostRows = 50'000; ///< of one table on the screen; a file holds all
    explicit ReportDesk(Office &office)
        : m_office(office)
    {
    }
    static QList<ReportKind> kinds();
    static bool isKind(const QString &name);
    /// The days a report shows when nobody says which: this month, or the next thirty days.
    static ReportPeriod usualPeriod(const QString &name, QDate today);
    /// @throws Error::Refused for an unknown name or an impossible period
    Report make(const ReportOrder &order) const;
    Report stocktake(qint64 id) const; ///< that one, whenever it was
    Report disposal(const Disposal &list) const; ///< a list of files that leave the unit, as it is signed
    /// The stretches behind one number (C3).
    Report behind(const ReportPeriod &period, const StretchFilter &filter, bool whole = false) const;

    /// The bytes of a file. @throws Error::Cancelled when the progress says stop
    QByteArray face(const Report &report, ReportFormat format, const ReportProgress &progress = {}) const;
    static QString suffix(ReportFormat format); ///< "csv"
    static std::optional<ReportFormat> formatNamed(const QString &name);
    static QString fileName(const Report &report, ReportFormat format); ///< "Buku register 2026-01.csv"
    ReportSheet sheet(const Report &report) const; ///< the office's paper, for printing
    /// Who took which report out, and as what (V2.4.1): an entry in the trail.
    void recordExport(const Report &report, const QString &as) const;

private:
    ReportFrame frame(const ReportPeriod &period) const;
    Report times(const ReportOrder &order) const;
    Report registerBook(const ReportOrder &order) const;
    Report deviations(const ReportOrder &order) const;
    Report letters(const ReportOrder &order) const;
    Report passwords(const ReportOrder &order) const;
    Report quality(const ReportFrame &with) const;

    Office &m_office;
};

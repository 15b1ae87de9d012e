// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

/// The paper of a report: its size, its type, and what the office puts at its head and foot. Lengths in tenths of a
/// point where they are not said to be millimetres.
struct ReportSheet {
    QSizeF size { 215, 330 }; ///< mm, upright
    QString font = QStringLiteral("Liberation Sans");
    /// The kop on that width: its height, and drawing it. May be null.
    std::function<qreal(qreal width)> headHeight;
    std::function<void(QPainter &painter, const QRectF &place)> paintHead;
    struct Signer {
        QStringList above; ///< "Mengetahui,", "Kepala Bagian ...,"
        QString name;
        QStringList below; ///< rank, NIP
    };
    QList<Signer> signers; ///< at most two, side by side; none = nobody signs
    QString place; ///< "Bula": before the date above the last signer
};

/// The report on paper: the kop on the first page, the table's head on every one, sums carried over where the report
/// says so, "Halaman 2 dari 5", LATIHAN across the pages of practice. Lying where the columns need it. No signature is
/// drawn (R52).
namespace pdfface
{
/// PDF/A-1b, without its language: that is put in by the caller. @throws Error::Fault, Error::Cancelled
QByteArray write(const Report &report, const ReportSheet &sheet, const ReportProgress &progress = {});
bool isLandscape(const Report &report, const ReportSheet &sheet);
QSizeF pageSize(const Report &report, const ReportSheet &sheet); ///< mm
} // namespace pdfface

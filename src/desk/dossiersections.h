// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "desk/auditdesk.h"

#include <QTimeZone>

class Office;

/// A table of what is kept of a request: for a page, for a browser, for a spreadsheet.
struct DossierTable {
    QString title;
    QString fileName; ///< of the CSV, without its end
    QStringList head; ///< empty: two columns, name and value
    QList<int> widths; ///< percent, as many as columns
    QList<QStringList> rows;
    QString empty; ///< the sentence in place of no rows
    int group = 0; ///< tables of one group share a page
};

/// What the record of a closed request says, in the SOP's order. Values in, texts out.
namespace dossiersections
{
struct Record {
    const CaseFile &file;
    const QList<StoryLine> &story;
    QTimeZone zone;
    QString sopName;
};
QList<DossierTable> tables(const Record &record);
QString groupTitle(int group); ///< 0 summary, 1 checks, 2 end, 3 history
/// @param forBrowser other cell distances than on the page
QString html(const DossierTable &table, bool forBrowser);
QByteArray csv(const DossierTable &table); ///< UTF-8 with BOM, guarded against formulas (R51)
} // namespace dossiersections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/importnotes.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(importnotes)
};

QString reasonOf(CellNote::Kind kind)
{
    switch (kind) {
    case CellNote::Kind::RoundedNumber:
        return Words::tr("The spreadsheet has rounded this number. Make the column a text column and type it again.");
    case CellNote::Kind::ErrorValue:
        return Words::tr("The cell holds an error of the spreadsheet. Correct it there.");
    case CellNote::Kind::HiddenCharacters:
        return Words::tr("The cell holds characters that cannot be seen.");
    case CellNote::Kind::MixedScripts:
        return Words::tr("A word mixes letters of different alphabets.");
    case CellNote::Kind::NoCachedValue:
        break;
    }
    return Words::tr("The formula in this cell was never computed. Save the file in the spreadsheet.");
}

/// What the spreadsheet rounded is lost in the file itself: a NIP would be somebody else's.
bool isLost(CellNote::Kind kind)
{
    return kind == CellNote::Kind::RoundedNumber || kind == CellNote::Kind::ErrorValue;
}
} // namespace

void importnotes::judge(ImportPlan &plan, const Table &table)
{
    const QList<int> kept = plan.mapping.columns.values();
    for (const CellNote &note : table.notes) {
        if (!kept.contains(note.column))
            continue;
        QList<ImportVerdict> &list = isLost(note.kind) ? plan.refused : plan.warnings;
        list.append({ note.row + 1, plan.mapping.header.value(note.column), reasonOf(note.kind) });
    }
}

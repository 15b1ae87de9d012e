// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// How a spreadsheet's numbers are meant: which number formats show a date, a time or leading zeros.
struct NumberFormat {
    bool date = false;
    bool time = false;
    int padding = 0; ///< "00000" shows 12 as 00012
    static NumberFormat ofCode(const QString &code);
    static NumberFormat ofBuiltIn(int id);
};

/// A number as it is to be read by a person: ISO date ("2026-03-31", "2026-03-31 08:30", "08:30"), leading zeros by
/// its format, no exponent where whole.
/// @param since1904 the workbook counts days from 1904-01-01
QString shownNumber(const QString &value, const NumberFormat &format, bool since1904);
/// A number that has more digits than a spreadsheet keeps (15).
bool roundedBySpreadsheet(const QString &value);

/// "BC12" to column 54 and row 11 (from 0); nothing when it is none or lies outside of any sheet.
struct CellPlace {
    int row = 0;
    int column = 0;
};
std::optional<CellPlace> cellPlace(QStringView reference);

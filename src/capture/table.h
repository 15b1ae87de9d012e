// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// Something about one cell that the eye does not see. Row and column count from 0.
struct CellNote {
    enum class Kind {
        HiddenCharacters = 1, ///< zero-width, bidirectional or control characters
        MixedScripts = 2, ///< one word of Latin and Cyrillic or Greek letters
        RoundedNumber = 3, ///< a number of more than 15 digits: the spreadsheet itself has lost the last ones
        NoCachedValue = 4, ///< a formula that was never computed
        ErrorValue = 5 ///< #N/A, #REF! and their like
    };
    int row = 0;
    int column = 0;
    Kind kind = Kind::HiddenCharacters;
};

/// A table read from CSV or from the first sheet of an XLSX file: text only, rows of different length as they stand.
/// Dates are ISO ("2026-03-31"), a merged range repeats its value; a formula is never computed, its last value is
/// taken.
struct Table {
    QList<QStringList> rows;
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"; "XLSX" for a sheet
    QString delimiter; ///< "," ";" or TAB; empty for a sheet
    QString sheet; ///< the name of the sheet; empty for CSV
    QList<CellNote> notes; ///< at most 1,000
};

namespace tablelimits
{
constexpr int rows = 1'000'000;
constexpr int columns = 16'384;
constexpr qint64 cells = 20'000'000;
constexpr int cellCharacters = 32'767; ///< as in Excel
constexpr int notes = 1'000;
} // namespace tablelimits

/// @return the text with every character that hides itself written as "<U+202E>"
QString shownOpenly(const QString &text);

/// Zero-width, bidirectional and control characters (TAB and line ends are none).
bool hidesCharacters(const QString &text);
/// A word that has Latin letters and Cyrillic or Greek ones: "\u0410nna" looks like "Anna".
bool mixesScripts(const QString &text);

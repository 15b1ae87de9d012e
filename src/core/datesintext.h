// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>

/// A date that stands in a longer text.
struct DateInText {
    QDate date;
    qsizetype from = 0; ///< first character
    qsizetype to = 0; ///< behind the last one
    bool exact =
        true; ///< false: a letter had to be guessed (a misread month or digit), or day and month can be swapped
};

/// All dates of a text in its order, as Indonesian papers write them (C19): "27 Februari 2026", "7 Jan. 2022",
/// "27/02/2026", "27-2-2026", "dua puluh tujuh Februari dua ribu dua puluh enam", "tanggal tujuh bulan Januari tahun
/// dua ribu dua puluh dua". Years 1990 to 2100; a year of two digits is none. One typed date is papersdate.h's.
QList<DateInText> datesInText(const QString &text);

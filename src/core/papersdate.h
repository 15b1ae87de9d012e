// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

/// What came of reading a date; it counts only where error is empty.
struct PaperDate {
    QDate date;
    QString error; ///< one sentence with what to do
    /// Day and month are both numbers up to 12 and differ: whoever asked shows it in words beside the field.
    bool turnsBothWays = false;
    bool ok() const { return error.isEmpty(); }
};

/// Reads a date that an officer takes from a paper (C19): day, month, year and never another order, except ISO
/// (2022-01-07). "7 Januari 2022", "7 Jan 2022", "Jumat, 7 Januari 2022", "7/1/2022", "07-01-2022", "7.1.2022".
/// Writing dates is indonesian.h's business. A year of two digits is refused, never guessed. Independent of the
/// system's locale.
PaperDate readPaperDate(const QString &text);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

/// A letter's number as two readers saw it. Recognition takes Roman numerals for digits and I, l, 1 for each other:
/// where the two agree and nothing in the number can be taken for something else, it is sure.
struct ReadNumber {
    QString value; ///< without spaces around its signs; empty where it is no number
    bool sure = false;
};

namespace readnumber
{
/// The number at the beginning of a text, without what follows it: "027/15/POKJA-3/2026 tanggal ..." .
/// @return empty where none begins there
QString leading(const QString &text);
/// @param first and @param second what the two readers saw, second empty where there was one only
/// @param date of the same letter, if it is known: it tells a Roman month from digits
/// @param exact the first reader is the file's own text: it does not err
ReadNumber settled(const QString &first, const QString &second, QDate date, bool exact);
} // namespace readnumber

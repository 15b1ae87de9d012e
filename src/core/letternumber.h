// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

#include <optional>

/// How letter numbers are written (R22): a pattern with tokens {klas} classification, {urut} serial, {unit} the
/// unit's code, {tahun} year, {bulan} month with two digits. All else in it stands for itself.
/// Which serial is next, a yearly counter without gaps, and duplicates are the number book's business.
namespace letternumber
{
struct Parts {
    QString classification; ///< "000.3.5"
    int serial = 0;
    QString unit; ///< "PBJ"
    QDate date; ///< of the letter
};

QString defaultPattern(); ///< "{klas}/{urut}/{unit}"
/// "" where the pattern can be used; else the sentence: unknown token, open brace, {urut} missing or twice, too long.
QString whyNot(const QString &pattern);
/// "000.3.5/1/PBJ". Throws Refused with whyNot()'s sentence, or where a part that the pattern names is not there.
QString format(const QString &pattern, const Parts &parts);
/// The serial for which format() would give that number; none where it is not of the pattern.
std::optional<int> serialIn(const QString &number, const QString &pattern, const Parts &parts);
} // namespace letternumber

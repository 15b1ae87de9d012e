// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QByteArray>
#include <QString>

class Act;
class Office;

/// The marks of a letter, made of its number, its year and a key that this office alone has (I17, I24): numbers begin
/// anew each year, marks do not come back. They say nothing of a password: it goes into neither. The key is a setting,
/// made with the first letter: whoever can read the database can make the marks, whoever has only papers cannot.
namespace lettermarks
{
/// Empty where no letter was made yet.
QByteArray key(const Office &office);
/// In the caller's transaction; logs where it is made.
QByteArray makeKey(Office &office, Act &act);

/// "KRTMWX". @param year of the letter's date; 0: as the first letters were marked, by their number alone
QString code(const QByteArray &key, const QString &number, int year);
/// Whether its code is the one that this office makes for it. The code is computed anew: what was put into the database
/// by hand is no proof.
bool isGenuine(const QByteArray &key, const Letter &letter);
QString word(const QByteArray &key, const Letter &letter); ///< "melati kapal"
} // namespace lettermarks

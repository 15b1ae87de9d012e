// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

class Act;
class Office;

/// The marks of a letter, made of its number and a key that this office alone has (I17, I24). They say nothing of a
/// password: it goes into neither. The key is a setting, made with the first letter: whoever can read the database can
/// make the marks, whoever has only papers cannot.
namespace lettermarks
{
/// Empty where no letter was made yet.
QByteArray key(const Office &office);
/// In the caller's transaction; logs where it is made.
QByteArray makeKey(Office &office, Act &act);

QString code(const QByteArray &key, const QString &number); ///< "KRTMWX"
QString word(const QByteArray &key, const QString &number); ///< "melati kapal"
} // namespace lettermarks

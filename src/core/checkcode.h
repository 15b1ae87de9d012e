// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// How the marks of a letter are written: the check code by which the desk knows its own letters (I24), and the check
/// word by which a member says on the phone that the sealed letter was opened, without saying the password (I17).
/// Both are read out of a hash that says nothing of any password; who has the key to that hash is the desk's business.
namespace checkcode
{
constexpr int length = 6;
/// Six letters of twenty that are not taken for one another: "KRTMWX". @param hash at least 8 bytes
QString of(const QByteArray &hash);
/// "KRT-MWX"
QString printed(const QString &code);
/// Typed or scanned in any way: "krt mwx", "KRT-MWX". Empty where it can be no code.
QString read(const QString &typed);
/// Two short words: "melati kapal". @param hash at least 16 bytes; none of the first 8 are used
QString word(const QByteArray &hash);
/// The same words, however they are written: "Melati, KAPAL".
bool isSameWord(const QString &said, const QString &word);
} // namespace checkcode

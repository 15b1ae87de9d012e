// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>

class Office;

/// The draft of a letter to the head of a Pokja Pemilihan about decrees that end (I18): its own and those of its
/// members' accounts. A draft takes no number; it is numbered and signed by hand.
namespace decreeletter
{
/// PDF. @throws Error::Refused when nothing of that Pokja ends until that day
QByteArray draft(const Office &office, const QString &pokja, QDate until);
} // namespace decreeletter

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <optional>

/// The titles that stand around Indonesian names. Whole names are personname.h's business.
namespace titles
{
/// The usual spelling of one title before a name ("drs" -> "Drs."); "" for a form of address (Sdr., Bapak).
std::optional<QString> before(const QString &word);
/// The usual spellings where the text is nothing but titles after a name ("s sos,M.SI" -> S.Sos., M.Si.).
QStringList after(const QString &text);
/// Whether a title after a name is known as one even without dots and comma: ST is, MA may be a name.
bool isPlain(const QString &canonical);
} // namespace titles

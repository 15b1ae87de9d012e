// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The text as it is compared and searched: case folded, without diacritics ("José" -> "jose"), NFKC otherwise.
/// Spaces and punctuation stay: what they mean is for each kind of value to say.
QString folded(const QString &text);
/// folded(), and everything but letters and digits as one space: "Al-Amin, S." -> "al amin s"; apostrophes vanish.
QString foldedWords(const QString &text);
/// Only 0-9 of the text; other scripts' digits do not count.
QString digitsOf(const QString &text);

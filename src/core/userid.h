// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// An SPSE user ID. It is kept as written and compared without regard to case.
namespace userid
{
QString normalised(const QString &text); ///< without spaces at the ends, NFC
QString key(const QString &text); ///< what makes two of them the same account
bool same(const QString &a, const QString &b); ///< never for an empty one
/// "" where it can be one; else the sentence that says what is wrong: empty, spaces inside, too long.
QString whyNot(const QString &text);
} // namespace userid

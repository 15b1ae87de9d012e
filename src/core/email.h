// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// E-mail addresses, as far as a desk that never sends mail must know them: one @, a domain with a dot, no spaces.
namespace email
{
QString normalised(const QString &text); ///< trimmed, lower case
bool same(const QString &a, const QString &b); ///< never for an empty one
QString masked(const QString &text); ///< for lists: "j****@sbt.go.id"
QString whyNot(const QString &text); ///< "" where it can be one; else the sentence that says what is wrong
} // namespace email

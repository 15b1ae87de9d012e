// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fieldsettling.h"

#include <optional>

/// Where on a page the lines about one person stand.
struct PersonExtent {
    int page = 0; ///< 0: the whole paper
    double top = 0; ///< mm
    double bottom = 0;
    bool holds(const FieldPlace &place) const;
};

/// Who of the people that a letter names is the one who asks: name, NIP, signature.
namespace personfields
{
/// @return where this person's lines stand, when others have lines of their own
PersonExtent settle(FieldSettling &settling);
/// Above the name, as wide as a signature is: the officer's eyes do the rest (I6).
void findSignature(FieldSettling &settling);
/// A name as it stands, without what recognition and the form put around it.
QString nameOf(QString text);
bool looksLikeAName(const QString &text);
} // namespace personfields

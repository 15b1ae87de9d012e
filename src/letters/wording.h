// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"

#include <memory>

/// The text of a letter, as Loket brings it and as an office has changed it. Whole: what the built-in one includes
/// stands in it, so that a kept version says for ever what its letters said. Which version is in force, and who may
/// change it, is the desk's business.
namespace wording
{
QString builtIn(LetterKind kind);
/// For the letter's fields. Throws Refused for an unknown field, list or directive.
std::shared_ptr<const LetterTemplate> of(LetterKind kind, const QString &body);
/// Before a text is kept: it can be a letter with and without its optional values, still says whose letter it is and
/// which number it has, brings no picture or page from elsewhere, and has the password's place where that belongs.
/// Throws Refused with the reason.
void check(LetterKind kind, const QString &body);
/// The letter of the examples with that text.
LetterContent sample(LetterKind kind, const QString &body);
} // namespace wording

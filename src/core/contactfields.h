// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/personfields.h"

/// How the person who asks is reached and known: Pokja, user ID, e-mail, phone.
namespace contactfields
{
void settlePokja(FieldSettling &settling);
/// @param extent what stands with the person comes first
void settleUserId(FieldSettling &settling, const PersonExtent &extent);
void settleEmail(FieldSettling &settling, const PersonExtent &extent);
void settlePhone(FieldSettling &settling, const PersonExtent &extent);
} // namespace contactfields

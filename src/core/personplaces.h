// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placesearch.h"

/// Where a letter says who is concerned: name, NIP, user ID, Pokja, e-mail, phone; as rows with a label, in sentences
/// and in tables with a head. Which of several people asks, personfields says.
namespace personplaces
{
void findNips(PlaceSearch &search, qsizetype at);
void findNameAndUser(PlaceSearch &search, qsizetype at);
void findContact(PlaceSearch &search, qsizetype at);
void findPokja(PlaceSearch &search, qsizetype at);
/// A head such as "No | Nama / NIP | User ID | Email | No. HP": what stands below it.
void findInTable(PlaceSearch &search, qsizetype head);
} // namespace personplaces

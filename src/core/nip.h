// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What kind of number stands in a NIP field. Pppk numbers carry a count of contracts where a NIP carries a month;
/// Other is a free identity number of somebody who is not in the civil service.
enum class NipKind { Pns, Pppk, Other };

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda.h"
#include "core/paper.h"

/// What a code on one of our own papers says when it is scanned (I3, C10): whose paper it is, and what to do with the
/// pages. No personal data, nothing that acts as a signature; a check digit as in agenda::payload().
///
///     LOKET/2026/0042/7       the Tanda Terima: the pages that follow belong to that request
///     LOKET/2026/0042/S2/c    a separator sheet: they are its SK, and so on by PaperKind
///     LOKET/S2/c              a separator sheet for any request: a new paper of that kind begins
///     LOKET/2026/0042/B/c     the bukti penerimaan: this very page is the proof of the handover
struct PaperCode {
    enum class Kind { Receipt, Separator, Slip };
    Kind kind = Kind::Receipt;
    AgendaNumber number; ///< year 0: of no request
    PaperKind paper = PaperKind::Other; ///< of a separator; Proof for a slip
    bool hasRequest() const { return number.year != 0; }
    bool operator==(const PaperCode &) const = default;
};

namespace papercode
{
QString receipt(AgendaNumber number);
QString separator(PaperKind paper); ///< for any request
QString separator(AgendaNumber number, PaperKind paper);
QString slip(AgendaNumber number);
/// Strict, because what a scanner reads may be anybody's code: none for what none of the above has made.
std::optional<PaperCode> read(const QString &text);
} // namespace papercode

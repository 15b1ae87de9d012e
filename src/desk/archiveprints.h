// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"
#include "letters/labelsheet.h"

#include <QByteArray>

class Office;

/// What the archive prints beside its lists: the slip of a loan, labels of places, the list for the approvals and the
/// berita acara with that list attached. PDF bytes in the office's look; nothing is stored, no signature is drawn.
namespace archiveprints
{
QByteArray loanSlip(const Office &office, const Loan &loan);
QByteArray placeLabels(const Office &office, const QList<PlaceRecord> &places, const LabelFormat &format, int start);
/// Daftar arsip usul musnah, to be signed by the head. @throws Error::Refused when nothing is on it
QByteArray disposalList(const Office &office, const Disposal &list);
/// @throws Error::Refused before the minutes are written down
QByteArray minutes(const Office &office, const Disposal &list);
} // namespace archiveprints

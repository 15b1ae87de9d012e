// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"
#include "letters/labelsheet.h"

#include <QByteArray>

class Office;

/// What the archive prints beside its lists: the slip of a loan and the letter that asks for it back, labels of places,
/// the berita acara with its list of files attached. PDF bytes in the office's look; nothing is stored, no signature is
/// drawn.
namespace archiveprints
{
QByteArray loanSlip(const Office &office, const Loan &loan);
/// The innermost of room, rack, box and folder in large, and where it stands.
Label placeLabel(const Office &office, const ShelfPlace &place);
/// The letter that asks an overdue file back; its number is left free. @throws Error::Refused for one that is not due
QByteArray loanReminder(const Office &office, const Loan &loan);
QByteArray placeLabels(const Office &office, const QList<PlaceRecord> &places, const LabelFormat &format, int start);
/// With the list of files attached. @throws Error::Refused before the minutes are written down
QByteArray minutes(Office &office, const Disposal &list);
} // namespace archiveprints

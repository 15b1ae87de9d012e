// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"

#include <QSizeF>

/// The two covers of a letter with a password (R18): the inner one says RAHASIA, its number and to whom, personally;
/// the outer one is an ordinary address with nothing about what lies inside.
enum class EnvelopeKind { Inner, Outer };

struct EnvelopeSize {
    const char *name;
    QSizeF millimetres; ///< lying
};

namespace envelope
{
/// The first is the one for an F4 sheet folded in three.
const QList<EnvelopeSize> &sizes();
/// PDF, no password is on either. Throws Refused for a letter that is addressed to nobody.
QByteArray toPdf(EnvelopeKind kind, const LetterContent &letter, const EnvelopeSize &size,
                 const OfficeIdentity &office);
} // namespace envelope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/settings.h"
#include "letters/notices.h"

class Office;

/// From a case file to the content of its letters. Values only: takes no number, stores nothing.
namespace letterwriting
{
OfficeIdentity identity(const Office &office);
OfficeIdentity identity(const OfficeSettings &settings);
Signatory signatory(const SignatorySetting &setting);
/// @throws Error::Refused for an official letter where nobody is named who signs
LetterHead head(const Office &office, LetterForm form, const QString &number, QDate date);
Signatory signer(const Office &office); ///< of official letters; without a name where the settings name nobody
LetterContent write(const Office &office, const CaseFile &file, LetterKind kind, const LetterHead &head);
LetterContent receipt(const Office &office, const CaseFile &file);
} // namespace letterwriting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letterkind.h"
#include "letters/letterfields.h"
#include "letters/lettertemplate.h"

#include <memory>

/// Office: pertinggal, for the archive. Applicant: for the one it is addressed to. They differ in the result notice
/// alone, where the applicant's has the password and the office's has the slip to sign (R17).
enum class Rendering { Office, Applicant };

/// A letter as a value: what is kept, and what the renderer makes a page of.
struct LetterContent {
    LetterKind kind = LetterKind::IntakeReceipt;
    LetterFields fields;
    Rendering rendering = Rendering::Office;
    std::shared_ptr<const LetterTemplate> wording = {}; ///< the office's own text; null: Loket's
    QString checkCode {}; ///< at the foot of every page (I24); empty: none
    QString checkWord {}; ///< beside the password, on the applicant's copy alone (I17)
};

namespace letters
{
/// "receipt", "completion", "rejection", "referral", "result": the names that are stored and given on a command line.
QString kindName(LetterKind kind);
LetterKind kindNamed(const QString &name); ///< throws Refused

/// The built-in template with its fields, read once. Throws Fault where the resources are missing.
const LetterTemplate &letterTemplate(LetterKind kind);
/// Whether the applicant's rendering has a place for a password.
bool wantsPassword(const LetterContent &content);
/// For the PDF's title and the list of letters: "Pemberitahuan Kelengkapan Berkas Nomor 000.3.5/12/PBJ".
QString title(const LetterContent &content);
/// Throws Refused that names the empty or unknown field.
QString html(const LetterContent &content);
} // namespace letters

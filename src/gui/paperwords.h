// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

/// How the papers of a request are called on the screen, in one place for all tabs.
namespace paperwords
{
QString kind(PaperKind kind); ///< "Surat permohonan"
/// "Surat permohonan, hlm. 2"; "" for a paper that the request has not.
QString place(const CaseFile &file, PaperId paper, int page);
QString shortHash(const QString &sha256); ///< "3f9a 12cd": enough for the eye
/// The paper of that kind that was filed last; null: none. Points into the file.
const Paper *newest(const CaseFile &file, PaperKind kind);
} // namespace paperwords

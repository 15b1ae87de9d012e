// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

namespace caseaction
{
struct Work;
}
class Office;

/// Filing papers: bytes unchanged under their SHA-256, one row each, their text into the search. A signed slip
/// (PaperKind::Proof; its code is papercode::slip()) closes the proof of the handover (C10). In the caller's
/// transaction.
namespace paperfiling
{
/// @return one line for the history: kinds and file names. @throws Error::Refused for an empty paper
QString file(caseaction::Work &work, const QList<NewPaper> &papers);
/// Each new paper becomes the evidence of the item of the checklist that asks for its kind, as long as nobody has
/// decided that item (I4). @param before the papers that were there
void pointItems(caseaction::Work &work, const QList<Paper> &before);
/// Stores the bytes where they are not there yet and gives back the hash.
QString store(Office &office, const NewPaper &paper);
/// The stored bytes, read back and compared with their hash. @throws Error::Fault when missing or changed
QByteArray verified(Office &office, const QString &sha256);
/// "Surat permohonan" and so on, for the screen and the history.
QString title(PaperKind kind);
/// Largest paper that is taken, in bytes.
constexpr qint64 largest = 64ll << 20;
/// Adds words to what the request is found by.
void addWords(Office &office, RequestId id, const QString &text);
} // namespace paperfiling

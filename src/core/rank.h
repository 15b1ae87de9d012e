// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/nip.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A civil servant's rank: pangkat and golongan. The 17 of R28 for Pns; for Pppk a golongan I to XVII without a name.
struct Rank {
    QString name; ///< "Penata Tingkat I"; empty for Pppk
    QString grade; ///< "III/d"; "IX" for Pppk
    QString printed() const; ///< "Penata Tingkat I, III/d"; "Golongan IX"
    bool operator==(const Rank &) const = default;
};

/// What came of reading a rank: the value counts only where error is empty.
struct RankReading {
    Rank rank;
    QString error;
    bool ok() const { return error.isEmpty(); }
};

namespace rank
{
const QList<Rank> &all(); ///< the 17, from I/a to IV/e
QStringList contractGrades(); ///< I to XVII
/// Takes loose spellings: "penata tk. I / III d", "III/D", "3d", "Pengatur". Name and golongan must go together.
/// Other has no ranks: everything is refused but an empty text, which nobody should ask about.
RankReading read(const QString &text, NipKind kind);
/// One rank in two spellings, whatever the kind; texts that are no rank are the same if their words are.
bool same(const QString &a, const QString &b);
} // namespace rank

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// Where two texts differ, for marking on the screen: positions are UTF-16 units of the text they belong to.
struct TextRange {
    int start = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

struct TextDifference {
    QList<TextRange> inFirst;
    QList<TextRange> inSecond;
    bool isEmpty() const { return inFirst.isEmpty() && inSecond.isEmpty(); }
};

/// The fewest letters that differ; case and diacritics do not. A letter that is only in one text is marked there.
/// Texts of more than 300 letters are compared by their common start and end alone.
TextDifference differences(const QString &first, const QString &second);

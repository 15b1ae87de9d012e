// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textdifference.h"

#include <algorithm>
#include <vector>

namespace
{
constexpr int longest = 300;

/// One unit for one unit, so that positions hold: folded() may change the length.
QString foldedInPlace(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const QString parts = c.decomposition();
        c = (parts.isEmpty() ? c : parts.at(0)).toCaseFolded();
    }
    return result;
}

void mark(QList<TextRange> &ranges, int position)
{
    if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == position)
        ++ranges.last().length;
    else
        ranges.append({ position, 1 });
}

/// Edit distances of all suffixes; walked forward by whoever asks.
class Distances final
{
public:
    Distances(QStringView a, QStringView b)
        : m_width(b.size() + 1)
        , m_cells((a.size() + 1) * m_width)
    {
        for (qsizetype i = a.size(); i >= 0; --i) {
            for (qsizetype j = b.size(); j >= 0; --j) {
                if (i == a.size() || j == b.size())
                    m_cells[i * m_width + j] = int(a.size() - i + b.size() - j);
                else
                    m_cells[i * m_width + j] =
                        std::min({ at(i + 1, j + 1) + (a[i] == b[j] ? 0 : 1), at(i + 1, j) + 1, at(i, j + 1) + 1 });
            }
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_cells[i * m_width + j]; }

private:
    qsizetype m_width;
    std::vector<int> m_cells;
};
} // namespace

TextDifference differences(const QString &first, const QString &second)
{
    const QString a = foldedInPlace(first);
    const QString b = foldedInPlace(second);
    qsizetype start = 0;
    while (start < std::min(a.size(), b.size()) && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < std::min(a.size(), b.size()) - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    const QStringView middleA = QStringView(a).mid(start, a.size() - start - end);
    const QStringView middleB = QStringView(b).mid(start, b.size() - start - end);
    TextDifference result;
    if (std::max(middleA.size(), middleB.size()) > longest) {
        if (!middleA.isEmpty())
            result.inFirst.append({ int(start), int(middleA.size()) });
        if (!middleB.isEmpty())
            result.inSecond.append({ int(start), int(middleB.size()) });
        return result;
    }
    const Distances distances(middleA, middleB);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < middleA.size() || j < middleB.size()) {
        const bool both = i < middleA.size() && j < middleB.size();
        const int now = distances.at(i, j);
        if (both && middleA[i] == middleB[j] && now == distances.at(i + 1, j + 1)) {
            ++i;
            ++j;
        } else if (both && now == distances.at(i + 1, j + 1) + 1) {
            mark(result.inFirst, int(start + i++));
            mark(result.inSecond, int(start + j++));
        } else if (i < middleA.size() && now == distances.at(i + 1, j) + 1) {
            mark(result.inFirst, int(start + i++));
        } else {
            mark(result.inSecond, int(start + j++));
        }
    }
    return result;
}

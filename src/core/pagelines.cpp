// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagelines.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr double wideGap = 6.5; ///< mm
constexpr double wideGapHeights = 2.2; ///< and so many times the height of the words beside it

bool saysSomething(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Words stand at one height where the middle of the one lies within the other.
bool belongs(const QRectF &line, const QRectF &word)
{
    const double overlap = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    return overlap > 0.5 * std::min(line.height(), word.height());
}

/// The line's own height for what comes after it: one tall word (a stamp, a bracket) must not swallow the next line.
QRectF core(const QList<PageWord> &words)
{
    QList<double> tops;
    QList<double> bottoms;
    for (const PageWord &word : words) {
        tops.append(word.box.top());
        bottoms.append(word.box.bottom());
    }
    std::sort(tops.begin(), tops.end());
    std::sort(bottoms.begin(), bottoms.end());
    const qsizetype middle = tops.size() / 2;
    return { QPointF(0, tops[middle]), QPointF(1, std::max(bottoms[middle], tops[middle] + 0.5)) };
}

/// The rules between a table's columns are read as bars; one bar alone is a misread colon.
bool isBar(const PageWord &word)
{
    return word.text == QLatin1String("|") || word.text == QLatin1String("||");
}

void finish(PageLine &line)
{
    std::sort(line.words.begin(), line.words.end(),
              [](const PageWord &a, const PageWord &b) { return a.box.left() < b.box.left(); });
    const bool ruled = std::count_if(line.words.begin(), line.words.end(), isBar) > 1;
    const QList<PageWord> all = std::exchange(line.words, {});
    double right = 0;
    bool behindBar = false;
    for (const PageWord &word : all) {
        line.box |= word.box;
        if (ruled && isBar(word)) {
            behindBar = true;
            continue;
        }
        line.words.append(word);
        if (!line.text.isEmpty()) {
            const double gap = word.box.left() - right;
            const bool wide = gap > wideGap && gap > wideGapHeights * std::min(word.box.height(), 5.0);
            line.text += wide || behindBar ? QLatin1Char('\t') : QLatin1Char(' ');
        }
        behindBar = false;
        line.starts.append(line.text.size());
        line.text += word.text;
        right = std::max(right, word.box.right());
    }
}
} // namespace

PageLine PageLine::joinedWith(const PageLine &next) const
{
    PageLine out = *this;
    const qsizetype last = text.lastIndexOf(QLatin1Char('\t')) + 1;
    const double left = boxOf(last, text.size()).left() - 5;
    for (qsizetype i = 0; i < next.words.size(); ++i) {
        const bool gap = i > 0 && next.text[next.starts[i] - 1] == QLatin1Char('\t') && out.words.size() > words.size();
        if (gap)
            break;
        if (next.words[i].box.left() < left)
            continue;
        out.text += QLatin1Char(' ');
        out.starts.append(out.text.size());
        out.text += next.words[i].text;
        out.words.append(next.words[i]);
    }
    return out;
}

QRectF PageLine::boxOf(qsizetype from, qsizetype to) const
{
    QRectF out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (starts[i] < to && starts[i] + words[i].text.size() > from)
            out |= words[i].box;
    }
    return out;
}

double PageLine::confidenceOf(qsizetype from, qsizetype to) const
{
    double least = 101;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (starts[i] < to && starts[i] + words[i].text.size() > from && saysSomething(words[i].text))
            least = std::min(least, words[i].confidence);
    }
    return least > 100 ? 0 : least;
}

QList<PageLine> linesOf(const PageWords &page, int number)
{
    QList<PageWord> words = page.words;
    words.removeIf([](const PageWord &word) { return word.text.trimmed().isEmpty() || word.box.height() <= 0; });
    std::stable_sort(words.begin(), words.end(),
                     [](const PageWord &a, const PageWord &b) { return a.box.center().y() < b.box.center().y(); });
    QList<PageLine> lines;
    for (const PageWord &word : words) {
        PageLine *home = nullptr;
        for (qsizetype i = lines.size() - 1; i >= 0 && i >= lines.size() - 4 && !home; --i) {
            if (belongs(core(lines[i].words), word.box))
                home = &lines[i];
        }
        if (!home) {
            lines.append(PageLine {});
            home = &lines.last();
            home->page = number;
        }
        home->words.append(word);
    }
    for (PageLine &line : lines)
        finish(line);
    std::sort(lines.begin(), lines.end(),
              [](const PageLine &a, const PageLine &b) { return a.box.center().y() < b.box.center().y(); });
    return lines;
}

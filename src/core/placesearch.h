// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelines.h"
#include "core/paperfields.h"

#include <QRegularExpression>

#include <deque>

/// A place where a field may stand. Used by the search for fields and by what settles them alone.
struct FieldPlace {
    PaperField field {};
    QString text; ///< as it stands there
    const PageLine *line = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    bool labelled = false; ///< its name stands before it
    bool exact = true; ///< of a date or NIP: no letter was guessed
    QDate date;
    QRectF box() const { return line->boxOf(from, to); }
    double confidence() const { return line->confidenceOf(from, to); }
};

/// What all searches in a paper's lines share: the lines, what a line runs on to, and the places that were found.
/// The lines must outlive the places. What is looked for is said by letterplaces, personplaces and decreeplaces.
class PlaceSearch final
{
public:
    /// Lines with what they run on to on the next one; a deque, because places point at them.
    using JoinedLines = std::deque<PageLine>;

    PlaceSearch(const QList<PageLine> &lines, JoinedLines &joined);

    const QList<PageLine> &lines() const { return m_lines; }
    const QList<FieldPlace> &found() const { return m_found; }
    /// A line that ends at the right edge runs on: numbers and dates are not to be cut there.
    const PageLine &whole(qsizetype at);
    /// The text of up to two lines above and of this one up to there: what a number or date is about.
    QString around(qsizetype at, qsizetype upTo) const;

    void add(PaperField field, const PageLine &line, qsizetype from, qsizetype to, bool labelled);
    void addDate(PaperField field, const PageLine &line, qsizetype from, qsizetype to, QDate date, bool exact,
                 bool labelled = true);
    void addNip(const PageLine &line, qsizetype from, qsizetype to, bool labelled, bool guessed);
    /// Each time it occurs; the expression's first group is the value.
    void addMatches(PaperField field, const PageLine &line, const QRegularExpression &what, bool labelled);

private:
    const QList<PageLine> &m_lines;
    JoinedLines &m_joined;
    double m_right = 0; ///< mm: where lines end that run on
    QList<FieldPlace> m_found;
};

namespace placesearch
{
/// A label stands at the left edge of its column; the numbering of a list may stand before it.
extern const QString labelStart;
/// Between a label and its value: a colon, what recognition makes of one, or a wide gap alone.
extern const QString colon;

QRegularExpression words(const QString &pattern); ///< in any case of letters
bool has(const QString &text, const QRegularExpression &what);
/// From the line's start or the last wide gap up to there.
QString before(const QString &text, qsizetype at);
/// A label may be far from its colon: then the wide gap belongs to it.
QString labelBefore(const QString &text, qsizetype at);
} // namespace placesearch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placesearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr double runsOn = 40; ///< mm: so long is the longest word that did not fit
}

// a bullet is read as one of many signs, or as a small letter alone
const QString placesearch::labelStart =
    u"(?:^|\\t)\\s*(?:\\(?(?:[0-9]{1,2}|[a-z])[.)]\\s*|[-\u2022*\u00bb\u00ab\u201c\u201d\u00b0\u00b7>\u25cf\u25e6]\\s*|[eo]\\s+)?"_s;
const QString placesearch::colon =
    u"(?:\\s*[:;=]\\s*|\\s*\\t\\s*|\\s+[1lI|!.+\u2013\u2014\\-]\\s+)(?:[:;=.\u2013\u2014\\-]\\s*|[1lI|!+]\\s+)?"_s;

QRegularExpression placesearch::words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool placesearch::has(const QString &text, const QRegularExpression &what)
{
    return what.match(text).hasMatch();
}

QString placesearch::before(const QString &text, qsizetype at)
{
    const qsizetype tab = at > 0 ? text.lastIndexOf(u'\t', at - 1) : -1;
    return text.mid(tab + 1, at - tab - 1);
}

QString placesearch::labelBefore(const QString &text, qsizetype at)
{
    static const QRegularExpression colonAlone(u"\\A\\s*[:;=.]?\\s*\\z"_s);
    const QString near = before(text, at);
    if (!has(near, colonAlone))
        return near;
    const qsizetype end = at - near.size() - 1;
    return end > 0 ? before(text, end) + near : near;
}

PlaceSearch::PlaceSearch(const QList<PageLine> &lines, JoinedLines &joined)
    : m_lines(lines)
    , m_joined(joined)
{
    for (const PageLine &line : lines)
        m_right = std::max(m_right, line.box.right());
}

void PlaceSearch::add(PaperField field, const PageLine &line, qsizetype from, qsizetype to, bool labelled)
{
    while (from < to && line.text[from].isSpace())
        ++from;
    while (to > from && (line.text[to - 1].isSpace() || line.text[to - 1] == u',' || line.text[to - 1] == u';'))
        --to;
    if (from < to)
        m_found.append({ field, line.text.mid(from, to - from), &line, from, to, labelled, true, {} });
}

void PlaceSearch::addDate(PaperField field, const PageLine &line, qsizetype from, qsizetype to, QDate date, bool exact,
                          bool labelled)
{
    add(field, line, from, to, labelled);
    m_found.last().date = date;
    m_found.last().exact = exact;
}

void PlaceSearch::addNip(const PageLine &line, qsizetype from, qsizetype to, bool labelled, bool guessed)
{
    add(PaperField::Nip, line, from, to, labelled);
    m_found.last().exact = !guessed;
}

void PlaceSearch::addMatches(PaperField field, const PageLine &line, const QRegularExpression &what, bool labelled)
{
    for (auto it = what.globalMatch(line.text); it.hasNext();) {
        const auto match = it.next();
        add(field, line, match.capturedStart(1), match.capturedEnd(1), labelled);
    }
}

const PageLine &PlaceSearch::whole(qsizetype at)
{
    const PageLine &line = m_lines[at];
    if (at + 1 >= m_lines.size() || m_lines[at + 1].page != line.page || line.box.right() < m_right - runsOn
        || m_lines[at + 1].box.top() - line.box.bottom() > 1.5 * line.box.height())
        return line;
    m_joined.push_back(line.joinedWith(m_lines[at + 1]));
    return m_joined.back();
}

QString PlaceSearch::around(qsizetype at, qsizetype upTo) const
{
    QString text;
    for (qsizetype i = std::max<qsizetype>(0, at - 2); i < at; ++i) {
        if (m_lines[i].page == m_lines[at].page)
            text += m_lines[i].text + u' ';
    }
    return (text + m_lines[at].text.left(std::min(upTo, m_lines[at].text.size()))).right(220);
}

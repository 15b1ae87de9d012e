// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placesearch.h"

/// One paper while it is settled which of the found places count and how sure they are: pages, lines, places, and the
/// suggestions so far. Used by paperfields, personfields, contactfields and decreemembers alone.
class FieldSettling final
{
    Q_DISABLE_COPY_MOVE(FieldSettling)
public:
    /// @param today a date after it is not sure
    FieldSettling(const QList<PageWords> &pages, QDate today);

    QDate today() const { return m_today; }
    const QList<PageLine> &letter() const { return m_letter; } ///< lines of all that is no decree
    const QList<PageLine> &decree() const { return m_decree; }
    /// Those whose name stands before them come first, else in the paper's order.
    QList<const FieldPlace *> places(PaperField field) const;

    const PageWords &pageOf(const FieldPlace &place) const { return m_pages[place.line->page - 1]; }
    bool exact(const FieldPlace &place) const { return !pageOf(place).recognised; } ///< the file's own text
    QString again(const FieldPlace &place) const; ///< what the second reader saw at that place
    bool readWell(const FieldPlace &place, bool seenAgain) const;
    void set(PaperField field, const QString &value, const FieldPlace &place, bool certain);

    PaperFields out;

private:
    void sortPages();
    void search();

    const QList<PageWords> &m_pages;
    QDate m_today;
    QList<PageLine> m_letter;
    QList<PageLine> m_decree;
    PlaceSearch::JoinedLines m_joined;
    QList<FieldPlace> m_places;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda.h"
#include "core/paper.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QSet>
#include <QSize>
#include <QStringList>

#include <optional>

/// The file that a page was taken from, where it did not come from the scanner: kept whole under its SHA-256.
struct StackOrigin {
    QString sha256;
    QString fileName;
    QString mediaType;
    int page = 1;
    int pages = 1;
    bool digitallySigned = false; ///< such a file is filed as it came or not at all (C21)
    bool operator==(const StackOrigin &) const = default;
};

/// What was decided about one page of a stack. The page itself, as it came, is a file that nothing of this touches.
struct StackPage {
    int id = 0; ///< the number of its file: never used twice in a stack
    int run = 0; ///< which time the device was started
    QString file;
    QSize pixels;
    double dpi = 0;
    int turns = 0; ///< quarter turns to the right
    bool straighten = true; ///< where it leans
    bool crop = false; ///< to what is printed
    bool even = false; ///< the background is lifted to white
    bool startsPaper = false;
    std::optional<PaperKind> kind; ///< none: nobody has said
    std::optional<StackOrigin> origin; ///< none: the scanner's own page
    QList<QPointF> corners; ///< of the sheet on a photo, in pixels as it came: drawn straight; empty: as it came
    std::optional<bool> keep; ///< the officer's word; none: as it looks (blank pages and routing slips stay out)
    bool operator==(const StackPage &) const = default;
};

/// What a look at a page has told. Found again after a restart, so it is not kept.
struct StackFacts {
    double skew = 0; ///< degrees; 0: straight, or nothing that says so
    QRect content; ///< pixels of the page as it came
    bool blank = false;
    bool tooDark = false, tooPale = false, cut = false, coarse = false;
    bool cutShort = false; ///< the device gave fewer lines than it had promised
    QString code; ///< what its QR code says; empty: none
    QList<QPointF> sheet; ///< the corners of a sheet that lies on something: a photo; empty: a scan
    bool isGood() const { return !tooDark && !tooPale && !cut && !coarse && !cutShort; }
};

/// The pages that become one paper.
struct StackPaper {
    std::optional<AgendaNumber> request; ///< whose routing slip came before; none: the stack's own
    PaperKind kind = PaperKind::Other;
    bool kindSaid = false;
    QList<int> ids;
};

/// Pages on their way into a request: kept before the request takes them, so that it can be seen after a crash between
/// the two whether it did. Then no page is lost and none is filed twice.
struct StackFiling {
    qint64 request = 0;
    QStringList sha256; ///< of the papers that were made of them
    QList<int> ids;
};

/// A stack of pages between the scanner and the desk: order, decisions, undo; and what follows from them: which pages
/// stay out, which belong to whom (I3), which make one paper. Values and rules alone: pixels, files, devices and filing
/// are others'. Rows count from 0; ids that are not there are no fault.
class PageStack final
{
public:
    /// New pages come behind all others, or where insertAt() or replace() said. Undoing never loses one.
    void append(const StackPage &page);
    void setFacts(int id, const StackFacts &facts) { m_facts.insert(id, facts); }
    StackFacts facts(int id) const { return m_facts.value(id); }
    bool wasLooked(int id) const { return m_facts.contains(id); }

    const QList<StackPage> &pages() const { return m_pages; }
    bool isEmpty() const { return m_pages.isEmpty(); }
    int rowOf(int id) const; ///< -1: not there
    const StackPage *page(int id) const;
    int nextRun() const;
    /// It came once, and may have been removed since: a file of that number is nothing new.
    bool knows(int id) const { return m_known.contains(id); }

    void insertAt(int row) { m_place = row; } ///< the next pages come before that row, until stopInserting()
    /// The next page takes that one's place, with its kind; further ones follow behind it.
    void replace(int id);
    void stopInserting();
    bool isInserting() const { return m_place >= 0; }

    // Each is one step for undo(). Empty lists do nothing.
    void move(const QList<int> &ids, int toRow);
    void turn(const QList<int> &ids, int quarters);
    void remove(const QList<int> &ids);
    void setKind(const QList<int> &ids, std::optional<PaperKind> kind);
    void setKeep(const QList<int> &ids, bool keep);
    enum class Cleaning { Straighten, Crop, Even };
    void setCleaning(const QList<int> &ids, Cleaning what, bool on);
    void setStartsPaper(int id, bool starts); ///< split and join
    void setCorners(int id, const QList<QPointF> &corners); ///< four, or none: as it came
    /// The last two runs as the fronts and the backs of the same sheets. @param backsReversed the stack was turned over
    /// whole, so that the last sheet's back came first
    void interleave(bool backsReversed);
    /// "" where interleave() can be done.
    QString whyNotInterleave() const;
    QList<int> interleaved(bool backsReversed) const; ///< all ids in the order that would come

    void beginFiling(const StackFiling &filing) { m_filings.append(filing); }
    const QList<StackFiling> &filings() const { return m_filings; }
    void endFilings() { m_filings.clear(); } ///< it is known what became of each
    /// They were filed: gone, and no undo brings them back.
    void forget(const QList<int> &ids);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    void undo();
    void redo();

    // What follows.
    bool isSlip(int id) const; ///< its code is one that Loket has printed
    bool isForeignCode(int id) const; ///< a code of somebody else: noted, and nothing more
    bool staysOut(int id) const;
    std::optional<AgendaNumber> requestOf(int id) const;
    QList<StackPaper> papers() const;
    bool hasSlips() const;
    /// The file that a paper is, page for page in its order; none: a part of one, or pages of several.
    std::optional<StackOrigin> wholeOrigin(const StackPaper &paper) const;
    QStringList origins() const; ///< SHA-256 of all files that pages were taken from

    QByteArray toJson() const; ///< order and decisions, without facts and undo
    static PageStack fromJson(const QByteArray &json);

private:
    using Pages = QList<StackPage>;
    struct Step {
        Pages pages;
        int born = 0; ///< the page that came with the step after it: it goes with it as well
    };
    void step(int born = 0);
    template <typename F> void change(const QList<int> &ids, F &&f);
    Pages withNewcomers(const Step &then) const;

    Pages m_pages;
    QHash<int, StackFacts> m_facts;
    QList<Step> m_done;
    QList<Step> m_undone;
    QList<StackFiling> m_filings;
    QSet<int> m_known; ///< every page that ever came, the removed ones too
    int m_place = -1;
    int m_replaced = 0;
};

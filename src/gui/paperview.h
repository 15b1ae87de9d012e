// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfacts.h"
#include "gui/papersource.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QRectF>
#include <QTimer>
#include <QWidget>

class PageCanvas;
class PageLoader;
class PageStripModel;
class PaperReader;
class PaperTools;
class QAction;
class QBoxLayout;
class QComboBox;
class QImage;
class QLabel;
class QListView;
class QPushButton;

/// Shows the papers of a request beside what is being decided: one page large, the others as a strip, zoom and
/// rotation, several papers to choose from. Pages come from shut-in children, sharp at the screen's own resolution;
/// while one is on its way, or when it cannot be shown, a sentence stands in its place. What a page is evidence for is
/// decided by whoever listens to pageChosen() (I4). Pages count from 1.
class PaperView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperView)
public:
    explicit PaperView(PaperReader &reader, QWidget *parent = nullptr);
    ~PaperView() override;

    /// Replaces all papers and shows the first one; a paper that is on the screen and among them stays there.
    void setPapers(const QList<PaperSource> &papers);
    /// An id that is not there is no fault; a page past the end is the last one.
    void showPaper(qint64 id, int page = 1);
    qint64 paper() const; ///< 0: none
    int page() const { return m_page + 1; }
    int pageCount() const; ///< 0 until the paper was read

    /// Marks a field of the page that is shown, until another page is. @param millimetres from the page's top left
    void highlight(const QRectF &millimetres);
    /// Offers to point at the page as evidence. @param text the button's word; empty takes the offer back
    void setChoosable(const QString &text);

    /// For the lock screen: every page, picture and title is gone from the window and from memory, children are ended.
    void hideContents();
    void showContents();
    bool contentsHidden() const { return m_hidden; }

    /// All of a page at once, or as wide as there is room; until the officer chooses otherwise.
    void setWholePages(bool whole);

    /// Stands in place of papers when there are none.
    void setEmptySentence(const QString &sentence);
    /// What stands in the page's place now; empty while a page is shown.
    QString sentence() const;

Q_SIGNALS:
    void pageChosen(qint64 id, int page);
    /// After every change of page or paper, also by the officer.
    void pageShown(qint64 id, int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QBoxLayout *column);
    void makeBody(QBoxLayout *column);
    void connectParts();
    void fillChooser();
    void openPaper(int index, int page);
    void takeFacts(const PaperFacts &facts);
    void takeImage(int page, const QImage &image);
    void takeFailure(const QString &sentence);
    void showPage(int page);
    void wantImage();
    void wantPicture(int row);
    void updateState();
    void placeStrip();
    const PaperSource *current() const;
    QString noteOf(const PaperFacts &facts) const;

    PageLoader *m_loader;
    QList<PaperSource> m_papers;
    int m_index = -1;
    PaperFacts m_facts; ///< of the paper that is shown; no pages until it was read
    int m_page = 0;
    int m_wishedPage = 0;
    bool m_hidden = false;
    QHash<QPair<qint64, int>, int> m_turns; ///< by paper and page: a turned page stays turned
    QTimer m_soon; ///< a window that is being resized asks once
    QString m_emptySentence;

    QComboBox *m_chooser = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counter = nullptr;
    QLabel *m_note = nullptr;
    PageCanvas *m_canvas = nullptr;
    PaperTools *m_tools = nullptr;
    QListView *m_strip = nullptr;
    PageStripModel *m_stripModel = nullptr;
    QBoxLayout *m_body = nullptr;
    QPushButton *m_choose = nullptr;
    QAction *m_chooseAction = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paperview.h"

#include "capture/paperreader.h"
#include "gui/pagecanvas.h"
#include "gui/pageloader.h"
#include "gui/pagestripdelegate.h"
#include "gui/pagestripmodel.h"
#include "gui/papertools.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr int wideEnoughForStrip = 520; // logical pixels; narrower, the strip lies below the page
constexpr auto settleTime = 80ms;
} // namespace

PaperView::PaperView(PaperReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_loader(new PageLoader(reader, this))
    , m_emptySentence(tr("No paper yet."))
{
    setObjectName(QStringLiteral("paperView"));
    m_canvas = new PageCanvas(this);
    m_tools = new PaperTools(*m_canvas, *this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    makeHead(column);
    column->addWidget(m_tools);
    makeBody(column);
    connectParts();
    fillChooser();
    openPaper(-1, 0);
    reader.warmUp();
}

PaperView::~PaperView() = default;

void PaperView::connectParts()
{
    m_chooseAction = new QAction(tr("Use this page as evidence"), this);
    m_chooseAction->setObjectName(QStringLiteral("chooseAction"));
    m_chooseAction->setShortcut(QKeySequence(Qt::Key_E));
    m_chooseAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_chooseAction);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &PaperView::wantImage);
    connect(m_canvas, &PageCanvas::wishChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_loader, &PageLoader::opened, this, &PaperView::takeFacts);
    connect(m_loader, &PageLoader::pageReady, this, &PaperView::takeImage);
    connect(m_loader, &PageLoader::pictureReady, m_stripModel, &PageStripModel::setPicture);
    connect(m_loader, &PageLoader::failed, this, &PaperView::takeFailure);
    // queued: the view asks for pictures while it paints
    connect(m_stripModel, &PageStripModel::pictureWanted, this, &PaperView::wantPicture, Qt::QueuedConnection);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.row() != m_page)
            showPage(now.row());
    });
    connect(m_chooser, &QComboBox::activated, this, [this](int index) { openPaper(index, 0); });
    const auto turnPage = [this](int direction) { showPage(m_page + direction); };
    connect(m_tools, &PaperTools::pageTurned, this, turnPage);
    connect(m_canvas, &PageCanvas::pageTurned, this, turnPage);
    connect(m_tools, &PaperTools::turned, this, [this] {
        m_canvas->setTurns(m_canvas->turns() + 1);
        m_turns.insert({ paper(), m_page }, m_canvas->turns());
    });
    connect(m_choose, &QPushButton::clicked, m_chooseAction, &QAction::trigger);
    connect(m_chooseAction, &QAction::triggered, this, [this] { Q_EMIT pageChosen(paper(), page()); });
}

void PaperView::makeHead(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_title->setFont(theme::font(theme::Text::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("paperChooser"));
    m_chooser->setAccessibleName(tr("Paper"));
    m_chooser->view()->setAccessibleName(tr("Papers of this request"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(10);
    m_counter = new QLabel(this);
    m_counter->setObjectName(QStringLiteral("pageCounter"));
    m_counter->setFont(theme::font(theme::Text::Strong));
    theme::setTone(m_counter, theme::Tone::Muted);
    row->addWidget(m_title);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_counter);
    row->addStretch(0);
    column->addLayout(row);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("paperNote"));
    m_note->setFont(theme::font(theme::Text::Support));
    m_note->setWordWrap(true);
    theme::setTone(m_note, theme::Tone::Warning);
    column->addWidget(m_note);
}

void PaperView::makeBody(QBoxLayout *column)
{
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(theme::inside);
    m_stripModel = new PageStripModel(this);
    m_strip = new QListView(this);
    m_strip->setObjectName(QStringLiteral("pageStrip"));
    m_strip->setAccessibleName(tr("Pages"));
    m_strip->setModel(m_stripModel);
    m_strip->setViewMode(QListView::ListMode);
    m_strip->setMovement(QListView::Static);
    m_strip->setUniformItemSizes(true);
    m_strip->setWrapping(false);
    m_strip->setItemDelegate(new PageStripDelegate(m_strip));
    m_strip->setSelectionRectVisible(false);
    m_canvas->setObjectName(QStringLiteral("pageCanvas"));
    m_canvas->setAccessibleName(tr("Page of the paper"));
    m_body->addWidget(m_strip);
    m_body->addWidget(m_canvas, 1);
    column->addLayout(m_body, 1);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("choosePage"));
    m_choose->hide();
    column->addWidget(m_choose);
}

void PaperView::setPapers(const QList<PaperSource> &papers)
{
    const qint64 before = paper();
    const int pageBefore = m_page;
    const auto same = [](const PaperSource &a, const PaperSource &b) { return a.id == b.id && a.sha256 == b.sha256; };
    const bool unchanged = std::equal(papers.begin(), papers.end(), m_papers.begin(), m_papers.end(), same);
    m_papers = papers;
    fillChooser();
    if (unchanged && before != 0 && !m_hidden) {
        m_chooser->setCurrentIndex(m_index);
        updateState();
        return;
    }
    m_turns.clear();
    const auto kept =
        std::find_if(papers.begin(), papers.end(), [before](const PaperSource &source) { return source.id == before; });
    const bool keeps = before != 0 && kept != papers.end();
    m_index = -1;
    openPaper(keeps ? int(kept - papers.begin()) : papers.isEmpty() ? -1 : 0, keeps ? pageBefore : 0);
}

void PaperView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const PaperSource &source : std::as_const(m_papers))
        m_chooser->addItem(m_hidden ? QString() : source.title);
}

void PaperView::showPaper(qint64 id, int page)
{
    const auto found =
        std::find_if(m_papers.cbegin(), m_papers.cend(), [id](const PaperSource &source) { return source.id == id; });
    if (found == m_papers.cend())
        return;
    const int index = int(found - m_papers.cbegin());
    if (index == m_index && pageCount() > 0 && !m_hidden)
        showPage(page - 1);
    else
        openPaper(index, page - 1);
}

const PaperSource *PaperView::current() const
{
    return m_index >= 0 && m_index < m_papers.size() ? &m_papers.at(m_index) : nullptr;
}

qint64 PaperView::paper() const
{
    return current() ? current()->id : 0;
}

int PaperView::pageCount() const
{
    return int(m_facts.pages.size());
}

QString PaperView::sentence() const
{
    return m_canvas->sentence();
}

void PaperView::setWholePages(bool whole)
{
    m_canvas->setFit(whole ? PageCanvas::Fit::Page : PageCanvas::Fit::Width);
}

void PaperView::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    if (!current() && !m_hidden)
        m_canvas->setSentence(sentence);
}

void PaperView::openPaper(int index, int page)
{
    m_soon.stop();
    m_loader->close();
    m_index = index;
    m_facts = {};
    m_wishedPage = std::max(page, 0);
    m_page = 0;
    m_stripModel->clear();
    m_note->clear();
    if (m_hidden) {
        m_canvas->setSentence(tr("Hidden while Loket is locked."));
    } else if (const PaperSource *source = current()) {
        m_canvas->setSentence(tr("The paper is being read ..."));
        m_loader->open(*source);
    } else {
        m_canvas->setSentence(m_emptySentence);
    }
    m_chooser->setCurrentIndex(m_index);
    updateState();
}

void PaperView::takeFacts(const PaperFacts &facts)
{
    m_facts = facts;
    QList<QSizeF> sizes;
    for (const PaperPage &page : facts.pages)
        sizes << page.millimetres;
    m_stripModel->setPages(sizes);
    m_note->setText(noteOf(facts));
    m_page = -1;
    showPage(m_wishedPage);
}

void PaperView::takeImage(int page, const QImage &image)
{
    if (page == m_page)
        m_canvas->setImage(image);
}

void PaperView::takeFailure(const QString &sentence)
{
    m_canvas->setSentence(sentence);
    updateState();
}

QString PaperView::noteOf(const PaperFacts &facts) const
{
    if (facts.cutShort)
        return tr("This file ends too early; what is left of it is shown. Compare it with the paper.");
    if (facts.signedElectronically)
        return tr("Signed electronically (TTE). Loket shows the page and keeps the file unchanged; it does not check "
                  "the signature.");
    return {};
}

void PaperView::showPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (pageCount() == 0 || page == m_page)
        return;
    m_page = page;
    m_canvas->setPage(m_facts.pages.at(page).millimetres);
    m_canvas->setTurns(m_turns.value({ paper(), page }));
    updateState(); // before the image is wished for: the strip that appears takes its room from the page
    const QModelIndex row = m_stripModel->index(page);
    m_strip->setCurrentIndex(row);
    m_strip->scrollTo(row);
    wantImage();
    Q_EMIT pageShown(paper(), page + 1);
}

void PaperView::wantImage()
{
    if (!m_hidden && pageCount() > 0 && m_canvas->sentence().isEmpty())
        m_loader->wantPage(m_page, m_canvas->wishedDpi());
}

void PaperView::wantPicture(int row)
{
    if (m_hidden || pageCount() < 2 || row >= pageCount())
        m_stripModel->forget(row);
    else
        m_loader->wantPicture(row, m_stripModel->dpi(row), devicePixelRatioF());
}

void PaperView::highlight(const QRectF &millimetres)
{
    m_canvas->highlight(millimetres);
}

void PaperView::setChoosable(const QString &text)
{
    m_choose->setText(text);
    m_choose->setVisible(!text.isEmpty());
    updateState();
}

void PaperView::hideContents()
{
    if (std::exchange(m_hidden, true))
        return;
    m_loader->forgetAll();
    fillChooser();
    openPaper(m_index, m_page);
}

void PaperView::showContents()
{
    if (!std::exchange(m_hidden, false))
        return;
    fillChooser();
    openPaper(m_index, m_wishedPage);
}

void PaperView::updateState()
{
    const int pages = pageCount();
    const bool shown = pages > 0 && !m_hidden && m_canvas->sentence().isEmpty();
    m_title->setText(m_hidden || !current() ? QString() : current()->title);
    m_title->setVisible(m_papers.size() == 1);
    m_chooser->setVisible(m_papers.size() > 1);
    m_chooser->setEnabled(!m_hidden);
    m_counter->setText(pages > 0 && !m_hidden ? QStringLiteral("%1/%2").arg(m_page + 1).arg(pages) : QString());
    m_counter->setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(pages));
    m_note->setVisible(!m_note->text().isEmpty());
    m_tools->setState(shown, m_page + 1, m_hidden ? 0 : pages);
    m_choose->setEnabled(shown);
    m_choose->setToolTip(shown ? QString() : tr("There is no page to point at: %1").arg(m_canvas->sentence()));
    m_chooseAction->setEnabled(shown && !m_choose->text().isEmpty());
    m_strip->setVisible(pages > 1 && !m_hidden);
}

/// Beside the page where there is room for both, below it where there is not.
void PaperView::placeStrip()
{
    const bool beside = width() >= wideEnoughForStrip;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_strip->setFlow(beside ? QListView::TopToBottom : QListView::LeftToRight);
    constexpr int barRoom = 16;
    const int thickness = (beside ? PageStripDelegate::width : PageStripDelegate::height) + barRoom;
    m_strip->setHorizontalScrollBarPolicy(beside ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_strip->setVerticalScrollBarPolicy(beside ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_strip->setMinimumSize(beside ? thickness : 0, beside ? 0 : thickness);
    m_strip->setMaximumSize(beside ? thickness : QWIDGETSIZE_MAX, beside ? QWIDGETSIZE_MAX : thickness);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStrip();
}

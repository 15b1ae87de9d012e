// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scanpage.h"

#include "capture/pagecleaning.h"
#include "capture/pagework.h"
#include "desk/office.h"
#include "desk/scandesk.h"
#include "gui/actionfooter.h"
#include "gui/arrivalpages.h"
#include "gui/arrivalspanel.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/interleavepanel.h"
#include "gui/noteband.h"
#include "gui/pagecanvas.h"
#include "gui/reasonbutton.h"
#include "gui/resumepanel.h"
#include "gui/scansettings.h"
#include "gui/stackdelegate.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace
{
constexpr double longSide = 297; // mm: every page is shown as large as A4
constexpr int previewSide = 1700; ///< pixels: a page is read at it

QImage preview(const QString &path, const StackPage &page, const StackFacts &facts, bool ink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QImage shown = pagework::shown(file.readAll(), page, facts, previewSide);
    return ink && !shown.isNull() ? pagecleaning::inkView(shown) : shown;
}
} // namespace

ScanPage::ScanPage(Office &office, ScanDesk &desk, const QString &home, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_stack(home)
    , m_bar(new MessageBar(this))
{
    setObjectName(u"scanPage"_s);
    build();
    makeActions();
    connectParts();
    m_settings->setProfile(scanprofiles::last());
    judge();
}

ScanPage::~ScanPage()
{
    m_scanner.disconnect(this);
}

void ScanPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::inside);
    m_settings = new ScanSettings(this);
    m_resume = new ResumePanel(this);
    m_interleave = new InterleavePanel(this);
    m_note = new NoteBand(theme::Tone::Warning, this);
    m_note->setObjectName(u"scanNote"_s);
    m_footer = new ActionFooter(this);
    m_discard = m_footer->addSecondary(tr("Throw the stack away"));
    m_discard->setObjectName(u"discardPages"_s);
    m_leave = m_footer->addSecondary(tr("Close"));
    m_leave->setObjectName(u"leaveScan"_s);
    column->addLayout(buildHead());
    column->addWidget(m_bar);
    column->addWidget(m_settings);
    column->addWidget(m_resume);
    column->addWidget(m_interleave);
    column->addWidget(buildTable(), 1);
    column->addWidget(m_note);
    column->addWidget(m_footer);
}

QBoxLayout *ScanPage::buildHead()
{
    auto *title = new QLabel(tr("Scan"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_target = new QLabel(this);
    m_target->setObjectName(u"scanTarget"_s);
    theme::setTone(m_target, theme::Tone::Muted);
    m_agenda = new QLineEdit(this);
    m_agenda->setObjectName(u"scanAgenda"_s);
    m_agenda->setAccessibleName(tr("Agenda number of the request that the pages belong to"));
    m_agenda->setPlaceholderText(tr("Agenda number"));
    m_agenda->setMaximumWidth(150);
    m_state = new QLabel(this);
    m_state->setObjectName(u"scanState"_s);
    theme::setTone(m_state, theme::Tone::Muted);
    m_scan = new ReasonButton(tr("Scan (F8)"), this);
    m_scan->setObjectName(u"startScan"_s);
    m_scan->setAccessibleName(tr("Scan the stack"));
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stopScan"_s);
    m_stop->setAccessibleName(tr("Stop the scanner"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::between);
    row->addWidget(title);
    row->addWidget(m_target);
    row->addWidget(m_agenda);
    m_arrivalsButton = new QPushButton(tr("Files that came in"), this);
    m_arrivalsButton->setAccessibleName(m_arrivalsButton->text());
    m_arrivalsButton->setObjectName(u"showArrivals"_s);
    m_arrivalsButton->hide();
    theme::makeLink(m_arrivalsButton);
    row->addStretch(1);
    row->addWidget(m_arrivalsButton);
    row->addWidget(m_state);
    row->addWidget(m_stop);
    row->addWidget(m_scan);
    return row;
}

QWidget *ScanPage::buildTable()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"scanSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::inside);
    splitter->setProperty("look", u"gap"_s);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_model = new StackModel(m_stack, this);
    m_strip = new QListView(left);
    m_strip->setObjectName(u"scanStrip"_s);
    m_strip->setAccessibleName(tr("Pages of the stack"));
    m_strip->setModel(m_model);
    m_strip->setItemDelegate(new StackDelegate(m_strip));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setMovement(QListView::Static);
    m_strip->setResizeMode(QListView::Adjust);
    m_strip->setUniformItemSizes(true);
    m_strip->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_strip->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyState(left);
    m_empty->setSentence(tr("Lay the stack into the scanner and press F8; files can be dropped or pasted here. Every "
                            "page is safe on the disk before the next one moves."),
                         nullptr, u"document-scan"_s);
    m_tools = buildTools();
    column->addWidget(m_tools);
    column->addWidget(m_strip, 1);
    column->addWidget(m_empty, 1);
    m_canvas = new PageCanvas(splitter);
    m_canvas->setObjectName(u"scanPreview"_s);
    m_canvas->setAccessibleName(tr("The marked page"));
    m_canvas->setFit(PageCanvas::Fit::Page);
    m_canvas->setMinimumWidth(260);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void ScanPage::connectParts()
{
    connect(m_scan, &QPushButton::clicked, this, &ScanPage::scan);
    connect(m_stop, &QPushButton::clicked, &m_scanner, &Scanner::cancel);
    connect(m_settings, &ScanSettings::deviceChosen, this, &ScanPage::openDevice);
    connect(m_settings, &ScanSettings::listWanted, &m_scanner, &Scanner::list);
    connect(m_settings, &ScanSettings::changed, this, [this] { scanprofiles::keepLast(m_settings->profile()); });
    connect(&m_scanner, &Scanner::listed, this, [this](const QList<FoundScanner> &found) {
        m_settings->setDevices(found);
        m_settings->setListing(false);
        const QString chosen = m_settings->profile().device;
        if (m_scanner.device().isEmpty() && !chosen.isEmpty())
            openDevice(chosen);
        judge();
    });
    connect(&m_scanner, &Scanner::opened, m_settings, &ScanSettings::setTraits);
    connect(&m_scanner, &Scanner::refused, this, [this](ScanEnd end) { m_bar->warn(scanend::sentence(end)); });
    connect(&m_scanner, &Scanner::stateChanged, this, &ScanPage::judge);
    connect(&m_scanner, &Scanner::pageStored, this, &ScanPage::takePage);
    connect(&m_scanner, &Scanner::moved, this,
            [this](int percent) { m_state->setText(tr("Page %1 · %2 %").arg(m_pagesOfRun + 1).arg(percent)); });
    connect(&m_scanner, &Scanner::ended, this, &ScanPage::takeEnd);
    connect(&m_stack, &ScanStack::changed, this, &ScanPage::judge);
    connect(&m_stack, &ScanStack::looked, this, [this](int id) {
        judge();
        findAlike(id);
        if (id == m_shownId)
            m_previewSoon.start();
    });
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(30);
    connect(&m_previewSoon, &QTimer::timeout, this, &ScanPage::showPreview);
    connect(m_strip->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { judge(); });
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_previewSoon.start(); });
    connect(&m_stack, &ScanStack::changed, &m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_agenda, &QLineEdit::returnPressed, this, &ScanPage::takeAgenda);
    connect(m_leave, &QPushButton::clicked, this, &ScanPage::left);
    connect(m_discard, &QPushButton::clicked, this, &ScanPage::discard);
    connect(m_footer->primary(), &QPushButton::clicked, this, [this] { m_stack.isEmpty() ? scan() : file(); });
    connect(m_interleave, &InterleavePanel::chosen, this,
            [this](bool reversed) { edit([reversed](PageStack &pages) { pages.interleave(reversed); }); });
    connect(m_resume, &ResumePanel::resumeWanted, this, [this](const QString &folder) {
        guarded(*m_bar, tr("Go on with the stack"), [&] {
            m_stack.resume(folder);
            const QStringList origins = m_stack.pages().origins();
            m_laid += QSet<QString>(origins.begin(), origins.end());
        });
        offerLeft();
        m_strip->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone: F8 must be heard
    });
    connect(m_resume, &ResumePanel::discardWanted, this, [this](const QString &folder) {
        guarded(*m_bar, tr("Throw the stack away"), [&] {
            const QStringList origins = ScanStack::originsIn(folder);
            ScanStack::discard(folder);
            m_laid += QSet<QString>(origins.begin(), origins.end());
            putLaidBack();
        });
        offerLeft();
    });
    connect(m_attachments, &QSpinBox::valueChanged, this, &ScanPage::judge);
    connect(&m_filing, &ScanFiling::finished, this, &ScanPage::fileMade);
    connect(&m_filing, &ScanFiling::failed, this, [this](const QString &sentence) {
        m_bar->warn(sentence);
        judge();
    });
}

void ScanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The remembered device opens at once; the list, which takes seconds, is made behind.
    const QString device = m_settings->profile().device;
    if (!device.isEmpty() && !m_scanner.isReady() && !m_scanner.isScanning())
        openDevice(device);
    m_settings->setListing(true);
    m_scanner.list();
    offerLeft();
    judge();
    if (m_stack.isEmpty())
        m_footer->primary()->setFocus(Qt::OtherFocusReason);
    else
        m_strip->setFocus(Qt::OtherFocusReason);
}

void ScanPage::offerLeft()
{
    m_resume->setLeft(m_stack.isEmpty() ? m_stack.left() : QList<ScanRun::Left>(), m_office.timeZone());
}

void ScanPage::openDevice(const QString &device)
{
    if (!device.isEmpty() && !m_scanner.isScanning())
        m_scanner.open(device);
    scanprofiles::keepLast(m_settings->profile());
}

void ScanPage::start()
{
    setTarget({}, false);
}

void ScanPage::startFor(RequestId request)
{
    setTarget(request, false);
}

void ScanPage::startForIntake()
{
    setTarget({}, true);
}

void ScanPage::setTarget(RequestId request, bool intake)
{
    m_request = request;
    m_forIntake = intake;
    QString words = intake ? tr("for the request that is being taken in") : tr("for");
    if (isSet(request)) {
        guarded(*m_bar, tr("Read the request"), [&] {
            const CaseFile file = m_desk.read(request);
            words = tr("for request %1, %2").arg(file.request.agenda(), file.request.applicant.name);
        });
    }
    m_target->setText(words);
    m_agenda->setVisible(!intake && !isSet(request));
    judge();
}

void ScanPage::takeAgenda()
{
    guarded(*m_bar, tr("Find the request"), [this] {
        const auto number = agenda::parse(m_agenda->text(), m_office.today().year());
        const auto request = number ? m_desk.byAgenda(*number) : std::nullopt;
        if (!request)
            throw refused(tr("There is no agenda %1.").arg(m_agenda->text()));
        setTarget(*request, false);
    });
}

void ScanPage::scan()
{
    if (m_scan->refusal())
        return;
    m_bar->clear();
    const bool shown = guarded(*m_bar, tr("Scan"), [this] {
        const ScanProfile profile = m_settings->profile();
        scanprofiles::keepLast(profile);
        m_run = m_stack.pages().nextRun();
        m_pagesOfRun = 0;
        m_resume->hide();
        m_scanner.scan(profile.wishes, m_stack.folder(), m_stack.nextNumber());
    });
    if (shown)
        m_state->setText(tr("The scanner starts…"));
}

void ScanPage::takePage(const ScannedPage &page)
{
    const ScanProfile profile = m_settings->profile();
    StackPage like;
    like.run = m_run;
    like.kind = profile.kind;
    like.startsPaper = !m_stack.pages().isInserting()
        && (profile.batch == ScanBatch::EachPage || (profile.batch == ScanBatch::OnePaper && m_pagesOfRun == 0));
    ++m_pagesOfRun;
    guarded(*m_bar, tr("Scan"), [&] { m_stack.take(page, like); });
    m_state->setText(tr("%1 pages").arg(m_pagesOfRun));
    // The keys of the strip are at hand as soon as there is a page.
    const QWidget *focus = QApplication::focusWidget();
    if (isActiveWindow() && (!focus || focus == m_footer->primary() || !isAncestorOf(focus)))
        m_strip->setFocus(Qt::OtherFocusReason);
    if (!m_strip->currentIndex().isValid() || m_strip->selectionModel()->selectedIndexes().size() < 2) {
        const QModelIndex index = m_model->index(m_model->rowOf(page.number));
        m_strip->setCurrentIndex(index);
        m_strip->scrollTo(index);
    }
}

void ScanPage::takeEnd(ScanEnd end)
{
    edit([](PageStack &pages) { pages.stopInserting(); });
    m_state->setText(m_pagesOfRun ? tr("%1 pages").arg(m_pagesOfRun) : QString());
    const QString sentence = scanend::sentence(end);
    if (end == ScanEnd::Cancelled)
        m_bar->tell(tr("Stopped. %1 pages of this run are kept.").arg(m_pagesOfRun));
    else if (!sentence.isEmpty())
        m_bar->warn(m_pagesOfRun ? tr("%1 The %2 pages before it are kept.").arg(sentence).arg(m_pagesOfRun)
                                 : sentence);
    judge();
    if (m_pagesOfRun && (!focusWidget() || !focusWidget()->isVisible()))
        m_strip->setFocus(Qt::OtherFocusReason);
}

void ScanPage::showPreview()
{
    const StackPage *page = m_stack.pages().page(m_model->idAt(m_strip->currentIndex().row()));
    if (m_hidden || !page || !m_strip->currentIndex().isValid()) {
        m_shownId = 0;
        m_canvas->setSentence(m_stack.isEmpty() ? QString() : tr("Mark a page to see it here."));
        return;
    }
    m_shownId = page->id;
    const StackFacts facts = m_stack.pages().facts(page->id);
    const int wish = ++m_previews;
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, wish] {
        watcher->deleteLater();
        const QImage image = watcher->result();
        if (wish != m_previews || m_hidden || image.isNull())
            return;
        m_canvas->setPage(QSizeF(image.size()) * longSide / std::max(image.width(), image.height()));
        m_canvas->setImage(image);
    });
    watcher->setFuture(QtConcurrent::run(preview, m_stack.path(page->id), *page, facts, m_ink->isChecked()));
}

void ScanPage::hideContents()
{
    m_hidden = true;
    ++m_previews;
    m_model->setHidden(true);
    m_stack.forgetPictures();
    m_canvas->setSentence(QString());
    m_resume->setLeft({}, m_office.timeZone());
    m_target->setText(QString());
    m_alike.clear();
    m_compared.clear();
    if (m_arrivals)
        m_arrivals->setHidden(true);
}

void ScanPage::showContents()
{
    m_hidden = false;
    m_model->setHidden(false);
    m_stack.lookAgain();
    if (m_arrivals)
        m_arrivals->setHidden(false);
    setTarget(m_request, m_forIntake);
    offerLeft();
    m_previewSoon.start();
}

/// The traffic light before filing: what the officer should look at once more. It forbids nothing.
QString ScanPage::quality() const
{
    const PageStack &pages = m_stack.pages();
    QStringList lines;
    QStringList bad;
    QString first;
    for (const StackPage &page : pages.pages()) {
        const QString warning = pages.staysOut(page.id) ? QString() : m_model->warningOf(page.id);
        if (warning.isEmpty())
            continue;
        bad << QString::number(pages.rowOf(page.id) + 1);
        first = first.isEmpty() ? warning : first;
    }
    if (bad.size() == 1)
        lines << tr("Page %1: %2").arg(bad.first(), first);
    else if (!bad.isEmpty())
        lines << tr("Look at pages %1 before filing. Page %2: %3").arg(bad.join(u", "_s), bad.first(), first);
    int attachments = 0;
    const QList<StackPaper> papers = pages.papers();
    for (const StackPaper &paper : papers)
        attachments += paper.kind == PaperKind::RequestLetter ? 0 : 1;
    if (m_attachments->value() > attachments && !papers.isEmpty())
        lines << tr("The letter names %1 attachments, %2 are here.").arg(m_attachments->value()).arg(attachments);
    return lines.join(u' ');
}

void ScanPage::judge()
{
    const bool scanning = m_scanner.isScanning();
    const QString device = m_settings->profile().device;
    m_scan->setRefusal(scanning               ? std::optional(tr("The scanner is at work."))
                           : device.isEmpty() ? std::optional(tr("Choose a scanner first."))
                                              : std::nullopt);
    m_stop->setVisible(scanning);
    m_stop->setEnabled(!m_scanner.isStopping());
    const bool empty = m_stack.isEmpty();
    m_scan->setVisible(!empty); // else the filled button at the foot says it
    m_tools->setVisible(!empty);
    m_strip->setVisible(!empty);
    m_empty->setVisible(empty);
    m_canvas->setVisible(!empty);
    m_note->setText(empty ? QString() : quality());
    judgeArrivals();
    judgeActions();
    judgeFooter();
}

void ScanPage::judgeFooter()
{
    const QList<StackPaper> papers = m_stack.pages().papers();
    if (m_stack.isEmpty()) {
        m_footer->setPrimary(tr("Scan"), m_scan->refusal());
        m_footer->setSentence(QString());
        m_discard->setRefusal(tr("There is no stack."));
        return;
    }
    m_discard->setRefusal(m_scanner.isScanning() ? std::optional(tr("The scanner is at work.")) : std::nullopt);
    QSet<QString> requests;
    bool homeless = false;
    for (const StackPaper &paper : papers) {
        if (paper.request)
            requests.insert(paper.request->printed());
        else
            homeless = true;
    }
    const bool known = isSet(m_request) || m_forIntake;
    std::optional<QString> why;
    if (m_scanner.isScanning())
        why = tr("The scanner is at work.");
    else if (m_arrivalPages && m_arrivalPages->isBusy())
        why = tr("Files are still being laid on the table.");
    else if (m_filing.isBusy() || m_stack.isLooking())
        why = tr("The pages are still being looked at.");
    else if (papers.isEmpty())
        why = tr("No page is left to be filed.");
    else if (homeless && !known)
        why = tr("Say whose pages these are: type the agenda number above.");
    const int places = int(requests.size()) + (homeless ? 1 : 0);
    m_footer->setPrimary(places > 1 ? tr("File %1 papers with %2 requests").arg(papers.size()).arg(places)
                                    : tr("File %1 papers").arg(papers.size()),
                         why);
    const auto unsaid = std::count_if(papers.begin(), papers.end(), [](const StackPaper &p) { return !p.kindSaid; });
    m_footer->setSentence(
        unsaid ? tr("%1 papers have no kind yet and are filed as other papers. Keys 1 to 5 say it.").arg(unsaid)
               : QString());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scanpage.h"

#include "desk/office.h"
#include "desk/scandesk.h"
#include "gui/actionfooter.h"
#include "gui/arrivalpages.h"
#include "gui/arrivalspanel.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/interleavepanel.h"
#include "gui/letterlook.h"
#include "gui/noteband.h"
#include "gui/pagecanvas.h"
#include "gui/reasonbutton.h"
#include "gui/resumepanel.h"
#include "gui/scansettings.h"
#include "gui/stackdelegate.h"
#include "gui/stackmodel.h"
#include "gui/stripdrag.h"
#include "gui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
    m_drag = new StripDrag(*m_strip);
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
    connect(m_drag, &StripDrag::moved, this, &ScanPage::moveTo);
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
            settleFilings();
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
    connect(m_attachments, &QSpinBox::valueChanged, this, [this] {
        m_attachmentsTyped = true;
        judge();
    });
    m_letterLook = new LetterLook(this);
    connect(m_letterLook, &LetterLook::looked, this, &ScanPage::takeAttachments);
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
    if (isActiveWindow()
        && (!focus || focus == m_footer->primary() || focus == m_arrivalsButton || !isAncestorOf(focus)))
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
    // The button that stopped the scanner is gone, and its neighbour has nothing to do with the pages.
    if (m_pagesOfRun && (!focusWidget() || !focusWidget()->isVisible() || focusWidget() == m_arrivalsButton))
        m_strip->setFocus(Qt::OtherFocusReason);
}

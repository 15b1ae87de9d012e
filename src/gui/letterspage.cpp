// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/letterspage.h"

#include "core/error.h"
#include "core/workflow.h"
#include "desk/letterdesk.h"
#include "desk/numberdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/handoverpanel.h"
#include "gui/inlinequestion.h"
#include "gui/lettermaking.h"
#include "gui/lettersmodel.h"
#include "gui/letterview.h"
#include "gui/noteband.h"
#include "gui/secretkeeper.h"
#include "gui/theme.h"
#include "gui/toldpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

LettersPage::LettersPage(Office &office, SecretKeeper &keeper, PrintService &printing, LetterView *view,
                         MessageBar &bar, QWidget *parent)
    : RequestTab(bar, parent)
    , m_office(office)
    , m_keeper(keeper)
    , m_printing(printing)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_body(new QWidget(m_stack))
    , m_making(new LetterMaking(m_body))
    , m_secretLine(new NoteBand(theme::Tone::Warning, m_body))
    , m_view(view)
    , m_handover(new HandoverPanel(office.timeZone(), [&office] { return office.now(); }))
    , m_told(new ToldPanel(m_body))
    , m_print(new PrintQuestion(printing, m_body))
    , m_question(new InlineQuestion(m_body))
    , m_letters(new LettersModel(office.timeZone(), this))
{
    setObjectName(QStringLiteral("lettersPage"));
    const auto key = [](int letter) { return QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | letter); };
    m_make = add(QStringLiteral("makeLetter"), tr("Make the letter"), {}, &LettersPage::make);
    m_printAction = add(QStringLiteral("printLetter"), tr("Print the letter..."), QKeySequence(Qt::CTRL | Qt::Key_P),
                        &LettersPage::print);
    m_tell = add(QStringLiteral("recordTold"), tr("Record the notification"), {}, &LettersPage::recordTold);
    m_hand = add(QStringLiteral("handOver"), tr("Hand over"), {}, &LettersPage::handOver);
    m_again = add(QStringLiteral("resetAgain"), tr("Reset again..."), key(Qt::Key_Z), &LettersPage::askAgain);
    m_look = add(QStringLiteral("lookAtLetter"), tr("Look at it"), key(Qt::Key_L), &LettersPage::lookAtSelected);
    m_copy = add(QStringLiteral("printOfficeCopy"), tr("Print the office's copy..."), key(Qt::Key_P),
                 &LettersPage::printOfficeCopy);
    m_void = add(QStringLiteral("voidLetter"), tr("Void the letter..."), key(Qt::Key_V), &LettersPage::askVoid);
    build();
    connectPanels();
    clear();
}

QAction *LettersPage::add(const QString &name, const QString &text, const QKeySequence &key,
                          void (LettersPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void LettersPage::connectPanels()
{
    connect(m_making, &LetterMaking::formChanged, this, &LettersPage::showLetter);
    connect(m_making, &LetterMaking::formChanged, this, &LettersPage::refreshRefusals);
    connect(&m_office, &Office::settingsChanged, this, &LettersPage::refreshRefusals);
    connect(m_making, &LetterMaking::inputChanged, this, &LettersPage::refreshRefusals);
    connect(m_handover, &HandoverPanel::inputChanged, this, &LettersPage::refreshRefusals);
    connect(m_told, &ToldPanel::inputChanged, this, &LettersPage::refreshRefusals);
    connect(m_print, &PrintQuestion::openChanged, this, &LettersPage::refreshRefusals);
    connect(m_print, &PrintQuestion::openChanged, this, &LettersPage::bringIntoView);
    connect(m_question, &InlineQuestion::openChanged, this, &LettersPage::refreshRefusals);
    connect(m_question, &InlineQuestion::openChanged, this, &LettersPage::bringIntoView);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LettersPage::refreshRefusals);
    connect(m_letters, &QAbstractItemModel::modelReset, this, &LettersPage::refreshRefusals);
    connect(&m_keeper, &SecretKeeper::changed, this, [this](RequestId id) {
        if (id == m_file.request.id) {
            showSecretLine();
            refreshRefusals();
        }
    });
}

void LettersPage::build()
{
    m_secretLine->setObjectName(QStringLiteral("secretLine"));
    m_view->setMinimumHeight(160);
    auto *area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_handover);
    m_handoverArea = area;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_making);
    column->addWidget(m_secretLine);
    column->addWidget(m_view, 1);
    column->addWidget(m_handoverArea, 1);
    column->addWidget(m_told);
    column->addWidget(m_print);
    column->addWidget(m_question);
    column->addWidget(buildList());
    m_stack->addWidget(m_empty);
    // A small screen scrolls; the page never asks for more height than the window has.
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_stack->addWidget(m_scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget *LettersPage::buildList()
{
    m_list = new QWidget(m_body);
    m_table = new QTableView(m_list);
    m_table->setObjectName(QStringLiteral("lettersTable"));
    m_table->setAccessibleName(tr("Letters of this request"));
    m_table->setModel(m_letters);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(LettersModel::Which, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LettersModel::State, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setFixedHeight(m_table->fontMetrics().lineSpacing() * 8);
    auto *title = new QLabel(tr("Letters of this request"), m_list);
    title->setFont(theme::font(theme::Text::Strong));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(title);
    head->addStretch(1);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_table);
    for (QAction *action : { m_look, m_copy, m_void }) {
        auto *button = new QToolButton(m_list);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        head->addWidget(button);
    }
    return m_list;
}

QString LettersPage::title() const
{
    return tr("Letters");
}

const Letter *LettersPage::current() const
{
    const std::optional<LetterKind> kind = LetterDesk::kindFor(m_file);
    const Letter *letter = kind ? m_file.letter(*kind) : nullptr;
    // Each completeness round has a notice of its own (R5).
    const bool stale = letter && *kind == LetterKind::CompletionNotice && letter->round != m_file.request.round;
    return stale ? nullptr : letter;
}

const Letter *LettersPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_letters->rowCount() ? &m_letters->at(index.row()) : nullptr;
}

void LettersPage::setFile(const CaseFile &file)
{
    const bool same = file.request.id == m_file.request.id && file.request.stage == m_file.request.stage;
    if (!same) {
        m_question->dismiss();
        if (m_print->isOpen())
            m_print->dismiss();
    }
    const Letter *before = current();
    const LetterId shown = before ? before->id : LetterId {};
    m_file = file;
    m_keeper.follow(file.request);
    m_letters->setLetters(file.letters);
    if (!m_table->currentIndex().isValid() && m_letters->rowCount() > 0)
        m_table->selectRow(0);
    showStage();
    const Letter *now = current();
    if (!same || shown != (now ? now->id : LetterId {}))
        showLetter();
    refreshRefusals();
}

void LettersPage::clear()
{
    m_file = {};
    m_begunFor = {};
    m_question->dismiss();
    m_print->dismiss();
    m_letters->setLetters({});
    m_view->clear();
    m_handover->clear();
    m_told->clear();
    showStage();
    refreshRefusals();
}

void LettersPage::showStage()
{
    const std::optional<LetterKind> kind = LetterDesk::kindFor(m_file);
    if (!isOpen() || (!kind && m_file.letters.isEmpty())) {
        m_empty->setSentence(tr("There is no letter yet. Notices belong to the steps 3, 7 and 8."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool made = current();
    const bool handing = m_file.request.stage == Stage::Handover && m_file.request.letterPrinted;
    const bool newRound =
        m_begunFor != m_file.request.id || m_begunRound != m_file.request.round * 16 + int(m_file.request.stage);
    if (made)
        m_begunFor = {}; // the next one has a date, a number and a seal of its own
    else if (kind && newRound) {
        Letter asked;
        asked.kind = *kind;
        asked.round = m_file.request.round;
        asked.secret = m_file.request.kinds.testFlag(RequestKind::Reset);
        m_making->begin(LettersModel::kindName(asked), m_office.today(),
                        *kind == LetterKind::ResultNotice && asked.secret);
        m_begunFor = m_file.request.id;
        m_begunRound = m_file.request.round * 16 + int(m_file.request.stage);
    }
    m_making->setVisible(kind && !made);
    if (kind && !made)
        showNumbers();
    m_list->setVisible(!m_file.letters.isEmpty());
    m_view->setVisible(!handing);
    m_handoverArea->setVisible(handing);
    if (handing)
        m_handover->setFile(m_file);
    m_told->setVisible(made && kind != LetterKind::ResultNotice);
    if (made && kind != LetterKind::ResultNotice)
        m_told->setFile(m_file);
    showSecretLine();
    m_stack->setCurrentWidget(m_scroll);
}

void LettersPage::showSecretLine()
{
    const bool making = LetterDesk::kindFor(m_file) && !current();
    m_secretLine->setText(secretRefusal().value_or(making ? signatureRefusal().value_or(QString()) : QString()));
}

void LettersPage::showNumbers()
{
    guarded(bar(), tr("Read the numbers"), [&] {
        m_making->setNumbers(m_office.settings().numbersByHand != 0,
                             NumberDesk(m_office).free(m_office.today().year()));
    });
}

void LettersPage::showLetter()
{
    const std::optional<LetterKind> kind = LetterDesk::kindFor(m_file);
    m_view->clear();
    m_shown.reset();
    showSecretLine();
    if (!isOpen())
        return;
    guarded(bar(), tr("Show the letter"), [&] {
        if (const Letter *letter = current() ? current() : selected(); letter && (current() || !kind))
            m_view->showLetter(RequestDesk(m_office).bytes(letter->sha256));
        else if (kind && !signatureRefusal()) // without a signer there is no official letter to show
            showDraft(*kind);
    });
}

void LettersPage::showDraft(LetterKind kind)
{
    const LetterDesk desk(m_office);
    const LetterContent draft = desk.draft(m_file, kind, m_making->order());
    m_view->showLetter(letterrenderer::toPdf(draft, desk.identity()));
    m_shown = draft.fields;
}

void LettersPage::lookAtSelected()
{
    if (const Letter *letter = selected())
        Q_EMIT besideWanted(letter->sha256, letter->number);
}

QAction *LettersPage::primary() const
{
    if (!LetterDesk::kindFor(m_file))
        return nullptr;
    const Letter *letter = current();
    if (!letter)
        return m_make;
    if (m_file.request.stage == Stage::Handover)
        return m_file.request.letterPrinted ? m_hand : m_printAction;
    return letter->state == LetterState::Made && m_told->needsPaper() ? m_printAction : m_tell;
}

QList<QAction *> LettersPage::secondary() const
{
    const Letter *letter = current();
    if (m_file.request.stage == Stage::Handover)
        return { m_again };
    if (!letter)
        return {};
    return primary() == m_tell ? QList<QAction *> { m_printAction } : QList<QAction *> { m_tell };
}

QString LettersPage::hint() const
{
    const Letter *letter = current();
    if (!letter || m_file.request.stage != Stage::Handover || !m_file.request.letterPrinted)
        return {};
    const qint64 days = letter->printedAt.daysTo(m_office.now());
    if (days >= m_office.settings().uncollectedDays)
        return tr("Printed %1 days ago and not fetched. If it is not fetched any more, reset again: the letter is "
                  "void.")
            .arg(days);
    return {};
}

void LettersPage::bringIntoView()
{
    // Once the layout has given the question its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *asked : { static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_question) }) {
            if (asked->isVisible())
                m_scroll->ensureWidgetVisible(asked, 0, theme::inside);
        }
    });
}

bool LettersPage::change(const QString &what, const Work &work)
{
    const RequestId id = m_file.request.id;
    const int revision = m_file.request.revision;
    return act(what, [&] {
        const SecretKeeper::OwnStep own(m_keeper, id);
        const CaseFile now = work(id, revision);
        m_keeper.follow(now.request);
        return now;
    });
}

/// The page shows another request by then, or this one; the other views hear of it from the office.
bool LettersPage::changeAnywhere(const QString &what, RequestId id, const Work &work)
{
    if (m_file.request.id == id)
        return change(what, work);
    return guarded(bar(), what, [&] { work(id, RequestDesk(m_office).read(id).request.revision); });
}

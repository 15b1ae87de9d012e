// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registerview.h"

#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/importpage.h"
#include "gui/offerline.h"
#include "gui/paperview.h"
#include "gui/pokjaview.h"
#include "gui/reasonbutton.h"
#include "gui/registermodel.h"
#include "gui/registrationpanel.h"
#include "gui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace
{
const QString columnsKey = QStringLiteral("register/columns");
const QString splitterKey = QStringLiteral("register/splitter");
constexpr int roomForThree = 1500; // px
constexpr int roomForAllColumns = 740; // px
constexpr int roomForNumbers = 620; // px
constexpr int leastName = 130; // px
constexpr int pokjaWidth = 95; // px

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setObjectName(action->objectName());
    button->setAccessibleName(action->text());
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}
} // namespace

RegisterView::RegisterView(const AccountPage::Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_bar(new MessageBar(this))
    , m_model(new RegisterModel(desks.registry, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("registerView"));
    m_import = new ImportPage(desks.office, desks.registry, desks.reader);
    m_pokjas = new PokjaView(desks.office, desks.registry);
    m_pages->addWidget(buildSides());
    m_pages->addWidget(withWayBack(m_import));
    m_pages->addWidget(withWayBack(m_pokjas));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(80);
    connect(&m_typing, &QTimer::timeout, this, &RegisterView::search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        search();
        m_table->setFocus();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &i) { want(m_model->idAt(i.row())); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &i) { want(m_model->idAt(i.row())); });
    connect(m_account, &AccountPage::saved, this, &RegisterView::showAccount);
    connect(m_account->registration(), &RegistrationPanel::paperWanted, this, &RegisterView::showPaper);
    connect(&desks.office, &Office::registerChanged, this, &RegisterView::reload);
    hidePaper();
    recall();
    reload();
    showAccount();
}

RegisterView::~RegisterView()
{
    remember();
}

QWidget *RegisterView::buildList()
{
    m_new = new QAction(tr("New account"), this);
    m_new->setObjectName(QStringLiteral("newAccount"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_importAction = new QAction(tr("Import"), this);
    m_importAction->setObjectName(QStringLiteral("import"));
    m_importAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    auto *pokjas = new QAction(tr("Pokja"), this);
    pokjas->setObjectName(QStringLiteral("pokjas"));
    auto *find = new QAction(tr("Search the register"), this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    pokjas->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    addActions({ find, m_new, m_importAction, pokjas });
    connect(m_new, &QAction::triggered, this, [this] {
        m_account->startNew(m_search->text().simplified());
        showAccount();
    });
    connect(m_importAction, &QAction::triggered, this, [this] {
        m_pages->setCurrentIndex(1);
        m_import->reload();
    });
    connect(pokjas, &QAction::triggered, this, [this] {
        m_pages->setCurrentIndex(2);
        m_pokjas->reload();
    });
    auto *list = new QWidget;
    auto *title = new QLabel(tr("Register of accounts"), list);
    title->setFont(theme::font(theme::Text::Name));
    m_search = new QLineEdit(list);
    m_search->setObjectName(QStringLiteral("registerSearch"));
    m_search->setAccessibleName(tr("Search the register"));
    m_search->setPlaceholderText(tr("Any part of a name, NIP, User ID or Pokja"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("edit-find"), theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("accounts"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    m_empty = new EmptyState(list);
    m_list = new QStackedWidget(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(title, 1);
    for (QAction *action : { pokjas, m_importAction, m_new })
        row->addWidget(actionButton(action, list));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::between);
    column->setSpacing(theme::between);
    column->addLayout(row);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return list;
}

QWidget *RegisterView::buildSides()
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    auto *side = new QWidget;
    m_discard = new OfferLine(side);
    m_account = new AccountPage(m_desks, *m_bar);
    m_right = new QStackedWidget(side);
    auto *hint = new EmptyState;
    hint->setSentence(tr("Choose an account: who looks at whom is written down."));
    m_right->addWidget(hint);
    m_right->addWidget(m_account);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_discard);
    column->addWidget(m_right, 1);
    m_splitter->addWidget(side);
    side->setMinimumWidth(520);
    m_splitter->addWidget(buildPaper());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    return m_splitter;
}

QWidget *RegisterView::buildPaper()
{
    m_paperSide = new QWidget;
    m_paperSide->setMinimumWidth(380);
    m_papers = new PaperView(m_desks.reader);
    auto *close = new QPushButton(tr("Close the scan"), m_paperSide);
    close->setObjectName(QStringLiteral("closeScan"));
    close->setAccessibleName(close->text());
    theme::makeLink(close);
    connect(close, &QPushButton::clicked, this, &RegisterView::hidePaper);
    auto *column = new QVBoxLayout(m_paperSide);
    column->setContentsMargins(theme::inside, theme::inside, theme::inside, theme::inside);
    column->addWidget(close, 0, Qt::AlignRight);
    column->addWidget(m_papers, 1);
    m_paperSide->hide();
    return m_paperSide;
}

QWidget *RegisterView::withWayBack(QWidget *page)
{
    auto *whole = new QWidget;
    auto *back = new QPushButton(tr("Back to the register"), whole);
    back->setObjectName(QStringLiteral("backToRegister"));
    back->setAccessibleName(back->text());
    back->setIcon(theme::icon(QStringLiteral("go-previous"), theme::Tone::Accent));
    theme::makeLink(back);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(page, 1);
    return whole;
}

void RegisterView::search()
{
    guarded(*m_bar, tr("Search the register"), [this] { m_model->setSearch(m_search->text()); });
    showEmpty();
}

void RegisterView::reload()
{
    const AccountId current = m_model->idAt(m_table->currentIndex().row());
    guarded(*m_bar, tr("Read the register"), [this] { m_model->reload(); });
    if (const int row = m_model->rowOf(current); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showEmpty();
}

void RegisterView::showEmpty()
{
    const bool searching = !m_model->search().isEmpty();
    m_list->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (searching)
        m_empty->setSentence(tr("Nothing found. Try another part of the name, or the last digits of the NIP."), m_new,
                             QStringLiteral("edit-find"));
    else
        m_empty->setSentence(tr("The register is empty. Import the list of SPSE accounts, or add one."), m_importAction,
                             QStringLiteral("contact-new"));
}

void RegisterView::want(AccountId id)
{
    if (!isSet(id) || id == m_account->id())
        return;
    if (!m_account->isChanged())
        return openAccount(id);
    m_discard->offer(tr("The open account has changes that are not saved."),
                     { tr("Discard them"), [this, id] { openAccount(id); } }, { tr("Stay"), [] {} });
}

void RegisterView::openAccount(AccountId id)
{
    m_discard->settle();
    m_pages->setCurrentIndex(0);
    hidePaper();
    m_account->open(id);
    showAccount();
}

void RegisterView::showAccount()
{
    const bool open = isSet(m_account->id()) || m_account->isChanged() || sender() == m_new;
    m_right->setCurrentIndex(open ? 1 : 0);
}

void RegisterView::hideAll()
{
    m_account->clear();
    m_model->clear();
    m_import->clear();
    m_pokjas->clear();
    m_pages->setCurrentIndex(0);
    showAccount();
    hidePaper();
}

void RegisterView::hidePaper()
{
    m_papers->hideContents();
    m_papers->setPapers({});
    m_paperSide->hide();
    m_splitter->widget(0)->show();
}

void RegisterView::showPaper(const QString &sha256, const QString &name, const QByteArray &bytes)
{
    PaperSource source;
    source.id = 1;
    source.title = name;
    source.sha256 = sha256.toLatin1();
    source.bytes = [this, sha256, bytes] {
        return bytes.isEmpty() ? RequestDesk(m_desks.office).bytes(sha256) : bytes;
    };
    m_papers->showContents();
    m_papers->setPapers({ source });
    m_paperSide->show();
    // Beside one another only where there is room; else the list makes place until the scan is closed.
    m_splitter->widget(0)->setVisible(m_splitter->width() >= roomForThree);
}

bool RegisterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// What tells people apart stays, whole; what the card says as well makes place where there is little.
void RegisterView::fitColumns()
{
    const int room = m_table->viewport()->width();
    for (const int column : { RegisterModel::Phone, RegisterModel::Active })
        m_table->setColumnHidden(column, room < roomForAllColumns);
    m_table->setColumnHidden(RegisterModel::Nip, room < roomForNumbers);
    if (room >= roomForAllColumns)
        return;
    // The last one, Pokja, takes what is left; a hidden one has no width.
    const int others =
        m_table->columnWidth(RegisterModel::Nip) + m_table->columnWidth(RegisterModel::UserId) + pokjaWidth;
    m_table->setColumnWidth(RegisterModel::Name, qMax(leastName, room - others));
}

void RegisterView::remember() const
{
    QSettings settings;
    settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
    settings.setValue(splitterKey, m_splitter->saveState());
}

void RegisterView::recall()
{
    const QSettings settings;
    if (m_table->horizontalHeader()->restoreState(settings.value(columnsKey).toByteArray())) {
        m_splitter->restoreState(settings.value(splitterKey).toByteArray());
        return;
    }
    const int widths[] = { 200, 178, 130, pokjaWidth, 120 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

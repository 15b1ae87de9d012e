// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rail.h"

#include "gui/railitem.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_office(new QLabel(this))
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(2);
    auto *product = new QLabel(QStringLiteral("Loket"), this);
    product->setFont(theme::font(theme::Text::Name));
    theme::setTone(product, theme::Tone::Accent);
    column->addWidget(product);
    m_office->setFont(theme::font(theme::Text::Support));
    m_office->setWordWrap(true);
    theme::setTone(m_office, theme::Tone::Muted);
    column->addWidget(m_office);
    addButton(column);
    addHead(column, tr("Queues"));
    addEntry(column, View::ToDo, QStringLiteral("mail-unread"), tr("To do"));
    addEntry(column, View::WaitingForApplicant, QStringLiteral("clock"), tr("Waiting for the applicant"));
    addEntry(column, View::ReadyForHandover, QStringLiteral("document-send"), tr("Ready to hand over"));
    addEntry(column, View::NotArchived, QStringLiteral("archive-insert-directory"), tr("Not archived yet"));
    addEntry(column, View::PasswordNotChanged, QStringLiteral("lock"), tr("Password not changed yet"));
    addEntry(column, View::Closed, QStringLiteral("dialog-ok"), tr("Closed"));
    addHead(column, tr("More"));
    addEntry(column, View::Register, QStringLiteral("user-identity"), tr("Register of accounts"));
    addEntry(column, View::Archive, QStringLiteral("folder"), tr("Archive"));
    addEntry(column, View::Numbers, QStringLiteral("format-list-ordered"), tr("Number book"));
    addEntry(column, View::Reports, QStringLiteral("office-chart-bar"), tr("Reports"));
    addEntry(column, View::Deviations, QStringLiteral("chronometer"), tr("Deviations"));
    addEntry(column, View::Settings, QStringLiteral("configure"), tr("Settings"));
    column->addStretch(1);
    m_tools = new QVBoxLayout;
    m_tools->setSpacing(0);
    column->addLayout(m_tools);
    addFoot(column);
    setView(m_view);
}

void Rail::makeActions()
{
    m_new = new QAction(theme::iconOnAccent(QStringLiteral("list-add")), tr("New request"), this);
    m_new->setObjectName(QStringLiteral("newRequestAction"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_lock = new QAction(theme::icon(QStringLiteral("system-lock-screen"), theme::Tone::Muted), tr("Lock"), this);
    m_lock->setObjectName(QStringLiteral("lockAction"));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_scan = new QAction(theme::icon(QStringLiteral("document-scan")), tr("Scan"), this);
    m_scan->setObjectName(QStringLiteral("scanStackAction"));
    m_scan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    addActions({ m_new, m_scan, m_lock });
}

void Rail::addButton(QVBoxLayout *column)
{
    m_newButton = new QPushButton(m_new->icon(), m_new->text(), this);
    m_newButton->setObjectName(QStringLiteral("newRequest"));
    m_newButton->setAccessibleName(tr("New request"));
    m_newButton->setToolTip(tr("New request (Ctrl+N)"));
    theme::makePrimary(m_newButton);
    connect(m_newButton, &QPushButton::clicked, m_new, &QAction::trigger);
    m_scanButton = new QPushButton(m_scan->icon(), m_scan->text(), this);
    m_scanButton->setObjectName(QStringLiteral("scanStack"));
    m_scanButton->setAccessibleName(tr("Scan a stack"));
    m_scanButton->setToolTip(tr("Scan a stack (Ctrl+Shift+S)"));
    connect(m_scanButton, &QPushButton::clicked, m_scan, &QAction::trigger);
    column->addSpacing(theme::between);
    column->addWidget(m_newButton);
    column->addSpacing(theme::grid);
    column->addWidget(m_scanButton);
}

void Rail::addHead(QVBoxLayout *column, const QString &words)
{
    auto *head = new QLabel(words, this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    head->setContentsMargins(theme::inside, theme::between, 0, 2);
    column->addWidget(head);
}

void Rail::addEntry(QVBoxLayout *column, View view, const QString &icon, const QString &words)
{
    auto *item = new RailItem(icon, words, this);
    item->setObjectName(QStringLiteral("view%1").arg(static_cast<int>(view)));
    if (isQueue(view))
        item->setCount(0);
    // Ctrl+1 .. Ctrl+9, Ctrl+0; there are only ten digits.
    const int key = (static_cast<int>(view) + 1) % 10;
    auto *action = new QAction(words, this);
    action->setShortcut(view == View::Deviations    ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)
                            : view == View::Numbers ? QKeySequence(Qt::CTRL | Qt::Key_B)
                                                    : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key)));
    item->setToolTip(QStringLiteral("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    connect(item, &RailItem::clicked, this, [this, view] { choose(view); });
    connect(item, &RailItem::stepped, this, [this, item](int by) { step(item, by); });
    column->addWidget(item);
    m_entries.append({ view, item });
}

void Rail::addTools(const QList<QAction *> &tools)
{
    for (QAction *tool : tools) {
        addAction(tool);
        auto *button = new QToolButton(this);
        button->setObjectName(tool->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(tool);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFont(theme::font(theme::Text::Support));
        button->setAccessibleName(tool->text());
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(tool->text(), tool->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        m_tools->addWidget(button, 0, Qt::AlignLeft);
    }
}

void Rail::addFoot(QVBoxLayout *column)
{
    m_backup = new QLabel(this);
    m_backup->setFont(theme::font(theme::Text::Support));
    m_backup->setWordWrap(true);
    m_backup->setObjectName(QStringLiteral("backupLine"));
    theme::setTone(m_backup, theme::Tone::Muted);
    column->addWidget(m_backup);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_operator = new QLabel(this);
    m_operator->setFont(theme::font(theme::Text::SupportStrong));
    m_operator->setWordWrap(true);
    m_operator->setObjectName(QStringLiteral("operatorName"));
    auto *lock = new QToolButton(this);
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setIcon(m_lock->icon());
    lock->setText(tr("Lock"));
    lock->setFont(theme::font(theme::Text::Support));
    lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lock->setToolTip(tr("Lock the window (Ctrl+L)"));
    lock->setAccessibleName(tr("Lock the window"));
    lock->setFocusPolicy(Qt::TabFocus);
    connect(lock, &QToolButton::clicked, m_lock, &QAction::trigger);
    row->addWidget(m_operator, 1);
    row->addWidget(lock);
    column->addLayout(row);
}

void Rail::setOffice(const QString &name)
{
    m_office->setText(name);
}

void Rail::setOperator(const QString &name)
{
    m_operator->setText(name);
}

void Rail::setBackupLine(const QString &text, bool late)
{
    m_backup->setText(text);
    theme::setTone(m_backup, late ? theme::Tone::Warning : theme::Tone::Muted);
}

void Rail::setCount(View queue, int count)
{
    if (RailItem *item = itemOf(queue))
        item->setCount(count);
}

void Rail::setNotice(View view, int count, const QString &what)
{
    RailItem *item = itemOf(view);
    if (!item)
        return;
    item->setCount(count > 0 ? std::optional(count) : std::nullopt);
    item->setAccessibleDescription(count > 0 ? QStringLiteral("%1 %2").arg(count).arg(what) : QString());
}

void Rail::setArrivals(int waiting)
{
    m_scanButton->setText(waiting > 0 ? tr("Scan · %1 came in").arg(waiting) : m_scan->text());
    m_scanButton->setAccessibleName(waiting > 0 ? m_scanButton->text() : tr("Scan a stack"));
}

void Rail::setNewRequestRefusal(const QString &why)
{
    m_new->setEnabled(why.isEmpty());
    m_newButton->setEnabled(why.isEmpty());
    m_newButton->setToolTip(why.isEmpty() ? tr("New request (Ctrl+N)") : why);
    m_newButton->setAccessibleDescription(why);
    m_scan->setEnabled(why.isEmpty());
    m_scanButton->setEnabled(why.isEmpty());
    m_scanButton->setToolTip(why.isEmpty() ? tr("Scan a stack (Ctrl+Shift+S)") : why);
}

void Rail::setView(View view)
{
    m_view = view;
    for (const Entry &entry : m_entries) {
        entry.item->setChecked(entry.view == view);
        // One stop for Tab in the whole list; the arrows walk inside it.
        entry.item->setFocusPolicy(entry.view == view ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Rail::choose(View view)
{
    setView(view);
    Q_EMIT chosen(view);
}

void Rail::step(RailItem *from, int by)
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (m_entries.at(at).item != from)
            continue;
        const qsizetype to = qBound(qsizetype(0), at + by, m_entries.size() - 1);
        m_entries.at(to).item->setFocus(Qt::TabFocusReason);
        choose(m_entries.at(to).view);
        return;
    }
}

RailItem *Rail::itemOf(View view) const
{
    for (const Entry &entry : m_entries) {
        if (entry.view == view)
            return entry.item;
    }
    return nullptr;
}

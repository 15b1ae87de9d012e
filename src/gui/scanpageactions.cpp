// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the pages of a stack, and where they go.
#include "core/error.h"
#include "desk/office.h"
#include "desk/scandesk.h"
#include "gui/guarded.h"
#include "gui/interleavepanel.h"
#include "gui/paperwords.h"
#include "gui/reasonbutton.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// In the order of the keys 1 to 5.
constexpr PaperKind kinds[] = { PaperKind::RequestLetter, PaperKind::Decree, PaperKind::Other, PaperKind::Authority,
                                PaperKind::Proof };
} // namespace

QWidget *ScanPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->setObjectName(u"scanTools"_s);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    auto *kindRow = new QHBoxLayout;
    kindRow->setObjectName(u"kindRow"_s);
    kindRow->setSpacing(theme::grid);
    auto *toolRow = new QHBoxLayout;
    toolRow->setObjectName(u"toolRow"_s);
    toolRow->setSpacing(0);
    m_attachments = new QSpinBox(tools);
    m_attachments->setObjectName(u"attachments"_s);
    m_attachments->setAccessibleName(tr("Attachments that the letter names"));
    m_attachments->setPrefix(tr("Attachments: "));
    m_attachments->setSpecialValueText(tr("Attachments: –"));
    m_attachments->setToolTip(tr("How many attachments the letter names (\"Lampiran\"): fewer papers are told."));
    column->addLayout(kindRow);
    column->addLayout(toolRow);
    return tools;
}

QAction *ScanPage::makeAction(const char *name, const QString &text, const QKeySequence &key, void (ScanPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString keys = key.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    connect(action, &QAction::triggered, this, slot);
    m_strip->addAction(action);
    return action;
}

void ScanPage::makeActions()
{
    auto *toolRow = findChild<QHBoxLayout *>(u"toolRow"_s);
    const auto add = [&](const char *icon, QAction *action, bool wantsPage = true) {
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({ theme::smallIcon, theme::smallIcon });
        toolRow->addWidget(button);
        if (wantsPage)
            m_actions << action;
        return action;
    };
    const auto gap = [&] { toolRow->addSpacing(theme::inside); };
    addKinds();
    add("object-rotate-left",
        makeAction("turnLeft", tr("Turn to the left"), Qt::SHIFT | Qt::Key_R, &ScanPage::turnLeft));
    add("object-rotate-right", makeAction("turnRight", tr("Turn to the right"), Qt::Key_R, &ScanPage::turnRight));
    add("go-previous",
        makeAction("moveBack", tr("Move forward in the stack"), Qt::ALT | Qt::Key_Left, &ScanPage::moveBack));
    add("go-next", makeAction("moveOn", tr("Move back in the stack"), Qt::ALT | Qt::Key_Right, &ScanPage::moveOn));
    add("edit-delete", makeAction("removePages", tr("Delete"), QKeySequence::Delete, &ScanPage::remove));
    gap();
    m_undo = add("edit-undo", makeAction("undoPages", tr("Undo"), QKeySequence::Undo, &ScanPage::undo), false);
    m_redo =
        add("edit-redo", makeAction("redoPages", tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &ScanPage::redo), false);
    gap();
    add("view-hidden", makeAction("toggleKeep", tr("Leave out, or take in again"), Qt::Key_B, &ScanPage::toggleKeep));
    add("edit-cut",
        makeAction("toggleSplit", tr("Begin a new paper here, or join"), Qt::Key_S, &ScanPage::toggleSplit));
    add("list-add", makeAction("insertHere", tr("Scan into this place"), Qt::Key_I, &ScanPage::insertHere));
    add("document-replace",
        makeAction("replaceHere", tr("Scan in place of this page"), Qt::Key_G, &ScanPage::replaceHere));
    m_interleaveAction =
        add("view-split-left-right",
            makeAction("interleave", tr("Interleave fronts and backs…"), Qt::Key_J, &ScanPage::askInterleave), false);
    gap();
    add("transform-rotate", makeAction("straighten", tr("Straighten"), Qt::Key_D, &ScanPage::straighten));
    add("transform-crop", makeAction("crop", tr("Crop to what is printed"), Qt::Key_C, &ScanPage::crop));
    add("perspective",
        makeAction("straightenSheet", tr("Straighten a photographed sheet…"), Qt::Key_P, &ScanPage::straightenSheet));
    add("contrast", makeAction("even", tr("Lift the background"), Qt::Key_L, &ScanPage::even));
    m_ink = add("color-picker", makeAction("inkView", tr("Show blue and violet ink"), Qt::Key_V, &ScanPage::toggleInk));
    m_ink->setCheckable(true);
    m_compare = add("vcs-diff",
                    makeAction("compareAlike", tr("Compare with the filed page…"), Qt::Key_K, &ScanPage::compareAlike));
    toolRow->addStretch(1);
    toolRow->addWidget(m_attachments);
    auto *scanning = new QAction(tr("Scan"), this);
    scanning->setObjectName(u"scanAction"_s);
    scanning->setShortcut(Qt::Key_F8);
    scanning->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(scanning, &QAction::triggered, this, &ScanPage::scan);
    addAction(scanning);
}

void ScanPage::addKinds()
{
    auto *kindRow = findChild<QHBoxLayout *>(u"kindRow"_s);
    int key = 0;
    for (const PaperKind kind : kinds) {
        ++key;
        auto *action = new QAction(paperwords::kind(kind), this);
        action->setObjectName(u"kind%1"_s.arg(key));
        action->setShortcut(Qt::Key(Qt::Key_0 + key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, kind] { setKind(int(kind)); });
        m_strip->addAction(action);
        m_actions << action;
        auto *button = new QToolButton(this);
        button->setObjectName(u"kindButton%1"_s.arg(key));
        button->setText(u"%1  %2"_s.arg(key).arg(action->text()));
        button->setAccessibleName(tr("File as %1").arg(action->text()));
        button->setToolTip(tr("The marked pages are: %1 (key %2)").arg(action->text()).arg(key));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        kindRow->addWidget(button);
    }
    kindRow->addStretch(1);
}

/// In the order of the strip.
QList<int> ScanPage::marked() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_strip->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<int> ids;
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

void ScanPage::mark(const QList<int> &ids)
{
    QItemSelection selection;
    for (const int id : ids) {
        const QModelIndex index = m_model->index(m_model->rowOf(id));
        selection.select(index, index);
    }
    m_strip->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ScanPage::edit(const std::function<void(PageStack &)> &change)
{
    m_discardAsked = false;
    if (!m_stack.isEmpty() || m_stack.pages().canUndo())
        guarded(*m_bar, tr("Change the stack"), [&] { m_stack.edit(change); });
}

/// The key goes on to the next page, so that a stack is named by one hand.
void ScanPage::setKind(int kind)
{
    const QList<int> ids = marked();
    edit([&](PageStack &pages) { pages.setKind(ids, PaperKind(kind)); });
    if (ids.size() != 1)
        return;
    const int next = m_model->rowOf(ids.first()) + 1;
    if (next < m_model->rowCount())
        m_strip->setCurrentIndex(m_model->index(next));
}

void ScanPage::turnRight()
{
    edit([ids = marked()](PageStack &pages) { pages.turn(ids, 1); });
}

void ScanPage::turnLeft()
{
    edit([ids = marked()](PageStack &pages) { pages.turn(ids, -1); });
}

void ScanPage::remove()
{
    const QList<int> ids = marked();
    const int row = ids.isEmpty() ? 0 : m_model->rowOf(ids.first());
    edit([&](PageStack &pages) { pages.remove(ids); });
    m_strip->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void ScanPage::moveBy(int rows)
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    const int first = m_model->rowOf(ids.first());
    const int last = m_model->rowOf(ids.last());
    const int to = rows < 0 ? std::max(0, first - 1) : last + 2;
    edit([&](PageStack &pages) { pages.move(ids, to); });
    mark(ids);
}

/// By the mouse: the marked pages before that row.
void ScanPage::moveTo(int row)
{
    const QList<int> ids = marked();
    edit([&](PageStack &pages) { pages.move(ids, row); });
    mark(ids);
}

void ScanPage::toggleKeep()
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    const bool out = m_stack.pages().staysOut(ids.first());
    edit([&](PageStack &pages) { pages.setKeep(ids, out); });
}

void ScanPage::toggleSplit()
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    const bool starts = m_stack.pages().page(ids.first())->startsPaper;
    edit([&](PageStack &pages) { pages.setStartsPaper(ids.first(), !starts); });
}

void ScanPage::toggleCleaning(PageStack::Cleaning what)
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    const StackPage &first = *m_stack.pages().page(ids.first());
    const bool on = what == PageStack::Cleaning::Straighten ? first.straighten
        : what == PageStack::Cleaning::Crop                 ? first.crop
                                                            : first.even;
    edit([&](PageStack &pages) { pages.setCleaning(ids, what, !on); });
}

void ScanPage::insertHere()
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    edit([&](PageStack &pages) { pages.insertAt(pages.rowOf(ids.first())); });
    scan();
}

void ScanPage::replaceHere()
{
    const QList<int> ids = marked();
    if (ids.isEmpty())
        return;
    edit([&](PageStack &pages) { pages.replace(ids.first()); });
    scan();
}

void ScanPage::askInterleave()
{
    const QString why = m_stack.pages().whyNotInterleave();
    if (!why.isEmpty()) {
        m_bar->warn(why);
        return;
    }
    m_interleave->ask([this](bool reversed) {
        QList<InterleavePanel::Page> order;
        const int last = m_stack.pages().nextRun() - 1;
        for (const int id : m_stack.pages().interleaved(reversed)) {
            const StackPage &page = *m_stack.pages().page(id);
            if (page.run >= last - 1)
                order.append({ QString::number(m_stack.pages().rowOf(id) + 1), m_stack.picture(id), page.run == last });
        }
        return order;
    });
}

void ScanPage::undo()
{
    edit([](PageStack &pages) { pages.undo(); });
}

void ScanPage::redo()
{
    edit([](PageStack &pages) { pages.redo(); });
}

void ScanPage::toggleInk()
{
    m_previewSoon.start();
}

void ScanPage::judgeActions()
{
    const bool any = !marked().isEmpty();
    for (QAction *action : m_actions)
        action->setEnabled(any || action == m_ink);
    m_compare->setEnabled(m_alike.contains(currentId()));
    m_undo->setEnabled(m_stack.pages().canUndo());
    m_redo->setEnabled(m_stack.pages().canRedo());
    const QString why = m_stack.pages().whyNotInterleave();
    m_interleaveAction->setEnabled(!m_stack.isEmpty());
    m_interleaveAction->setToolTip(why.isEmpty() ? m_interleaveAction->text() : why);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisonview.h"

#include "gui/comparisondelegate.h"
#include "gui/comparisonmodel.h"
#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace
{
constexpr int headPad = 20; // px round a column's head
constexpr int leastValue = 90; // px
} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTableView(parent)
    , m_rows(new ComparisonModel(this))
    , m_delegate(new ComparisonDelegate(*m_rows, this))
{
    setAccessibleName(tr("Comparison, one row a field"));
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setProperty("look", QStringLiteral("plain"));
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(m_rows, &ComparisonModel::dataChanged, this, &ComparisonView::arrange);
    connect(m_rows, &ComparisonModel::modelReset, this, &ComparisonView::arrange);
    KeyHelp::describe(this, tr("Up, Down"), tr("Look at the fields one after the other"));
    KeyHelp::describe(this, QStringLiteral("S, B, T"), tr("Agrees, differs, not stated"));
    KeyHelp::describe(this, tr("Enter"), tr("By the rule, and on to the next field"));
    KeyHelp::describe(this, QStringLiteral("H"), tr("The page now shown is the evidence"));
}

void ComparisonView::goTo(int row)
{
    if (row >= 0 && row < m_rows->rowCount())
        setCurrentIndex(m_rows->index(row, ComparisonModel::Field));
}

bool ComparisonView::goToNext()
{
    if (currentRow() + 1 >= m_rows->rowCount())
        return false;
    goTo(currentRow() + 1);
    return true;
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> ours { Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter,
                                   Qt::Key_S,  Qt::Key_B,    Qt::Key_T,      Qt::Key_H };
    if (!ours.contains(event->key()) || event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return QTableView::keyPressEvent(event);
    // Who does something on a row stands on it, also where the program had put the cursor.
    Q_EMIT stoodOn(currentRow());
    switch (event->key()) {
    case Qt::Key_S:
        return Q_EMIT decided(Agreement::Same);
    case Qt::Key_B:
        return Q_EMIT decided(Agreement::Different);
    case Qt::Key_T:
        return Q_EMIT decided(Agreement::Absent);
    case Qt::Key_H:
        return Q_EMIT evidenceTaken();
    case Qt::Key_Up:
        return goTo(currentRow() - 1);
    case Qt::Key_Down:
        return goTo(currentRow() + 1);
    default:
        return Q_EMIT accepted();
    }
}

void ComparisonView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentRow() < 0)
        goTo(0);
    const Qt::FocusReason why = event->reason();
    if (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason)
        Q_EMIT stoodOn(currentRow());
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // A row that the program put the cursor on was not looked at by anybody.
    if (current.isValid() && current.row() != previous.row() && hasFocus())
        Q_EMIT stoodOn(current.row());
}

void ComparisonView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (const QModelIndex clicked = indexAt(event->position().toPoint()); clicked.isValid())
        Q_EMIT stoodOn(clicked.row());
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void ComparisonView::arrange()
{
    if (m_arranging || !m_delegate)
        return;
    const QScopedValueRollback<bool> once(m_arranging, true);
    // The heights may bring the scroll bar, and that takes its width from the values.
    int width = 0;
    for (int turn = 0; turn < 3 && width != viewport()->width(); ++turn) {
        width = viewport()->width();
        arrangeIn(width);
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
    viewport()->update();
}

/// Widths by what must never be cut, heights by what the widths leave.
void ComparisonView::arrangeIn(int width)
{
    const QFontMetrics head(theme::font(theme::Text::Strong));
    const int reg = head.horizontalAdvance(ComparisonModel::sourceTitle(ComparisonModel::Register)) + headPad;
    const int first = head.horizontalAdvance(ComparisonModel::sourceTitle(ComparisonModel::First)) + headPad;
    const int field = m_delegate->fieldWidth();
    const int result = m_delegate->resultWidth();
    const int value = qMax(leastValue, width - field - reg - first - result);
    setColumnWidth(ComparisonModel::Field, field);
    setColumnWidth(ComparisonModel::Request, value);
    setColumnWidth(ComparisonModel::Register, reg);
    setColumnWidth(ComparisonModel::First, first);
    setColumnWidth(ComparisonModel::Result, result);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int span = ComparisonModel::isOpen(m_rows->at(row)) ? 3 : 1;
        if (columnSpan(row, ComparisonModel::Request) != span)
            setSpan(row, ComparisonModel::Request, 1, span);
        const int height = m_delegate->heightOf(row, value, value + reg + first);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowstable.h"

#include "gui/emptystate.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

RowsTable::RowsTable(const QString &name, const QString &spoken, const QStringList &heads, QWidget *parent)
    : QStackedWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_model(new RowsModel(heads, this))
{
    m_view->setObjectName(name);
    m_view->setAccessibleName(spoken);
    m_view->setModel(m_model);
    theme::dressTable(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    addWidget(m_empty);
    addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsTable::currentChanged);
    connect(m_view, &QTableView::activated, this, &RowsTable::opened);
}

void RowsTable::setRows(const QList<QStringList> &rows)
{
    const int before = currentRow();
    m_model->setRows(rows);
    setCurrentIndex(rows.isEmpty() ? 0 : 1);
    constexpr int widest = 380;
    m_view->resizeColumnsToContents();
    for (int c = 0; c + 1 < m_model->columnCount(); ++c) // the last one takes what is left
        m_view->setColumnWidth(c, std::min(widest, m_view->columnWidth(c) + theme::inside));
    if (!rows.isEmpty())
        m_view->selectRow(std::clamp(before, 0, int(rows.size()) - 1));
    Q_EMIT currentChanged();
}

void RowsTable::setEmptySentence(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

int RowsTable::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void RowsTable::select(int row)
{
    m_view->selectRow(row);
}

QList<int> RowsTable::selectedRows() const
{
    QList<int> result;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        result << index.row();
    std::sort(result.begin(), result.end());
    return result;
}

void RowsTable::allowMany()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

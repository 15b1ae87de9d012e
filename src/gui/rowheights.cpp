// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowheights.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace
{
constexpr int besides = 28; ///< px left and right of a cell's words, with some to spare
constexpr int farLine = 10000;
} // namespace

void rowheights::fit(QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    const QFontMetrics metrics(table->font());
    for (int row = 0; row < model->rowCount(); ++row) {
        int height = metrics.height();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString words = model->index(row, column).data().toString();
            const QRect room(0, 0, std::max(1, table->columnWidth(column) - besides), farLine);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, words).height());
        }
        table->setRowHeight(row, height + 2 * theme::inside);
    }
}

void rowheights::keep(QTableView *table)
{
    // A table's headers go before its model, whose last word is that it is empty: so the header is who listens.
    const QHeaderView *rows = table->verticalHeader();
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, rows, [table] { fit(table); });
    QObject::connect(table->model(), &QAbstractItemModel::dataChanged, rows, [table] { fit(table); });
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, rows, [table] { fit(table); });
    fit(table);
}

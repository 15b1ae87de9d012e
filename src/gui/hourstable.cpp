// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hourstable.h"

#include "core/indonesian.h"
#include "core/workhours.h"
#include "gui/theme.h"

#include <QHeaderView>

namespace
{
enum Column { Day, Hours, Break, columns };
constexpr int days = 7;
constexpr int dayHeight = 30; // px
} // namespace

HoursTable::HoursTable(const QString &name, const QString &words, QWidget *parent)
    : QTableWidget(days, columns, parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setHorizontalHeaderLabels({ tr("Day"), tr("Working hours"), tr("Break") });
    theme::dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    const QDate monday(2026, 11, 23);
    for (int day = 0; day < days; ++day) {
        for (int column = 0; column < columns; ++column) {
            auto *item = new QTableWidgetItem;
            if (column != Hours)
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(day, column, item);
        }
        item(day, Day)->setText(indonesian::weekday(monday.addDays(day)));
        setRowHeight(day, dayHeight);
    }
    setColumnWidth(Day, 110);
    setColumnWidth(Hours, 260);
    horizontalHeader()->setStretchLastSection(true);
    setFixedHeight(days * dayHeight + horizontalHeader()->sizeHint().height() + 2 * theme::grid);
}

void HoursTable::showWeek(const WorkWeek &week)
{
    for (int day = 0; day < days; ++day) {
        item(day, Hours)->setText(workhours::text(week[size_t(day)]));
        item(day, Break)->setText(workhours::breaks(week[size_t(day)]));
    }
}

WorkWeek HoursTable::week(QString *wrong) const
{
    WorkWeek week;
    for (int day = 0; day < days; ++day) {
        const auto hours = workhours::read(item(day, Hours)->text());
        if (hours)
            week[size_t(day)] = *hours;
        else if (wrong && wrong->isEmpty())
            *wrong = tr("%1: write the hours as 07.30-12.00, 13.00-16.00.").arg(item(day, Day)->text());
    }
    return week;
}

void HoursTable::tellBreaks()
{
    for (int day = 0; day < days; ++day) {
        if (const auto hours = workhours::read(item(day, Hours)->text()))
            item(day, Break)->setText(workhours::breaks(*hours));
    }
}

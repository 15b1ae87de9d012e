// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/versionparts.h"

#include "gui/datefield.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

QLabel *versionparts::heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(theme::font(theme::Text::Strong));
    return label;
}

QTableWidget *versionparts::table(const char *name, const QString &words, const QStringList &heads, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(heads.size()), parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(words);
    table->setHorizontalHeaderLabels(heads);
    theme::dressTable(table);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    return table;
}

void versionparts::setText(QTableWidget *table, int row, int column, const QString &text, bool editable)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (!editable)
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table->setItem(row, column, item);
}

QString versionparts::textOf(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item ? item->text() : QString();
}

QHBoxLayout *versionparts::lineIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    return row;
}

versionparts::SaveLine versionparts::saveLine(const SaveWords &words, const QStringList &names, QWidget *parent)
{
    constexpr int dayWidth = 170;
    SaveLine line;
    line.part = new QWidget(parent);
    line.validFrom = new DateField(line.part);
    line.validFrom->setObjectName(names.value(0));
    line.validFrom->setAccessibleName(words.validFrom);
    line.validFrom->setMaximumWidth(dayWidth);
    line.note = new QLineEdit(line.part);
    line.note->setObjectName(names.value(1));
    line.note->setAccessibleName(words.note);
    line.note->setPlaceholderText(words.hint);
    line.save = new ReasonButton(words.save, line.part);
    line.save->setObjectName(names.value(2));
    line.save->setAccessibleName(words.save);
    QHBoxLayout *row = lineIn(line.part);
    row->addWidget(new QLabel(words.validFrom, line.part));
    row->addWidget(line.validFrom);
    row->addWidget(line.note, 1);
    row->addWidget(line.save);
    return line;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changerows.h"

#include "core/comparison.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

ChangeRows::ChangeRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    keepOneReady();
}

QList<ChangeItem> ChangeRows::changes() const
{
    QList<ChangeItem> items;
    for (const Row &row : m_rows) {
        if (row.value->text().trimmed().isEmpty())
            continue;
        ChangeItem item;
        item.field = ComparedField(row.field->currentData().toInt());
        item.to = row.value->text();
        items << item;
    }
    return items;
}

void ChangeRows::setChanges(const QList<ChangeItem> &changes)
{
    const QSignalBlocker quiet(this);
    while (!m_rows.isEmpty())
        letGo(m_rows.takeLast().box);
    for (const ChangeItem &item : changes)
        addRow(&item);
    keepOneReady();
}

void ChangeRows::addRow(const ChangeItem *item)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::inside);
    auto *field = new QComboBox(box);
    for (const ComparedField one : comparison::fields())
        field->addItem(comparison::title(one), int(one));
    field->setAccessibleName(tr("Value to be changed"));
    field->view()->setAccessibleName(field->accessibleName());
    auto *value = new QLineEdit(box);
    value->setPlaceholderText(tr("New value, as the letter says"));
    value->setAccessibleName(tr("New value"));
    auto *remove = new QPushButton(tr("Remove"), box);
    remove->setAccessibleName(tr("Remove this change"));
    theme::makeLink(remove);
    const int number = int(m_rows.size());
    field->setObjectName(QStringLiteral("changeField%1").arg(number));
    value->setObjectName(QStringLiteral("changeValue%1").arg(number));
    field->setCurrentIndex(field->findData(int(item ? item->field : ComparedField::Phone)));
    value->setText(item ? item->to : QString());
    remove->setVisible(item != nullptr);
    line->addWidget(field, 2);
    line->addWidget(value, 3);
    line->addWidget(remove);
    m_column->addWidget(box);
    m_rows << Row { box, field, value, remove };
    connect(field, &QComboBox::currentIndexChanged, this, &ChangeRows::changed);
    connect(value, &QLineEdit::textChanged, this, [this, remove] {
        remove->show();
        keepOneReady();
        Q_EMIT changed();
    });
    connect(value, &QLineEdit::returnPressed, this, &ChangeRows::entered);
    connect(remove, &QPushButton::clicked, this, [this, box] { drop(box); });
}

/// Later: what was pressed, Enter in its value or its button, may be in there.
void ChangeRows::letGo(QWidget *box)
{
    box->hide();
    box->setParent(nullptr);
    box->deleteLater();
}

void ChangeRows::drop(const QWidget *box)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [=](const Row &row) { return row.box == box; });
    if (found == m_rows.end())
        return;
    letGo(found->box);
    m_rows.erase(found);
    keepOneReady();
    m_rows.last().value->setFocus();
    Q_EMIT changed();
}

void ChangeRows::keepOneReady()
{
    if (m_rows.isEmpty() || !m_rows.last().value->text().trimmed().isEmpty())
        addRow(nullptr);
}

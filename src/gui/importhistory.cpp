// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importhistory.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

ImportHistory::ImportHistory(Office &office, RegisterDesk &desk, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_bar(bar)
    , m_model(new RowsModel({ tr("When"), tr("File"), tr("New"), tr("Changed"), tr("State") }, this))
    , m_table(new QTableView(this))
    , m_takeBack(new ReasonButton(tr("Take back"), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportHistory::retell);
    connect(m_takeBack, &QPushButton::clicked, this,
            [this] { Q_EMIT undoAsked(m_batches.at(m_table->currentIndex().row()).id); });
    retell();
}

void ImportHistory::build()
{
    auto *head = new QLabel(tr("Earlier imports"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    m_table->setObjectName(QStringLiteral("imports"));
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = { 230, 240, 80, 80 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setFixedHeight(150);
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    auto *row = new QHBoxLayout;
    row->addWidget(head, 1);
    row->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(row);
    column->addWidget(m_table);
}

void ImportHistory::reload()
{
    guarded(m_bar, tr("Read the earlier imports"), [this] { m_batches = m_desk.imports(); });
    QList<QStringList> rows;
    for (const ImportBatch &batch : std::as_const(m_batches))
        rows.append({ indonesian::dateAndTime(batch.at, m_office.timeZone()), batch.fileName,
                      QString::number(batch.added), QString::number(batch.changed),
                      batch.undoneAt.isValid()
                          ? tr("taken back on %1").arg(indonesian::date(batch.undoneAt, m_office.timeZone()))
                          : tr("in the register") });
    m_model->setRows(rows);
    retell();
}

void ImportHistory::clear()
{
    m_batches.clear();
    m_model->setRows({});
    retell();
}

std::optional<QString> ImportHistory::refusal() const
{
    const int at = m_table->currentIndex().row();
    if (at < 0 || at >= m_batches.size())
        return tr("Choose an import in the list.");
    if (m_batches.at(at).undoneAt.isValid())
        return tr("This import was taken back already.");
    return {};
}

void ImportHistory::retell()
{
    m_takeBack->setRefusal(refusal());
}

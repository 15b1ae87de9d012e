// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/behindpanel.h"

#include "gui/keyhelp.h"
#include "gui/reportmodel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

BehindPanel::BehindPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_table(new QTableView(this))
    , m_model(new ReportModel(this))
{
    setObjectName(QStringLiteral("behindPanel"));
    KeyHelp::describeEscape(this);
    m_title->setFont(theme::font(theme::Text::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("behindTitle"));
    m_sum->setObjectName(QStringLiteral("behindSum"));
    theme::setTone(m_sum, theme::Tone::Muted);
    m_close->setObjectName(QStringLiteral("closeBehind"));
    m_close->setAccessibleName(tr("Close what stands behind"));
    theme::makeLink(m_close);
    m_table->setObjectName(QStringLiteral("behindTable"));
    m_table->setAccessibleName(tr("What stands behind the number"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_title);
    row->addWidget(m_sum, 1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::inside, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_close, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    connect(m_table, &QTableView::activated, this, &BehindPanel::openCurrent);
    hide();
}

void BehindPanel::show(const Report &report, const QString &of, const QStringList &groups)
{
    m_model->setReport(report, groups);
    m_title->setText(of);
    const int minutes = report.column(QStringLiteral("minutes"));
    const int lines = m_model->rowCount() - (report.totals.isEmpty() ? 0 : 1);
    m_sum->setText(minutes < 0 || report.totals.isEmpty()
                       ? tr("%1 lines").arg(lines)
                       : tr("%1 intervals, together %2 minutes")
                             .arg(lines)
                             .arg(reporttext::minutes(report.totals.at(minutes).toLongLong())));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    setVisible(true);
}

void BehindPanel::close()
{
    m_model->clear();
    m_title->clear();
    m_sum->clear();
    hide();
}

void BehindPanel::openCurrent()
{
    const ReportRow *row = m_model->row(m_table->currentIndex().row());
    if (row && isSet(row->request))
        Q_EMIT openRequested(row->request);
}

void BehindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

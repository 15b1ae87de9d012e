// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobline.h"

#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

JobLine::JobLine(LongJob &job, QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("jobLine"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 100);
    m_stop->setObjectName(QStringLiteral("stopJob"));
    m_stop->setAccessibleName(m_stop->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::between);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    hide();
    connect(&job, &LongJob::progressed, m_bar, &QProgressBar::setValue);
    connect(&job, &LongJob::ended, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, [this, &job] {
        m_stop->setEnabled(false);
        job.cancel();
    });
}

void JobLine::show(const QString &what)
{
    m_what->setText(what);
    m_bar->setValue(0);
    m_stop->setEnabled(true);
    setVisible(true);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ondeskview.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/office.h"
#include "desk/shelfdesk.h"
#include "gui/guarded.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

OnDeskView::OnDeskView(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_summary(new QLabel(this))
    , m_table(new RowsTable(QStringLiteral("deskTable"), tr("Papers on the desk"),
                            { tr("Agenda"), tr("Applicant"), tr("Where it stands"), tr("Received"), tr("Days"),
                              tr("Sheets"), tr("Officer") },
                            this))
    , m_open(new ReasonButton(tr("Open the request"), this))
{
    setObjectName(QStringLiteral("onDeskView"));
    m_summary->setObjectName(QStringLiteral("deskSummary"));
    m_summary->setWordWrap(true);
    theme::setTone(m_summary, theme::Tone::Muted);
    m_table->setEmptySentence(tr("Papers without a place: 0. Everything lies in its box."));
    m_open->setObjectName(QStringLiteral("openOnDesk"));
    m_open->setAccessibleName(m_open->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &RowsTable::opened, this, &OnDeskView::open);
    connect(m_open, &QPushButton::clicked, this, &OnDeskView::open);
}

void OnDeskView::reload()
{
    guarded(m_bar, tr("Read the papers on the desk"), [this] { m_papers = ShelfDesk(m_office).onDesk(); });
    QList<QStringList> rows;
    int toFile = 0;
    for (const DeskPaper &paper : std::as_const(m_papers)) {
        toFile += paper.archived || paper.stage == Stage::Archiving ? 1 : 0;
        const QDate day = paper.since.toTimeZone(m_office.timeZone()).date();
        rows.append(
            { paper.agenda, paper.applicant,
              paper.archived ? tr("archived as electronic only: put it into a box") : workflow::name(paper.stage),
              indonesian::date(day), QString::number(day.daysTo(m_office.today())), QString::number(paper.sheets),
              paper.officer });
    }
    m_table->setRows(rows);
    m_summary->setVisible(!m_papers.isEmpty());
    m_summary->setText(
        tr("Papers without a place: %1. %2 of them can be put into a box today.").arg(m_papers.size()).arg(toFile));
    m_open->setRefusal(m_papers.isEmpty() ? std::optional(tr("There is nothing on the desk.")) : std::nullopt);
}

void OnDeskView::clear()
{
    m_papers.clear();
    m_table->setRows({});
}

void OnDeskView::open()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_papers.size())
        Q_EMIT openRequested(m_papers.at(row).id);
}

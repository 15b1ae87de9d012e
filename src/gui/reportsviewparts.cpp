// SPDX-License-Identifier: GPL-3.0-or-later
// How the reports' view is laid out.
#include "gui/behindpanel.h"
#include "gui/emptystate.h"
#include "gui/followbar.h"
#include "gui/messagebar.h"
#include "gui/periodbar.h"
#include "gui/printquestion.h"
#include "gui/qualitybar.h"
#include "gui/reasonbutton.h"
#include "gui/reportmodel.h"
#include "gui/reportsview.h"
#include "gui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

QWidget *ReportsView::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setFont(theme::font(theme::Text::Name));
    m_about->setObjectName(QStringLiteral("reportAbout"));
    theme::setTone(m_about, theme::Tone::Muted);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_period);
    return head;
}

QWidget *ReportsView::buildGoing()
{
    m_going = new QWidget(this);
    m_goingLine = new QLabel(m_going);
    m_goingLine->setObjectName(QStringLiteral("reportGoing"));
    m_progress = new QProgressBar(m_going);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->setMaximumWidth(260);
    m_cancel = new QPushButton(tr("Cancel"), m_going);
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    m_cancel->setAccessibleName(tr("Cancel the report"));
    theme::makeLink(m_cancel);
    auto *row = new QHBoxLayout(m_going);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    row->addWidget(m_goingLine);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch();
    m_going->hide();
    return m_going;
}

QWidget *ReportsView::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    const auto button = [&](const QString &text, const QString &name, const QString &hint) {
        auto *made = new ReasonButton(text, foot);
        made->setObjectName(name);
        made->setAccessibleName(hint);
        made->setHint(hint);
        row->addWidget(made);
        return made;
    };
    m_open = button(tr("Open"), QStringLiteral("openReportRow"), tr("Open what the line stands for (Enter)"));
    m_copy = button(tr("Copy"), QStringLiteral("copyTable"), tr("Copy the table for a spreadsheet"));
    row->addStretch();
    m_files = { button(tr("CSV"), QStringLiteral("saveCsv"), tr("Save the table as CSV")),
                button(tr("XLSX"), QStringLiteral("saveXlsx"), tr("Save the report as a workbook (XLSX)")),
                button(tr("PDF"), QStringLiteral("saveReportPdf"), tr("Save the report as PDF")) };
    m_print = button(tr("Print"), QStringLiteral("printReport"), tr("Print the report (Ctrl+P)"));
    m_print->setShortcut(QKeySequence::Print);
    theme::makePrimary(m_print);
    return foot;
}

void ReportsView::build()
{
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFixedWidth(216);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("look", QStringLiteral("sections"));
    m_list->setSpacing(2);
    for (const ReportKind &kind : ReportDesk::kinds())
        m_list->addItem(kind.title);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(tr("Report"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->setWordWrap(false);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_parts->setObjectName(QStringLiteral("reportParts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_pages);
    m_parts->addWidget(m_behind);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::inside);
    right->addWidget(buildHead());
    right->addWidget(m_bar);
    right->addWidget(m_summary);
    right->addWidget(buildGoing());
    right->addWidget(m_parts, 1);
    right->addWidget(m_quality);
    right->addWidget(m_follow);
    right->addWidget(m_question);
    right->addWidget(buildFoot());
    m_question->dismiss();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::between);
    row->setSpacing(theme::edge);
    m_pack = new ReasonButton(tr("Evidence pack …"), this);
    m_pack->setObjectName(QStringLiteral("evidencePack"));
    m_pack->setAccessibleName(tr("Make the evidence for an assessor"));
    m_pack->setHint(tr("For an assessor, as one ZIP file or a folder: SOP, registers, times, samples without persons, "
                       "checksums"));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::inside);
    left->addWidget(m_list, 1);
    left->addWidget(m_pack);
    row->addLayout(left);
    row->addLayout(right, 1);
}

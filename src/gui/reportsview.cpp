// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportsview.h"

#include "desk/office.h"
#include "gui/behindpanel.h"
#include "gui/emptystate.h"
#include "gui/followbar.h"
#include "gui/keyhelp.h"
#include "gui/messagebar.h"
#include "gui/periodbar.h"
#include "gui/printquestion.h"
#include "gui/qualitybar.h"
#include "gui/reasonbutton.h"
#include "gui/reportcharts.h"
#include "gui/reportmodel.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace
{
constexpr int mostWholeRows = 40;
constexpr int shownAfter = 250; ///< ms; what is faster needs no progress

QString widthsKey(const QString &name)
{
    return QStringLiteral("reports/columns/") + name;
}
} // namespace

ReportsView::ReportsView(Office &office, PrintService &printing, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_printing(printing)
    , m_job(new ReportJob(office, this))
    , m_bar(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_period(new PeriodBar(this))
    , m_summary(new QLabel(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_model(new ReportModel(this))
    , m_empty(new EmptyState(this))
    , m_behind(new BehindPanel(this))
    , m_question(new PrintQuestion(printing, this))
    , m_quality(new QualityBar(office, *m_bar, this))
    , m_follow(new FollowBar(office, *m_bar, this))
    , m_own(ReportPeriod::month(office.today()))
{
    setObjectName(QStringLiteral("reportsView"));
    build();
    connectParts();
    m_list->setCurrentRow(0);
}

ReportsView::~ReportsView()
{
    keepWidths();
}

void ReportsView::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsView::choose);
    connect(m_period, &PeriodBar::changed, this, [this](const ReportPeriod &period) {
        if (!m_ahead)
            m_own = period;
        m_bar->clear();
        reload();
    });
    connect(m_period, &PeriodBar::mistaken, m_bar, &MessageBar::warn);
    connect(m_table, &QTableView::activated, this, &ReportsView::openCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A number is clicked to see what stands behind it (C3); a word only chooses the line.
        const ReportRow *row = m_model->row(index.row());
        if (row && reporttext::isNumber(m_model->report().columns.at(index.column()).type))
            showBehind(*row);
        retell();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsView::retell);
    connect(m_open, &QPushButton::clicked, this, &ReportsView::openCurrent);
    connect(m_quality, &QualityBar::changed, this, &ReportsView::reload);
    connect(m_follow, &FollowBar::changed, this, &ReportsView::reload);
    connect(m_behind, &BehindPanel::openRequested, this, &ReportsView::openRequested);
    connect(m_behind, &BehindPanel::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_copy, &QPushButton::clicked, this, &ReportsView::copy);
    connect(m_print, &QPushButton::clicked, this, &ReportsView::print);
    connect(m_pack, &QPushButton::clicked, this, &ReportsView::askPack);
    for (int i = 0; i < int(m_files.size()); ++i)
        connect(m_files.at(i), &QPushButton::clicked, this, [this, i] { askPath(ReportFormat(i)); });
    m_late.setSingleShot(true);
    m_late.setInterval(shownAfter);
    connect(&m_late, &QTimer::timeout, m_going, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job->cancel();
        m_bar->tell(tr("Cancelled: %1.").arg(m_doing));
    });
    connect(m_job, &ReportJob::begun, this, [this] {
        m_goingLine->setText(m_doing + QStringLiteral(" …"));
        m_progress->setRange(0, 0);
        m_late.start();
    });
    connect(m_job, &ReportJob::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
        m_goingLine->setText(tr("%1: %2 of %3").arg(m_doing).arg(done).arg(of));
    });
    connect(m_job, &ReportJob::ended, this, [this] {
        m_late.stop();
        m_going->hide();
        retell();
    });
    connect(m_job, &ReportJob::failed, this, [this](const QString &sentence) {
        m_bar->tell(QStringLiteral("%1: %2").arg(m_doing, sentence), MessageBar::Kind::Refusal);
    });
    connect(&m_office, &Office::requestChanged, this, [this] { m_stale = true; });
}

void ReportsView::choose(int row)
{
    const QList<ReportKind> kinds = ReportDesk::kinds();
    if (row < 0 || row >= int(kinds.size()))
        return;
    keepWidths();
    const ReportKind &kind = kinds.at(row);
    m_name = kind.name;
    m_ahead = kind.ahead;
    m_bar->clear();
    m_title->setText(kind.title);
    m_about->setText(kind.about);
    m_quality->setVisible(kind.name == QStringLiteral("quality"));
    // What looks ahead has days of its own; all others share the period that was chosen.
    m_period->setPeriod(kind.ahead ? ReportDesk::usualPeriod(kind.name, m_office.today()) : m_own);
    reload();
}

void ReportsView::showReport(const QString &name)
{
    const QList<ReportKind> kinds = ReportDesk::kinds();
    for (int i = 0; i < int(kinds.size()); ++i) {
        if (kinds.at(i).name == name)
            m_list->setCurrentRow(i);
    }
}

void ReportsView::showPeriod(const ReportPeriod &period)
{
    m_own = period;
    m_period->setPeriod(period);
    reload();
}

/// The next job takes the place of the one before. A file that was on its way is not made then, and that is said.
void ReportsView::begin(const QString &doing, bool leavesTheDesk)
{
    if (m_job->isBusy() && m_leaving)
        m_bar->tell(tr("Cancelled: %1.").arg(m_doing));
    m_doing = doing;
    m_leaving = leavesTheDesk;
}

void ReportsView::reload()
{
    m_stale = false;
    m_behind->close();
    m_question->dismiss();
    begin(tr("Make the report"));
    m_quality->setPeriod(m_period->period());
    m_job->make({ m_name, m_period->period(), false }, [this](const Report &report) { take(report); });
    retell();
}

void ReportsView::clear()
{
    m_job->cancel();
    m_model->clear();
    m_behind->close();
    m_question->dismiss();
    m_summary->clear();
    if (m_chart)
        reportcharts::show(m_chart, {});
    m_stale = true;
    retell();
}

const Report &ReportsView::report() const
{
    return m_model->report();
}

void ReportsView::take(const Report &report)
{
    m_summary->setText(report.summary.join(QLatin1Char(' ')));
    m_summary->setVisible(!report.summary.isEmpty());
    showTable(report);
    if (report.chart && !m_chart) {
        m_chart = reportcharts::make(this, [this](int row) {
            m_table->selectRow(m_model->rowOf(row));
            if (const ReportRow *line = m_model->row(m_model->rowOf(row)))
                showBehind(*line);
        });
        m_parts->insertWidget(0, m_chart);
        KeyHelp::describe(m_chart, tr("Left, Right"),
                          tr("Walk through the figures of the picture; Enter shows the requests behind one"));
    }
    if (m_chart) {
        reportcharts::show(m_chart, report.chart.value_or(ReportChart()));
        m_chart->setVisible(report.chart.has_value());
    }
    fitParts();
    retell();
    Q_EMIT shown();
}

/// What was asked for last gets the room: chart and table, or the lines behind a number.
void ReportsView::fitParts()
{
    const int height = m_parts->height();
    const bool behind = m_behind->isOpen();
    QList<int> sizes { behind ? height * 2 / 5 : height * 3 / 5, height * 2 / 5 };
    if (m_chart)
        sizes = { behind ? height / 4 : height * 2 / 5, behind ? height / 3 : height * 3 / 5, height * 2 / 5 };
    m_parts->setSizes(sizes);
}

void ReportsView::showTable(const Report &report)
{
    m_widthsOf = false;
    m_model->setReport(report);
    m_follow->setReport(report);
    m_table->setAccessibleName(report.title);
    m_empty->setSentence(report.empty);
    m_pages->setCurrentIndex(report.rows.isEmpty() ? 1 : 0);
    if (!report.rows.isEmpty()) {
        restoreWidths();
        m_table->selectRow(0);
    }
}

/// What is left over goes to the text that needs it most.
void ReportsView::giveSpareRoom()
{
    QHeaderView *const header = m_table->horizontalHeader();
    const int spare = m_table->viewport()->width() - header->length();
    int widest = -1;
    for (int c = 0; c < m_model->columnCount(); ++c) {
        if (m_model->report().columns.at(c).type == CellType::Text
            && (widest < 0 || m_model->report().columns.at(c).width > m_model->report().columns.at(widest).width))
            widest = c;
    }
    if (spare > 0 && widest >= 0)
        header->resizeSection(widest, header->sectionSize(widest) + spare);
}

void ReportsView::restoreWidths()
{
    QHeaderView *const header = m_table->horizontalHeader();
    const QVariantList kept = QSettings().value(widthsKey(m_model->report().name)).toList();
    const auto &columns = m_model->report().columns;
    header->setStretchLastSection(false);
    if (kept.size() == columns.size()) {
        for (int c = 0; c < int(kept.size()); ++c)
            header->resizeSection(c, kept.at(c).toInt());
    } else {
        m_table->resizeColumnsToContents();
        for (int c = 0; c < int(columns.size()); ++c)
            header->resizeSection(c, qBound(48, header->sectionSize(c), 260));
        giveSpareRoom();
    }
    // A short table shows its texts whole; a long one keeps its lines even.
    const bool whole = m_model->report().rows.size() <= mostWholeRows;
    m_table->setWordWrap(whole);
    if (whole)
        m_table->resizeRowsToContents();
    header->setStretchLastSection(columns.last().type == CellType::Text);
    m_widthsOf = true;
}

void ReportsView::keepWidths()
{
    if (!m_widthsOf || m_model->report().rows.isEmpty())
        return;
    QVariantList widths;
    for (int c = 0; c < m_model->columnCount(); ++c)
        widths.append(m_table->columnWidth(c));
    QSettings().setValue(widthsKey(m_model->report().name), widths);
}

void ReportsView::retell()
{
    const bool none = m_model->report().columns.isEmpty();
    const auto busy = m_job->isBusy() ? std::optional(tr("Wait: %1.").arg(m_doing)) : std::nullopt;
    const auto why = busy ? busy : none ? std::optional(tr("There is no report yet.")) : std::nullopt;
    for (ReasonButton *button : std::as_const(m_files))
        button->setRefusal(why);
    m_print->setRefusal(why);
    m_pack->setRefusal(busy);
    m_copy->setRefusal(m_model->rowCount() == 0 ? std::optional(tr("There is nothing to copy.")) : std::nullopt);
    const ReportRow *row = m_model->row(m_table->currentIndex().row());
    const bool opens = row && (isSet(row->request) || row->behind || !row->groups.isEmpty() || !row->leadsTo.isEmpty());
    m_open->setText(row && !isSet(row->request) ? tr("What stands behind") : tr("Open the request"));
    m_quality->setCheck(row ? row->check : 0, row && row->cells.last().isNull());
    m_follow->setRow(row ? m_table->currentIndex().row() : -1);
    m_open->setRefusal(opens ? std::nullopt : std::optional(tr("Nothing stands behind this line.")));
}

void ReportsView::openCurrent()
{
    const ReportRow *row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return;
    if (isSet(row->request))
        Q_EMIT openRequested(row->request);
    else
        showBehind(*row);
}

QString ReportsView::words(const ReportRow &row) const
{
    const Report &report = m_model->report();
    QStringList words;
    for (int c = 0; c < int(report.columns.size()) && words.size() < 3; ++c) {
        if (report.columns.at(c).type == CellType::Text)
            words.append(row.cells.at(c).toString());
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void ReportsView::showBehind(const ReportRow &row)
{
    if (!row.leadsTo.isEmpty()) {
        const QString name = row.leadsTo; // the row goes with its report
        m_own = row.behindPeriod;
        showReport(name);
        return;
    }
    const QString of = words(row);
    if (row.behind) {
        begin(tr("Read the intervals"));
        m_job->behind(row.behindPeriod, *row.behind, [this, of](const Report &report) {
            m_behind->show(report, of);
            fitParts();
        });
    } else if (!m_model->report().behind.isEmpty() && !row.groups.isEmpty()) {
        m_behind->show(m_model->report().behind.first(), of, row.groups);
        fitParts();
    }
}

void ReportsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ReportsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::Hide)
        keepWidths();
}

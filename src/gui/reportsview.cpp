// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportsview.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/reasonbutton.h"
#include "gui/requestwords.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

namespace
{
/// "2: 4/5  ·  5: 9/15": whole minutes against the standard, for the steps that were worked on.
QString minutes(const CaseFile &file, const Sop &sop, const QDateTime &now)
{
    QStringList parts;
    for (const SopStep &step : sop.steps()) {
        qint64 ms = 0;
        for (int round = 1; round <= file.request.round; ++round)
            ms += file.workedMs(Stage(step.number), round, now);
        if (ms <= 0)
            continue;
        const qint64 used = ms / 60000;
        parts.append(step.minutes ? QStringLiteral("%1: %2/%3").arg(step.number).arg(used).arg(*step.minutes)
                                  : QStringLiteral("%1: %2").arg(step.number).arg(used));
    }
    return parts.join(QStringLiteral("  ·  "));
}
} // namespace

ReportsView::ReportsView(const Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_bar(new MessageBar(this))
    , m_month(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_model(new RowsModel({ tr("Agenda"), tr("Received"), tr("Applicant"), tr("Pokja"), tr("Asked for"), tr("State"),
                              tr("Minutes in each step / standard") },
                            this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_before(new QPushButton(tr("Month before"), this))
    , m_after(new ReasonButton(tr("Next month"), this))
    , m_copy(new ReasonButton(tr("Copy the table"), this))
{
    setObjectName(QStringLiteral("reportsView"));
    build();
    connect(m_before, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(1)); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy();
        m_bar->succeed(tr("The table is copied: paste it into a spreadsheet."));
    });
    showMonth(desks.office.today());
}

void ReportsView::build()
{
    auto *title = new QLabel(tr("Register book"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setFont(theme::font(theme::Text::Title));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    theme::setTone(m_summary, theme::Tone::Muted);
    m_table->setObjectName(QStringLiteral("registerBook"));
    m_table->setAccessibleName(tr("Register book"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = { 95, 135, 210, 75, 165, 175 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(title);
    row->addSpacing(theme::between);
    row->addWidget(m_month, 1);
    const std::pair<QPushButton *, QString> buttons[] = { { m_before, QStringLiteral("monthBefore") },
                                                          { m_after, QStringLiteral("monthAfter") },
                                                          { m_copy, QStringLiteral("copyTable") } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::between);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
}

void ReportsView::showMonth(QDate day)
{
    m_first = QDate(day.year(), day.month(), 1);
    m_month->setText(QStringLiteral("%1 %2").arg(indonesian::month(m_first.month())).arg(m_first.year()));
    const bool future = m_first.addMonths(1) > m_desks.office.today();
    m_after->setRefusal(future ? std::optional(tr("This month is the last one so far.")) : std::nullopt);
    reload();
}

QList<Request> ReportsView::requestsOfMonth() const
{
    const QTimeZone zone = m_desks.office.timeZone();
    const qint64 begin = QDateTime(m_first, QTime(0, 0), zone).toMSecsSinceEpoch();
    const qint64 end = QDateTime(m_first.addMonths(1), QTime(0, 0), zone).toMSecsSinceEpoch();
    // By key from the month's last moment backwards: an old month is as near as this one.
    const InboxCursor after { end, RequestId(std::numeric_limits<qint64>::min()) };
    QList<Request> result = m_desks.inbox.all({}, after, mostRows + 1);
    result.removeIf([begin](const Request &r) { return r.receivedAt.toMSecsSinceEpoch() < begin; });
    return result;
}

QStringList ReportsView::row(const Request &request) const
{
    const CaseFile file = m_desks.requests.read(request.id);
    return { request.agenda(),
             indonesian::date(request.receivedAt, m_desks.office.timeZone()),
             request.applicant.name,
             requestwords::pokja(request.applicant.pokja),
             requestwords::kinds(request.kinds),
             requestwords::stage(request),
             minutes(file, m_desks.office.sop(request.sop), m_desks.office.now()) };
}

void ReportsView::reload()
{
    QList<Request> requests;
    QList<QStringList> rows;
    const bool read = guarded(*m_bar, tr("Read the register book"), [&] {
        requests = requestsOfMonth();
        for (qsizetype i = 0; i < qMin<qsizetype>(mostRows, requests.size()); ++i)
            rows.append(row(requests.at(i)));
    });
    m_model->setRows(read ? rows : QList<QStringList>());
    summarise(requests);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_empty->setSentence(tr("No request was received in this month."));
    m_copy->setRefusal(rows.isEmpty() ? std::optional(tr("There is nothing to copy.")) : std::nullopt);
}

void ReportsView::summarise(const QList<Request> &requests)
{
    QMap<Outcome, int> outcomes;
    for (const Request &request : requests)
        ++outcomes[request.isClosed() ? request.outcome : Outcome::Open];
    QStringList parts;
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        parts.append(it.key() == Outcome::Open
                         ? tr("%1 open").arg(it.value())
                         : QStringLiteral("%1 %2").arg(it.value()).arg(workflow::name(it.key()).toLower()));
    QString text = requests.isEmpty() ? QString() : tr("%n request(s): ", nullptr, int(requests.size()));
    text += parts.join(QStringLiteral(", "));
    if (requests.size() > mostRows)
        text = tr("The newest %1 requests of the month are shown.").arg(mostRows);
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void ReportsView::clear()
{
    m_model->setRows({});
    m_summary->clear();
}

void ReportsView::copy() const
{
    QStringList lines { m_model->heads().join(QLatin1Char('\t')) };
    for (const QStringList &cells : m_model->rows())
        lines.append(cells.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

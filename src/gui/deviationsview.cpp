// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deviationsview.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/office.h"
#include "gui/deviationquestion.h"
#include "gui/deviationsmodel.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/rowheights.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace
{
QSizeF sheetOf(SheetFormat format)
{
    const qreal width = format == SheetFormat::F4 ? 215 : 210;
    return { width, format == SheetFormat::A4 ? 297.0 : 330.0 };
}
} // namespace

DeviationsView::DeviationsView(Office &office, PrintService &printer, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(office)
    , m_bar(new MessageBar(this))
    , m_month(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_step(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_model(new DeviationsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_question(new DeviationQuestion(this))
    , m_printing(new PrintPanel(printer, *m_bar, this))
    , m_before(new QPushButton(tr("Month before"), this))
    , m_after(new ReasonButton(tr("Next month"), this))
    , m_page(new QPushButton(tr("The month's page..."), this))
{
    setObjectName(QStringLiteral("deviationsView"));
    build();
    fillChoices();
    connect(m_before, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(1)); });
    connect(m_page, &QPushButton::clicked, this, &DeviationsView::showPage);
    for (QComboBox *box : { m_kind, m_step, m_reason })
        connect(box, &QComboBox::currentIndexChanged, this, &DeviationsView::reload);
    connect(m_question, &DeviationQuestion::answered, this, &DeviationsView::answer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeviationsView::tellRow);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const DeviationRow *row = current())
            Q_EMIT openRequested(row->deviation.request);
    });
    connect(&office, &Office::requestChanged, this, &DeviationsView::follow);
    showMonth(office.today());
}

void DeviationsView::build()
{
    auto *title = new QLabel(tr("Deviations from the standard"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_month->setObjectName(QStringLiteral("deviationMonth"));
    m_month->setFont(theme::font(theme::Text::Title));
    m_summary->setObjectName(QStringLiteral("deviationSummary"));
    m_summary->setWordWrap(true);
    theme::setTone(m_summary, theme::Tone::Muted);
    m_table->setObjectName(QStringLiteral("deviationTable"));
    m_table->setAccessibleName(tr("Register of deviations"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = { 120, 92, 165, 165, 65, 105, 125, 115 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    rowheights::keep(m_table);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_printing->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(title);
    row->addSpacing(theme::between);
    row->addWidget(m_month, 1);
    const std::pair<QPushButton *, const char *> buttons[] = { { m_before, "deviationsBefore" },
                                                               { m_after, "deviationsAfter" },
                                                               { m_page, "deviationPage" } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::between);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_printing);
    column->addWidget(filters());
    column->addWidget(m_pages, 1);
    column->addWidget(m_question);
}

QWidget *DeviationsView::filters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    const std::tuple<QComboBox *, const char *, QString> boxes[] = { { m_kind, "deviationKind", tr("Kind") },
                                                                     { m_step, "deviationStep", tr("Step") },
                                                                     { m_reason, "deviationReason", tr("Reason") } };
    for (const auto &[box, name, words] : boxes) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(words);
        box->view()->setAccessibleName(words);
        row->addWidget(box);
    }
    row->addSpacing(theme::between);
    row->addWidget(m_summary, 1);
    return line;
}

void DeviationsView::fillChoices()
{
    m_kind->addItem(tr("All kinds"));
    for (const DeviationKind kind : { DeviationKind::Time, DeviationKind::Papers, DeviationKind::Output })
        m_kind->addItem(deviation::title(kind), int(kind));
    m_step->addItem(tr("All steps"));
    for (int step = int(Stage::CompletenessCheck); step <= int(Stage::Archiving); ++step) {
        if (Stage(step) != Stage::WaitingForPapers)
            m_step->addItem(QStringLiteral("%1  %2").arg(step).arg(workflow::name(Stage(step))), step);
    }
    m_reason->addItem(tr("All reasons"));
    m_reason->addItem(deviation::title(DeviationReason::Open), int(DeviationReason::Open));
    for (const DeviationReason reason : deviation::reasons())
        m_reason->addItem(deviation::title(reason), int(reason));
}

void DeviationsView::showMonth(QDate day)
{
    m_first = QDate(day.year(), day.month(), 1);
    m_month->setText(QStringLiteral("%1 %2").arg(indonesian::month(m_first.month())).arg(m_first.year()));
    const bool future = m_first.addMonths(1) > m_office.today();
    m_after->setRefusal(future ? std::optional(tr("This month is the last one so far.")) : std::nullopt);
    m_printing->hide();
    reload();
}

void DeviationsView::reload()
{
    DeviationDesk::Filter filter;
    filter.from = QDateTime(m_first, QTime(0, 0), m_office.timeZone()).toUTC();
    filter.to = QDateTime(m_first.addMonths(1), QTime(0, 0), m_office.timeZone()).toUTC();
    if (m_kind->currentIndex() > 0)
        filter.kind = DeviationKind(m_kind->currentData().toInt());
    if (m_step->currentIndex() > 0)
        filter.stage = Stage(m_step->currentData().toInt());
    if (m_reason->currentIndex() > 0)
        filter.reason = DeviationReason(m_reason->currentData().toInt());
    const DeviationRow *was = current();
    const qint64 kept = was ? was->deviation.id : 0;
    QList<DeviationRow> rows;
    guarded(*m_bar, tr("Read the register of deviations"), [&] { rows = m_desk.list(filter); });
    m_model->setRows(rows, m_office.timeZone(), m_office.today());
    for (int row = 0; row < int(rows.size()); ++row) {
        if (rows.at(row).deviation.id == kept)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_empty->setSentence(tr("No deviation from the standard in this month."));
    summarise();
    tellRow();
}

void DeviationsView::follow()
{
    if (isVisible())
        reload();
}

void DeviationsView::summarise()
{
    const QList<DeviationRow> &rows = m_model->rows();
    const auto open =
        std::count_if(rows.cbegin(), rows.cend(), [](const DeviationRow &row) { return row.deviation.isOpen(); });
    QString text = rows.isEmpty() ? QString() : tr("%n deviation(s)", nullptr, int(rows.size()));
    if (open > 0)
        text += QStringLiteral(", ") + tr("%n not explained yet", nullptr, int(open));
    m_summary->setText(text);
}

const DeviationRow *DeviationsView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_model->rows().size()) ? &m_model->rows().at(row) : nullptr;
}

void DeviationsView::tellRow()
{
    const DeviationRow *row = current();
    const Role role = m_office.who().role;
    if (!row || !row->deviation.isOpen() || (role != Role::Officer && role != Role::Head))
        return m_question->settle();
    m_question->ask(QString::number(row->deviation.id),
                    tr("Agenda %1: step %2 passed its standard of %3 minutes. Why?")
                        .arg(row->agenda)
                        .arg(int(row->deviation.stage))
                        .arg(row->deviation.standardMinutes));
}

void DeviationsView::answer(DeviationReason reason, const QString &note)
{
    const DeviationRow *row = current();
    if (!row)
        return;
    const qint64 id = row->deviation.id;
    if (guarded(*m_bar, tr("Explain the deviation"), [&] { m_desk.explain(id, reason, note); }))
        reload();
}

void DeviationsView::showPage()
{
    guarded(*m_bar, tr("The month's page"), [this] {
        const QString name =
            QStringLiteral("Penyimpangan Mutu Baku %1").arg(m_first.toString(QStringLiteral("yyyy-MM")));
        m_printing->setDocument(m_desk.page(m_first), { {}, name, sheetOf(m_office.settings().paper), 1 },
                                PrintUse::Letter, name + QStringLiteral(".pdf"));
        m_printing->show();
    });
}

void DeviationsView::clear()
{
    m_model->setRows({}, m_office.timeZone(), m_office.today());
    m_summary->clear();
    m_question->settle();
    m_printing->clear();
    m_printing->hide();
}

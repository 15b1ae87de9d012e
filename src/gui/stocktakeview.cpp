// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stocktakeview.h"

#include "core/indonesian.h"
#include "desk/archiverights.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "desk/shelfdesk.h"
#include "gui/fieldsquestion.h"
#include "gui/guarded.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"
#include "reports/pdfface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

StocktakeView::StocktakeView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_desk(office)
    , m_title(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_said(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_table(new RowsTable(QStringLiteral("countTable"), tr("What was counted"),
                            { tr("Result"), tr("Agenda"), tr("Scanned or typed"), tr("Should lie in"), tr("When") },
                            this))
    , m_start(new ReasonButton(tr("Begin a stock-take..."), this))
    , m_finish(new ReasonButton(tr("Finish"), this))
    , m_print(new ReasonButton(tr("Print the report"), this))
    , m_question(new FieldsQuestion(this))
    , m_printing(new PrintPanel(printing, bar, this))
{
    setObjectName(QStringLiteral("stocktakeView"));
    build();
    connect(m_start, &QPushButton::clicked, this, &StocktakeView::askStart);
    connect(m_finish, &QPushButton::clicked, this, &StocktakeView::finish);
    connect(m_print, &QPushButton::clicked, this, &StocktakeView::print);
    connect(m_code, &QLineEdit::returnPressed, this, &StocktakeView::scan);
    retell();
}

void StocktakeView::build()
{
    m_title->setObjectName(QStringLiteral("countTitle"));
    m_title->setFont(theme::font(theme::Text::Strong));
    m_title->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("countSum"));
    m_said->setObjectName(QStringLiteral("countSaid"));
    m_said->setFont(theme::font(theme::Text::Title));
    m_code->setObjectName(QStringLiteral("countCode"));
    m_code->setAccessibleName(tr("Code of a slip or agenda number"));
    m_code->setPlaceholderText(tr("Scan the code of a slip, or type its agenda number, then Enter"));
    m_code->setMaximumWidth(520);
    m_code->setMaxLength(StocktakeDesk::longestCode);
    m_table->setEmptySentence(
        tr("Begin a stock-take: choose a room, a rack, a box or a folder, and scan what lies there."));
    m_printing->hide();
    const std::pair<ReasonButton *, QString> names[] = { { m_start, QStringLiteral("startCount") },
                                                         { m_finish, QStringLiteral("finishCount") },
                                                         { m_print, QStringLiteral("printCount") } };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_title);
    column->addWidget(m_code);
    column->addWidget(m_said);
    column->addWidget(m_sum);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addWidget(m_printing);
    column->addLayout(buttons);
}

void StocktakeView::reload()
{
    guarded(m_bar, tr("Read the stock-take"), [this] {
        m_take = m_desk.open();
        const QList<Stocktake> all = m_desk.all();
        if (!m_take && !all.isEmpty())
            m_take = all.first();
    });
    showTake();
}

void StocktakeView::clear()
{
    m_question->dismiss();
    m_printing->clear();
    m_printing->hide();
    m_said->clear();
    m_code->clear();
}

void StocktakeView::showTake()
{
    QList<QStringList> rows;
    if (m_take) {
        guarded(m_bar, tr("Read the stock-take"), [&] {
            const QList<StocktakeLine> lines = m_desk.lines(m_take->id);
            for (auto it = lines.crbegin(); it != lines.crend(); ++it) // the last one scanned on top
                rows.append({ archiving::name(it->verdict), it->agenda, it->code, it->expected,
                              indonesian::time(it->at, m_office.timeZone()) });
            const StocktakeDesk::Sum sum = m_desk.sum(*m_take);
            m_sum->setText(
                (m_take->isOpen()
                     ? tr(
                         "%1 should lie here: %2 found, %3 not met yet, %4 on loan. In the wrong place: %5. Other: %6.")
                     : tr("%1 should lie here: %2 found, %3 missing, %4 on loan. In the wrong place: %5. Other: %6."))
                    .arg(sum.expected)
                    .arg(sum.found)
                    .arg(sum.missing)
                    .arg(sum.onLoan)
                    .arg(sum.wrongPlace)
                    .arg(sum.other));
        });
        const QString place = m_take->place.isEmpty() ? tr("the whole archive") : m_take->place.text();
        m_title->setText(
            m_take->isOpen()
                ? tr("Counting %1, begun by %2").arg(place, m_take->by)
                : tr("Last stock-take: %1, %2").arg(place, indonesian::date(m_take->startedAt, m_office.timeZone())));
    }
    m_title->setVisible(m_take.has_value());
    m_sum->setVisible(m_take.has_value());
    m_table->setRows(rows);
    retell();
}

void StocktakeView::retell()
{
    const bool open = m_take && m_take->isOpen();
    const auto may = archiverights::refusal(m_office, ArchiveRight::Shelve);
    m_code->setVisible(open);
    m_said->setVisible(open && !m_said->text().isEmpty());
    m_start->setRefusal(may        ? may
                            : open ? std::optional(tr("One stock-take goes on: finish it first."))
                                   : std::nullopt);
    m_finish->setRefusal(may ? may : open ? std::nullopt : std::optional(tr("No stock-take goes on.")));
    m_print->setRefusal(m_take ? std::nullopt : std::optional(tr("There was no stock-take yet.")));
}

void StocktakeView::askStart()
{
    QStringList rooms, racks, boxes, folders;
    guarded(m_bar, tr("Read the places"), [&] {
        for (const PlaceRecord &record : ShelfDesk(m_office).places()) {
            rooms << record.place.room;
            racks << record.place.rack;
            boxes << record.place.box;
            folders << record.place.folder;
        }
    });
    for (QStringList *list : { &rooms, &racks, &boxes, &folders }) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    FieldsQuestion::Question question;
    question.title = tr("What is counted?");
    question.sentence = tr("What stays empty is not looked at: with all fields empty the whole archive is counted.");
    using Kind = FieldsQuestion::Kind;
    question.fields = { { QStringLiteral("countRoom"), tr("Room"), Kind::Text, rooms.value(0), rooms },
                        { QStringLiteral("countRack"), tr("Rack"), Kind::Text, {}, racks },
                        { QStringLiteral("countBox"), tr("Box"), Kind::Text, {}, boxes },
                        { QStringLiteral("countFolder"), tr("Folder"), Kind::Text, {}, folders } };
    question.confirm = tr("Begin");
    m_question->ask(question, [this](const QStringList &v) {
        const bool begun = guarded(m_bar, tr("Begin a stock-take"), [&] {
            m_take = m_desk.start({ v[0], v[1], v[2], v[3] }, {});
        });
        if (begun) {
            m_said->clear();
            showTake();
            m_code->setFocus();
        }
        return begun;
    });
}

void StocktakeView::scan()
{
    if (!m_take || m_code->text().simplified().isEmpty())
        return;
    const QString code = m_code->text();
    m_code->clear();
    guarded(m_bar, tr("Stock-take"), [&] {
        const StocktakeLine line = m_desk.scan(m_take->id, code);
        QString said =
            (line.agenda.isEmpty() ? line.code : line.agenda) + QStringLiteral(": ") + archiving::name(line.verdict);
        if (line.verdict == CountVerdict::WrongPlace)
            said += QStringLiteral(" → ") + line.expected;
        m_said->setText(said);
        theme::setTone(m_said, line.verdict == CountVerdict::Found ? theme::Tone::Accent : theme::Tone::Warning);
        m_bar.clear();
    });
    showTake();
    m_code->setFocus();
}

void StocktakeView::finish()
{
    if (!m_take)
        return;
    guarded(m_bar, tr("Finish"), [this] { m_desk.finish(m_take->id); });
    reload();
}

void StocktakeView::print()
{
    if (!m_take)
        return;
    guarded(m_bar, tr("Print the report"), [this] {
        const ReportDesk reports(m_office);
        const Report report = reports.stocktake(m_take->id);
        const ReportSheet sheet = reports.sheet(report);
        m_printing->setDocument(reports.face(report, ReportFormat::Pdf),
                                { {}, report.title, pdfface::pageSize(report, sheet) }, PrintUse::Letter,
                                ReportDesk::fileName(report, ReportFormat::Pdf));
        m_printing->show();
    });
}

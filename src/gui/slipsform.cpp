// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/slipsform.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
constexpr int usualCount = 10; ///< five sheets
} // namespace

SlipsForm::SlipsForm(Office &office, PrintService &printer, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(office)
    , m_bar(bar)
    , m_count(new QSpinBox(this))
    , m_make(new QPushButton(tr("Make slips"), this))
    , m_printing(new PrintPanel(printer, bar, this))
    , m_table(new QTableWidget(0, 4, this))
    , m_empty(new EmptyState(this))
    , m_reason(new QLineEdit(this))
    , m_spoil(new ReasonButton(tr("Void this slip"), this))
    , m_again(new ReasonButton(tr("Print again"), this))
{
    setObjectName(QStringLiteral("slipsForm"));
    build();
    connect(m_make, &QPushButton::clicked, this, &SlipsForm::make);
    connect(m_spoil, &QPushButton::clicked, this, &SlipsForm::spoil);
    connect(m_again, &QPushButton::clicked, this, &SlipsForm::printAgain);
    connect(m_reason, &QLineEdit::textChanged, this, &SlipsForm::retell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SlipsForm::retell);
    reload();
}

void SlipsForm::build()
{
    m_count->setObjectName(QStringLiteral("slipCount"));
    m_count->setAccessibleName(tr("How many slips"));
    m_count->setRange(1, SlipDesk::mostAtOnce);
    m_count->setValue(usualCount);
    m_make->setObjectName(QStringLiteral("makeSlips"));
    m_make->setAccessibleName(m_make->text());
    m_printing->hide();
    m_table->setObjectName(QStringLiteral("slipTable"));
    m_table->setAccessibleName(tr("Slips"));
    m_table->setHorizontalHeaderLabels({ tr("Number"), tr("Printed"), tr("State"), tr("Note") });
    theme::dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, 110);
    m_table->setColumnWidth(1, 170);
    m_table->setColumnWidth(2, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(320);
    m_empty->setSentence(tr("There is no slip yet. Make some while there is power: each has a number under which it is "
                            "typed in later."),
                         nullptr, QStringLiteral("document-print"));
    m_empty->setMinimumHeight(320);
    m_reason->setObjectName(QStringLiteral("slipReason"));
    m_reason->setAccessibleName(tr("What became of the slip"));
    m_reason->setPlaceholderText(tr("What became of it: spoiled, lost"));
    m_spoil->setObjectName(QStringLiteral("voidSlip"));
    m_spoil->setAccessibleName(m_spoil->text());
    m_again->setObjectName(QStringLiteral("printSlipAgain"));
    m_again->setAccessibleName(m_again->text());
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::inside);
    first->addWidget(new QLabel(tr("How many slips"), this));
    first->addWidget(m_count);
    first->addWidget(m_make);
    first->addStretch(1);
    auto *last = new QHBoxLayout;
    last->setSpacing(theme::inside);
    last->addWidget(m_reason, 1);
    last->addWidget(m_spoil);
    last->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addLayout(first);
    column->addWidget(m_printing);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addLayout(last);
}

void SlipsForm::reload()
{
    guarded(m_bar, tr("Read the slips"), [this] { m_slips = m_desk.slips(); });
    m_table->setRowCount(0);
    for (const Slip &slip : std::as_const(m_slips)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString state = isSet(slip.request) ? tr("used: agenda %1").arg(slip.agenda)
            : slip.isFree()                       ? tr("free")
                                                  : tr("void");
        const QString cells[] = { slip.name(), indonesian::date(slip.printedAt, m_office.timeZone()), state,
                                  slip.voidReason };
        for (int column = 0; column < int(std::size(cells)); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->setVisible(!m_slips.isEmpty());
    m_empty->setVisible(m_slips.isEmpty());
    retell();
}

void SlipsForm::clear()
{
    m_slips.clear();
    m_table->setRowCount(0);
    m_printing->clear();
    m_printing->hide();
}

const Slip *SlipsForm::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_slips.size()) ? &m_slips.at(row) : nullptr;
}

void SlipsForm::retell()
{
    const Slip *slip = current();
    std::optional<QString> why;
    if (!slip)
        why = tr("Choose a slip in the table.");
    else if (!slip->isFree())
        why = tr("This slip is used or void already.");
    m_again->setRefusal(why);
    if (!why && m_reason->text().simplified().isEmpty())
        why = tr("Write down what became of the slip.");
    m_spoil->setRefusal(why);
}

void SlipsForm::make()
{
    guarded(m_bar, tr("Make slips"), [this] {
        const SlipDesk::Batch batch = m_desk.make(m_count->value());
        showPages(batch.slips, batch.pdf);
        reload();
        m_bar.succeed(tr("The slips %1 to %2 are numbered: print them now.")
                          .arg(batch.slips.first().name(), batch.slips.last().name()));
    });
}

void SlipsForm::showPages(const QList<Slip> &slips, const QByteArray &pdf)
{
    const qreal width = m_office.settings().paper == SheetFormat::F4 ? 215 : 210;
    const qreal height = m_office.settings().paper == SheetFormat::A4 ? 297 : 330;
    const QString name = QStringLiteral("Lembar Susulan %1").arg(slips.first().name());
    m_printing->setDocument(pdf, { {}, name, { width, height }, 1 }, PrintUse::Receipt,
                            QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf"));
    m_printing->show();
}

void SlipsForm::printAgain()
{
    if (const Slip *slip = current())
        guarded(m_bar, tr("Print again"), [&] { showPages({ *slip }, m_desk.pdfOf({ *slip })); });
}

void SlipsForm::spoil()
{
    const Slip *slip = current();
    if (!slip)
        return;
    guarded(m_bar, tr("Void this slip"), [&] {
        m_desk.spoil(slip->id, m_reason->text());
        m_reason->clear();
        reload();
    });
}

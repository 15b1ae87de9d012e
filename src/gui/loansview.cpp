// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/loansview.h"

#include "core/indonesian.h"
#include "desk/archiveprints.h"
#include "desk/archiverights.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/shelfdesk.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"
#include "letters/letterstyle.h"

#include <QHBoxLayout>
#include <QLabel>

LoansView::LoansView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_shelves(std::make_unique<ShelfDesk>(office))
    , m_summary(new QLabel(this))
    , m_table(new RowsTable(QStringLiteral("loanTable"), tr("Files on loan"),
                            { tr("State"), tr("Agenda"), tr("Archive number"), tr("Borrower"), tr("Unit"), tr("Lent"),
                              tr("Due"), tr("Needed for") },
                            this))
    , m_back(new ReasonButton(tr("Take back..."), this))
    , m_slip(new ReasonButton(tr("Slip of the loan"), this))
    , m_reminder(new ReasonButton(tr("Letter of reminder"), this))
    , m_open(new ReasonButton(tr("Open the dossier"), this))
    , m_question(new InlineQuestion(this))
    , m_printing(new PrintPanel(printing, bar, this))
{
    setObjectName(QStringLiteral("loansView"));
    m_summary->setObjectName(QStringLiteral("loanSummary"));
    theme::setTone(m_summary, theme::Tone::Muted);
    m_table->setEmptySentence(tr("No file is on loan. A file is lent in the list \"Files\"."));
    m_back->setObjectName(QStringLiteral("takeBack"));
    m_slip->setObjectName(QStringLiteral("loanSlip"));
    m_reminder->setObjectName(QStringLiteral("loanReminder"));
    m_open->setObjectName(QStringLiteral("openLent"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (ReasonButton *button : { m_back, m_slip, m_reminder, m_open }) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_printing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addWidget(m_printing);
    column->addLayout(buttons);
    connect(m_table, &RowsTable::currentChanged, this, &LoansView::retell);
    connect(m_back, &QPushButton::clicked, this, &LoansView::takeBack);
    connect(m_slip, &QPushButton::clicked, this, &LoansView::printSlip);
    connect(m_reminder, &QPushButton::clicked, this, &LoansView::printReminder);
    const auto open = [this] {
        if (const Loan *loan = current())
            Q_EMIT openRequested(loan->request);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &RowsTable::opened, this, open);
    retell();
}

LoansView::~LoansView() = default;

void LoansView::reload()
{
    guarded(m_bar, tr("Read the loans"), [this] { m_loans = m_shelves->out(); });
    QList<QStringList> rows;
    int late = 0;
    for (const Loan &loan : std::as_const(m_loans)) {
        const bool overdue = loan.isOverdue(m_office.today());
        late += overdue ? 1 : 0;
        rows.append({ overdue ? tr("OVERDUE") : tr("out"), loan.agenda, loan.archiveNumber, loan.borrower, loan.unit,
                      indonesian::date(loan.lentAt, m_office.timeZone()), indonesian::date(loan.due), loan.purpose });
    }
    m_table->setRows(rows);
    m_summary->setText(tr("%1 on loan, %2 of them overdue.").arg(m_loans.size()).arg(late));
    m_summary->setVisible(!m_loans.isEmpty());
    theme::setTone(m_summary, late > 0 ? theme::Tone::Warning : theme::Tone::Muted);
    retell();
}

void LoansView::showSlip(qint64 loan)
{
    reload();
    for (int row = 0; row < int(m_loans.size()); ++row) {
        if (m_loans.at(row).id == loan)
            m_table->select(row);
    }
    printSlip();
    m_bar.succeed(tr("The file is lent: print the slip, it is signed and lies in the place of the file."));
}

void LoansView::clear()
{
    m_question->dismiss();
    m_printing->clear();
    m_printing->hide();
    m_loans.clear();
    m_table->setRows({});
}

const Loan *LoansView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_loans.size() ? &m_loans.at(row) : nullptr;
}

void LoansView::retell()
{
    const auto none = current() ? std::nullopt : std::optional(tr("No file is chosen."));
    m_back->setRefusal(none ? none : archiverights::refusal(m_office, ArchiveRight::Shelve));
    m_slip->setRefusal(none);
    m_reminder->setRefusal(none ? none
                               : current()->isOverdue(m_office.today())
                               ? std::nullopt
                               : std::optional(tr("This loan is not overdue.")));
    m_open->setRefusal(none);
}

void LoansView::takeBack()
{
    const Loan *loan = current();
    if (!loan)
        return;
    InlineQuestion::Question question;
    question.title = tr("Is the file back whole?");
    question.sentence =
        tr("%1, agenda %2. What is missing or damaged is written down here.").arg(loan->borrower, loan->agenda);
    question.noteLabel = tr("Note");
    question.confirm = tr("It is back");
    m_question->ask(question, [this, id = loan->id](const InlineQuestion::Answer &answer) {
        const bool done = guarded(m_bar, tr("Take the file back"), [&] { m_shelves->giveBack(id, answer.note); });
        if (done)
            reload();
        return done;
    });
}

void LoansView::printSlip()
{
    offer(tr("Slip of the loan"), QStringLiteral("Peminjaman arsip %1"), PrintUse::Receipt, archiveprints::loanSlip);
}

void LoansView::printReminder()
{
    offer(tr("Letter of reminder"), QStringLiteral("Pengembalian arsip %1"), PrintUse::Letter,
          archiveprints::loanReminder);
}

void LoansView::offer(const QString &what, const QString &fileName, PrintUse use,
                      QByteArray (*make)(const Office &, const Loan &))
{
    const Loan *loan = current();
    if (!loan)
        return;
    guarded(m_bar, what, [&] {
        const QString name = QString(fileName).arg(loan->agenda).replace(QLatin1Char('/'), QLatin1Char('-'));
        m_printing->setDocument(make(m_office, *loan),
                                { {}, name, letterstyle::sheetMillimetres(letterwriting::identity(m_office).sheet) },
                                use, name + QStringLiteral(".pdf"));
        m_printing->show();
    });
}

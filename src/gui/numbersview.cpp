// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numbersview.h"

#include "core/indonesian.h"
#include "desk/letterwriting.h"
#include "desk/numberdesk.h"
#include "desk/office.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/messagebar.h"
#include "gui/printquestion.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"
#include "letters/letterstyle.h"
#include "letters/numberbook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

NumbersView::NumbersView(Office &office, PrintService &printing, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_printing(printing)
    , m_desk(std::make_unique<NumberDesk>(office))
    , m_bar(new MessageBar(this))
    , m_year(new QComboBox(this))
    , m_class(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_model(new RowsModel(
          { tr("No."), tr("Number"), tr("Date"), tr("Subject"), tr("Addressee"), tr("SRIKANDI"), tr("State") }, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_print(new PrintQuestion(printing, this))
    , m_question(new InlineQuestion(this))
    , m_srikandi(new ReasonButton(tr("SRIKANDI number..."), this))
    , m_reserve(new ReasonButton(tr("Reserve numbers..."), this))
    , m_outside(new ReasonButton(tr("Used elsewhere..."), this))
    , m_void(new ReasonButton(tr("Void the number..."), this))
    , m_printButton(new ReasonButton(tr("Print the book..."), this))
    , m_open(new ReasonButton(tr("Open the request"), this))
{
    setObjectName(QStringLiteral("numbersView"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &NumbersView::showLines);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *choice : { m_year, m_class, m_filter })
        connect(choice, &QComboBox::currentIndexChanged, this, &NumbersView::showLines);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NumbersView::refreshRefusals);
    connect(m_table, &QTableView::activated, this, &NumbersView::openRequest);
    connect(m_srikandi, &QPushButton::clicked, this, &NumbersView::askSrikandi);
    connect(m_reserve, &QPushButton::clicked, this, &NumbersView::askReserve);
    connect(m_outside, &QPushButton::clicked, this, [this] { askSettle(NumberState::Outside); });
    connect(m_void, &QPushButton::clicked, this, [this] { askSettle(NumberState::Void); });
    connect(m_printButton, &QPushButton::clicked, this, &NumbersView::print);
    connect(m_open, &QPushButton::clicked, this, &NumbersView::openRequest);
    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            m_typing.start(); // many at once are read once
    };
    connect(&office, &Office::requestChanged, this, changed);
    connect(&office, &Office::settingsChanged, this, changed);
    refreshRefusals();
}

NumbersView::~NumbersView() = default;

QWidget *NumbersView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    m_year->setObjectName(QStringLiteral("bookYear"));
    m_year->setAccessibleName(tr("Year of the book"));
    m_class->setObjectName(QStringLiteral("bookClass"));
    m_class->setAccessibleName(tr("Class of letters"));
    m_class->addItems({ tr("All classes"), tr("Ordinary letters"), tr("Letters with a password") });
    m_filter->setObjectName(QStringLiteral("bookFilter"));
    m_filter->setAccessibleName(tr("Which lines"));
    m_filter->addItems(
        { tr("All lines"), tr("Still to enter in SRIKANDI"), tr("Void numbers"), tr("Reserved numbers") });
    m_search->setObjectName(QStringLiteral("bookSearch"));
    m_search->setAccessibleName(tr("Search the book"));
    m_search->setPlaceholderText(tr("Number, subject, name, agenda, reason"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_year);
    row->addWidget(m_class);
    row->addWidget(m_filter);
    row->addWidget(m_search, 1);
    return head;
}

QWidget *NumbersView::buildButtons()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    const std::pair<ReasonButton *, QString> buttons[] = {
        { m_srikandi, QStringLiteral("enterSrikandi") }, { m_open, QStringLiteral("openNumbered") },
        { m_outside, QStringLiteral("settleOutside") },  { m_void, QStringLiteral("settleVoid") },
        { m_reserve, QStringLiteral("reserveNumbers") }, { m_printButton, QStringLiteral("printBook") },
    };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        if (button == m_reserve)
            row->addStretch(1);
        row->addWidget(button);
    }
    return foot;
}

void NumbersView::build()
{
    auto *title = new QLabel(tr("Number book"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_summary->setObjectName(QStringLiteral("bookSummary"));
    m_summary->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_summary, theme::Tone::Muted);
    m_table->setObjectName(QStringLiteral("numberTable"));
    m_table->setAccessibleName(tr("Numbers of the year"));
    m_table->setModel(m_model);
    theme::dressTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // What it is about and what became of it share what is left; nothing is pushed out of sight.
    const int widths[] = { 45, 130, 125, 0, 190, 100, 0 };
    for (int column = 0; column < int(std::size(widths)); ++column) {
        if (widths[column] == 0)
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(column, widths[column]);
    }
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(buildHead());
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addWidget(m_print);
    column->addWidget(m_question);
    column->addWidget(buildButtons());
}

void NumbersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void NumbersView::reload()
{
    m_stale = false;
    fillYears();
    showLines();
}

void NumbersView::clear()
{
    m_question->dismiss();
    m_print->dismiss();
    m_lines.clear();
    m_model->setRows({});
    m_search->clear();
    m_stale = true;
}

void NumbersView::fillYears()
{
    const QSignalBlocker quiet(m_year);
    const QString chosen = m_year->currentText();
    m_year->clear();
    guarded(*m_bar, tr("Read the book"), [&] {
        for (const int year : m_desk->years())
            m_year->addItem(QString::number(year));
    });
    m_year->setCurrentIndex(qMax(0, m_year->findText(chosen)));
}

QList<NumberLine> NumbersView::read() const
{
    const int filter = m_filter->currentIndex();
    QList<NumberLine> lines = m_desk->book(m_year->currentText().toInt(), m_search->text());
    lines.removeIf([&](const NumberLine &line) {
        const bool otherClass =
            m_class->currentIndex() > 0 && line.numberClass.isEmpty() != (m_class->currentIndex() == 1);
        const bool enter = m_office.settings().srikandi != 0 && isSet(line.letter) && !line.secret
            && line.state != NumberState::Void && line.srikandi.isEmpty();
        return otherClass || (filter == NotInSrikandi && !enter)
            || (filter == VoidOnes && line.state != NumberState::Void)
            || (filter == ReservedOnes && line.reserved == 0);
    });
    return lines;
}

void NumbersView::showLines()
{
    if (m_stale)
        return reload();
    m_lines.clear();
    const int row = m_table->currentIndex().row();
    guarded(*m_bar, tr("Read the book"), [&] { m_lines = read(); });
    QList<QStringList> rows;
    for (const NumberLine &line : m_lines) {
        const QString state = numberbook::stateWord(line);
        rows.append({ line.sequence > 0 ? QString::number(line.sequence) : QString(), line.number,
                      indonesian::date(line.date), line.subject, line.addressee,
                      line.secret ? tr("not through it") : line.srikandi,
                      line.remark.isEmpty() ? state : state + QStringLiteral(": ") + line.remark });
    }
    m_model->setRows(rows);
    m_summary->setText(tr("%n number(s)", nullptr, int(rows.size())));
    m_empty->setSentence(m_search->text().isEmpty() && m_filter->currentIndex() == All
                             ? tr("No letter of this year has a number yet.")
                             : tr("No line of the book is like that."));
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!rows.isEmpty())
        m_table->selectRow(qBound(0, row, int(rows.size()) - 1));
    refreshRefusals();
}

const NumberLine *NumbersView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

void NumbersView::refreshRefusals()
{
    const NumberLine *line = current();
    const auto none = std::optional(tr("Choose a line of the book."));
    const bool reserved = line && line->reserved != 0;
    const auto notFree = line && line->state == NumberState::Free
        ? std::nullopt
        : std::optional(tr("This is not a reserved number that is still free."));
    m_outside->setRefusal(line ? notFree : none);
    m_void->setRefusal(line ? notFree : none);
    m_open->setRefusal(!line ? none : reserved ? std::optional(tr("A reserved number has no request.")) : std::nullopt);
    m_srikandi->setRefusal(!line          ? none
                               : reserved ? std::optional(tr("A reserved number has no letter in Loket."))
                               : line->secret
                               ? std::optional(tr("A letter with a password does not go through SRIKANDI."))
                               : line->state == NumberState::Void ? std::optional(tr("This letter is void."))
                                                                  : std::nullopt);
    m_printButton->setRefusal(m_lines.isEmpty() ? std::optional(tr("There is nothing to print.")) : std::nullopt);
}

void NumbersView::askSrikandi()
{
    const NumberLine *line = current();
    if (!line)
        return;
    InlineQuestion::Question question;
    question.title = tr("SRIKANDI number of %1").arg(line->number);
    question.sentence = tr("The number under which this letter was entered there.");
    question.choiceLabel = tr("SRIKANDI number");
    if (!line->srikandi.isEmpty())
        question.choices = { line->srikandi };
    question.confirm = tr("Keep it");
    m_question->ask(question, [this, letter = line->letter](const InlineQuestion::Answer &answer) {
        return guarded(*m_bar, tr("SRIKANDI number"), [&] { m_desk->setSrikandi(letter, answer.choice); });
    });
}

void NumbersView::askReserve()
{
    InlineQuestion::Question question;
    question.title = tr("Reserve numbers");
    question.sentence = tr("The next numbers of this year are put aside. Each keeps its line in the book.");
    question.choiceLabel = tr("How many");
    question.choices = { QStringLiteral("5"), QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("20") };
    question.noteLabel = tr("What for");
    question.noteLetters = 3;
    question.confirm = tr("Reserve");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        QList<NumberLine> block;
        const bool done = guarded(*m_bar, tr("Reserve numbers"),
                                  [&] { block = m_desk->reserve(answer.choice.toInt(), answer.note); });
        if (done) {
            reload();
            m_bar->succeed(block.size() == 1
                               ? tr("%1 is reserved.").arg(block.first().number)
                               : tr("%1 to %2 are reserved.").arg(block.first().number, block.last().number));
        }
        return done;
    });
}

void NumbersView::askSettle(NumberState state)
{
    const NumberLine *line = current();
    if (!line)
        return;
    const bool isVoid = state == NumberState::Void;
    InlineQuestion::Question question;
    question.title = isVoid ? tr("Void number %1").arg(line->number) : tr("Number %1 was used").arg(line->number);
    question.sentence = tr("It stays in the book with what you write, and is not used again.");
    question.noteLabel = isVoid ? tr("Why") : tr("For which letter");
    question.noteLetters = 3;
    question.confirm = isVoid ? tr("Void the number") : tr("Keep it");
    m_question->ask(question, [this, state, id = line->reserved](const InlineQuestion::Answer &answer) {
        const bool done =
            guarded(*m_bar, tr("Settle the number"), [&] { m_desk->settleReserved(id, state, answer.note); });
        if (done)
            reload();
        return done;
    });
}

void NumbersView::print()
{
    guarded(*m_bar, tr("Print the book"), [&] {
        const OfficeIdentity office = letterwriting::identity(m_office);
        const int year = m_year->currentText().toInt();
        const QByteArray pdf = numberbook::toPdf(m_lines, year, office);
        PrintQuestion::Task task;
        task.title = m_year->currentText();
        task.paper = letterstyle::sheetMillimetres(office.sheet);
        task.sentence = tr("The lines that are shown come out: %n number(s).", nullptr, int(m_lines.size()));
        task.start = [this, pdf](const PrintOrder &order) {
            PrintJob *job = nullptr;
            guarded(*m_bar, tr("Print the book"), [&] { job = m_printing.print(order, pdf); });
            return job;
        };
        task.printed = [this] { m_bar->succeed(tr("The book is printed.")); };
        task.failed = [this](const QString &sentence) { m_bar->warn(sentence); };
        m_print->ask(task);
    });
}

void NumbersView::openRequest()
{
    if (const NumberLine *line = current(); line && isSet(line->request))
        Q_EMIT requestWanted(line->request);
}

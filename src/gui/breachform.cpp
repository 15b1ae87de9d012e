// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/breachform.h"

#include "core/indonesian.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/privacydesk.h"
#include "gui/guarded.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"
#include "gui/walltimeedit.h"
#include "letters/letterstyle.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
constexpr int mostPersons = 1'000'000;
constexpr int linesOfText = 3;
const ReportPeriod always { QDate(2000, 1, 1), QDate(2999, 12, 31) };
} // namespace

BreachForm::BreachForm(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_table(new QTableWidget(0, 4, this))
    , m_none(new QLabel(tr("No breach of personal data is on record. May it stay so."), this))
    , m_clock(new QLabel(this))
    , m_foundLine(new QLabel(this))
    , m_found(new WallTimeEdit(this))
    , m_exposed(new QPlainTextEdit(this))
    , m_happened(new QPlainTextEdit(this))
    , m_handling(new QPlainTextEdit(this))
    , m_persons(new QSpinBox(this))
    , m_new(new QPushButton(tr("Record another one"), this))
    , m_save(new ReasonButton(this))
    , m_personsTold(new ReasonButton(tr("The persons were told"), this))
    , m_authorityTold(new ReasonButton(tr("The authority was told"), this))
    , m_notice(new ReasonButton(tr("Written notice"), this))
    , m_printing(new PrintPanel(printing, bar, this))
{
    setObjectName(QStringLiteral("breachForm"));
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_breaches.size())
            show(m_breaches.at(row));
    });
    connect(m_new, &QPushButton::clicked, this, &BreachForm::startNew);
    connect(m_save, &QPushButton::clicked, this, [this] { keep(typed(), tr("The breach is on record.")); });
    connect(m_personsTold, &QPushButton::clicked, this, [this] {
        Breach breach = typed();
        breach.personsToldAt = m_office.now();
        keep(breach, tr("It is noted that the persons were told."));
    });
    connect(m_authorityTold, &QPushButton::clicked, this, [this] {
        Breach breach = typed();
        breach.authorityToldAt = m_office.now();
        keep(breach, tr("It is noted that the authority was told."));
    });
    connect(m_notice, &QPushButton::clicked, this, &BreachForm::showNotice);
    for (QPlainTextEdit *text : { m_exposed, m_happened, m_handling })
        connect(text, &QPlainTextEdit::textChanged, this, &BreachForm::retell);
    connect(m_persons, &QSpinBox::valueChanged, this, &BreachForm::retell);
    startNew();
}

void BreachForm::build()
{
    m_table->setObjectName(QStringLiteral("breachTable"));
    m_table->setAccessibleName(tr("Breaches of personal data"));
    m_table->setHorizontalHeaderLabels({ tr("Number"), tr("Found"), tr("Data exposed"), tr("State") });
    theme::dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, 80);
    m_table->setColumnWidth(1, 220);
    m_table->setColumnWidth(2, 240);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFixedHeight(150);
    theme::setTone(m_none, theme::Tone::Muted);
    m_none->setObjectName(QStringLiteral("noBreach"));
    m_clock->setObjectName(QStringLiteral("breachClock"));
    m_clock->setFont(theme::font(theme::Text::Strong));
    m_clock->setWordWrap(true);
    const std::pair<QPushButton *, const char *> names[] = { { m_new, "newBreach" },
                                                             { m_save, "saveBreach" },
                                                             { m_personsTold, "personsTold" },
                                                             { m_authorityTold, "authorityTold" },
                                                             { m_notice, "breachNotice" } };
    for (const auto &[button, name] : names) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(button->text());
    }
    auto *actions = new QHBoxLayout;
    actions->setSpacing(theme::inside);
    for (QPushButton *button : { static_cast<QPushButton *>(m_save), static_cast<QPushButton *>(m_personsTold),
                                 static_cast<QPushButton *>(m_authorityTold), static_cast<QPushButton *>(m_notice) })
        actions->addWidget(button);
    actions->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    column->addWidget(buildFields());
    column->addLayout(actions);
    column->addWidget(m_printing);
}

QWidget *BreachForm::buildFields()
{
    auto *card = new QFrame(this);
    theme::makeCard(card);
    m_found->setObjectName(QStringLiteral("breachFound"));
    constexpr int longestMoment = 240; // px: "30 September 2026, 20.07"
    m_found->setMinimumWidth(longestMoment);
    m_found->setAccessibleName(tr("When it was found"));
    m_found->setClock(m_office.timeZone(), [this] { return m_office.now(); });
    m_foundLine->setTextFormat(Qt::PlainText);
    m_persons->setObjectName(QStringLiteral("breachPersons"));
    m_persons->setAccessibleName(tr("How many persons it concerns"));
    m_persons->setRange(0, mostPersons);
    m_persons->setSpecialValueText(tr("not known yet"));
    m_persons->setMaximumWidth(220);
    auto *found = new QHBoxLayout;
    found->addWidget(m_found);
    found->addWidget(m_foundLine);
    found->addStretch();
    auto *form = new QFormLayout;
    form->setSpacing(theme::inside);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Found on"), found);
    const auto text = [&](QPlainTextEdit *edit, const char *name, const QString &label, const QString &example) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(example);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOfText + 2 * theme::inside);
        auto *caption = new QLabel(label);
        caption->setWordWrap(true);
        caption->setMinimumWidth(180);
        form->addRow(caption, edit);
    };
    text(m_exposed, "breachExposed", tr("a. Personal data that was exposed"),
         tr("For example: names, NIP and phone numbers of three applicants"));
    text(m_happened, "breachHappened", tr("b. When and how it was exposed"),
         tr("For example: a stick with an unencrypted backup was lost on 3 March 2026"));
    text(m_handling, "breachHandling", tr("c. Handling and recovery"),
         tr("For example: passwords reset, the stick reported lost, backups encrypted from now on"));
    form->addRow(tr("Persons concerned"), m_persons);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(theme::inside);
    column->addWidget(m_clock);
    column->addLayout(form);
    return card;
}

QString BreachForm::moment(const QDateTime &at) const
{
    return indonesian::dateAndTime(at, m_office.timeZone());
}

QString BreachForm::clock(const Breach &breach) const
{
    if (breach.isTold())
        return breach.isLate(m_office.now()) ? tr("told too late") : tr("told in time");
    const qint64 left = m_office.now().secsTo(breach.deadline()) / 3600;
    return breach.isLate(m_office.now()) ? tr("overdue by %n hours", nullptr, int(1 - left))
                                         : tr("%n hours left", nullptr, int(left));
}

void BreachForm::reload()
{
    guarded(m_bar, tr("Read the breaches"), [this] {
        m_breaches = PrivacyDesk(m_office).breaches(always);
        std::reverse(m_breaches.begin(), m_breaches.end());
    });
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const Breach &breach : std::as_const(m_breaches)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString cells[] = { breach.name(), moment(breach.foundAt), breach.exposed.simplified(), clock(breach) };
        for (int column = 0; column < int(std::size(cells)); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (breach.id == m_shown.id)
            m_table->setCurrentCell(row, 0);
    }
    m_none->setVisible(m_breaches.isEmpty());
    m_table->setVisible(!m_breaches.isEmpty());
    m_new->setVisible(!m_breaches.isEmpty());
    retell();
}

void BreachForm::clear()
{
    m_breaches.clear();
    m_table->setRowCount(0);
    startNew();
}

void BreachForm::startNew()
{
    m_table->setCurrentCell(-1, -1);
    show({});
    m_found->reset();
}

void BreachForm::show(const Breach &breach)
{
    m_shown = breach;
    m_printing->clear();
    m_printing->hide();
    m_exposed->setPlainText(breach.exposed);
    m_happened->setPlainText(breach.happened);
    m_handling->setPlainText(breach.handling);
    m_persons->setValue(breach.persons);
    m_found->setVisible(breach.id == 0);
    m_foundLine->setVisible(breach.id != 0);
    m_foundLine->setText(moment(breach.foundAt));
    retell();
}

Breach BreachForm::typed() const
{
    Breach breach = m_shown;
    if (breach.id == 0)
        breach.foundAt = m_found->moment();
    breach.exposed = m_exposed->toPlainText().trimmed();
    breach.happened = m_happened->toPlainText().trimmed();
    breach.handling = m_handling->toPlainText().trimmed();
    breach.persons = m_persons->value();
    return breach;
}

void BreachForm::keep(Breach breach, const QString &done)
{
    guarded(m_bar, tr("Record the breach"), [&] {
        const Breach kept = PrivacyDesk(m_office).keep(breach);
        m_bar.succeed(done);
        show(kept);
        reload();
    });
}

void BreachForm::showNotice()
{
    guarded(m_bar, tr("Written notice"), [this] {
        const QByteArray pdf = PrivacyDesk(m_office).breachNotice(m_shown);
        PrintOrder order;
        order.title = tr("Notice of a breach");
        order.paper = letterstyle::sheetMillimetres(letterwriting::identity(m_office).sheet);
        m_printing->setDocument(pdf, order, PrintUse::Letter,
                                tr("Notice of breach %1.pdf").arg(m_shown.name().replace(u'/', u'-')));
        m_printing->show();
    });
}

void BreachForm::retell()
{
    const bool isNew = m_shown.id == 0;
    const Breach breach = typed();
    m_save->setText(isNew ? tr("Record the breach") : tr("Save the change"));
    m_save->setAccessibleName(m_save->text());
    auto why = PrivacyDesk::refusal(breach, m_office.now());
    const bool changed = breach != m_shown;
    m_save->setRefusal(!why && !isNew && !changed ? std::optional(tr("Nothing was changed.")) : why);
    const auto first = isNew ? std::optional(tr("Record it first.")) : why;
    m_personsTold->setRefusal(!first && m_shown.personsToldAt.isValid()
                                  ? std::optional(tr("Told on %1.").arg(moment(m_shown.personsToldAt)))
                                  : first);
    m_authorityTold->setRefusal(!first && m_shown.authorityToldAt.isValid()
                                    ? std::optional(tr("Told on %1.").arg(moment(m_shown.authorityToldAt)))
                                    : first);
    m_notice->setRefusal(!first && changed ? std::optional(tr("Save the change first.")) : first);
    m_clock->setText(
        isNew ? tr("From the moment it is found there are 72 hours to tell the persons and the authority.")
              : tr("Breach %1: %2, until %3").arg(m_shown.name(), clock(m_shown), moment(m_shown.deadline())));
    theme::setTone(m_clock, !isNew && m_shown.isLate(m_office.now()) ? theme::Tone::Warning : theme::Tone::Plain);
}

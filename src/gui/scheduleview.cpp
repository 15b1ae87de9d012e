// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scheduleview.h"

#include "core/disposal.h"
#include "core/indonesian.h"
#include "desk/archiverights.h"
#include "desk/office.h"
#include "gui/fieldsquestion.h"
#include "gui/guarded.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace
{
using Kind = FieldsQuestion::Kind;

QString years(int number)
{
    return number < 0 ? ScheduleView::tr("not set") : QString::number(number);
}

int yearsIn(const QString &text)
{
    bool ok = false;
    const int number = text.simplified().toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

QString fromName(RetentionFrom from)
{
    return from == RetentionFrom::Closing ? ScheduleView::tr("the day it was closed")
                                          : ScheduleView::tr("the end of the SK");
}

QStringList accessNames()
{
    QStringList names;
    for (const QString &access : retention::accessClasses())
        names << retention::accessName(access);
    return names;
}
} // namespace

ScheduleView::ScheduleView(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_desk(office)
    , m_basis(new QLabel(this))
    , m_table(new RowsTable(QStringLiteral("scheduleTable"), tr("Codes and retention"),
                            { tr("Code"), tr("Title"), tr("Access"), tr("Active years"), tr("Inactive years"),
                              tr("Counted from"), tr("Fate") },
                            this))
    , m_edit(new ReasonButton(tr("Change the line..."), this))
    , m_add(new ReasonButton(tr("New code..."), this))
    , m_remove(new ReasonButton(tr("Remove"), this))
    , m_law(new ReasonButton(tr("Regulation and approvals..."), this))
    , m_discard(new ReasonButton(tr("Discard"), this))
    , m_save(new ReasonButton(tr("Save as a new version..."), this))
    , m_question(new FieldsQuestion(this))
{
    setObjectName(QStringLiteral("scheduleView"));
    build();
    connect(m_table, &RowsTable::currentChanged, this, &ScheduleView::retell);
    connect(m_edit, &QPushButton::clicked, this, [this] { askRule(m_table->currentRow()); });
    connect(m_table, &RowsTable::opened, this, [this] {
        if (m_edit->isEnabled())
            askRule(m_table->currentRow());
    });
    connect(m_add, &QPushButton::clicked, this, [this] { askRule(-1); });
    connect(m_remove, &QPushButton::clicked, this, &ScheduleView::removeRule);
    connect(m_law, &QPushButton::clicked, this, &ScheduleView::askBasis);
    connect(m_discard, &QPushButton::clicked, this, &ScheduleView::reload);
    connect(m_save, &QPushButton::clicked, this, &ScheduleView::save);
}

void ScheduleView::build()
{
    m_basis->setObjectName(QStringLiteral("scheduleBasis"));
    m_basis->setWordWrap(true);
    m_table->setEmptySentence(tr("There is no code yet."));
    const std::pair<ReasonButton *, QString> names[] = {
        { m_edit, QStringLiteral("editRule") },           { m_add, QStringLiteral("addRule") },
        { m_remove, QStringLiteral("removeRule") },       { m_law, QStringLiteral("editBasis") },
        { m_discard, QStringLiteral("discardSchedule") }, { m_save, QStringLiteral("saveSchedule") }
    };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        if (button == m_discard)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    theme::makePrimary(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_basis);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

void ScheduleView::reload()
{
    m_question->dismiss();
    guarded(m_bar, tr("Read the schedule"), [this] {
        m_version = m_desk.now();
        m_edited = m_version.schedule;
    });
    showRules();
}

void ScheduleView::clear()
{
    m_question->dismiss();
}

void ScheduleView::showRules()
{
    QList<QStringList> rows;
    for (const RetentionRule &rule : std::as_const(m_edited.rules))
        rows.append({ rule.code, rule.title, retention::accessName(rule.access), years(rule.activeYears),
                      years(rule.inactiveYears), fromName(rule.from), retention::name(rule.fate) });
    m_table->setRows(rows);
    QStringList lines;
    lines << (m_edited.basis.isEmpty() ? tr("Retention is not yet set: write down the regulation that sets it. Until "
                                            "then nothing can be proposed for destruction.")
                                       : tr("According to %1.").arg(m_edited.basis));
    if (m_version.id != 0)
        lines << tr("Version of %1, valid from %2: %3.")
                     .arg(indonesian::date(m_version.madeAt, m_office.timeZone()),
                          indonesian::date(m_version.validFrom), m_version.note);
    QStringList approvals { disposal::name(DisposalStep::Head) };
    if (m_edited.panel)
        approvals << disposal::name(DisposalStep::Panel);
    if (m_edited.regent)
        approvals << disposal::name(DisposalStep::Regent);
    approvals << tr("%1 from %2 years on").arg(disposal::name(DisposalStep::National)).arg(m_edited.nationalFrom);
    lines << tr("A destruction needs: %1.").arg(approvals.join(QStringLiteral(", ")));
    m_basis->setText(lines.join(QLatin1Char(' ')));
    theme::setTone(m_basis, m_edited.basis.isEmpty() ? theme::Tone::Warning : theme::Tone::Plain);
    retell();
}

void ScheduleView::retell()
{
    const auto may = archiverights::refusal(m_office, ArchiveRight::Schedule);
    const auto none = m_table->currentRow() >= 0 ? std::nullopt : std::optional(tr("Choose a line."));
    const auto same = m_edited == m_version.schedule ? std::optional(tr("Nothing was changed.")) : std::nullopt;
    m_edit->setRefusal(may ? may : none);
    m_remove->setRefusal(may ? may : none);
    m_add->setRefusal(may);
    m_law->setRefusal(may);
    m_discard->setRefusal(same);
    m_save->setRefusal(may ? may : same);
}

void ScheduleView::askRule(int row)
{
    const bool isNew = row < 0;
    const RetentionRule rule = isNew ? RetentionRule() : m_edited.rules.at(row);
    QStringList fates;
    for (const Fate fate : { Fate::Destroy, Fate::Permanent, Fate::Review })
        fates << retention::name(fate);
    const QStringList froms { fromName(RetentionFrom::Closing), fromName(RetentionFrom::DecreeEnd) };
    FieldsQuestion::Question question;
    question.title = isNew ? tr("New code") : tr("Code %1").arg(rule.code);
    question.sentence = tr("Years that no regulation gives stay empty.");
    const auto typed = [](int number) { return number < 0 ? QString() : QString::number(number); };
    question.fields = {
        { QStringLiteral("ruleCode"), tr("Code"), Kind::Text, rule.code, {} },
        { QStringLiteral("ruleTitle"), tr("Title"), Kind::Text, rule.title, {} },
        { QStringLiteral("ruleAccess"), tr("Access"), Kind::Choice, retention::accessName(rule.access), accessNames() },
        { QStringLiteral("ruleActive"), tr("Active years"), Kind::Text, typed(rule.activeYears), {} },
        { QStringLiteral("ruleInactive"), tr("Inactive years"), Kind::Text, typed(rule.inactiveYears), {} },
        { QStringLiteral("ruleFrom"), tr("Counted from"), Kind::Choice, fromName(rule.from), froms },
        { QStringLiteral("ruleFate"), tr("Fate"), Kind::Choice, retention::name(rule.fate), fates }
    };
    question.confirm = tr("Take over");
    m_question->ask(question, [this, row, isNew, froms, fates](const QStringList &v) {
        RetentionRule now;
        now.code = v[0];
        now.title = v[1];
        now.access = retention::accessClasses().value(accessNames().indexOf(v[2]));
        now.activeYears = yearsIn(v[3]);
        now.inactiveYears = yearsIn(v[4]);
        now.from = RetentionFrom(int(froms.indexOf(v[5])) + 1);
        now.fate = Fate(int(fates.indexOf(v[6])) + 1);
        ArchiveSchedule next = m_edited;
        if (isNew)
            next.rules.append(now);
        else
            next.rules[row] = now;
        if (const QString wrong = next.whyNot(); !wrong.isEmpty()) {
            m_bar.tell(wrong, MessageBar::Kind::Refusal);
            return false;
        }
        m_bar.clear();
        m_edited = next;
        showRules();
        return true;
    });
}

void ScheduleView::removeRule()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_edited.rules.removeAt(row);
    showRules();
}

void ScheduleView::askBasis()
{
    const QStringList yesNo { tr("yes"), tr("no") };
    FieldsQuestion::Question question;
    question.title = tr("Regulation and approvals");
    question.fields = { { QStringLiteral("basisNumber"), tr("Regulation (JRA)"), Kind::Text, m_edited.basis, {} },
                        { QStringLiteral("needsPanel"), tr("Opinion of the appraisal panel"), Kind::Choice,
                          yesNo.at(m_edited.panel ? 0 : 1), yesNo },
                        { QStringLiteral("needsRegent"), tr("Decision of the Bupati"), Kind::Choice,
                          yesNo.at(m_edited.regent ? 0 : 1), yesNo },
                        { QStringLiteral("nationalFrom"),
                          tr("ANRI from how many years on"),
                          Kind::Text,
                          QString::number(m_edited.nationalFrom),
                          {} } };
    question.confirm = tr("Take over");
    m_question->ask(question, [this, yesNo](const QStringList &v) {
        m_edited.basis = v[0];
        m_edited.panel = v[1] == yesNo.first();
        m_edited.regent = v[2] == yesNo.first();
        m_edited.nationalFrom = qMax(0, yearsIn(v[3]));
        showRules();
        return true;
    });
}

void ScheduleView::save()
{
    FieldsQuestion::Question question;
    question.title = tr("Save as a new version");
    question.sentence = tr("It applies to every file from that day on, whenever the file was closed.");
    question.fields = {
        { QStringLiteral("scheduleFrom"), tr("Valid from"), Kind::Date, m_office.today().toString(Qt::ISODate), {} },
        { QStringLiteral("scheduleNote"), tr("Why"), Kind::Text, {}, {} }
    };
    question.confirm = tr("Save");
    m_question->ask(question, [this](const QStringList &v) {
        const bool done = guarded(m_bar, tr("Save the schedule"), [&] {
            m_desk.save(m_edited, QDate::fromString(v[0], Qt::ISODate), v[1]);
            m_bar.succeed(tr("The schedule is saved."));
        });
        if (done) {
            m_version = m_desk.now();
            m_edited = m_version.schedule;
            showRules();
        }
        return done;
    });
}

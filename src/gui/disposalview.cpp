// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/disposalview.h"

#include "core/indonesian.h"
#include "desk/archiveprints.h"
#include "desk/archiverights.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "gui/disposalquestions.h"
#include "gui/fieldsquestion.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/jobline.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"
#include "letters/letterstyle.h"
#include "reports/pdfface.h"

#include <QHBoxLayout>
#include <QLabel>

DisposalView::DisposalView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_desk(office)
    , m_due(new QLabel(this))
    , m_table(new RowsTable(QStringLiteral("disposalTable"), tr("Lists of transfer and destruction"),
                            { tr("List"), tr("Kind"), tr("State"), tr("Proposed"), tr("By"), tr("Note") }, this))
    , m_state(new QLabel(this))
    , m_items(new RowsTable(QStringLiteral("disposalItems"), tr("Files of the list"),
                            { tr("Agenda"), tr("Archive number"), tr("Code"), tr("Description"), tr("Closed"),
                              tr("Retention"), tr("Taken off because") },
                            this))
    , m_new(new ReasonButton(tr("New list..."), this))
    , m_next(new ReasonButton(this))
    , m_out(new ReasonButton(tr("Take off the list..."), this))
    , m_withdraw(new ReasonButton(tr("Withdraw..."), this))
    , m_printList(new ReasonButton(tr("Print the list"), this))
    , m_printMinutes(new ReasonButton(tr("Print the minutes"), this))
    , m_question(new FieldsQuestion(this))
    , m_why(new InlineQuestion(this))
    , m_printing(new PrintPanel(printing, bar, this))
    , m_line(new JobLine(m_job, this))
{
    setObjectName(QStringLiteral("disposalView"));
    build();
    connect(m_table, &RowsTable::currentChanged, this, &DisposalView::showList);
    connect(m_items, &RowsTable::currentChanged, this, &DisposalView::retell);
    connect(m_new, &QPushButton::clicked, this, &DisposalView::askNew);
    connect(m_next, &QPushButton::clicked, this, &DisposalView::askNext);
    connect(m_out, &QPushButton::clicked, this, &DisposalView::askTakeOut);
    connect(m_withdraw, &QPushButton::clicked, this, &DisposalView::askWithdraw);
    connect(m_printList, &QPushButton::clicked, this, [this] { print(false); });
    connect(m_printMinutes, &QPushButton::clicked, this, [this] { print(true); });
    // What is asked needs the room.
    connect(m_question, &FieldsQuestion::openChanged, this, [this](bool open) {
        m_table->setHidden(open);
        m_due->setHidden(open);
        if (open)
            m_printing->hide();
    });
    connect(&m_job, &LongJob::succeeded, &m_bar, &MessageBar::succeed);
    connect(&m_job, &LongJob::failed, this, [this](const Error &error) { m_bar.report(tr("Destroy"), error); });
    connect(&m_job, &LongJob::ended, this, [this] {
        reload();
        Q_EMIT purged();
    });
    retell();
}

void DisposalView::build()
{
    m_due->setObjectName(QStringLiteral("dueLine"));
    m_due->setWordWrap(true);
    theme::setTone(m_due, theme::Tone::Muted);
    m_state->setObjectName(QStringLiteral("disposalState"));
    m_state->setWordWrap(true);
    m_table->setEmptySentence(
        tr("There is no list yet. Files that have become inactive can be proposed for the archive "
           "unit here, and those whose retention has ended for destruction."));
    m_items->setEmptySentence(tr("Choose a list."));
    m_printing->hide();
    const std::pair<ReasonButton *, QString> names[] = {
        { m_new, QStringLiteral("newDisposal") },           { m_out, QStringLiteral("takeOffList") },
        { m_withdraw, QStringLiteral("withdrawList") },     { m_printList, QStringLiteral("printDisposal") },
        { m_printMinutes, QStringLiteral("printMinutes") }, { m_next, QStringLiteral("nextStep") }
    };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        if (button == m_next)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    theme::makePrimary(m_next);
    m_question->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_due);
    column->addWidget(m_table, 2);
    column->addWidget(m_state);
    column->addWidget(m_items, 3);
    column->addWidget(m_question);
    column->addWidget(m_why);
    column->addWidget(m_printing);
    column->addWidget(m_line);
    column->addStretch(0); // where the tables make room for a question
    column->addLayout(buttons);
}

void DisposalView::reload()
{
    guarded(m_bar, tr("Read the lists"), [this] {
        m_lists = m_desk.all();
        m_toDestroy = m_desk.candidates(DisposalKind::Destruction);
        m_toTransfer = m_desk.candidates(DisposalKind::Transfer);
    });
    QList<QStringList> rows;
    for (const Disposal &list : std::as_const(m_lists))
        rows.append({ QString::number(list.id), disposal::name(list.kind),
                      list.needsCleaning() ? tr("destroyed, not cleared away yet") : disposal::name(list.state),
                      indonesian::date(list.proposedAt, m_office.timeZone()), list.proposedBy, list.note });
    m_due->setText(dueLine());
    m_due->setHidden(m_toDestroy.isEmpty() && m_toTransfer.isEmpty() && m_lists.isEmpty());
    m_items->setHidden(m_lists.isEmpty());
    m_table->setRows(rows);
    showList();
}

QString DisposalView::dueLine() const
{
    QStringList parts;
    if (!m_toTransfer.isEmpty())
        parts << tr("%n file(s) have become inactive and are on no list.", nullptr, int(m_toTransfer.size()));
    if (!m_toDestroy.isEmpty())
        parts << tr("%n file(s) have reached the end of their retention and are on no list.", nullptr,
                    int(m_toDestroy.size()));
    if (parts.isEmpty())
        return tr("No other file is to be proposed today. Nothing is ever destroyed or handed over by itself.");
    return parts.join(u' ');
}

void DisposalView::clear()
{
    m_question->dismiss();
    m_why->dismiss();
    m_printing->clear();
    m_printing->hide();
}

QString DisposalView::stateLine(const Disposal &list) const
{
    QStringList parts;
    for (const DisposalApproval &approval : list.approvals)
        parts << tr("%1: %2 of %3")
                     .arg(disposal::name(approval.step, list.kind), approval.document, indonesian::date(approval.date));
    if (list.state == DisposalState::Proposed || list.state == DisposalState::Approved)
        parts << tr("Next: %1").arg(disposal::name(m_desk.next(list), list.kind));
    if (list.needsCleaning())
        parts << tr("What was destroyed may still be readable in the database's files: clear it away.");
    return parts.join(QStringLiteral("; "));
}

void DisposalView::showList()
{
    const int row = m_table->currentRow();
    m_list.reset();
    QList<QStringList> rows;
    if (row >= 0 && row < m_lists.size()) {
        guarded(m_bar, tr("Read the list"), [&] { m_list = m_desk.get(m_lists.at(row).id); });
        if (m_list) {
            for (const DisposalItem &item : std::as_const(m_list->items))
                rows.append({ item.agenda, item.archiveNumber, item.classification, item.title,
                              indonesian::date(item.closedOn), item.retention, item.takenOut });
        }
    }
    m_items->setRows(rows);
    m_state->setText(m_list ? stateLine(*m_list) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    retell();
}

void DisposalView::retell()
{
    const bool busy = m_job.isRunning();
    const auto wait = busy ? std::optional(tr("Wait until it is done.")) : std::nullopt;
    const auto none = m_list ? std::nullopt : std::optional(tr("Choose a list."));
    auto make = archiverights::refusal(m_office, ArchiveRight::Propose);
    if (!make && m_toDestroy.isEmpty() && m_toTransfer.isEmpty())
        make = tr("No file has become inactive or reached the end of its retention.");
    m_new->setRefusal(wait ? wait : make);
    const bool minuted = m_list && m_list->state == DisposalState::Minuted;
    const bool cleaning = m_list && m_list->needsCleaning();
    m_next->setText(cleaning      ? tr("Clear away")
                        : minuted ? (m_list->isTransfer() ? tr("Close as handed over...") : tr("Destroy..."))
                        : m_list && !m_list->endedAt.isValid()
                        ? disposal::name(m_desk.next(*m_list), m_list->kind) + QStringLiteral("...")
                        : tr("Next step"));
    m_next->setAccessibleName(m_next->text());
    auto next = none;
    if (!next)
        next = cleaning ? archiverights::refusal(m_office, ArchiveRight::Purge) : m_desk.refusalOfNext(*m_list);
    m_next->setRefusal(wait ? wait : next);
    auto out = none ? none : archiverights::refusal(m_office, ArchiveRight::Record);
    if (!out && m_list->state != DisposalState::Proposed && m_list->state != DisposalState::Approved)
        out = tr("The minutes are signed: the list stays as it is.");
    if (!out && m_items->currentRow() < 0)
        out = tr("Choose a file of the list.");
    m_out->setRefusal(wait ? wait : out);
    auto withdraw = none ? none : archiverights::refusal(m_office, ArchiveRight::Propose);
    if (!withdraw && m_list->endedAt.isValid())
        withdraw = tr("This list has come to its end already.");
    m_withdraw->setRefusal(wait ? wait : withdraw);
    m_printList->setRefusal(none);
    m_printMinutes->setRefusal(none ? none
                                   : m_list->approval(DisposalStep::Minutes)
                                   ? std::nullopt
                                   : std::optional(tr("There are no minutes yet.")));
}

bool DisposalView::advance(const QString &what, const std::function<Disposal()> &work)
{
    const bool done = guarded(m_bar, what, [&] { work(); });
    if (done)
        m_bar.clear(); // what was refused before is so no more
    reload(); // also after a conflict: another desk has gone on
    return done;
}

void DisposalView::askNew()
{
    const int toDestroy = int(m_toDestroy.size());
    m_question->ask(disposalquestions::proposal(toDestroy, int(m_toTransfer.size())), [=, this](const QStringList &v) {
        const auto wish = disposalquestions::proposalIn(v, toDestroy);
        QList<RequestId> files;
        for (const ArchiveFact &fact : wish.kind == DisposalKind::Transfer ? m_toTransfer : m_toDestroy)
            files << fact.id;
        const bool done = advance(tr("Propose"), [&] { return m_desk.propose(files, wish.note, wish.kind); });
        if (done)
            m_table->select(0);
        return done;
    });
}

void DisposalView::askNext()
{
    if (!m_list)
        return;
    if (m_list->needsCleaning())
        return run(false, {});
    if (m_list->state == DisposalState::Minuted)
        return m_list->isTransfer() ? askHandOver() : askPurge();
    const DisposalStep step = m_desk.next(*m_list);
    if (step == DisposalStep::Minutes)
        askMinutes();
    else
        askApproval(step);
}

void DisposalView::askApproval(DisposalStep step)
{
    const QString title = disposal::name(step, m_list->kind);
    m_question->ask(disposalquestions::approval(step, m_list->kind, m_office.today()),
                    [=, this, id = m_list->id, revision = m_list->revision](const QStringList &v) {
                        const auto paper = disposalquestions::documentIn(v);
                        return advance(
                            title, [&] { return m_desk.approve(id, revision, paper.number, paper.date, paper.note); });
                    });
}

void DisposalView::askMinutes()
{
    m_question->ask(disposalquestions::minutes(m_list->kind, m_office.today(), m_office.settings().city),
                    [this, list = *m_list](const QStringList &v) {
                        const auto paper = disposalquestions::documentIn(v);
                        return advance(tr("Record the minutes"), [&] {
                            return m_desk.minute(list.id, list.revision, paper.number, paper.date,
                                                 disposalquestions::minutesIn(v, list.kind));
                        });
                    });
}

void DisposalView::askHandOver()
{
    InlineQuestion::Question question;
    question.title = tr("Close list %1 as handed over: %n file(s)", nullptr, m_list->onList()).arg(m_list->id);
    question.sentence =
        tr("Both sides have signed the minutes, and the boxes are there. From now on these papers lie in "
           "the receiving archive, in their boxes and folders; what is stored here stays.");
    question.confirm = tr("Handed over");
    m_why->ask(question, [this, id = m_list->id, revision = m_list->revision](const InlineQuestion::Answer &) {
        return advance(tr("Close as handed over"), [&] { return m_desk.handOver(id, revision); });
    });
}

void DisposalView::askPurge()
{
    m_question->ask(disposalquestions::purge(m_list->onList()), [this](const QStringList &v) {
        if (v[0] != m_list->approval(DisposalStep::Minutes)->document) {
            m_bar.warn(tr("This is not the number of the minutes. Nothing was destroyed."));
            return false;
        }
        run(true, v[0]);
        return true;
    });
}

/// On a worker with a connection of its own: rewriting a large database takes minutes.
void DisposalView::run(bool purge, const QString &typed)
{
    const DatabaseUrl url = m_office.db().url();
    const Operator who = m_office.who();
    const SessionId session = m_office.session();
    const QDateTime now = m_office.now();
    const qint64 id = m_list->id;
    const int revision = m_list->revision;
    m_job.start([=](const LongJob::Progress &) {
        Database db(url);
        const SetClock clock(now);
        Office office(db, clock);
        office.enter(who, session);
        DisposalDesk desk(office);
        if (purge)
            desk.purge(id, revision, typed);
        desk.clean(id);
        return tr("The files are destroyed, and nothing of them is left in the database. Back up now: older backups "
                  "still hold them.");
    });
    m_line->show(tr("Destroying"));
    retell();
}

void DisposalView::askTakeOut()
{
    const int row = m_items->currentRow();
    if (!m_list || row < 0)
        return;
    const DisposalItem item = m_list->items.at(row);
    InlineQuestion::Question question;
    question.title = tr("Take %1 off the list").arg(item.agenda);
    question.noteLabel = tr("Why");
    question.noteLetters = 3;
    question.confirm = tr("Take off");
    m_why->ask(question,
               [this, item, id = m_list->id, revision = m_list->revision](const InlineQuestion::Answer &answer) {
                   return advance(tr("Take off"), [&] { return m_desk.takeOut(id, revision, item.id, answer.note); });
               });
}

void DisposalView::askWithdraw()
{
    if (!m_list)
        return;
    InlineQuestion::Question question;
    question.title = tr("Withdraw list %1").arg(m_list->id);
    question.sentence = tr("Its files can be proposed again.");
    question.noteLabel = tr("Why");
    question.noteLetters = 3;
    question.confirm = tr("Withdraw");
    m_why->ask(question, [this, id = m_list->id, revision = m_list->revision](const InlineQuestion::Answer &answer) {
        return advance(tr("Withdraw"), [&] { return m_desk.withdraw(id, revision, answer.note); });
    });
}

void DisposalView::print(bool minutes)
{
    if (!m_list)
        return;
    guarded(m_bar, minutes ? tr("Print the minutes") : tr("Print the list"), [&] {
        const ReportDesk reports(m_office);
        const Report report = reports.disposal(*m_list);
        const QByteArray pdf =
            minutes ? archiveprints::minutes(m_office, *m_list) : reports.face(report, ReportFormat::Pdf);
        const QString what = m_list->isTransfer()
            ? (minutes ? QStringLiteral("Berita acara pemindahan %1") : QStringLiteral("Usul pindah %1"))
            : (minutes ? QStringLiteral("Berita acara pemusnahan %1") : QStringLiteral("Usul musnah %1"));
        const QString name = what.arg(m_list->id);
        const QSizeF paper = minutes ? letterstyle::sheetMillimetres(letterwriting::identity(m_office).sheet)
                                     : pdfface::pageSize(report, reports.sheet(report));
        m_printing->setDocument(pdf, { {}, name, paper }, PrintUse::Letter, name + QStringLiteral(".pdf"));
        m_printing->show();
    });
}

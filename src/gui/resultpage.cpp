// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resultpage.h"

#include "core/error.h"
#include "core/workflow.h"
#include "desk/archivedesk.h"
#include "desk/letterdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "desk/settingsdesk.h"
#include "gui/archivepanel.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/resetpanel.h"
#include "gui/resultsummary.h"
#include "gui/secretkeeper.h"
#include "gui/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}
} // namespace

ResultPage::ResultPage(Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, MessageBar &bar,
                       QWidget *parent)
    : RequestTab(bar, parent)
    , m_office(office)
    , m_keeper(keeper)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_reset(new ResetPanel(office, keeper, clipboard))
    , m_summary(new ResultSummary(office.timeZone()))
    , m_archivePanel(new ArchivePanel)
    , m_question(new InlineQuestion(this))
{
    setObjectName(QStringLiteral("resultPage"));
    const auto key = [](int letter) { return QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | letter); };
    m_done = add(QStringLiteral("recordReset"), tr("Done in SPSE"), {}, &ResultPage::recordDone);
    m_unpark = add(QStringLiteral("unpark"), tr("SPSE is back"), {}, &ResultPage::unpark);
    m_park = add(QStringLiteral("park"), tr("SPSE is down"), key(Qt::Key_G), &ResultPage::park);
    m_refused = add(QStringLiteral("refusedBySpse"), tr("Refused by SPSE..."), key(Qt::Key_X), &ResultPage::askRefused);
    m_refer = add(QStringLiteral("refer"), tr("Refer..."), key(Qt::Key_R), &ResultPage::askRefer);
    m_changed = add(QStringLiteral("passwordChanged"), tr("The applicant has changed the password..."), key(Qt::Key_U),
                    &ResultPage::askChanged);
    m_noProof = add(QStringLiteral("noProof"), tr("No signed slip..."), key(Qt::Key_B), &ResultPage::askNoProof);
    m_archive = add(QStringLiteral("archive"), tr("Archive and finish"), {}, &ResultPage::archive);
    build();
    connect(m_reset, &ResetPanel::inputChanged, this, &ResultPage::refreshRefusals);
    connect(m_question, &InlineQuestion::openChanged, this, &ResultPage::refreshRefusals);
    connect(m_archivePanel, &ArchivePanel::inputChanged, this, &ResultPage::refreshRefusals);
    connect(m_reset, &ResetPanel::changeTicked, this, [this](qint64 id, bool done) {
        change(tr("Tick the change"), [&](RequestId request, int revision) {
            return ResetDesk(m_office).tickChange(request, revision, id, done);
        });
    });
    connect(m_reset, &ResetPanel::helpEdited, this, [this](const QString &text) {
        guarded(this->bar(), tr("Save the steps"), [&] {
            OfficeSettings settings = m_office.settings();
            settings.spseSteps = text;
            SettingsDesk(m_office).save(settings);
        });
    });
    clear();
}

QAction *ResultPage::add(const QString &name, const QString &text, const QKeySequence &key, void (ResultPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ResultPage::build()
{
    auto *closing = new QWidget;
    auto *rows = new QVBoxLayout(closing);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::between);
    rows->addWidget(m_summary);
    rows->addWidget(m_archivePanel);
    rows->addStretch(1);
    m_work = scrolled(m_reset, m_stack);
    m_closing = scrolled(closing, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_closing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_stack, 1);
    column->addWidget(m_question);
}

QString ResultPage::title() const
{
    return tr("Result");
}

void ResultPage::setFile(const CaseFile &file)
{
    if (file.request.id != m_file.request.id || file.request.stage != m_file.request.stage)
        m_question->dismiss();
    m_file = file;
    m_keeper.follow(file.request);
    showStage();
    refreshRefusals();
}

void ResultPage::clear()
{
    m_file = {};
    m_proposedFor = {};
    m_question->dismiss();
    m_reset->clear();
    m_summary->clear();
    m_archivePanel->clear();
    showStage();
    refreshRefusals();
}

void ResultPage::showStage()
{
    const Stage stage = m_file.request.stage;
    if (!isOpen() || stage < Stage::Reset) {
        m_empty->setSentence(tr("There is no result yet. The reset is possible once the papers are declared valid "
                                "(step 5)."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (stage == Stage::Reset) {
        m_reset->setFile(m_file, !workflow::refusal(m_file, Action::TickChange, m_office.who()));
        m_stack->setCurrentWidget(m_work);
        return;
    }
    m_summary->setFile(m_file);
    m_archivePanel->setVisible(stage == Stage::Archiving);
    if (stage == Stage::Archiving && m_proposedFor != m_file.request.id) {
        guarded(bar(), tr("Propose a place"), [&] {
            const ArchiveDesk archive(m_office);
            m_archivePanel->setPlaces(archive.places());
            m_archivePanel->setProposal(archive.propose(m_file));
        });
        m_proposedFor = m_file.request.id; // what is typed stays while the request is open
    }
    m_stack->setCurrentWidget(m_closing);
}

QAction *ResultPage::primary() const
{
    switch (m_file.request.stage) {
    case Stage::Reset:
        return m_file.request.parkedSince.isNull() ? m_done : m_unpark;
    case Stage::Archiving:
        return m_archive;
    case Stage::Closed:
        return m_file.request.changeAwaited ? m_changed : nullptr;
    default:
        return nullptr;
    }
}

QList<QAction *> ResultPage::secondary() const
{
    if (m_file.request.stage == Stage::Reset && m_file.request.parkedSince.isNull())
        return { m_refer, m_refused, m_park };
    if (m_file.request.stage == Stage::Reset)
        return { m_refer };
    QList<QAction *> more;
    if (m_file.request.stage == Stage::Archiving && m_file.handover && !m_file.handover->isProven())
        more << m_noProof;
    if (m_file.request.stage == Stage::Archiving && m_file.request.changeAwaited)
        more << m_changed;
    return more;
}

QString ResultPage::hint() const
{
    return m_file.request.stage == Stage::Reset ? m_reset->hint() : QString();
}

void ResultPage::refreshRefusals()
{
    const auto why = [&](Action action) { return workflow::refusal(m_file, action, m_office.who()); };
    const auto first = [](std::optional<QString> a, const std::optional<QString> &b) { return a ? a : b; };
    const auto unlessAsked = [&](std::optional<QString> no) {
        return m_question->isOpen() && !no ? std::optional(tr("Answer the question first, or cancel it.")) : no;
    };
    setRefusal(*m_done, unlessAsked(first(why(Action::RecordReset), m_reset->missing())));
    setRefusal(*m_unpark, why(Action::Unpark));
    setRefusal(*m_park, why(Action::Park));
    setRefusal(*m_refused, why(Action::RefusedBySpse));
    setRefusal(*m_refer, why(Action::Refer));
    setRefusal(*m_changed, why(Action::ConfirmPasswordChanged));
    setRefusal(*m_noProof, why(Action::StateNoProof));
    setRefusal(*m_archive, unlessAsked(first(why(Action::Archive), m_archivePanel->missing())));
    Q_EMIT actionsChanged();
}

bool ResultPage::change(const QString &what, const std::function<CaseFile(RequestId, int)> &work)
{
    const RequestId id = m_file.request.id;
    const int revision = m_file.request.revision;
    return act(what, [&] {
        const SecretKeeper::OwnStep own(m_keeper, id);
        const CaseFile now = work(id, revision);
        m_keeper.follow(now.request);
        return now;
    });
}

void ResultPage::recordDone()
{
    const QString note = m_reset->note();
    const QDateTime at = m_reset->doneAt();
    change(tr("Record the reset"), [&](RequestId id, int revision) {
        const SecretBytes *secret = m_keeper.of(id);
        if (secret && note.toUtf8().contains(secret->view()))
            throw refused(tr("The note holds the password. Take it out: it must not be kept anywhere."));
        if (m_file.request.kinds.testFlag(RequestKind::Reset) && !secret)
            throw refused(tr("There is no temporary password here to be printed."));
        return ResetDesk(m_office).recordReset(id, revision, at, note);
    });
}

void ResultPage::park()
{
    change(tr("Note that SPSE is down"),
           [&](RequestId id, int revision) { return ResetDesk(m_office).park(id, revision, {}); });
}

void ResultPage::unpark()
{
    change(tr("Note that SPSE is back"),
           [&](RequestId id, int revision) { return ResetDesk(m_office).unpark(id, revision); });
}

void ResultPage::askRefused()
{
    InlineQuestion::Question question;
    question.title = tr("Refused by SPSE");
    question.sentence = tr("The request goes to step 7: a rejection notice is made from these reasons.");
    question.reasons = Reasons::builtIn().rejections();
    question.noteLabel = tr("What did SPSE say?");
    question.noteLetters = 5;
    question.confirm = tr("Record the refusal");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        return change(tr("Record the refusal"), [&](RequestId id, int revision) {
            return ResetDesk(m_office).refusedBySpse(id, revision, answer.codes, answer.note);
        });
    });
}

void ResultPage::askRefer()
{
    InlineQuestion::Question question;
    question.title = tr("Refer");
    question.sentence =
        tr("Somebody else is responsible for this account. The applicant is told by a referral notice.");
    question.choiceLabel = tr("Responsible");
    question.choices = { QStringLiteral("akun INAPROC (Verifikator Akses Instansi)"), QStringLiteral("LKPP") };
    question.noteLabel = tr("Why");
    question.noteLetters = 5;
    question.confirm = tr("Refer");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        return change(tr("Refer"), [&](RequestId id, int revision) {
            return RequestDesk(m_office).refer(id, revision, answer.choice, answer.note);
        });
    });
}

void ResultPage::askChanged()
{
    InlineQuestion::Question question;
    question.title = tr("The applicant has changed the password");
    question.sentence = tr("The SOP obliges the applicant to change the temporary password. How do you know?");
    question.choiceLabel = tr("How it was told");
    question.choices = { tr("by phone"), tr("in person"), tr("logged in at the counter"),
                         tr("with the tear-off slip") };
    question.confirm = tr("Record it");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        return change(tr("Record that the password was changed"), [&](RequestId id, int revision) {
            return LetterDesk(m_office).passwordChanged(id, revision, answer.choice);
        });
    });
}

void ResultPage::askNoProof()
{
    InlineQuestion::Question question;
    question.title = tr("No signed slip");
    question.sentence = tr("The handover is proven by the slip of the office's copy, signed and scanned back: its code "
                           "files it by itself. Where it will not come, write down why.");
    question.noteLabel = tr("Why");
    question.noteLetters = 5;
    question.confirm = tr("Record it");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        return change(tr("Record that there is no signed slip"), [&](RequestId id, int revision) {
            return LetterDesk(m_office).stateNoProof(id, revision, answer.note);
        });
    });
}

void ResultPage::archive()
{
    const ArchiveEntry entry = m_archivePanel->entry();
    const QString agenda = m_file.request.agenda();
    const bool done = change(
        tr("Archive"), [&](RequestId id, int revision) { return ArchiveDesk(m_office).archive(id, revision, entry); });
    if (done)
        bar().succeed(tr("Request %1 is archived under number %2.")
                          .arg(agenda, m_file.archive ? m_file.archive->number : entry.number));
}

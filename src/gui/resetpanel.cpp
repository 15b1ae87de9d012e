// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resetpanel.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/changesmodel.h"
#include "gui/durations.h"
#include "gui/noteband.h"
#include "gui/passwordpanel.h"
#include "gui/secretkeeper.h"
#include "gui/spsesteps.h"
#include "gui/theme.h"
#include "gui/walltimeedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
QFrame *card(const QString &title, QVBoxLayout *&column, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    theme::makeCard(frame);
    column = new QVBoxLayout(frame);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    auto *head = new QLabel(title, frame);
    head->setFont(theme::font(theme::Text::Strong));
    column->addWidget(head);
    return frame;
}

/// Proposals for the state of an account in SPSE; something else may be typed.
QComboBox *states(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setEditable(true);
    box->view()->setAccessibleName(spoken);
    box->addItems({ ResetPanel::tr("active"), ResetPanel::tr("not active"), ResetPanel::tr("locked"),
                    ResetPanel::tr("not looked at") });
    return box;
}
} // namespace

ResetPanel::ResetPanel(Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lost(new NoteBand(theme::Tone::Warning, this))
    , m_parked(new NoteBand(theme::Tone::Warning, this))
    , m_password(new PasswordPanel(office, keeper, clipboard, this))
    , m_changes(new ChangesModel(office.timeZone(), this))
    , m_steps(new SpseSteps(office, this))
    , m_work(new QWidget(this))
{
    setObjectName(QStringLiteral("resetPanel"));
    m_lost->setObjectName(QStringLiteral("lostSecret"));
    m_parked->setObjectName(QStringLiteral("parkedSince"));
    auto *inner = new QVBoxLayout(m_work);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::between);
    inner->addWidget(m_password);
    inner->addWidget(buildChanges());
    inner->addWidget(buildInformation());
    inner->addWidget(m_steps);
    inner->addWidget(buildRecord());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_lost);
    column->addWidget(m_parked);
    column->addWidget(m_work);
    column->addStretch(1);
    m_clock.setInterval(20'000);
    connect(&m_clock, &QTimer::timeout, this, &ResetPanel::showParked);
    connect(&keeper, &SecretKeeper::changed, this, &ResetPanel::inputChanged);
    connect(m_steps, &SpseSteps::ticked, this, &ResetPanel::inputChanged);
    connect(m_steps, &SpseSteps::textEdited, this, &ResetPanel::helpEdited);
    connect(m_changes, &ChangesModel::ticked, this, &ResetPanel::changeTicked);
}

QWidget *ResetPanel::buildChanges()
{
    QVBoxLayout *column = nullptr;
    m_changesCard = card(tr("Change in SPSE"), column, m_work);
    m_table = new QTableView(m_changesCard);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Changes, to be ticked when they are done in SPSE"));
    m_table->setModel(m_changes);
    m_table->setProperty("look", QStringLiteral("plain"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChangesModel::Field, QHeaderView::ResizeToContents);
    // Wide enough for the box and a time; the header's own measure forgets the sheet's padding.
    m_table->horizontalHeader()->setSectionResizeMode(ChangesModel::Done, QHeaderView::Fixed);
    m_table->setColumnWidth(ChangesModel::Done,
                            m_table->fontMetrics().horizontalAdvance(QStringLiteral("00.00 WIT")) + 64);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_table);
    return m_changesCard;
}

QWidget *ResetPanel::buildInformation()
{
    QVBoxLayout *column = nullptr;
    m_infoCard = card(tr("What the letter will tell"), column, m_work);
    m_info = new QLabel(m_infoCard);
    m_info->setObjectName(QStringLiteral("information"));
    m_info->setTextFormat(Qt::PlainText);
    m_info->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_info->setWordWrap(true);
    column->addWidget(m_info);
    return m_infoCard;
}

QWidget *ResetPanel::buildRecord()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(tr("Write down"), column, m_work);
    m_doneAt = new WallTimeEdit(frame);
    m_doneAt->setObjectName(QStringLiteral("doneAt"));
    m_doneAt->setAccessibleName(tr("Done in SPSE at"));
    m_doneAt->setClock(m_office.timeZone(), [this] { return m_office.now(); });
    m_before = states(QStringLiteral("stateBefore"), tr("Account before"), frame);
    m_after = states(QStringLiteral("stateAfter"), tr("Account after"), frame);
    m_note = new QLineEdit(frame);
    m_note->setObjectName(QStringLiteral("resetNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Never write a password here"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::between);
    form->setVerticalSpacing(theme::inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Done in SPSE at"), m_doneAt);
    form->addRow(tr("Account before"), m_before);
    form->addRow(tr("Account after"), m_after);
    form->addRow(tr("Note"), m_note);
    column->addLayout(form);
    return frame;
}

QString ResetPanel::userIdOf(const CaseFile &file)
{
    // The register knows what the letter may not: the applicant forgot it, that is why they ask.
    for (const ComparisonRow &row : file.comparison) {
        if (row.field == ComparedField::UserId && !row.registerValue.isEmpty())
            return row.registerValue;
    }
    return file.request.applicant.userId;
}

void ResetPanel::setFile(const CaseFile &file, bool editable)
{
    if (file.request.id != m_request.id) {
        m_doneAt->reset();
        m_before->setCurrentIndex(0);
        m_after->setCurrentIndex(0);
        m_note->clear();
    }
    m_request = file.request;
    const RequestKinds kinds = file.request.kinds;
    const QString userId = userIdOf(file);
    m_password->setRequest(file.request, userId);
    m_password->setVisible(kinds.testFlag(RequestKind::Reset));
    m_password->setEnabled(editable);
    m_changes->setChanges(file.changes);
    m_changes->setEditable(editable);
    m_changesCard->setVisible(kinds.testFlag(RequestKind::Change));
    m_steps->setRequest(file.request, userId);
    m_steps->setTickable(editable);
    showInformation(file);
    showLost(file);
    showParked();
    m_work->setVisible(file.request.parkedSince.isNull());
    if (file.request.parkedSince.isNull())
        m_clock.stop();
    else
        m_clock.start();
}

void ResetPanel::clear()
{
    m_request = {};
    m_password->clear();
    m_changes->setChanges({});
    m_steps->clear();
    m_info->clear();
    m_note->clear();
    m_lost->setText({});
    m_parked->setText({});
    m_clock.stop();
}

void ResetPanel::showInformation(const CaseFile &file)
{
    m_infoCard->setVisible(file.request.kinds.testFlag(RequestKind::UserIdInfo));
    const AccountData &a = file.request.applicant;
    const QString userId = userIdOf(file);
    QStringList lines {
        tr("User ID: %1").arg(userId.isEmpty() ? tr("not in the register: look it up in SPSE") : userId),
        tr("Name: %1").arg(a.name), tr("NIP: %1").arg(indonesian::nip(a.nip)), tr("Pokja: %1").arg(a.pokja)
    };
    m_info->setText(lines.join(QLatin1Char('\n')));
}

void ResetPanel::showLost(const CaseFile &file)
{
    // Step 6 after step 8 was begun: the reset is done again, and the officer reads why.
    QString why;
    for (const Letter &letter : file.letters) {
        if (letter.kind == LetterKind::ResultNotice && letter.state == LetterState::Void)
            why = letter.voidReason;
    }
    const bool been = std::any_of(file.intervals.begin(), file.intervals.end(),
                                  [](const Interval &i) { return i.stage == Stage::Handover; });
    if (why.isEmpty() && been)
        why = tr("the program ended before the letter was printed, and the password was only in its memory");
    if (why.endsWith(QLatin1Char('.')))
        why.chop(1);
    m_lost->setText(
        why.isEmpty()
            ? QString()
            : tr("Reset again: %1. Nothing else is lost. Set a new password in SPSE and go on as usual.").arg(why));
}

void ResetPanel::showParked()
{
    const QDateTime since = m_request.parkedSince;
    if (since.isNull())
        return m_parked->setText({});
    m_parked->setText(
        tr("SPSE is down since %1: %2 so far. This time is counted apart and is not the officer's.")
            .arg(indonesian::dateAndTime(since, m_office.timeZone()), durations::words(since.msecsTo(m_office.now()))));
}

std::optional<QString> ResetPanel::missing() const
{
    if (m_request.kinds.testFlag(RequestKind::Reset) && m_request.parkedSince.isNull() && !m_password->isReady())
        return tr("Not yet: make the temporary password here or type the one from SPSE.");
    return {};
}

QString ResetPanel::hint() const
{
    const int open = m_steps->openCount();
    return open > 0 && m_request.parkedSince.isNull() ? tr("%1 step(s) in SPSE are not ticked yet.").arg(open)
                                                      : QString();
}

QDateTime ResetPanel::doneAt() const
{
    return m_doneAt->moment();
}

QString ResetPanel::note() const
{
    const QString states = tr("Account before: %1; after: %2.")
                               .arg(m_before->currentText().simplified(), m_after->currentText().simplified());
    const QString words = m_note->text().simplified();
    return words.isEmpty() ? states : states + QLatin1Char(' ') + words;
}

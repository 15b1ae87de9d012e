// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filecard.h"

#include "core/indonesian.h"
#include "desk/archiverights.h"
#include "desk/office.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "gui/fieldsquestion.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace
{
constexpr int usualLoanDays = 7;
constexpr int pictureHeight = 170;

using Field = FieldsQuestion::Field;
using Kind = FieldsQuestion::Kind;

QStringList distinct(const QList<PlaceRecord> &places, QString ShelfPlace::*part)
{
    QStringList result;
    for (const PlaceRecord &record : places) {
        const QString &value = record.place.*part;
        if (!value.isEmpty() && !result.contains(value))
            result << value;
    }
    return result;
}
} // namespace

FileCard::FileCard(Office &office, MessageBar &bar, QWidget *parent)
    : QFrame(parent)
    , m_office(office)
    , m_bar(bar)
    , m_shelves(std::make_unique<ShelfDesk>(office))
    , m_schedules(std::make_unique<ScheduleDesk>(office))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_pictureLine(new QLabel(this))
    , m_retention(new QLabel(this))
    , m_state(new QLabel(this))
    , m_move(new ReasonButton(tr("Move..."), this))
    , m_lend(new ReasonButton(tr("Lend..."), this))
    , m_hold(new ReasonButton(tr("Hold..."), this))
    , m_code(new ReasonButton(tr("Code..."), this))
    , m_question(new FieldsQuestion(this))
    , m_why(new InlineQuestion(this))
{
    setObjectName(QStringLiteral("fileCard"));
    build();
    connect(m_move, &QPushButton::clicked, this, &FileCard::askMove);
    connect(m_lend, &QPushButton::clicked, this, [this] {
        if (!m_loans.isEmpty() && m_loans.first().isOut())
            takeBack();
        else
            askLoan();
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_fact && m_fact->held)
            lift();
        else
            askHold();
    });
    connect(m_code, &QPushButton::clicked, this, &FileCard::askCode);
    clear();
}

FileCard::~FileCard() = default;

void FileCard::build()
{
    theme::makeCard(this);
    setFixedWidth(cardWidth);
    m_title->setFont(theme::font(theme::Text::Strong));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_place->setObjectName(QStringLiteral("cardPlace"));
    m_picture->setObjectName(QStringLiteral("cardPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_pictureLine->setFont(theme::font(theme::Text::Support));
    m_retention->setObjectName(QStringLiteral("cardRetention"));
    m_state->setObjectName(QStringLiteral("cardState"));
    for (QLabel *line : { m_title, m_place, m_pictureLine, m_retention, m_state })
        line->setWordWrap(true);
    theme::setTone(m_pictureLine, theme::Tone::Muted);
    m_move->setObjectName(QStringLiteral("moveFile"));
    m_lend->setObjectName(QStringLiteral("lendFile"));
    m_hold->setObjectName(QStringLiteral("holdFile"));
    m_code->setObjectName(QStringLiteral("recodeFile"));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_move, 0, 0);
    buttons->addWidget(m_lend, 0, 1);
    buttons->addWidget(m_hold, 1, 0);
    buttons->addWidget(m_code, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    for (QLabel *line : { m_title, m_place, m_picture, m_pictureLine, m_retention, m_state })
        column->addWidget(line);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_why);
    column->addStretch(1);
}

void FileCard::clear()
{
    m_fact.reset();
    m_loans.clear();
    m_holds.clear();
    m_question->dismiss();
    m_why->dismiss();
    m_title->setText(tr("Choose a file in the list."));
    for (QLabel *line : { m_place, m_pictureLine, m_retention, m_state })
        line->clear();
    m_picture->clear();
    m_picture->hide();
    retell();
}

void FileCard::setFile(RequestId id)
{
    if (m_fact && m_fact->id != id)
        clear();
    if (!isSet(id))
        return clear();
    guarded(m_bar, tr("Read the file"), [&] {
        const auto fact = m_shelves->fact(id);
        if (!fact)
            return clear();
        m_loans = m_shelves->loansOf(id);
        m_holds = m_shelves->holdsOf(id);
        show(*fact);
    });
}

void FileCard::show(const ArchiveFact &fact)
{
    m_fact = fact;
    m_title->setText(tr("Archive number %1").arg(fact.entry.number));
    m_place->setText(fact.entry.electronicOnly ? tr("Electronic only: it lies on no shelf.") : fact.place().text());
    showPicture(fact);
    const Retention now = m_schedules->of(fact, m_office.today());
    QString kept = tr("Code %1, %2.").arg(fact.entry.classification, retention::accessName(fact.entry.access));
    if (now.phase == RetentionPhase::NotSet)
        kept += QLatin1Char(' ') + tr("Retention: not yet set.");
    else
        kept += QLatin1Char(' ')
            + tr("Retention: %1, active until %2, inactive until %3, then: %4.")
                  .arg(retention::name(now.phase), indonesian::date(now.activeUntil),
                       indonesian::date(now.inactiveUntil), retention::name(now.rule.fate));
    m_retention->setText(kept);
    QStringList state;
    if (!m_loans.isEmpty() && m_loans.first().isOut()) {
        const Loan &loan = m_loans.first();
        state << (loan.isOverdue(m_office.today()) ? tr("OVERDUE: %1 has it since %2, due %3.")
                                                   : tr("%1 has it since %2, due %3."))
                     .arg(loan.borrower, indonesian::date(loan.lentAt, m_office.timeZone()),
                          indonesian::date(loan.due));
    }
    for (const Hold &hold : std::as_const(m_holds)) {
        if (!hold.liftedAt.isValid())
            state << tr("On hold (%1): %2, %3.").arg(archiving::name(hold.kind), hold.reason, hold.authority);
    }
    m_state->setText(state.join(QLatin1Char('\n')));
    m_state->setVisible(!state.isEmpty());
    theme::setTone(m_state, theme::Tone::Warning);
    retell();
}

void FileCard::showPicture(const ArchiveFact &fact)
{
    ShelfDesk::Picture picture;
    if (!fact.entry.electronicOnly)
        guarded(m_bar, tr("Read the picture"), [&] { picture = m_shelves->pictureFor(fact.place()); });
    const QImage image = QImage::fromData(picture.bytes);
    m_picture->setVisible(!image.isNull());
    if (!image.isNull()) {
        const QImage small = image.scaled(cardWidth - 2 * theme::between - 2, pictureHeight, Qt::KeepAspectRatio,
                                          Qt::SmoothTransformation);
        m_picture->setPixmap(QPixmap::fromImage(small));
        m_picture->setAccessibleName(tr("Picture of %1").arg(picture.of.text()));
    }
    m_pictureLine->setVisible(!fact.entry.electronicOnly);
    m_pictureLine->setText(image.isNull() ? tr("There is no picture of this place yet (Places).")
                                          : tr("Picture of %1").arg(picture.of.text()));
}

void FileCard::retell()
{
    const bool out = !m_loans.isEmpty() && m_loans.first().isOut();
    const bool held = m_fact && m_fact->held;
    m_lend->setText(out ? tr("Take back...") : tr("Lend..."));
    m_hold->setText(held ? tr("Lift the hold...") : tr("Hold..."));
    for (ReasonButton *button : { m_move, m_lend, m_hold, m_code })
        button->setAccessibleName(button->text());
    const auto none = m_fact ? std::nullopt : std::optional(tr("Choose a file in the list."));
    const auto why = [&](ArchiveRight right) { return none ? none : archiverights::refusal(m_office, right); };
    m_move->setRefusal(why(ArchiveRight::Shelve));
    auto lend = why(ArchiveRight::Shelve);
    if (!lend && m_fact->entry.electronicOnly)
        lend = tr("This file is electronic only: there is nothing to lend.");
    m_lend->setRefusal(lend);
    m_hold->setRefusal(why(held ? ArchiveRight::LiftHold : ArchiveRight::Hold));
    m_code->setRefusal(why(ArchiveRight::Shelve));
}

bool FileCard::done(const QString &what, const std::function<void()> &work)
{
    const RequestId id = m_fact ? m_fact->id : RequestId {};
    if (!guarded(m_bar, what, work))
        return false;
    setFile(id);
    return true;
}

void FileCard::askMove()
{
    const auto places = m_shelves->places();
    const ShelfPlace now = m_fact->place();
    FieldsQuestion::Question question;
    question.title = tr("Where does it lie now?");
    question.fields = {
        { QStringLiteral("toRoom"), tr("Room"), Kind::Text, now.room, distinct(places, &ShelfPlace::room) },
        { QStringLiteral("toRack"), tr("Rack"), Kind::Text, now.rack, distinct(places, &ShelfPlace::rack) },
        { QStringLiteral("toBox"), tr("Box"), Kind::Text, now.box, distinct(places, &ShelfPlace::box) },
        { QStringLiteral("toFolder"), tr("Folder"), Kind::Text, now.folder, distinct(places, &ShelfPlace::folder) }
    };
    question.confirm = tr("Move the file");
    m_question->ask(question, [this, id = m_fact->id](const QStringList &v) {
        return done(tr("Move the file"), [&] { m_shelves->move(id, { v[0], v[1], v[2], v[3] }); });
    });
}

void FileCard::askLoan()
{
    QStringList known;
    for (const Loan &loan : m_shelves->out())
        known << loan.borrower;
    FieldsQuestion::Question question;
    question.title = tr("Lend file %1").arg(m_fact->entry.number);
    question.fields = { { QStringLiteral("borrower"), tr("Borrower"), Kind::Text, {}, known },
                        { QStringLiteral("borrowerUnit"), tr("Unit"), Kind::Text, {}, {} },
                        { QStringLiteral("purpose"), tr("Needed for"), Kind::Text, {}, {} },
                        { QStringLiteral("due"),
                          tr("Back by"),
                          Kind::Date,
                          m_office.today().addDays(usualLoanDays).toString(Qt::ISODate),
                          {} } };
    question.confirm = tr("Lend");
    m_question->ask(question, [this, id = m_fact->id](const QStringList &v) {
        Loan loan;
        loan.request = id;
        loan.borrower = v[0];
        loan.unit = v[1];
        loan.purpose = v[2];
        loan.due = QDate::fromString(v[3], Qt::ISODate);
        const bool lentNow = done(tr("Lend the file"), [&] { loan = m_shelves->lend(loan); });
        if (lentNow)
            Q_EMIT lent(loan.id);
        return lentNow;
    });
}

void FileCard::takeBack()
{
    InlineQuestion::Question question;
    question.title = tr("Is the file back whole?");
    question.sentence = tr("%1 had it. What is missing or damaged is written down here.").arg(m_loans.first().borrower);
    question.noteLabel = tr("Note");
    question.confirm = tr("It is back");
    m_why->ask(question, [this, loan = m_loans.first().id](const InlineQuestion::Answer &answer) {
        return done(tr("Take the file back"), [&] { m_shelves->giveBack(loan, answer.note); });
    });
}

void FileCard::askHold()
{
    QStringList kinds;
    for (const HoldKind kind : { HoldKind::Legal, HoldKind::Audit, HoldKind::Other })
        kinds << archiving::name(kind);
    FieldsQuestion::Question question;
    question.title = tr("Keep this file whatever the schedule says");
    question.sentence = tr("As long as the hold stands, the file can be on no list of destruction.");
    question.fields = { { QStringLiteral("holdKind"), tr("Because of"), Kind::Choice, kinds.first(), kinds },
                        { QStringLiteral("holdReason"), tr("Reason"), Kind::Text, {}, {} },
                        { QStringLiteral("holdAuthority"), tr("Asked for by (document)"), Kind::Text, {}, {} } };
    question.confirm = tr("Put on hold");
    m_question->ask(question, [this, kinds, id = m_fact->id](const QStringList &v) {
        Hold hold;
        hold.request = id;
        hold.kind = HoldKind(int(kinds.indexOf(v[0])) + 1);
        hold.reason = v[1];
        hold.authority = v[2];
        return done(tr("Put on hold"), [&] { m_shelves->hold(hold); });
    });
}

void FileCard::lift()
{
    const auto standing =
        std::find_if(m_holds.cbegin(), m_holds.cend(), [](const Hold &hold) { return !hold.liftedAt.isValid(); });
    if (standing == m_holds.cend())
        return;
    InlineQuestion::Question question;
    question.title = tr("Lift the hold");
    question.sentence = standing->authority + QStringLiteral(": ") + standing->reason;
    question.noteLabel = tr("Why it ends");
    question.noteLetters = 3;
    question.confirm = tr("Lift the hold");
    m_why->ask(question, [this, hold = standing->id](const InlineQuestion::Answer &answer) {
        return done(tr("Lift the hold"), [&] { m_shelves->lift(hold, answer.note); });
    });
}

void FileCard::askCode()
{
    QStringList codes;
    for (const RetentionRule &rule : m_schedules->now().schedule.rules)
        codes << rule.code;
    QStringList classes;
    for (const QString &access : retention::accessClasses())
        classes << retention::accessName(access);
    FieldsQuestion::Question question;
    question.title = tr("Classification and access");
    question.fields = { { QStringLiteral("newCode"), tr("Code"), Kind::Text, m_fact->entry.classification, codes },
                        { QStringLiteral("newAccess"), tr("Access"), Kind::Choice,
                          retention::accessName(m_fact->entry.access), classes } };
    question.confirm = tr("Keep it");
    m_question->ask(question, [this, classes, id = m_fact->id](const QStringList &v) {
        const QString access = retention::accessClasses().value(classes.indexOf(v[1]));
        return done(tr("Classification and access"), [&] { m_schedules->reclassify(id, v[0], access); });
    });
}

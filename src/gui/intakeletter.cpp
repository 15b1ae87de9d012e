// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intakeletter.h"

#include "ui_intakeletter.h"

#include "core/indonesian.h"
#include "gui/theme.h"

#include <algorithm>

namespace
{
void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

template <class T> T chosen(const QComboBox *box)
{
    return T(box->currentData().toInt());
}
} // namespace

IntakeLetter::IntakeLetter(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IntakeLetter>())
{
    m_ui->setupUi(this);
    for (QLabel *head : { m_ui->askedHead, m_ui->decreeHead, m_ui->cameHead }) {
        head->setFont(theme::font(theme::Text::Head));
        head->setContentsMargins(0, theme::between, 0, 0);
        theme::setTone(head, theme::Tone::Muted);
    }
    theme::makeLink(m_ui->decreeToggle);
    m_ui->decreeSummary->setWordWrap(true);
    theme::setTone(m_ui->decreeSummary, theme::Tone::Muted);
    m_ui->letterDate->setNote(m_ui->letterDateNote);
    m_ui->decreeDate->setNote(m_ui->decreeDateNote);
    m_ui->decreeFrom->setNote(m_ui->decreeFromNote);
    m_ui->decreeUntil->setNote(m_ui->decreeUntilNote);
    fillLists();
    connectFields();
    setForm(IntakeForm());
}

IntakeLetter::~IntakeLetter() = default;

void IntakeLetter::fillLists()
{
    m_ui->reason->addItem(tr("Forgotten"), int(ResetReason::Forgotten));
    m_ui->reason->addItem(tr("The e-mail cannot be opened"), int(ResetReason::EmailLost));
    m_ui->reason->addItem(tr("The account is locked"), int(ResetReason::Locked));
    m_ui->reason->addItem(tr("Perhaps misused by others"), int(ResetReason::Misused));
    m_ui->reason->addItem(tr("Transferred to another post"), int(ResetReason::Transferred));
    m_ui->reason->addItem(tr("Another reason"), int(ResetReason::Other));
    m_ui->tried->addItem(tr("Not asked"), int(TriedSelfService::NotAsked));
    m_ui->tried->addItem(tr("Yes, without success"), int(TriedSelfService::Yes));
    m_ui->tried->addItem(tr("Not yet"), int(TriedSelfService::No));
    m_ui->channel->addItem(tr("Brought by the applicant"), int(Channel::InPerson));
    m_ui->channel->addItem(tr("Brought by somebody else"), int(Channel::Carrier));
    m_ui->channel->addItem(tr("Sent as files"), int(Channel::SoftCopy));
    m_ui->channel->addItem(tr("Sent by post"), int(Channel::Post));
}

void IntakeLetter::connectFields()
{
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (m_ui->changes->isAncestorOf(line))
            continue; // told by the rows themselves
        connect(line, &QLineEdit::returnPressed, this, &IntakeLetter::entered);
        connect(line, &QLineEdit::textChanged, this, &IntakeLetter::changed);
        auto *note = findChild<FieldNote *>(line->objectName() + QStringLiteral("Note"));
        if (!note || qobject_cast<DateField *>(line))
            continue;
        note->bind(line);
        connect(line, &QLineEdit::textChanged, note, [note] { note->hint({}); });
    }
    for (QComboBox *box : { m_ui->reason, m_ui->tried, m_ui->channel })
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fold();
            Q_EMIT changed();
        });
    for (QCheckBox *box : { m_ui->reset, m_ui->info, m_ui->change })
        connect(box, &QCheckBox::toggled, this, [this] {
            m_ui->kindsNote->hint({});
            fold();
            Q_EMIT changed();
        });
    connect(m_ui->changes, &ChangeRows::changed, this, [this] {
        m_ui->changesNote->hint({});
        Q_EMIT changed();
    });
    connect(m_ui->changes, &ChangeRows::entered, this, &IntakeLetter::entered);
    connect(m_ui->decreeToggle, &QPushButton::clicked, this, [this] { foldDecree(!m_ui->decree->isHidden()); });
}

QList<DateField *> IntakeLetter::dates() const
{
    return { m_ui->letterDate, m_ui->decreeDate, m_ui->decreeFrom, m_ui->decreeUntil };
}

void IntakeLetter::write(IntakeForm &form) const
{
    form.kinds.setFlag(RequestKind::Reset, m_ui->reset->isChecked());
    form.kinds.setFlag(RequestKind::UserIdInfo, m_ui->info->isChecked());
    form.kinds.setFlag(RequestKind::Change, m_ui->change->isChecked());
    form.changes = m_ui->changes->changes();
    form.letterNumber = m_ui->letterNumber->text();
    form.letterDate = m_ui->letterDate->date();
    form.letterSubject = m_ui->letterSubject->text();
    form.reason = chosen<ResetReason>(m_ui->reason);
    form.reasonText = m_ui->reasonText->text();
    form.tried = chosen<TriedSelfService>(m_ui->tried);
    form.applicant.decreeNumber = m_ui->decreeNumber->text();
    form.decreeIssuer = m_ui->decreeIssuer->text();
    form.applicant.decreeDate = m_ui->decreeDate->date();
    form.decreeValidFrom = m_ui->decreeFrom->date();
    form.applicant.decreeValidUntil = m_ui->decreeUntil->date();
    form.channel = chosen<Channel>(m_ui->channel);
    form.carrierName = m_ui->carrierName->text();
    form.carrierNip = m_ui->carrierNip->text();
    for (const DateField *date : dates()) {
        if (!date->text().isEmpty() && !date->date().isValid())
            form.unread.insert(date->objectName(), date->text());
    }
}

void IntakeLetter::setForm(const IntakeForm &form)
{
    m_ui->reset->setChecked(form.kinds.testFlag(RequestKind::Reset));
    m_ui->info->setChecked(form.kinds.testFlag(RequestKind::UserIdInfo));
    m_ui->change->setChecked(form.kinds.testFlag(RequestKind::Change));
    m_ui->changes->setChanges(form.changes);
    m_ui->letterNumber->setText(form.letterNumber);
    m_ui->letterDate->setDate(form.letterDate);
    m_ui->letterSubject->setText(form.letterSubject);
    choose(m_ui->reason, int(form.reason));
    m_ui->reasonText->setText(form.reasonText);
    choose(m_ui->tried, int(form.tried));
    takeDecree(form.applicant);
    m_ui->decreeIssuer->setText(form.decreeIssuer);
    m_ui->decreeFrom->setDate(form.decreeValidFrom);
    choose(m_ui->channel, int(form.channel));
    m_ui->carrierName->setText(form.carrierName);
    m_ui->carrierNip->setText(form.carrierNip);
    for (DateField *date : dates()) {
        if (const QString typed = form.unread.value(date->objectName()); !typed.isEmpty())
            date->setTyped(typed);
    }
    fold();
    foldDecree(wrongDate().first.startsWith(QLatin1String("decree")) ? false : true);
}

void IntakeLetter::takeDecree(const AccountData &data)
{
    m_ui->decreeNumber->setText(data.decreeNumber);
    m_ui->decreeDate->setDate(data.decreeDate);
    m_ui->decreeUntil->setDate(data.decreeValidUntil);
    foldDecree(true);
}

bool IntakeLetter::isBlank() const
{
    const auto lines = findChildren<QLineEdit *>();
    return std::all_of(lines.cbegin(), lines.cend(), [](const QLineEdit *line) { return line->text().isEmpty(); });
}

void IntakeLetter::fold()
{
    m_ui->changes->setVisible(m_ui->change->isChecked());
    if (!m_ui->change->isChecked())
        m_ui->changesNote->hint({});
    m_ui->carrier->setVisible(chosen<Channel>(m_ui->channel) == Channel::Carrier);
    const bool own = chosen<ResetReason>(m_ui->reason) == ResetReason::Other;
    m_ui->reasonBox->setVisible(own || !m_ui->reasonText->text().isEmpty());
}

void IntakeLetter::foldDecree(bool folded)
{
    m_ui->decree->setVisible(!folded);
    m_ui->decreeSummary->setText(folded ? decreeSentence() : QString());
    const bool known = !m_ui->decreeNumber->text().isEmpty();
    m_ui->decreeToggle->setText(!folded ? tr("Fold") : known ? tr("Change") : tr("Fill in"));
    m_ui->decreeToggle->setAccessibleName(folded ? tr("Show the decree's fields") : tr("Fold the decree's fields"));
}

QString IntakeLetter::decreeSentence() const
{
    if (m_ui->decreeNumber->text().isEmpty())
        return tr("No decree noted yet.");
    QString text = m_ui->decreeNumber->text();
    if (const QDate date = m_ui->decreeDate->date(); date.isValid())
        text += QStringLiteral(", ") + indonesian::date(date);
    if (const QDate until = m_ui->decreeUntil->date(); until.isValid())
        text += QStringLiteral(" · ") + tr("valid until %1").arg(indonesian::date(until));
    return text;
}

std::pair<QString, QString> IntakeLetter::wrongDate() const
{
    for (const DateField *date : dates())
        if (const QString why = date->mistake(); !why.isEmpty())
            return { date->objectName(), why };
    return {};
}

bool IntakeLetter::complain(const QString &field, const QString &sentence)
{
    if (field == QLatin1String("kinds")) {
        m_ui->kindsNote->mistake(sentence);
        m_ui->reset->setFocus();
        return true;
    }
    if (field == QLatin1String("changes")) {
        m_ui->changesNote->mistake(sentence);
        m_ui->changes->findChild<QLineEdit *>()->setFocus();
        return true;
    }
    auto *line = findChild<QLineEdit *>(field);
    auto *note = findChild<FieldNote *>(field + QStringLiteral("Note"));
    if (!line || !note)
        return false;
    if (field.startsWith(QLatin1String("decree")))
        foldDecree(false);
    note->mistake(sentence);
    line->setFocus();
    return true;
}

void IntakeLetter::focusFirst()
{
    m_ui->letterNumber->setFocus();
}

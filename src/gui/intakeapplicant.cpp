// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intakeapplicant.h"

#include "ui_intakeapplicant.h"

#include "core/email.h"
#include "core/indonesian.h"
#include "core/nip.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/rank.h"
#include "core/userid.h"
#include "gui/fieldnote.h"
#include "gui/theme.h"

#include <QCompleter>

#include <algorithm>

namespace
{
/// "Lahir 12 April 1985 · CPNS Januari 2010 · laki-laki": the number read aloud, so that a slip is heard.
QString decoded(const Nip &nip)
{
    QStringList parts;
    if (nip.birthDate().isValid())
        parts << IntakeApplicant::tr("born %1").arg(indonesian::date(nip.birthDate()));
    if (nip.appointed().isValid())
        parts << IntakeApplicant::tr("appointed %1 %2")
                     .arg(indonesian::month(nip.appointed().month()))
                     .arg(nip.appointed().year());
    if (nip.sex())
        parts << (*nip.sex() == Sex::Male ? IntakeApplicant::tr("male") : IntakeApplicant::tr("female"));
    return parts.join(QStringLiteral(" · "));
}

QString mistakeIn(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (field == QLatin1String("userId"))
        return userid::whyNot(text);
    if (field == QLatin1String("email"))
        return email::whyNot(text);
    if (field == QLatin1String("phone"))
        return phone::read(text).errors.value(0);
    return {};
}
} // namespace

IntakeApplicant::IntakeApplicant(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IntakeApplicant>())
{
    m_ui->setupUi(this);
    theme::makeLink(m_ui->toggle);
    theme::setTone(m_ui->summary, theme::Tone::Muted);
    m_ui->summary->setWordWrap(true);
    // All 18 digits in their groups are seen at once: they are compared with paper.
    m_ui->nip->setMinimumWidth(m_ui->nip->fontMetrics().horizontalAdvance(QStringLiteral("00000000 000000 0 000"))
                               + 3 * theme::between);
    m_ui->nipKind->addItem(tr("PNS"), int(NipKind::Pns));
    m_ui->nipKind->addItem(tr("PPPK"), int(NipKind::Pppk));
    m_ui->nipKind->addItem(tr("Other"), int(NipKind::Other));
    QStringList ranks;
    for (const Rank &one : rank::all())
        ranks << one.printed();
    auto *completer = new QCompleter(ranks, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->rank->setCompleter(completer);

    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (FieldNote *note = noteOf(field))
            note->bind(field);
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (FieldNote *note = noteOf(field); note && note->isMistake())
                note->hint({});
            Q_EMIT changed();
        });
        connect(field, &QLineEdit::returnPressed, this, &IntakeApplicant::entered);
        connect(field, &QLineEdit::editingFinished, this, [this, field] { check(field); });
    }
    connect(m_ui->nip, &QLineEdit::textChanged, this, [this] { readNip(false); });
    connect(m_ui->nip, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() >= 18 && m_ui->nipKind->currentIndex() < 2) // two digits tell, where they tell
            m_ui->nipKind->setCurrentIndex(int(Nip::guessKind(text)));
    });
    connect(m_ui->nipKind, &QComboBox::currentIndexChanged, this, [this] {
        readNip(true);
        Q_EMIT changed();
    });
    connect(m_ui->name, &QLineEdit::textEdited, this, &IntakeApplicant::nameEdited);
    connect(m_ui->name, &PersonLookUp::chosen, this, &IntakeApplicant::take);
    connect(m_ui->name, &PersonLookUp::typedInFull, this, [this] {
        if (isSet(m_account))
            return;
        setDetailsShown(true);
        m_ui->nip->setFocus();
    });
    connect(m_ui->toggle, &QPushButton::clicked, this, [this] { setDetailsShown(m_ui->details->isHidden()); });
    setDetailsShown(false);
    retell();
}

IntakeApplicant::~IntakeApplicant() = default;

void IntakeApplicant::setFind(const PersonLookUp::Find &find)
{
    m_ui->name->setFind(find);
}

void IntakeApplicant::write(AccountData &data) const
{
    data.name = m_ui->name->text();
    data.nip = m_ui->nip->text();
    data.nipKind = NipKind(m_ui->nipKind->currentData().toInt());
    data.userId = m_ui->userId->text();
    data.pokja = m_ui->pokja->text();
    data.position = m_ui->position->text();
    data.rank = m_ui->rank->text();
    data.unit = m_ui->unit->text();
    data.email = m_ui->email->text();
    data.phone = m_ui->phone->text();
}

void IntakeApplicant::setData(const AccountData &data, AccountId account)
{
    m_account = account;
    m_registerName = isSet(account) ? data.name : QString();
    m_ui->name->setText(data.name);
    m_ui->nipKind->setCurrentIndex(m_ui->nipKind->findData(int(data.nipKind)));
    m_ui->nip->setText(data.nipKind == NipKind::Other ? data.nip : indonesian::nip(data.nip));
    m_ui->userId->setText(data.userId);
    m_ui->pokja->setText(data.pokja);
    m_ui->position->setText(data.position);
    m_ui->rank->setText(data.rank);
    m_ui->unit->setText(data.unit);
    m_ui->email->setText(data.email);
    m_ui->phone->setText(phone::printed(data.phone));
    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        field->setModified(false);
        check(field);
    }
    retell();
}

bool IntakeApplicant::isBlank() const
{
    const auto fields = findChildren<QLineEdit *>();
    return std::all_of(fields.cbegin(), fields.cend(), [](const auto *field) { return field->text().isEmpty(); });
}

void IntakeApplicant::take(const PersonHit &hit)
{
    setData(hit.data, hit.account);
    setDetailsShown(false);
    Q_EMIT changed();
    Q_EMIT personChosen(hit.data);
}

/// Another name is another person, until somebody is chosen again.
void IntakeApplicant::nameEdited()
{
    if (isSet(m_account) && !sameName(m_ui->name->text(), m_registerName))
        m_account = {};
    retell();
}

void IntakeApplicant::readNip(bool left)
{
    const QString text = m_ui->nip->text();
    const NipReading reading = Nip::parse(text, NipKind(m_ui->nipKind->currentData().toInt()), m_today);
    if (text.trimmed().isEmpty())
        m_ui->nipNote->hint({});
    else if (!reading.ok() && left)
        m_ui->nipNote->mistake(reading.errors.first());
    else if (reading.ok() && !reading.warnings.isEmpty())
        m_ui->nipNote->caution(reading.warnings.first());
    else
        m_ui->nipNote->hint(reading.ok() ? decoded(reading.nip) : QString());
}

void IntakeApplicant::check(QLineEdit *field)
{
    if (field == m_ui->nip)
        return readNip(true);
    FieldNote *note = noteOf(field);
    if (!note)
        return;
    if (const QString wrong = mistakeIn(field->objectName(), field->text()); !wrong.isEmpty())
        note->mistake(wrong);
    else
        note->hint({});
}

void IntakeApplicant::setDetailsShown(bool shown)
{
    m_ui->details->setVisible(shown);
    retell();
}

void IntakeApplicant::retell()
{
    const bool shown = !m_ui->details->isHidden();
    m_ui->toggle->setText(shown ? tr("Hide the details") : tr("Show the details"));
    m_ui->toggle->setAccessibleName(m_ui->toggle->text());
    QStringList parts;
    if (!m_ui->nip->text().isEmpty())
        parts << m_ui->nip->text();
    if (!m_ui->userId->text().isEmpty())
        parts << tr("User ID %1").arg(m_ui->userId->text());
    if (!m_ui->pokja->text().isEmpty())
        parts << m_ui->pokja->text();
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp); // the line breaks between them
    const QString where = isSet(m_account) ? tr("From the register") : tr("Not from the register");
    m_ui->summary->setText(isBlank()   ? tr("Choose from the list with Enter, or type on.")
                               : shown ? where
                                       : where + QStringLiteral(":  ") + parts.join(QStringLiteral("  ·  ")));
}

bool IntakeApplicant::complain(const QString &name, const QString &sentence)
{
    QLineEdit *field = fieldNamed(name);
    if (!field)
        return false;
    if (field != m_ui->name)
        setDetailsShown(true);
    if (FieldNote *note = noteOf(field))
        note->mistake(sentence);
    field->setFocus();
    return true;
}

QLineEdit *IntakeApplicant::fieldNamed(const QString &name) const
{
    return findChild<QLineEdit *>(name);
}

FieldNote *IntakeApplicant::noteOf(const QLineEdit *field) const
{
    return findChild<FieldNote *>(field->objectName() + QStringLiteral("Note"));
}

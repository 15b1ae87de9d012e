// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/operatorform.h"

#include "ui_operatorform.h"

#include "core/indonesian.h"
#include "core/nip.h"
#include "core/userid.h"
#include "desk/operatordesk.h"
#include "gui/theme.h"
#include "secrets/passwordpolicy.h"

OperatorForm::OperatorForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OperatorForm>())
{
    m_ui->setupUi(this);
    m_ui->fullNameNote->bind(m_ui->fullName);
    m_ui->nipNote->bind(m_ui->nip);
    m_ui->userNameNote->bind(m_ui->userName);
    m_ui->spseUserIdNote->bind(m_ui->spseUserId);
    m_ui->roleNote->bind(m_ui->role);
    m_ui->passwordNote->bind(m_ui->password);
    m_ui->againNote->bind(m_ui->again);
    for (const Role role : { Role::Officer, Role::Head, Role::Archivist, Role::Auditor })
        m_ui->role->addItem(roleName(role), int(role));
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &OperatorForm::follow);
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &OperatorForm::follow);
    connect(m_ui->administrator, &QCheckBox::toggled, this, &OperatorForm::follow);
    connect(m_ui->password, &SecretLineEdit::contentChanged, this, &OperatorForm::follow);
    connect(m_ui->again, &SecretLineEdit::contentChanged, this, &OperatorForm::follow);
    start(Purpose::Add, {}, QDate::currentDate());
}

OperatorForm::~OperatorForm() = default;

QString OperatorForm::roleName(Role role)
{
    switch (role) {
    case Role::Officer:
        return tr("Officer");
    case Role::Head:
        return tr("Head");
    case Role::Archivist:
        return tr("Archivist");
    case Role::Auditor:
        break;
    }
    return tr("Auditor (reads only)");
}

void OperatorForm::start(Purpose purpose, const Operator &who, QDate today)
{
    m_purpose = purpose;
    m_who = who;
    m_today = today;
    const bool personal = purpose != Purpose::Password;
    m_ui->fullName->setText(who.fullName);
    m_ui->nip->setText(indonesian::nip(who.nip));
    m_ui->userName->setText(who.userName);
    m_ui->spseUserId->setText(who.spseUserId);
    m_ui->role->setCurrentIndex(m_ui->role->findData(int(who.role)));
    m_ui->administrator->setChecked(who.administrator);
    m_ui->password->wipe();
    m_ui->again->wipe();
    for (QWidget *field : findChildren<QLineEdit *>())
        field->setEnabled(personal);
    m_ui->roleBox->setVisible(personal && purpose != Purpose::First);
    m_ui->administratorBox->setVisible(personal && purpose != Purpose::First);
    m_ui->passwordBox->setVisible(asksPassword());
    follow();
}

Operator OperatorForm::data() const
{
    Operator who = m_who;
    who.fullName = m_ui->fullName->text().simplified();
    who.nip = Nip::normalised(m_ui->nip->text());
    who.userName = m_ui->userName->text().simplified().toLower();
    who.spseUserId = userid::normalised(m_ui->spseUserId->text());
    if (m_purpose != Purpose::First) {
        who.role = Role(m_ui->role->currentData().toInt());
        who.administrator = m_ui->administrator->isChecked();
    }
    return who;
}

QString OperatorForm::nipMistake() const
{
    const QString typed = m_ui->nip->text().simplified();
    if (typed.isEmpty())
        return {};
    const NipReading nip = Nip::parse(typed, Nip::guessKind(typed), m_today);
    return nip.ok() ? QString() : nip.errors.first();
}

QString OperatorForm::passwordMistake() const
{
    if (!asksPassword())
        return {};
    if (const auto wrong = OperatorDesk::passwordRefusal(m_ui->password->copy(), data()))
        return *wrong;
    if (!m_ui->password->copy().equals(m_ui->again->copy()))
        return tr("The two passwords differ. Type the same one twice.");
    return {};
}

std::optional<QString> OperatorForm::refusal() const
{
    const Operator who = data();
    if (who.fullName.isEmpty())
        return tr("The full name is missing.");
    if (const QString wrong = nipMistake(); !wrong.isEmpty())
        return wrong;
    if (who.userName.isEmpty() || who.userName.contains(QLatin1Char(' ')))
        return tr("The user name needs at least one letter and no spaces.");
    if (!who.spseUserId.isEmpty() && !userid::whyNot(who.spseUserId).isEmpty())
        return userid::whyNot(who.spseUserId);
    const QString wrong = passwordMistake();
    return wrong.isEmpty() ? std::nullopt : std::optional(wrong);
}

SecretBytes OperatorForm::takePassword()
{
    SecretBytes password = m_ui->password->take();
    m_ui->again->wipe();
    return password;
}

void OperatorForm::tellNip()
{
    const QString typed = m_ui->nip->text().simplified();
    const int digits = int(Nip::normalised(typed).size());
    if (typed.isEmpty())
        return m_ui->nipNote->hint(tr("18 digits; may stay empty."));
    const NipReading nip = Nip::parse(typed, Nip::guessKind(typed), m_today);
    if (!nip.ok())
        return digits < 18 ? m_ui->nipNote->hint(tr("%1 of 18 digits").arg(digits))
                           : m_ui->nipNote->mistake(nip.errors.first());
    if (!nip.warnings.isEmpty())
        return m_ui->nipNote->caution(nip.warnings.first());
    m_ui->nipNote->hint(tr("Born on %1").arg(indonesian::date(nip.nip.birthDate())));
}

void OperatorForm::tellPassword()
{
    if (!asksPassword())
        return;
    const int typed = m_ui->password->length();
    const auto wrong = OperatorDesk::passwordRefusal(m_ui->password->copy(), data());
    if (typed < passwordpolicy::operatorMinimum)
        m_ui->passwordNote->hint(
            tr("%1 of %2 characters. A sentence is easy to remember.").arg(typed).arg(passwordpolicy::operatorMinimum));
    else if (wrong)
        m_ui->passwordNote->mistake(*wrong);
    else
        m_ui->passwordNote->hint(tr("%1 characters: this password will do.").arg(typed));
    const bool same = m_ui->password->copy().equals(m_ui->again->copy());
    if (m_ui->again->isEmpty() || typed == 0)
        m_ui->againNote->hint({});
    else if (same)
        m_ui->againNote->hint(tr("Both are the same."));
    else if (m_ui->again->length() < typed)
        m_ui->againNote->hint(tr("Not yet the same."));
    else
        m_ui->againNote->mistake(tr("The two passwords differ. Type the same one twice."));
}

void OperatorForm::follow()
{
    tellNip();
    const QString name = m_ui->userName->text();
    m_ui->userNameNote->mistake(name.trimmed().contains(QLatin1Char(' ')) ? tr("A user name has no spaces.")
                                                                          : QString());
    const QString account = m_ui->spseUserId->text();
    m_ui->spseUserIdNote->hint(account.isEmpty() ? tr("Nobody takes in a request for their own account.") : QString());
    if (!account.isEmpty())
        m_ui->spseUserIdNote->mistake(userid::whyNot(account));
    tellPassword();
    Q_EMIT changed();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountform.h"

#include "ui_accountform.h"

#include "core/email.h"
#include "core/indonesian.h"
#include "core/phone.h"
#include "core/rank.h"
#include "core/userid.h"

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
    , m_today(QDate::currentDate())
{
    m_ui->setupUi(this);
    m_ui->nameNote->bind(m_ui->name);
    m_ui->userIdNote->bind(m_ui->userId);
    m_ui->nipNote->bind(m_ui->nip);
    m_ui->rankNote->bind(m_ui->rank);
    m_ui->emailNote->bind(m_ui->email);
    m_ui->phoneNote->bind(m_ui->phone);
    m_ui->decreeDate->setNote(m_ui->decreeDateNote);
    m_ui->decreeValidUntil->setNote(m_ui->decreeValidUntilNote);
    m_ui->nipKind->addItem(tr("Civil servant (PNS)"), int(NipKind::Pns));
    m_ui->nipKind->addItem(tr("Contract (PPPK)"), int(NipKind::Pppk));
    m_ui->nipKind->addItem(tr("Other"), int(NipKind::Other));
    m_ui->pokja->setEditable(true);
    m_ui->pokja->setInsertPolicy(QComboBox::NoInsert);
    m_ui->pokja->lineEdit()->setAccessibleName(m_ui->pokja->accessibleName());
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &AccountForm::follow);
    connect(m_ui->nipKind, &QComboBox::currentIndexChanged, this, &AccountForm::follow);
    connect(m_ui->active, &QCheckBox::toggled, this, &AccountForm::follow);
    setData({});
}

AccountForm::~AccountForm() = default;

void AccountForm::setPokjas(const QStringList &names)
{
    const QString typed = m_ui->pokja->currentText();
    m_ui->pokja->clear();
    m_ui->pokja->addItems(names);
    m_ui->pokja->setCurrentText(typed);
}

NipKind AccountForm::kind() const
{
    return NipKind(m_ui->nipKind->currentData().toInt());
}

void AccountForm::type(const AccountData &data)
{
    m_ui->name->setText(data.name);
    m_ui->userId->setText(data.userId);
    m_ui->nip->setText(indonesian::nip(data.nip));
    m_ui->nipKind->setCurrentIndex(m_ui->nipKind->findData(int(data.nipKind)));
    m_ui->rank->setText(data.rank);
    m_ui->position->setText(data.position);
    m_ui->pokja->setCurrentText(data.pokja);
    m_ui->email->setText(data.email);
    m_ui->phone->setText(phone::printed(data.phone));
    m_ui->decreeNumber->setText(data.decreeNumber);
    m_ui->unit->setText(data.unit);
    m_ui->decreeDate->setDate(data.decreeDate);
    m_ui->decreeValidUntil->setDate(data.decreeValidUntil);
    m_ui->active->setChecked(data.active);
    follow();
}

void AccountForm::setData(const AccountData &data)
{
    type(data);
    m_shown = this->data();
    follow();
}

AccountData AccountForm::data() const
{
    AccountData data;
    data.name = m_ui->name->text().simplified();
    data.userId = userid::normalised(m_ui->userId->text());
    data.nip = Nip::normalised(m_ui->nip->text());
    data.nipKind = kind();
    data.rank = m_ui->rank->text().simplified();
    if (const RankReading read = rank::read(data.rank, data.nipKind); !data.rank.isEmpty() && read.ok())
        data.rank = read.rank.printed();
    data.position = m_ui->position->text().simplified();
    data.pokja = m_ui->pokja->currentText().simplified();
    data.email = email::normalised(m_ui->email->text());
    const PhoneReading read = phone::read(m_ui->phone->text());
    data.phone = read.ok() ? read.value : m_ui->phone->text().simplified();
    data.decreeNumber = m_ui->decreeNumber->text().simplified();
    data.unit = m_ui->unit->text().simplified();
    data.decreeDate = m_ui->decreeDate->date();
    data.decreeValidUntil = m_ui->decreeValidUntil->date();
    data.active = m_ui->active->isChecked();
    return data;
}

void AccountForm::setReadOnly(bool readOnly)
{
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->setReadOnly(readOnly);
    m_ui->nipKind->setEnabled(!readOnly);
    m_ui->pokja->setEnabled(!readOnly);
    m_ui->active->setEnabled(!readOnly);
}

bool AccountForm::isChanged() const
{
    return data() != m_shown || !m_ui->decreeDate->mistake().isEmpty() || !m_ui->decreeValidUntil->mistake().isEmpty();
}

AccountForm::Read AccountForm::readUserId() const
{
    const QString typed = m_ui->userId->text();
    return typed.isEmpty() ? Read {} : Read { userid::whyNot(typed), {}, {} };
}

AccountForm::Read AccountForm::readNip() const
{
    const QString typed = m_ui->nip->text().simplified();
    if (typed.isEmpty())
        return {};
    const NipReading nip = Nip::parse(typed, kind(), m_today);
    if (!nip.ok())
        return { nip.errors.first(), {}, {} };
    if (!nip.warnings.isEmpty())
        return { {}, nip.warnings.first(), {} };
    const QString born = indonesian::date(nip.nip.birthDate());
    return { {}, {}, born.isEmpty() ? QString() : tr("Born on %1").arg(born) };
}

AccountForm::Read AccountForm::readPhone() const
{
    if (m_ui->phone->text().simplified().isEmpty())
        return {};
    const PhoneReading read = phone::read(m_ui->phone->text());
    return { read.ok() ? QString() : read.errors.first(), read.warnings.value(0), {} };
}

AccountForm::Read AccountForm::readRank() const
{
    const QString typed = m_ui->rank->text().simplified();
    if (typed.isEmpty() || kind() == NipKind::Other)
        return {};
    // The register keeps what papers say; an unusual rank is pointed out and kept.
    const RankReading read = rank::read(typed, kind());
    return { {}, read.ok() ? QString() : read.error, {} };
}

AccountForm::Read AccountForm::readEmail() const
{
    const QString typed = m_ui->email->text().trimmed();
    return typed.isEmpty() ? Read {} : Read { email::whyNot(typed), {}, {} };
}

std::optional<QString> AccountForm::refusal() const
{
    if (m_ui->name->text().simplified().isEmpty())
        return tr("The name is missing.");
    if (m_ui->userId->text().trimmed().isEmpty())
        return tr("The SPSE user ID is missing.");
    for (const QString &mistake : { readUserId().mistake, readNip().mistake, readEmail().mistake, readPhone().mistake,
                                    m_ui->decreeDate->mistake(), m_ui->decreeValidUntil->mistake() }) {
        if (!mistake.isEmpty())
            return mistake;
    }
    const QDate from = m_ui->decreeDate->date();
    const QDate until = m_ui->decreeValidUntil->date();
    if (from.isValid() && until.isValid() && until < from)
        return tr("The decree ends before it begins. Check the dates.");
    return {};
}

void AccountForm::follow()
{
    const auto tell = [](FieldNote *note, const Read &read) {
        if (!read.mistake.isEmpty())
            note->mistake(read.mistake);
        else if (!read.caution.isEmpty())
            note->caution(read.caution);
        else
            note->hint(read.hint);
    };
    tell(m_ui->userIdNote, readUserId());
    tell(m_ui->nipNote, readNip());
    tell(m_ui->phoneNote, readPhone());
    tell(m_ui->rankNote, readRank());
    tell(m_ui->emailNote, readEmail());
    Q_EMIT changed();
}

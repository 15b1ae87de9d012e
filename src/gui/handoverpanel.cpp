// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/handoverpanel.h"

#include "ui_handoverpanel.h"

#include "core/indonesian.h"
#include "gui/theme.h"
#include "letters/letterfields.h"

#include <QAbstractItemView>

HandoverPanel::HandoverPanel(const QTimeZone &zone, const std::function<QDateTime()> &now, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HandoverPanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("handoverPanel"));
    theme::makeCard(this);
    m_ui->title->setFont(theme::font(theme::Text::Strong));
    m_ui->proofLine->setFont(theme::font(theme::Text::Support));
    // Kinds of cards that an office sees; something else may be typed.
    m_ui->identity->addItems(
        { tr("civil servant's card"), tr("identity card (KTP)"), tr("driving licence (SIM)"), tr("known in person") });
    m_ui->identity->view()->setAccessibleName(m_ui->identity->accessibleName());
    m_ui->identity->setCurrentIndex(-1);
    m_ui->identity->lineEdit()->setPlaceholderText(tr("card that was shown"));
    m_ui->identityLast->setMaximumWidth(m_ui->identityLast->fontMetrics().horizontalAdvance(QStringLiteral("MMMMMMM")));
    m_ui->at->setClock(zone, now);
    m_ui->who->setSpacing(theme::between);
    m_ui->column->addStretch(1);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &HandoverPanel::tell);
    connect(m_ui->identity, &QComboBox::currentTextChanged, this, &HandoverPanel::tell);
    connect(m_ui->carrier, &QRadioButton::toggled, this, &HandoverPanel::preset);
    connect(m_ui->at, &QDateTimeEdit::dateTimeChanged, this, &HandoverPanel::tell);
}

HandoverPanel::~HandoverPanel() = default;

void HandoverPanel::setFile(const CaseFile &file)
{
    const Letter *letter = file.letter(LetterKind::ResultNotice);
    m_secret = letter && letter->secret;
    const LetterId id = letter ? letter->id : LetterId {};
    if (file.request.id == m_request.id && id == m_letter)
        return; // what is half typed stays
    clear();
    m_request = file.request;
    m_letter = id;
    if (letter && !letter->fields.isEmpty())
        m_ui->seal->setText(LetterFields::fromJson(letter->fields).texts.value(QStringLiteral("nomor_segel")));
    preset();
}

void HandoverPanel::clear()
{
    m_request = {};
    m_letter = {};
    m_ui->applicant->setChecked(true);
    for (QLineEdit *field : { m_ui->receiver, m_ui->nip, m_ui->authority, m_ui->identityLast, m_ui->seal, m_ui->note })
        field->clear();
    m_ui->identity->setCurrentIndex(-1);
    m_ui->identity->clearEditText();
    m_ui->at->reset();
    preset();
}

void HandoverPanel::preset()
{
    const bool carrier = m_ui->carrier->isChecked();
    m_ui->receiver->setText(carrier ? m_request.carrierName : m_request.applicant.name);
    m_ui->nip->setText(indonesian::nip(carrier ? m_request.carrierNip : m_request.applicant.nip));
    m_ui->authorityLabel->setVisible(carrier);
    m_ui->authority->setVisible(carrier);
    tell();
}

Handover HandoverPanel::proof() const
{
    Handover proof;
    proof.at = m_ui->at->moment();
    proof.receiver = m_ui->receiver->text().simplified();
    proof.receiverNip = m_ui->nip->text().simplified();
    proof.byCarrier = m_ui->carrier->isChecked();
    proof.identitySeen = m_ui->identity->currentText().simplified();
    proof.identityLast = m_ui->identityLast->text().simplified();
    proof.authority = proof.byCarrier ? m_ui->authority->text().simplified() : QString();
    proof.sealNumber = m_ui->seal->text().simplified();
    proof.note = m_ui->note->text().simplified();
    return proof;
}

std::optional<QString> HandoverPanel::missing() const
{
    const Handover proof = this->proof();
    QStringList parts;
    if (proof.receiver.isEmpty())
        parts.append(tr("the name of the receiver"));
    if (proof.byCarrier && proof.authority.isEmpty())
        parts.append(tr("the letter of authority"));
    if (proof.identitySeen.isEmpty())
        parts.append(tr("which identity was seen"));
    // Somebody known in person shows no card.
    if (!proof.identitySeen.isEmpty() && proof.identitySeen != tr("known in person") && proof.identityLast.size() < 4)
        parts.append(tr("the last 4 characters of the identity"));
    if (parts.isEmpty())
        return {};
    return tr("Not yet: %1 missing.").arg(parts.join(QStringLiteral(", ")));
}

void HandoverPanel::tell()
{
    const std::optional<QString> why = missing();
    const QString line = m_secret
        ? tr("Have the slip of the office's copy signed, and say that the password must be changed.")
        : tr("Have the slip of the office's copy signed.");
    m_ui->proofLine->setText(why.value_or(line));
    theme::setTone(m_ui->proofLine, why ? theme::Tone::Warning : theme::Tone::Muted);
    Q_EMIT inputChanged();
}

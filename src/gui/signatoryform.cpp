// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signatoryform.h"

#include "ui_signatoryform.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/nip.h"
#include "desk/letterwriting.h"
#include "gui/theme.h"

namespace
{
enum Manner { Plain, OnBehalfOf, Through };
}

SignatoryForm::SignatoryForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignatoryForm>())
    , m_today(QDate::currentDate())
{
    m_ui->setupUi(this);
    theme::makeCard(m_ui->blockCard);
    m_ui->block->setTextFormat(Qt::PlainText);
    m_ui->positionNote->bind(m_ui->position);
    m_ui->onBehalfOfNote->bind(m_ui->onBehalfOf);
    m_ui->byNote->bind(m_ui->by);
    m_ui->nipNote->bind(m_ui->nip);
    m_ui->manner->addItems({ tr("In one's own right"), QStringLiteral("a.n."), QStringLiteral("a.n. + u.b."),
                             QStringLiteral("Plt."), QStringLiteral("Plh."), QStringLiteral("Pj.") });
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &SignatoryForm::follow);
    connect(m_ui->tteFrame, &QCheckBox::toggled, this, &SignatoryForm::follow);
    connect(m_ui->manner, &QComboBox::currentIndexChanged, this, &SignatoryForm::follow);
}

SignatoryForm::~SignatoryForm() = default;

void SignatoryForm::setSignatory(const SignatorySetting &signatory)
{
    m_ui->manner->setCurrentIndex(signatory.manner);
    m_ui->onBehalfOf->setText(signatory.onBehalfOf);
    m_ui->by->setText(signatory.by);
    m_ui->position->setText(signatory.position);
    m_ui->name->setText(signatory.name);
    m_ui->rank->setText(signatory.rank);
    m_ui->nip->setText(indonesian::nip(signatory.nip));
    m_ui->tteFrame->setChecked(signatory.tteFrame != 0);
    follow();
}

SignatorySetting SignatoryForm::signatory() const
{
    SignatorySetting s;
    s.manner = m_ui->manner->currentIndex();
    s.onBehalfOf = m_ui->onBehalfOf->text().simplified();
    s.by = m_ui->by->text().simplified();
    s.position = m_ui->position->text().simplified();
    s.name = m_ui->name->text().simplified();
    s.rank = m_ui->rank->text().simplified();
    s.nip = Nip::normalised(m_ui->nip->text());
    s.tteFrame = m_ui->tteFrame->isChecked() ? 1 : 0;
    return s;
}

QString SignatoryForm::mistake() const
{
    const SignatorySetting s = signatory();
    SignatorySetting nobody;
    nobody.tteFrame = s.tteFrame;
    if (s == nobody) // an office that has named nobody yet signs as Admin Agency alone
        return {};
    try {
        signature::lines(letterwriting::signatory(s));
    } catch (const Error &error) {
        return error.text();
    }
    if (s.manner == Through && s.by.isEmpty())
        return tr("With u.b. the post between is named.");
    return {};
}

QString SignatoryForm::nipMistake() const
{
    const QString nip = m_ui->nip->text().simplified();
    if (nip.isEmpty())
        return {};
    const NipReading read = Nip::parse(nip, Nip::guessKind(nip), m_today);
    return read.ok() ? QString() : read.errors.first();
}

std::optional<QString> SignatoryForm::refusal() const
{
    for (const QString &wrong : { mistake(), nipMistake() }) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

void SignatoryForm::tellBlock()
{
    const SignatorySetting s = signatory();
    QStringList words;
    try {
        const QList<SignatureLine> lines = signature::lines(letterwriting::signatory(s));
        for (const SignatureLine &line : lines)
            words.append(
                QStringLiteral("%1%2").arg(line.mark.isEmpty() ? QString() : line.mark + QLatin1Char(' '), line.text));
    } catch (const Error &) {
        return m_ui->block->setText(tr("Nobody is named yet: the officer signs as Admin Agency."));
    }
    words << QString() << (s.tteFrame != 0 ? tr("[empty frame for the TTE]") : QString()) << s.name;
    if (!s.rank.isEmpty())
        words << s.rank;
    if (!s.nip.isEmpty())
        words << indonesian::nipLine(s.nip, Nip::guessKind(s.nip));
    m_ui->block->setText(words.join(QLatin1Char('\n')));
}

void SignatoryForm::follow()
{
    const int manner = m_ui->manner->currentIndex();
    m_ui->onBehalfBox->setVisible(manner == OnBehalfOf || manner == Through);
    m_ui->byBox->setVisible(manner == Through);
    m_ui->positionNote->mistake(mistake());
    m_ui->nipNote->mistake(nipMistake());
    tellBlock();
    Q_EMIT changed();
}

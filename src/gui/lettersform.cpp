// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettersform.h"

#include "ui_lettersform.h"

#include "core/error.h"
#include "core/letternumber.h"
#include "gui/theme.h"

LettersForm::LettersForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LettersForm>())
    , m_today(QDate::currentDate())
{
    m_ui->setupUi(this);
    for (QLabel *head : { m_ui->numberHead, m_ui->sheetHead, m_ui->signatoryHead, m_ui->moreHead }) {
        head->setFont(theme::font(theme::Text::Head));
        theme::setTone(head, theme::Tone::Muted);
    }
    m_ui->numberPatternNote->bind(m_ui->numberPattern);
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &LettersForm::follow);
    for (QCheckBox *box : { m_ui->numbersByHand, m_ui->srikandi })
        connect(box, &QCheckBox::toggled, this, &LettersForm::follow);
    connect(m_ui->sheet, &SheetForm::changed, this, &LettersForm::changed);
    connect(m_ui->signatory, &SignatoryForm::changed, this, &LettersForm::changed);
    setSettings({});
}

LettersForm::~LettersForm() = default;

void LettersForm::setSettings(const OfficeSettings &s)
{
    m_ui->numberPattern->setText(s.numberPattern);
    m_ui->secretNumberPattern->setText(s.secretNumberPattern);
    m_ui->numbersByHand->setChecked(s.numbersByHand != 0);
    m_ui->srikandi->setChecked(s.srikandi != 0);
    m_ui->classification->setText(s.classification);
    m_ui->unitCode->setText(s.unitCode);
    m_ui->sheet->setSettings(s);
    m_ui->signatory->setSignatory(s.signatory);
    m_ui->copyTo->setText(s.copyTo);
    m_ui->counterHours->setText(s.counterHours);
    m_ui->spseAddress->setText(s.spseAddress);
    follow();
}

void LettersForm::into(OfficeSettings &s) const
{
    s.numberPattern = m_ui->numberPattern->text().trimmed();
    s.secretNumberPattern = m_ui->secretNumberPattern->text().trimmed();
    s.numbersByHand = m_ui->numbersByHand->isChecked() ? 1 : 0;
    s.srikandi = m_ui->srikandi->isChecked() ? 1 : 0;
    s.classification = m_ui->classification->text().simplified();
    s.unitCode = m_ui->unitCode->text().simplified();
    m_ui->sheet->into(s);
    s.signatory = m_ui->signatory->signatory();
    s.copyTo = m_ui->copyTo->text().simplified();
    s.counterHours = m_ui->counterHours->text().simplified();
    s.spseAddress = m_ui->spseAddress->text().simplified();
}

std::optional<QString> LettersForm::refusal() const
{
    if (const QString wrong = letternumber::whyNot(m_ui->numberPattern->text().trimmed()); !wrong.isEmpty())
        return wrong;
    const QString secret = m_ui->secretNumberPattern->text().trimmed();
    if (const QString wrong = secret.isEmpty() ? QString() : letternumber::whyNot(secret); !wrong.isEmpty())
        return wrong;
    if (!secret.isEmpty() && secret == m_ui->numberPattern->text().trimmed())
        return tr("Two books need two patterns, or two letters would have the same number.");
    return m_ui->signatory->refusal();
}

void LettersForm::tellNumber()
{
    OfficeSettings s;
    into(s);
    if (const QString wrong = letternumber::whyNot(s.numberPattern); !wrong.isEmpty())
        return m_ui->numberPatternNote->mistake(wrong);
    try {
        const QString sample = letternumber::format(s.numberPattern, { s.classification, 12, s.unitCode, m_today });
        m_ui->numberPatternNote->hint(tr("The twelfth letter would be %1").arg(sample));
    } catch (const Error &error) {
        m_ui->numberPatternNote->mistake(error.text());
    }
}

void LettersForm::setToday(QDate today)
{
    m_today = today;
    m_ui->signatory->setToday(today);
}

void LettersForm::follow()
{
    tellNumber();
    Q_EMIT changed();
}

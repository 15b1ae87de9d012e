// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettersform.h"

#include "ui_lettersform.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/letternumber.h"
#include "core/nip.h"
#include "gui/theme.h"
#include "letters/signature.h"

#include <QFontDatabase>

namespace
{
enum Manner { Plain, OnBehalfOf, Through, Plt, Plh, Pj };

Signatory signatoryOf(const SignatorySetting &s)
{
    Signatory signatory;
    const Capacity capacities[] = { Capacity::Holder, Capacity::Holder, Capacity::Holder,
                                    Capacity::Plt,    Capacity::Plh,    Capacity::Pj };
    signatory.capacity = capacities[qBound(0, s.manner, 5)];
    signatory.position = s.position;
    signatory.name = s.name;
    if (s.manner == OnBehalfOf || s.manner == Through)
        signatory.onBehalf = OnBehalf { s.onBehalfOf, s.manner == Through ? s.by : QString() };
    return signatory;
}
} // namespace

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
    theme::makeCard(m_ui->blockCard);
    m_ui->block->setTextFormat(Qt::PlainText);
    m_ui->numberPatternNote->bind(m_ui->numberPattern);
    m_ui->positionNote->bind(m_ui->position);
    m_ui->onBehalfOfNote->bind(m_ui->onBehalfOf);
    m_ui->byNote->bind(m_ui->by);
    m_ui->nipNote->bind(m_ui->nip);
    m_ui->paper->addItem(QStringLiteral("F4 (215 x 330 mm)"), int(SheetFormat::F4));
    m_ui->paper->addItem(QStringLiteral("F4 (210 x 330 mm)"), int(SheetFormat::F4Narrow));
    m_ui->paper->addItem(QStringLiteral("A4 (210 x 297 mm)"), int(SheetFormat::A4));
    m_ui->manner->addItems({ tr("In one's own right"), QStringLiteral("a.n."), QStringLiteral("a.n. + u.b."),
                             QStringLiteral("Plt."), QStringLiteral("Plh."), QStringLiteral("Pj.") });
    m_ui->fontSize->setRange(10, 14);
    for (QSpinBox *margin : { m_ui->marginTop, m_ui->marginRight, m_ui->marginBottom, m_ui->marginLeft })
        margin->setRange(10, 60);
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, &LettersForm::follow);
    const QList<QSpinBox *> numbers = findChildren<QSpinBox *>();
    for (QSpinBox *number : numbers)
        connect(number, &QSpinBox::valueChanged, this, &LettersForm::follow);
    for (QCheckBox *box : { m_ui->numbersByHand, m_ui->srikandi })
        connect(box, &QCheckBox::toggled, this, &LettersForm::follow);
    for (QComboBox *combo : { m_ui->paper, m_ui->font, m_ui->manner })
        connect(combo, &QComboBox::currentIndexChanged, this, &LettersForm::follow);
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
    m_ui->paper->setCurrentIndex(m_ui->paper->findData(int(s.paper)));
    m_ui->font->clear();
    QStringList fonts = { QStringLiteral("Liberation Sans"), QStringLiteral("Liberation Serif"),
                          QStringLiteral("Arial"), QStringLiteral("Bookman Old Style"),
                          QStringLiteral("Times New Roman") };
    const QStringList here = QFontDatabase::families();
    fonts.removeIf([&](const QString &family) { return !here.contains(family); });
    if (!fonts.contains(s.font))
        fonts.prepend(s.font);
    m_ui->font->addItems(fonts);
    m_ui->font->setCurrentText(s.font);
    m_ui->fontSize->setValue(s.fontSize);
    m_ui->marginTop->setValue(s.marginTop);
    m_ui->marginRight->setValue(s.marginRight);
    m_ui->marginBottom->setValue(s.marginBottom);
    m_ui->marginLeft->setValue(s.marginLeft);
    m_ui->manner->setCurrentIndex(s.signatory.manner);
    m_ui->onBehalfOf->setText(s.signatory.onBehalfOf);
    m_ui->by->setText(s.signatory.by);
    m_ui->position->setText(s.signatory.position);
    m_ui->name->setText(s.signatory.name);
    m_ui->rank->setText(s.signatory.rank);
    m_ui->nip->setText(indonesian::nip(s.signatory.nip));
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
    s.paper = SheetFormat(m_ui->paper->currentData().toInt());
    s.font = m_ui->font->currentText();
    s.fontSize = m_ui->fontSize->value();
    s.marginTop = m_ui->marginTop->value();
    s.marginRight = m_ui->marginRight->value();
    s.marginBottom = m_ui->marginBottom->value();
    s.marginLeft = m_ui->marginLeft->value();
    s.signatory.manner = m_ui->manner->currentIndex();
    s.signatory.onBehalfOf = m_ui->onBehalfOf->text().simplified();
    s.signatory.by = m_ui->by->text().simplified();
    s.signatory.position = m_ui->position->text().simplified();
    s.signatory.name = m_ui->name->text().simplified();
    s.signatory.rank = m_ui->rank->text().simplified();
    s.signatory.nip = Nip::normalised(m_ui->nip->text());
    s.copyTo = m_ui->copyTo->text().simplified();
    s.counterHours = m_ui->counterHours->text().simplified();
    s.spseAddress = m_ui->spseAddress->text().simplified();
}

QString LettersForm::blockMistake() const
{
    OfficeSettings s;
    into(s);
    // An office that has named nobody yet signs as Admin Agency alone.
    if (s.signatory == SignatorySetting {})
        return {};
    try {
        signature::lines(signatoryOf(s.signatory));
    } catch (const Error &error) {
        return error.text();
    }
    if (s.signatory.manner == Through && s.signatory.by.isEmpty())
        return tr("With u.b. the post between is named.");
    return {};
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
    if (const QString wrong = blockMistake(); !wrong.isEmpty())
        return wrong;
    const QString nip = m_ui->nip->text().simplified();
    if (!nip.isEmpty()) {
        const NipReading read = Nip::parse(nip, Nip::guessKind(nip), m_today);
        if (!read.ok())
            return read.errors.first();
    }
    return {};
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

void LettersForm::tellBlock()
{
    OfficeSettings s;
    into(s);
    m_ui->positionNote->mistake(blockMistake());
    QStringList words;
    try {
        const QList<SignatureLine> lines = signature::lines(signatoryOf(s.signatory));
        for (const SignatureLine &line : lines)
            words.append(
                QStringLiteral("%1%2").arg(line.mark.isEmpty() ? QString() : line.mark + QLatin1Char(' '), line.text));
    } catch (const Error &) {
        words = { tr("Nobody is named yet: the officer signs as Admin Agency.") };
        return m_ui->block->setText(words.first());
    }
    words << QString() << QString() << s.signatory.name;
    if (!s.signatory.rank.isEmpty())
        words << s.signatory.rank;
    if (!s.signatory.nip.isEmpty())
        words << indonesian::nipLine(s.signatory.nip, Nip::guessKind(s.signatory.nip));
    m_ui->block->setText(words.join(QLatin1Char('\n')));
}

void LettersForm::follow()
{
    const int manner = m_ui->manner->currentIndex();
    m_ui->onBehalfBox->setVisible(manner == OnBehalfOf || manner == Through);
    m_ui->byBox->setVisible(manner == Through);
    tellNumber();
    tellBlock();
    const QString nip = m_ui->nip->text().simplified();
    const NipReading read = Nip::parse(nip, Nip::guessKind(nip), m_today);
    m_ui->nipNote->mistake(nip.isEmpty() || read.ok() ? QString() : read.errors.first());
    Q_EMIT changed();
}

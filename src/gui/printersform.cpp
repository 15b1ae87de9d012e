// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printersform.h"

#include "ui_printersform.h"

#include "gui/printservice.h"
#include "gui/theme.h"

PrintersForm::PrintersForm(PrintService &printers, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PrintersForm>())
    , m_printers(printers)
{
    m_ui->setupUi(this);
    m_ui->sentence->setTextFormat(Qt::PlainText);
    theme::setTone(m_ui->sentence, theme::Tone::Muted);
    m_ui->secretNote->bind(m_ui->secret);
    m_ui->letterNote->bind(m_ui->letter);
    m_ui->receiptNote->bind(m_ui->receipt);
    connect(&m_printers, &PrintService::queuesChanged, this, &PrintersForm::fill);
    connect(m_ui->refresh, &QPushButton::clicked, &m_printers, &PrintService::refresh);
    connect(m_ui->secret, &QComboBox::activated, this, [this] {
        m_secret = m_ui->secret->currentData().toString();
        tell();
        Q_EMIT changed();
    });
    connect(m_ui->letter, &QComboBox::activated, this, [this] {
        m_printers.remember(PrintUse::Letter, m_ui->letter->currentData().toString());
        tell();
    });
    connect(m_ui->receipt, &QComboBox::activated, this, [this] {
        m_printers.remember(PrintUse::Receipt, m_ui->receipt->currentData().toString());
        tell();
    });
    fill();
}

PrintersForm::~PrintersForm() = default;

void PrintersForm::setSettings(const OfficeSettings &settings)
{
    m_secret = settings.secretPrinter;
    fill();
}

void PrintersForm::into(OfficeSettings &settings) const
{
    settings.secretPrinter = m_secret;
}

void PrintersForm::setMayRule(const QString &why)
{
    m_ui->secret->setEnabled(why.isEmpty());
    m_ui->secret->setToolTip(why);
}

void PrintersForm::fillCombo(QComboBox *combo, const QString &chosen, const QString &none)
{
    combo->clear();
    combo->addItem(none, QString());
    for (const PrintQueue &queue : m_printers.queues())
        combo->addItem(queue.description.isEmpty() ? queue.name
                                                   : QStringLiteral("%1 (%2)").arg(queue.description, queue.name),
                       queue.name);
    if (!chosen.isEmpty() && combo->findData(chosen) < 0)
        combo->addItem(tr("%1 (not at this desk)").arg(chosen), chosen);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

void PrintersForm::fill()
{
    fillCombo(m_ui->secret, m_secret, tr("Any printer that the officer chooses"));
    fillCombo(m_ui->letter, m_printers.queueFor(PrintUse::Letter), tr("Ask each time"));
    fillCombo(m_ui->receipt, m_printers.queueFor(PrintUse::Receipt), tr("Ask each time"));
    tell();
}

void PrintersForm::tell()
{
    if (!m_printers.hasAnswered())
        m_ui->sentence->setText(tr("Looking for printers ..."));
    else if (m_printers.queues().isEmpty())
        m_ui->sentence->setText(m_printers.problem());
    m_ui->sentence->setVisible(!m_printers.hasAnswered() || m_printers.queues().isEmpty());
    const PrintQueue *queue = m_printers.queue(m_secret);
    const QString warning = queue ? PrintService::warning(*queue, PrintUse::Secret) : QString();
    if (!warning.isEmpty())
        m_ui->secretNote->caution(warning);
    else
        m_ui->secretNote->hint(m_secret.isEmpty() ? tr("Choose one that stands beside the officer.")
                                                  : tr("A letter with a password comes out nowhere else."));
}

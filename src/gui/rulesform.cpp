// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rulesform.h"

#include "ui_rulesform.h"

RulesForm::RulesForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RulesForm>())
{
    m_ui->setupUi(this);
    m_ui->idleLockMinutesNote->bind(m_ui->idleLockMinutes);
    m_ui->passwordLengthNote->bind(m_ui->passwordLength);
    m_ui->completionDaysNote->bind(m_ui->completionDays);
    m_ui->uncollectedDaysNote->bind(m_ui->uncollectedDays);
    m_ui->retentionNote->bind(m_ui->retention);
    m_ui->spseStepsNote->bind(m_ui->spseSteps);
    m_ui->spseSteps->setTabChangesFocus(true);
    m_ui->spseSteps->setMinimumHeight(150);
    m_ui->idleLockMinutes->setRange(1, 15);
    m_ui->passwordLength->setRange(8, 32);
    m_ui->completionDays->setRange(0, 90);
    m_ui->uncollectedDays->setRange(1, 90);
    const QList<QSpinBox *> numbers = findChildren<QSpinBox *>();
    for (QSpinBox *number : numbers)
        connect(number, &QSpinBox::valueChanged, this, &RulesForm::follow);
    connect(m_ui->retention, &QLineEdit::textChanged, this, &RulesForm::follow);
    connect(m_ui->spseSteps, &QPlainTextEdit::textChanged, this, &RulesForm::follow);
    setSettings({});
}

RulesForm::~RulesForm() = default;

void RulesForm::setSettings(const OfficeSettings &s)
{
    m_ui->idleLockMinutes->setValue(s.idleLockMinutes);
    m_ui->passwordLength->setValue(s.passwordLength);
    m_ui->completionDays->setValue(s.completionDays);
    m_ui->uncollectedDays->setValue(s.uncollectedDays);
    m_ui->retention->setText(s.retention);
    m_ui->spseSteps->setPlainText(s.spseSteps);
    follow();
}

void RulesForm::into(OfficeSettings &s) const
{
    s.idleLockMinutes = m_ui->idleLockMinutes->value();
    s.passwordLength = m_ui->passwordLength->value();
    s.completionDays = m_ui->completionDays->value();
    s.uncollectedDays = m_ui->uncollectedDays->value();
    s.retention = m_ui->retention->text().simplified();
    s.spseSteps = m_ui->spseSteps->toPlainText().trimmed();
}

void RulesForm::follow()
{
    m_ui->idleLockMinutesNote->hint(tr("Then letters and papers are hidden at once."));
    m_ui->passwordLengthNote->hint(tr("Characters of a password that Loket makes for SPSE."));
    m_ui->completionDaysNote->hint(m_ui->completionDays->value() == 0
                                       ? tr("Nobody is pressed; a request waits until it is withdrawn.")
                                       : tr("After that Loket proposes to close the request; a person decides."));
    m_ui->uncollectedDaysNote->hint(tr("Then the letter is voided and the password is reset again."));
    m_ui->retentionNote->hint(m_ui->retention->text().trimmed().isEmpty()
                                  ? tr("Not set yet: archived files say so. Loket never deletes by itself.")
                                  : tr("Written on every archived file. Loket never deletes by itself."));
    m_ui->spseStepsNote->hint(
        tr("Shown in step 6. \"Reset:\", \"Perubahan:\" or \"Informasi:\" in front: for that kind alone; {User ID} is "
           "filled in."));
    Q_EMIT changed();
}

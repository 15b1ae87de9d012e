// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheetform.h"

#include "ui_sheetform.h"

#include <QFontDatabase>

SheetForm::SheetForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SheetForm>())
{
    m_ui->setupUi(this);
    m_ui->paper->addItem(QStringLiteral("F4 (215 x 330 mm)"), int(SheetFormat::F4));
    m_ui->paper->addItem(QStringLiteral("F4 (210 x 330 mm)"), int(SheetFormat::F4Narrow));
    m_ui->paper->addItem(QStringLiteral("A4 (210 x 297 mm)"), int(SheetFormat::A4));
    m_ui->fontSize->setRange(10, 14);
    for (QSpinBox *margin : { m_ui->marginTop, m_ui->marginRight, m_ui->marginBottom, m_ui->marginLeft })
        margin->setRange(10, 60);
    const QList<QSpinBox *> numbers = findChildren<QSpinBox *>();
    for (QSpinBox *number : numbers)
        connect(number, &QSpinBox::valueChanged, this, &SheetForm::changed);
    for (QComboBox *combo : { m_ui->paper, m_ui->font })
        connect(combo, &QComboBox::currentIndexChanged, this, &SheetForm::changed);
}

SheetForm::~SheetForm() = default;

void SheetForm::setSettings(const OfficeSettings &s)
{
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
}

void SheetForm::into(OfficeSettings &s) const
{
    s.paper = SheetFormat(m_ui->paper->currentData().toInt());
    s.font = m_ui->font->currentText();
    s.fontSize = m_ui->fontSize->value();
    s.marginTop = m_ui->marginTop->value();
    s.marginRight = m_ui->marginRight->value();
    s.marginBottom = m_ui->marginBottom->value();
    s.marginLeft = m_ui->marginLeft->value();
}

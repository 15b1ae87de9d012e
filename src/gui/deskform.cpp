// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deskform.h"

#include "ui_deskform.h"

#include "gui/appearance.h"
#include "gui/copierfolderform.h"
#include "gui/theme.h"

#include <QSettings>

namespace
{
const QString languageKey = QStringLiteral("window/language");
}

DeskForm::DeskForm(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeskForm>())
    , m_appearance(appearance)
    , m_copier(new CopierFolderForm(this))
{
    m_ui->setupUi(this);
    m_ui->themeNote->bind(m_ui->theme);
    m_ui->languageNote->bind(m_ui->language);
    m_ui->database->setTextFormat(Qt::PlainText);
    m_ui->database->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(m_ui->database, theme::Tone::Muted);
    m_ui->theme->addItem(tr("As the system"), int(theme::Mode::System));
    m_ui->theme->addItem(tr("Light"), int(theme::Mode::Light));
    m_ui->theme->addItem(tr("Dark"), int(theme::Mode::Dark));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(int(m_appearance.mode())));
    m_ui->language->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    const QString language = QSettings().value(languageKey, QStringLiteral("id")).toString();
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(language)));
    connect(m_ui->theme, &QComboBox::activated, this,
            [this] { m_appearance.setMode(theme::Mode(m_ui->theme->currentData().toInt())); });
    connect(m_ui->language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey, m_ui->language->currentData());
        m_ui->languageNote->hint(tr("Takes effect at the next start. Letters are always in Indonesian."));
    });
    layout()->addWidget(m_copier);
    connect(m_copier, &CopierFolderForm::saved, this, &DeskForm::copierFolderSaved);
    connect(m_ui->elsewhere, &QPushButton::clicked, this, &DeskForm::elsewhereAsked);
}

DeskForm::~DeskForm() = default;

void DeskForm::setDatabase(const QString &place)
{
    m_ui->database->setText(place);
}

void DeskForm::setPractice(bool practice)
{
    m_copier->setPractice(practice);
    m_ui->elsewhere->setRefusal(practice ? std::optional(tr("A practice database has its own place.")) : std::nullopt);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectpage.h"

#include "ui_connectpage.h"

#include "gui/theme.h"

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectPage>())
{
    m_ui->setupUi(this);
    m_ui->middle->setFixedWidth(400);
    m_ui->title->setFont(theme::font(theme::Text::Name));
    m_ui->place->setTextFormat(Qt::PlainText);
    theme::setTone(m_ui->place, theme::Tone::Muted);
    m_ui->sentence->setTextFormat(Qt::PlainText);
    theme::makePrimary(m_ui->open);
    theme::makeLink(m_ui->elsewhere);
    connect(m_ui->password, &SecretLineEdit::returnPressed, this, &ConnectPage::open);
    connect(m_ui->open, &QPushButton::clicked, this, &ConnectPage::open);
    connect(m_ui->elsewhere, &QPushButton::clicked, this, &ConnectPage::elsewhereAsked);
}

ConnectPage::~ConnectPage() = default;

void ConnectPage::ask(const DatabaseUrl &url, const QString &sentence)
{
    m_url = url;
    const bool server = url.backend == Backend::Postgres;
    m_ui->place->setText(server ? QStringLiteral("%1 · %2").arg(url.host, url.name) : url.file);
    m_ui->sentence->setText(sentence);
    m_ui->sentence->setAccessibleName(sentence);
    m_ui->ask->setVisible(server);
    m_ui->password->wipe();
    (server ? static_cast<QWidget *>(m_ui->password) : m_ui->open)->setFocus();
}

void ConnectPage::open()
{
    DatabaseUrl url = m_url;
    const SecretBytes typed = m_ui->password->take();
    if (!typed.isEmpty())
        url.password = QString::fromUtf8(typed.view());
    Q_EMIT openAsked(url);
}

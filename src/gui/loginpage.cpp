// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/loginpage.h"

#include "ui_loginpage.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "gui/passwordcheck.h"
#include "gui/theme.h"

#include <QSettings>

namespace
{
const QString lastName = QStringLiteral("login/userName");

void dress(Ui::LoginPage &ui)
{
    ui.middle->setFixedWidth(320);
    ui.office->setFont(theme::font(theme::Text::Strong));
    theme::setTone(ui.office, theme::Tone::Muted);
    QFont clock = theme::font(theme::Text::Name);
    clock.setPointSizeF(clock.pointSizeF() * 2.4);
    ui.time->setFont(clock);
    ui.date->setFont(theme::font(theme::Text::Support));
    theme::setTone(ui.date, theme::Tone::Muted);
    ui.message->setFont(theme::font(theme::Text::Support));
    ui.message->setTextFormat(Qt::PlainText);
    // Room for two lines, so that nothing jumps when a sentence comes.
    ui.message->setMinimumHeight(2 * ui.message->fontMetrics().lineSpacing());
    theme::makePrimary(ui.logIn);
}
} // namespace

LoginPage::LoginPage(Office &office, OperatorDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_ui(std::make_unique<Ui::LoginPage>())
    , m_check(new PasswordCheck(desk, this))
{
    m_ui->setupUi(this);
    dress(*m_ui);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &LoginPage::tick);
    connect(m_ui->userName, &QLineEdit::textEdited, this, [this] {
        // Somebody else is not slowed by whose wait ran here.
        m_wait = 0;
        m_ui->message->clear();
        retell();
    });
    connect(m_ui->userName, &QLineEdit::returnPressed, m_ui->password, qOverload<>(&QWidget::setFocus));
    connect(m_ui->password, &SecretLineEdit::contentChanged, this, &LoginPage::retell);
    connect(m_ui->password, &SecretLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(m_ui->logIn, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(m_check, &PasswordCheck::accepted, this, &LoginPage::accept);
    connect(m_check, &PasswordCheck::refused, this, &LoginPage::refuse);
    start();
}

LoginPage::~LoginPage() = default;

void LoginPage::start()
{
    m_wait = 0;
    m_ui->office->setText(m_office.settings().shortName);
    m_ui->userName->setText(QSettings().value(lastName).toString());
    m_ui->password->wipe();
    m_ui->message->clear();
    QWidget *first = m_ui->userName->text().isEmpty() ? static_cast<QWidget *>(m_ui->userName) : m_ui->password;
    first->setFocus();
    showTime();
    m_seconds.start();
    retell();
}

void LoginPage::showTime()
{
    m_ui->time->setText(indonesian::time(m_office.now(), m_office.timeZone()));
    m_ui->date->setText(indonesian::weekdayAndDate(m_office.today()));
}

void LoginPage::tick()
{
    showTime();
    if (m_wait == 0)
        return;
    --m_wait;
    if (m_wait == 0)
        m_ui->message->clear();
    retell();
}

QString LoginPage::refusal() const
{
    if (m_check->isRunning())
        return tr("The password is being checked.");
    if (m_wait > 0)
        return tr("Too many wrong passwords. Try again in %1 seconds.").arg(m_wait);
    if (m_ui->userName->text().simplified().isEmpty())
        return tr("Type the user name.");
    return m_ui->password->isEmpty() ? tr("Type the password.") : QString();
}

void LoginPage::retell()
{
    const QString why = refusal();
    m_ui->logIn->setRefusal(why.isEmpty() ? std::nullopt : std::optional(why));
    if (m_check->isRunning() || m_wait > 0) {
        theme::setTone(m_ui->message, m_wait > 0 ? theme::Tone::Refusal : theme::Tone::Muted);
        m_ui->message->setText(why);
    }
    m_ui->message->setAccessibleName(m_ui->message->text());
}

void LoginPage::logIn()
{
    if (!refusal().isEmpty())
        return;
    m_check->start(m_ui->userName->text(), m_ui->password->take());
    retell();
}

void LoginPage::refuse(const QString &why, int seconds)
{
    m_wait = seconds;
    theme::setTone(m_ui->message, theme::Tone::Refusal);
    m_ui->message->setText(why);
    m_ui->password->wipe();
    m_ui->password->setFocus();
    retell();
}

void LoginPage::accept(const Operator &who)
{
    QSettings().setValue(lastName, who.userName);
    m_seconds.stop();
    m_ui->message->clear();
    retell();
    Q_EMIT entered(who);
}

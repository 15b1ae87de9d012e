// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lockscreen.h"

#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

LockScreen::LockScreen(QWidget *window)
    : QWidget(window)
    , m_slot(new QVBoxLayout)
    , m_button(new ReasonButton(tr("Unlock"), this))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Loket is locked"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::inside);
    m_office = addLine(column, theme::Text::Strong, QStringLiteral("lockOffice"));
    m_time = addLine(column, theme::Text::Name, QStringLiteral("lockTime"));
    m_date = addLine(column, theme::Text::Support, QStringLiteral("lockDate"));
    column->addSpacing(theme::edge);
    m_operator = addLine(column, theme::Text::Body, QStringLiteral("lockOperator"));
    column->addLayout(m_slot);
    m_button->setObjectName(QStringLiteral("unlock"));
    theme::makePrimary(m_button);
    column->addWidget(m_button);
    m_message = addLine(column, theme::Text::Support, QStringLiteral("lockMessage"));
    m_message->setWordWrap(true);
    QFont clock = m_time->font();
    clock.setPointSizeF(clock.pointSizeF() * 2.4);
    m_time->setFont(clock);
    theme::setTone(m_office, theme::Tone::Muted);
    theme::setTone(m_date, theme::Tone::Muted);
    theme::setTone(m_message, theme::Tone::Refusal);
    // A line for the message stands empty, so that nothing jumps when one comes.
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing());
    auto *middle = new QWidget(this);
    middle->setFixedWidth(320);
    middle->setLayout(column);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(middle, 0, Qt::AlignHCenter);
    whole->addStretch(3);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &LockScreen::tick);
    connect(m_button, &ReasonButton::clicked, this, &LockScreen::askUnlock);
    window->installEventFilter(this);
    hide();
}

QLabel *LockScreen::addLine(QVBoxLayout *column, theme::Text text, const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(theme::font(text));
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    return label;
}

void LockScreen::setOffice(const QString &name)
{
    m_office->setText(name);
    m_office->setWordWrap(true);
}

void LockScreen::setOperator(const QString &fullName)
{
    m_operator->setText(fullName);
}

void LockScreen::setPasswordField(QWidget *field)
{
    m_field = field;
    m_slot->addWidget(field);
    setFocusProxy(field);
    setTabOrder(field, m_button);
}

void LockScreen::setTime(const QString &time, const QString &date)
{
    m_time->setText(time);
    m_date->setText(date);
}

void LockScreen::lock()
{
    if (isLocked())
        return;
    say({});
    m_busy = false;
    follow();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT timeAsked();
    m_seconds.start();
}

void LockScreen::unlock()
{
    m_seconds.stop();
    m_wait = 0;
    m_busy = false;
    m_button->setRefusal(std::nullopt);
    say({});
    hide();
}

void LockScreen::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

void LockScreen::setWait(int seconds)
{
    m_wait = qMax(0, seconds);
    m_busy = false;
    if (m_wait == 0) {
        m_button->setRefusal(std::nullopt);
        say({});
        return;
    }
    const QString why = tr("Too many wrong passwords. Try again in %1 seconds.").arg(m_wait);
    m_button->setRefusal(why);
    say(why);
}

void LockScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setRefusal(busy ? std::optional<QString>(tr("The password is being checked.")) : std::nullopt);
}

void LockScreen::askUnlock()
{
    if (m_wait == 0 && !m_busy)
        Q_EMIT unlockAsked();
}

void LockScreen::tick()
{
    Q_EMIT timeAsked();
    if (m_wait > 0)
        setWait(m_wait - 1);
}

void LockScreen::follow()
{
    setGeometry(parentWidget()->rect());
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        follow();
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().window);
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return askUnlock();
    // Nothing typed here reaches the window beneath.
    event->accept();
}

bool LockScreen::focusNextPrevChild(bool)
{
    // Tab stays inside: between the field and the button.
    QWidget *target = m_field && !m_field->hasFocus() ? m_field : static_cast<QWidget *>(m_button);
    target->setFocus(Qt::TabFocusReason);
    return true;
}

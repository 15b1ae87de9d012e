// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reasonbutton.h"

#include <QEvent>

ReasonButton::ReasonButton(QWidget *parent)
    : ReasonButton(QString(), parent)
{
}

ReasonButton::ReasonButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAccessibleName(text);
    setAutoDefault(false);
}

void ReasonButton::setRefusal(const std::optional<QString> &why)
{
    m_refusal = why;
    setEnabled(!why.has_value());
    say();
    Q_EMIT refusalChanged(why.value_or(QString()));
}

void ReasonButton::setHint(const QString &hint)
{
    m_hint = hint;
    say();
}

void ReasonButton::say()
{
    setToolTip(m_refusal.value_or(m_hint));
    setAccessibleDescription(m_refusal.value_or(m_hint));
}

bool ReasonButton::event(QEvent *event)
{
    // QWidget swallows the click on a disabled widget; the officer still gets an answer.
    if (event->type() == QEvent::MouseButtonPress && m_refusal)
        Q_EMIT refused(*m_refusal);
    return QPushButton::event(event);
}

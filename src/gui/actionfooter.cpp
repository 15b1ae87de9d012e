// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionfooter.h"

#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

ActionFooter::ActionFooter(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_primary(new ReasonButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sentence->setObjectName(QStringLiteral("footerSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(m_sentence, theme::Tone::Muted);
    m_primary->setObjectName(QStringLiteral("primaryAction"));
    m_primary->hide();
    theme::makePrimary(m_primary);
    m_row->setContentsMargins(0, theme::inside, 0, 0);
    m_row->setSpacing(theme::inside);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_primary);
    connect(m_primary, &ReasonButton::refusalChanged, this, &ActionFooter::showSentence);
}

void ActionFooter::setPrimary(const QString &text, const std::optional<QString> &refusal)
{
    m_refused.clear();
    m_primary->setText(text);
    m_primary->setAccessibleName(text);
    m_primary->show();
    m_primary->setRefusal(refusal);
}

void ActionFooter::hidePrimary()
{
    m_primary->hide();
    showSentence();
}

ReasonButton *ActionFooter::addSecondary(const QString &text)
{
    auto *button = new ReasonButton(text, this);
    m_row->insertWidget(m_row->count() - 1, button);
    // Tab comes to the outlines first and to the filled button last, as the eye does.
    setTabOrder(m_secondary.isEmpty() ? static_cast<QWidget *>(m_sentence) : m_secondary.last(), button);
    setTabOrder(button, m_primary);
    m_secondary.append(button);
    connect(button, &ReasonButton::refused, this, [this](const QString &why) {
        m_refused = why;
        showSentence();
    });
    return button;
}

void ActionFooter::clearSecondary()
{
    for (ReasonButton *button : std::as_const(m_secondary)) {
        button->hide();
        button->deleteLater(); // it may be the button whose click brought us here
    }
    m_secondary.clear();
}

void ActionFooter::setSentence(const QString &text)
{
    m_hint = text;
    m_refused.clear();
    showSentence();
}

QString ActionFooter::sentence() const
{
    return m_sentence->text();
}

void ActionFooter::showSentence()
{
    const bool refused = !m_primary->isHidden() && m_primary->refusal().has_value();
    QString text = refused ? *m_primary->refusal() : m_hint;
    if (!m_refused.isEmpty())
        text = m_refused;
    m_sentence->setText(text);
    m_sentence->setAccessibleName(text);
}

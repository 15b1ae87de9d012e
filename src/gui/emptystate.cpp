// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptystate.h"

#include "gui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    theme::setTone(m_sentence, theme::Tone::Muted);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::between);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_way)
            m_way->trigger();
    });
    setSentence({});
}

void EmptyState::setSentence(const QString &sentence, QAction *way, const QString &icon)
{
    m_way = way;
    m_iconName = icon;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setVisible(way != nullptr);
    if (way) {
        m_button->setText(way->text());
        m_button->setAccessibleName(way->text());
        m_button->setAccessibleDescription(sentence);
    }
    dress();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::dress()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(theme::icon(m_iconName, theme::Tone::Muted).pixmap(theme::largeIcon, theme::largeIcon));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noteband.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

NoteBand::NoteBand(theme::Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(m_label, tone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    row->addWidget(m_label);
    hide();
}

void NoteBand::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString NoteBand::text() const
{
    return m_label->text();
}

void NoteBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneGround(theme::colours(), m_tone));
    painter.drawRoundedRect(rect(), theme::cardRadius, theme::cardRadius);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chip.h"

#include <QFontMetrics>
#include <QPainter>

Chip::Chip(const QString &text, theme::Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setFont(theme::font(theme::Text::SupportStrong));
    setAccessibleName(text);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(m_text) + 2 * theme::between, metrics.height() + 2 * theme::grid };
}

void Chip::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneGround(c, m_tone));
    const qreal radius = qMin(qreal(theme::chipRadius), height() / 2.0);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setFont(font());
    painter.setPen(theme::toneColour(c, m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/railitem.h"

#include "gui/figures.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

RailItem::RailItem(const QString &icon, const QString &words, QWidget *parent)
    : QPushButton(words, parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFont(theme::font(theme::Text::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(std::nullopt);
}

void RailItem::setCount(std::optional<int> count)
{
    m_count = count;
    setAccessibleName(count ? tr("%1, %2 requests").arg(text()).arg(*count) : text());
    update();
}

QString RailItem::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

QSize RailItem::sizeHint() const
{
    // Room for five figures stands from the beginning, so that nothing moves when the queue grows.
    const qreal figuresRoom = figures::width(theme::font(theme::Text::SupportStrong), QStringLiteral("00000"));
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(widest).horizontalAdvance(text());
    return { theme::inside + theme::smallIcon + theme::inside + words + theme::inside + qCeil(figuresRoom)
                 + theme::inside,
             QFontMetrics(widest).height() + 2 * 6 };
}

void RailItem::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentSoft : c.hover);
        painter.drawRoundedRect(ground, theme::fieldRadius, theme::fieldRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, theme::fieldRadius, theme::fieldRadius);
    }
    const QRect icon(theme::inside, (height() - theme::smallIcon) / 2, theme::smallIcon, theme::smallIcon);
    theme::icon(m_icon, isChecked() ? theme::Tone::Accent : theme::Tone::Muted).paint(&painter, icon);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(isChecked() ? c.accent : c.text);
    painter.drawText(rect().adjusted(icon.right() + 1 + theme::inside, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
    painter.setFont(theme::font(theme::Text::SupportStrong));
    painter.setPen(isChecked() ? c.accent : c.muted);
    figures::draw(painter, rect().adjusted(0, 0, -theme::inside, 0), Qt::AlignRight | Qt::AlignVCenter, countText());
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

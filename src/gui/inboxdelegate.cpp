// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inboxdelegate.h"

#include "gui/figures.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace
{
constexpr int barWidth = 3;
constexpr int lineGap = 3;
constexpr int cardWidth = 180; // px; below it is a strip

QFont nameFont()
{
    return theme::font(theme::Text::Strong);
}
QFont supportFont()
{
    return theme::font(theme::Text::Support);
}
QFont strongFont()
{
    return theme::font(theme::Text::SupportStrong);
}

/// A name is never cut: what does not fit is set a little smaller, then narrower.
void drawWholeName(QPainter &painter, const QRect &line, const QString &name)
{
    QFont font = nameFont();
    if (QFontMetrics(font).horizontalAdvance(name) > line.width())
        font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const qreal advance = metrics.horizontalAdvance(name);
    const qreal squeeze = advance > line.width() ? line.width() / advance : 1;
    painter.save();
    painter.translate(line.left(), line.top() + (line.height() - metrics.height()) / 2 + metrics.ascent());
    painter.scale(squeeze, 1);
    painter.drawText(QPointF(0, 0), name);
    painter.restore();
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral("  ·  "));
}
} // namespace

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = QFontMetrics(nameFont()).height() + QFontMetrics(supportFont()).height()
        + QFontMetrics(strongFont()).height() + 2 * lineGap;
    return { option.rect.width(), words + 2 * (theme::inside + 2) + 1 };
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const inbox::Card card = inbox::cardOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect inner =
        option.rect.adjusted(theme::edge - theme::grid, theme::inside + 2, -theme::between, -theme::inside - 3);
    if (option.rect.width() < cardWidth) {
        paintStrip(*painter, inner, card);
        painter->restore();
        return;
    }
    QRect line(inner.left(), inner.top(), inner.width(), QFontMetrics(nameFont()).height());
    paintFirstLine(*painter, line, card);
    line.moveTop(line.bottom() + 1 + lineGap);
    line.setHeight(QFontMetrics(supportFont()).height());
    paintMiddleLine(*painter, line, card);
    line.moveTop(line.bottom() + 1 + lineGap);
    line.setHeight(QFontMetrics(strongFont()).height());
    paintLastLine(*painter, line, card);
    painter->restore();
}

void InboxDelegate::paintStrip(QPainter &painter, const QRect &inner, const inbox::Card &card) const
{
    const theme::Colours &c = theme::colours();
    const int half = inner.height() / 2;
    painter.setFont(strongFont());
    painter.setPen(c.text);
    figures::draw(painter, inner.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignVCenter, card.agenda);
    const QRect below = inner.adjusted(0, half, 0, 0);
    painter.setPen(c.accent);
    if (card.stageNumber > 0)
        figures::draw(painter, below, Qt::AlignLeft | Qt::AlignVCenter, QString::number(card.stageNumber));
    const qreal side = QFontMetricsF(strongFont()).capHeight() * 1.15;
    standard::paintShape(painter, { below.right() - side, below.top() + (below.height() - side) / 2, side, side },
                         card.time.shape, theme::toneColour(c, standard::toneOf(card.time.shape)));
}

void InboxDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const theme::Colours &c = theme::colours();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, c.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, c.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), c.accent);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

void InboxDelegate::paintFirstLine(QPainter &painter, const QRect &line, const inbox::Card &card) const
{
    const theme::Colours &c = theme::colours();
    painter.setFont(supportFont());
    painter.setPen(c.muted);
    figures::draw(painter, line, Qt::AlignRight | Qt::AlignVCenter, card.agenda);
    const int agenda = qCeil(figures::width(painter.font(), card.agenda));
    painter.setPen(c.text);
    drawWholeName(painter, line.adjusted(0, 0, -agenda - theme::inside, 0), card.applicant);
}

void InboxDelegate::paintMiddleLine(QPainter &painter, const QRect &line, const inbox::Card &card) const
{
    const theme::Colours &c = theme::colours();
    painter.setFont(supportFont());
    painter.setPen(c.muted);
    figures::draw(painter, line, Qt::AlignRight | Qt::AlignVCenter, card.received);
    QRect room = line.adjusted(0, 0, -qCeil(figures::width(painter.font(), card.received)) - theme::inside, 0);
    if (!card.flags.isEmpty()) {
        // The flag's words stand in the header and in the tool tip; here a sign that there is one.
        const int side = QFontMetrics(painter.font()).capHeight() + 3;
        const QRect sign(room.left(), room.top() + (room.height() - side) / 2, side, side);
        theme::icon(QStringLiteral("flag"), theme::Tone::Warning).paint(&painter, sign);
        room.setLeft(sign.right() + theme::grid + 2);
    }
    painter.setPen(c.muted);
    const QString words = joined({ card.pokja, card.kinds, card.officer });
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, room.width()));
}

void InboxDelegate::paintLastLine(QPainter &painter, const QRect &line, const inbox::Card &card) const
{
    const theme::Colours &c = theme::colours();
    painter.setFont(strongFont());
    standard::Reading time = card.time;
    const int stage = QFontMetrics(strongFont()).horizontalAdvance(card.stageName) + 3 * theme::inside;
    if (stage + standard::sizeOf(time, strongFont()).width() > line.width())
        time.words = time.brief;
    const int room = line.width() - standard::sizeOf(time, strongFont()).width() - theme::inside;
    painter.setPen(c.accent);
    int left = line.left();
    if (card.stageNumber > 0) {
        const QString number = QString::number(card.stageNumber);
        figures::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, number);
        left += qCeil(figures::width(painter.font(), number)) + theme::inside;
    }
    const QRect words(left, line.top(), line.left() + room - left, line.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(strongFont()).elidedText(card.stageName, Qt::ElideRight, words.width()));
    standard::paint(painter, line, Qt::AlignRight, time);
}

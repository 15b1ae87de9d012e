// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stackdelegate.h"

#include "gui/stackmodel.h"
#include "gui/theme.h"

#include <QImage>
#include <QPainter>

namespace
{
constexpr int wordsHeight = 38;

void paintBadge(QPainter *painter, const QRectF &page, const QString &words, theme::Tone tone)
{
    const theme::Colours &colours = theme::colours();
    painter->setFont(theme::font(theme::Text::SupportStrong));
    const QFontMetricsF metrics(painter->font());
    QRectF place(0, 0, metrics.horizontalAdvance(words) + 16, metrics.height() + 6);
    place.moveCenter(page.center());
    painter->setPen(theme::toneColour(colours, tone));
    painter->setBrush(theme::toneGround(colours, tone));
    painter->drawRoundedRect(place, theme::fieldRadius, theme::fieldRadius);
    painter->drawText(place, Qt::AlignCenter, words);
}

/// Three-cornered, so that it is not colour alone that says it.
void paintTriangle(QPainter *painter, const QPointF &corner)
{
    const QPolygonF triangle { corner + QPointF(9, 0), corner + QPointF(18, 16), corner + QPointF(0, 16) };
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colours().warning);
    painter->drawPolygon(triangle);
    painter->setPen(QPen(theme::colours().surface, 2));
    painter->drawLine(corner + QPointF(9, 5), corner + QPointF(9, 10));
    painter->drawPoint(corner + QPointF(9, 13));
}
} // namespace

void StackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &colours = theme::colours();
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    const bool out = index.data(StackModel::StaysOut).toBool();
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (marked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), theme::cardRadius, theme::cardRadius);
    }
    QSizeF size = image.isNull() ? QSizeF(106, side) : QSizeF(image.size());
    size.scale(width - 20, side, Qt::KeepAspectRatio);
    QRectF page(QPointF(), size);
    page.moveCenter(QPointF(option.rect.center().x(), option.rect.top() + theme::inside + side / 2.0));
    painter->fillRect(page, Qt::white);
    if (!image.isNull()) {
        painter->setOpacity(out ? 0.25 : 1);
        painter->drawImage(page, image);
        painter->setOpacity(1);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(marked ? colours.accent : colours.line, marked ? 2 : 1));
    painter->drawRect(page);
    if (index.data(StackModel::StartsPaper).toBool())
        painter->fillRect(QRectF(option.rect.left() + 1, page.top(), 3, page.height()), colours.accent);
    const QString heading = index.data(StackModel::Heading).toString();
    if (!heading.isEmpty())
        paintBadge(painter, page, heading, theme::Tone::Accent);
    else if (out)
        paintBadge(painter, page, tr("Stays out"), theme::Tone::Muted);
    if (!index.data(StackModel::Warning).toString().isEmpty())
        paintTriangle(painter, page.topRight() + QPointF(-22, 4));
    paintWords(painter, option, index);
    painter->restore();
}

void StackDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &colours = theme::colours();
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    const QRect words(option.rect.left() + 4, option.rect.bottom() - wordsHeight, option.rect.width() - 8, wordsHeight);
    painter->setFont(theme::font(marked ? theme::Text::SupportStrong : theme::Text::Support));
    painter->setPen(marked ? colours.accent : colours.muted);
    painter->drawText(words.adjusted(0, 0, 0, -wordsHeight / 2), Qt::AlignCenter, index.data().toString());
    const QString kind = index.data(StackModel::Kind).toString();
    painter->setPen(kind.isEmpty() ? colours.muted : colours.text);
    painter->drawText(
        words.adjusted(0, wordsHeight / 2 - 4, 0, -2), Qt::AlignCenter,
        painter->fontMetrics().elidedText(kind.isEmpty() ? tr("not said yet") : kind, Qt::ElideRight, words.width()));
}

QSize StackDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { width, height };
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storydelegate.h"

#include "gui/figures.h"
#include "gui/storymodel.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace
{
constexpr int padY = 4;
constexpr int dot = 7;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont timeFont()
{
    return theme::font(theme::Text::Support);
}

int timeWidth()
{
    return qCeil(figures::width(timeFont(), QStringLiteral("00.00"))) + theme::inside;
}

int textLeft()
{
    return theme::inside + timeWidth() + dot + theme::between;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return qMax(200, view ? view->viewport()->width() : option.rect.width());
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapping, text).height();
}

int dayHeight(const QModelIndex &index)
{
    return index.data(StoryModel::DayRole).toString().isEmpty()
        ? 0
        : QFontMetrics(theme::font(theme::Text::SupportStrong)).height() + 2 * padY;
}
} // namespace

StoryDelegate::StoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    const int room = width - textLeft() - theme::inside;
    return { width,
             dayHeight(index) + 2 * padY + heightOf(theme::font(theme::Text::Body), index.data().toString(), room)
                 + heightOf(timeFont(), index.data(StoryModel::DetailRole).toString(), room) };
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect;
    if (const QString day = index.data(StoryModel::DayRole).toString(); !day.isEmpty()) {
        painter->setFont(theme::font(theme::Text::SupportStrong));
        painter->setPen(c.muted);
        painter->drawText(area.adjusted(theme::inside, padY, 0, 0), Qt::AlignLeft | Qt::AlignTop, day);
        area.setTop(area.top() + dayHeight(index));
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(area, c.accentSoft);
    const QFontMetrics body(theme::font(theme::Text::Body));
    const int lineX = area.left() + theme::inside + timeWidth() + dot / 2;
    const int dotY = area.top() + padY + body.height() / 2;
    const bool last = index.row() + 1 == index.model()->rowCount();
    painter->fillRect(QRect(lineX, index.row() == 0 ? dotY : area.top(), 1,
                            (last ? dotY : area.bottom() + 1) - (index.row() == 0 ? dotY : area.top())),
                      c.line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(last ? c.accent : c.fieldLine);
    painter->drawEllipse(QPointF(lineX + 0.5, dotY), dot / 2.0, dot / 2.0);
    painter->setFont(timeFont());
    painter->setPen(c.muted);
    figures::draw(*painter, QRectF(area.left() + theme::inside, area.top() + padY, timeWidth(), body.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, index.data(StoryModel::TimeRole).toString());
    QRect text = area.adjusted(textLeft(), padY, -theme::inside, 0);
    painter->setFont(theme::font(theme::Text::Body));
    painter->setPen(c.text);
    painter->drawText(text, wrapping, index.data().toString());
    text.setTop(text.top() + heightOf(painter->font(), index.data().toString(), text.width()));
    painter->setFont(timeFont());
    painter->setPen(c.muted);
    painter->drawText(text, wrapping, index.data(StoryModel::DetailRole).toString());
    painter->restore();
}

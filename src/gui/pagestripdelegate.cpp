// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pagestripdelegate.h"

#include "gui/pagestripmodel.h"
#include "gui/theme.h"

#include <QPainter>
#include <QPixmap>

namespace
{
constexpr int numberHeight = 18;
}

void PageStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    const QSizeF size = picture.deviceIndependentSize();
    const QRect place = option.rect;
    const double top = place.top() + theme::grid + (PageStripModel::side - size.height()) / 2 + 1;
    const QPointF corner(place.center().x() - size.width() / 2, top);
    const bool shown = option.state.testFlag(QStyle::State_Selected);
    const theme::Colours &colours = theme::colours();
    painter->save();
    painter->drawPixmap(corner, picture);
    if (shown) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRoundedRect(QRectF(corner, size).adjusted(-2, -2, 2, 2), 3, 3);
    }
    painter->setFont(theme::font(shown ? theme::Text::SupportStrong : theme::Text::Support));
    painter->setPen(shown ? colours.accent : colours.muted);
    painter->drawText(QRect(place.left(), place.bottom() - numberHeight, place.width(), numberHeight), Qt::AlignCenter,
                      index.data().toString());
    painter->restore();
}

QSize PageStripDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { width, height };
}

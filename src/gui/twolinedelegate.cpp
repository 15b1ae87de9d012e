// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/twolinedelegate.h"

#include "gui/figures.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>

int TwoLineDelegate::rowHeight(int lines)
{
    const int strong = QFontMetrics(theme::font(theme::Text::Strong)).height();
    const int support = QFontMetrics(theme::font(theme::Text::Support)).height();
    return 2 * theme::grid + theme::grid + strong + (lines - 1) * (support + 1);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(), rowHeight(index.data(NoteRole).toString().isEmpty() ? 2 : 3) };
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &colours = theme::colours();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    QRectF line = QRectF(option.rect).adjusted(theme::between, theme::grid + 2, -theme::between, 0);
    const auto draw = [&](theme::Text text, const QColor &colour, const QString &words) {
        const QFont font = theme::font(text);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        line.setHeight(metrics.height());
        figures::draw(*painter, line, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(words, Qt::ElideRight, int(line.width())));
        line.translate(0, metrics.height() + 1);
    };
    draw(theme::Text::Strong, colours.text, index.data().toString());
    draw(theme::Text::Support, colours.muted, index.data(DetailRole).toString());
    if (const QString note = index.data(NoteRole).toString(); !note.isEmpty())
        draw(theme::Text::Support, colours.warning, note);
    painter->restore();
}

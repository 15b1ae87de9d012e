// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papersdelegate.h"

#include "gui/papersmodel.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace
{
constexpr int gap = 3;
constexpr int padY = 6;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

/// A list view asks for sizes before it has laid out: its own width counts, not the option's.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return qMax(160, view ? view->viewport()->width() : option.rect.width()) - 2 * theme::between;
}

int textHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapping, text).height() + gap;
}
} // namespace

PapersDelegate::PapersDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PapersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    if (index.data(PapersModel::HeadRole).toBool())
        return { width, QFontMetrics(theme::font(theme::Text::Head)).height() + 2 * padY };
    const QFont support = theme::font(theme::Text::Support);
    const int height = textHeight(theme::font(theme::Text::Strong), index.data().toString(), width)
        + textHeight(support, index.data(PapersModel::DetailRole).toString(), width)
        + textHeight(support, index.data(PapersModel::LinksRole).toString(), width);
    return { width, height + 2 * padY };
}

void PapersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect.adjusted(theme::between, padY, -theme::between, 0);
    if (index.data(PapersModel::HeadRole).toBool()) {
        painter->setFont(theme::font(theme::Text::Head));
        painter->setPen(c.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, c.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    const auto draw = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(area, wrapping, text);
        area.setTop(area.top() + textHeight(font, text, area.width()));
    };
    const QString badge = index.data(PapersModel::BadgeRole).toString();
    if (!badge.isEmpty()) {
        painter->setFont(theme::font(theme::Text::SupportStrong));
        const int width = painter->fontMetrics().horizontalAdvance(badge) + 2 * theme::inside;
        const QRect chip(area.right() - width, area.top() - 1, width, painter->fontMetrics().height() + 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accentSoft);
        painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter->setPen(c.accent);
        painter->drawText(chip, Qt::AlignCenter, badge);
    }
    draw(theme::font(theme::Text::Strong), c.text, index.data().toString());
    draw(theme::font(theme::Text::Support), c.muted, index.data(PapersModel::DetailRole).toString());
    draw(theme::font(theme::Text::Support), c.warning, index.data(PapersModel::LinksRole).toString());
    painter->restore();
}

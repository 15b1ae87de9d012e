// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/inboxroles.h"

#include <QStyledItemDelegate>

/// Paints a row of the inbox as a card of three lines: who and number; Pokja, kinds, officer and when; step and time.
/// Only the middle line may be shortened. In a narrow strip (the folded list) the number, the step and the shape
/// remain. What the words are is the model's (inboxroles.h).
class InboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxDelegate)
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStrip(QPainter &painter, const QRect &inner, const inbox::Card &card) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintFirstLine(QPainter &painter, const QRect &line, const inbox::Card &card) const;
    void paintMiddleLine(QPainter &painter, const QRect &line, const inbox::Card &card) const;
    void paintLastLine(QPainter &painter, const QRect &line, const inbox::Card &card) const;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

/// One page of the stack: its picture on paper white, number and kind below; greyed with a word where it stays out, the
/// request's number on a routing slip, a triangle where the page is not good, a bar where a paper begins.
class StackDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackDelegate)
public:
    static constexpr int width = 148; ///< logical pixels of one page's place
    static constexpr int height = 204;
    static constexpr int side = 150; ///< of the picture's longer side

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

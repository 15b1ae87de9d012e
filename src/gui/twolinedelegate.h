// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

/// A row of a short list: a strong line, under it what tells it apart, and where there is one a third line that asks
/// for a second look. Figures are tabular; long words end in dots and stand whole in the tool tip.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)
public:
    enum Role : int {
        DetailRole = Qt::UserRole + 100, ///< QString
        NoteRole, ///< QString, empty: two lines
    };
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight(int lines); ///< px
};

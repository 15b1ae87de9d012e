// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

class ComparisonModel;
struct ComparisonRow;

/// Paints a row of the comparison: values whole, wrapped where they must be; an open row as one line for each source
/// with the differing letters marked, its note beneath. Knows widths and heights, decides nothing.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDelegate)
public:
    explicit ComparisonDelegate(const ComparisonModel &model, QObject *parent = nullptr);
    /// Height of a row whose value column is so wide; of an open row: all value columns together.
    int heightOf(int row, int valueWidth, int openWidth) const;
    int resultWidth() const; ///< so that no result is cut
    int fieldWidth() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintResult(QPainter &painter, const QRect &area, const ComparisonRow &row) const;
    const ComparisonModel &m_model;
};

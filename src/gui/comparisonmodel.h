// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparison.h"

#include <QAbstractTableModel>
#include <QList>

/// The rows of step 5 as a table: field, request, register, first registration, result. An equal value is shown once
/// and as "=" elsewhere ("≈" where only the rule makes it equal); a row whose sources differ is open and holds all of
/// them.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)
public:
    enum Column { Field, Request, Register, First, Result, columns };
    enum Role { OpenRole = Qt::UserRole, NeedsNoteRole };
    explicit ComparisonModel(QObject *parent = nullptr);

    /// Rows of the same fields are changed in place, so that the cursor stays.
    void setRows(const QList<ComparisonRow> &rows);
    const QList<ComparisonRow> &rows() const { return m_rows; }
    const ComparisonRow &at(int row) const { return m_rows.at(row); }
    int looked() const;

    /// One source differs, or only the references say something: the row shows a line for each source.
    static bool isOpen(const ComparisonRow &row);
    static bool lacksNote(const ComparisonRow &row);
    /// "✓ sesuai"; "belum dilihat" until somebody stood on it.
    static QString result(const ComparisonRow &row);
    static QString spoken(const ComparisonRow &row); ///< the whole row for a screen reader
    static QString sourceTitle(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ComparisonRow &row, int column) const;
    QList<ComparisonRow> m_rows;
};

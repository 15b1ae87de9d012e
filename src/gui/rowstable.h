// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

class EmptyState;
class QTableView;
class RowsModel;

/// A table of words with a sentence in its place while it is empty. Which row means what is its owner's.
class RowsTable final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsTable)
public:
    /// @param name objectName of the table, @param spoken its accessible name
    RowsTable(const QString &name, const QString &spoken, const QStringList &heads, QWidget *parent = nullptr);
    void setRows(const QList<QStringList> &rows); ///< the row that was chosen stays chosen by its place
    void setEmptySentence(const QString &sentence);
    int currentRow() const; ///< -1: none
    void select(int row);
    QList<int> selectedRows() const;
    void allowMany(); ///< several rows can be chosen
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    void opened(); ///< Enter or a double click

private:
    QTableView *m_view;
    EmptyState *m_empty;
    RowsModel *m_model;
};

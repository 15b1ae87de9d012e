// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QAbstractTableModel>
#include <QTimeZone>

/// The values to be changed in SPSE (step 6): field, from, to, and whether it is done there. A tick is only asked for:
/// who connects to ticked() writes it and gives the file back by setChanges().
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesModel)
public:
    enum Column { Field, From, To, Done, ColumnCount };

    explicit ChangesModel(const QTimeZone &zone, QObject *parent = nullptr);
    void setChanges(const QList<ChangeItem> &changes);
    const ChangeItem &at(int row) const { return m_changes.at(row); }
    int doneCount() const;
    void setEditable(bool editable); ///< step 6 and allowed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticked(qint64 change, bool done);

private:
    QVariant text(const ChangeItem &change, int column) const;

    QTimeZone m_zone;
    QList<ChangeItem> m_changes;
    bool m_editable = false;
};

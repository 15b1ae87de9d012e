// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"

#include <QAbstractListModel>
#include <QList>

/// One file on its way in, as the list shows it.
struct ArrivalRow {
    enum class State { Arriving, Ready, Taken, Laid, Filed, SetAside, Refused, OnStick };
    State state = State::Taken;
    QString name;
    QString detail; ///< pages, size, when
    QString note; ///< why it was refused, or what is in the way
    QString path; ///< of a file on a stick
    Arrival arrival; ///< of one that is kept

    bool isKept() const { return !arrival.sha256.isEmpty(); }
    /// The same file as in an earlier list.
    QString key() const { return isKept() ? arrival.sha256 : QString::number(int(state)) + path + name; }
    bool canBeLaid() const { return state == State::Taken || state == State::OnStick || state == State::SetAside; }
};

/// Files that came or are about to, each with its state in words. A value store for the list.
class ArrivalsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrivalsModel)
public:
    using QAbstractListModel::QAbstractListModel;
    /// Rows that stay keep their marks.
    void setRows(const QList<ArrivalRow> &rows);
    const QList<ArrivalRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    static QString word(ArrivalRow::State state);

private:
    QList<ArrivalRow> m_rows;
};

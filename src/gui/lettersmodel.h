// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QAbstractTableModel>
#include <QTimeZone>

/// Every letter of one request, newest first, void ones too, each with what became of it.
class LettersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LettersModel)
public:
    enum Column { Which, State, ColumnCount };

    explicit LettersModel(const QTimeZone &zone, QObject *parent = nullptr);
    void setLetters(const QList<Letter> &letters); ///< as CaseFile holds them: oldest first
    const Letter &at(int row) const { return m_letters.at(row); }
    int rowOf(LetterId id) const; ///< -1: not there

    static QString kindName(const Letter &letter); ///< "Pemberitahuan kelengkapan ke-2"
    QString stateOf(const Letter &letter) const; ///< one line: made, printed, told, void with its reason

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Letter &letter, int column) const;

    QTimeZone m_zone;
    QList<Letter> m_letters;
};

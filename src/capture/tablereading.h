// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/readerprotocol.h"

#include <QByteArray>

#include <functional>

/// Takes the cells of a foreign table in order, holds the limits of tablelimits and hands the rows on in pieces, so
/// that the child never holds a whole table. Lives in the reader's child; throws ReadStop.
class TableSink final
{
    Q_DISABLE_COPY_MOVE(TableSink)
public:
    explicit TableSink(std::function<void(const QByteArray &)> handOn)
        : m_handOn(std::move(handOn))
    {
    }
    void cell(QByteArrayView utf8);
    void endRow();
    /// Empty rows up to here, for a sheet that leaves rows out. @param row from 0
    void skipTo(int row);
    void note(int row, int column, CellNote::Kind kind);
    /// Hands on what is left; an empty table is a fault.
    void finish();
    int row() const { return m_row; }
    int column() const { return m_column; }
    readerprotocol::TableEnd end;

private:
    std::function<void(const QByteArray &)> m_handOn;
    QByteArray m_cells; // of the row that is being filled
    QByteArray m_rows; // finished rows
    int m_row = 0;
    int m_column = 0;
    qint64 m_allCells = 0;
    qint64 m_allBytes = 0;
    bool m_anything = false;
};

/// CSV or XLSX by content.
void readTable(const QByteArray &bytes, TableSink &sink);
void readCsv(const QByteArray &bytes, TableSink &sink);
void readXlsx(const QByteArray &bytes, TableSink &sink);

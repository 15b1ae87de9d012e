// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tablereading.h"

namespace
{
constexpr qsizetype pieceSize = 1 << 20;
constexpr qint64 mostBytes = 160LL << 20; // one long text can be named by a million cells

/// UTF-8 has at least one byte a UTF-16 unit and at most three, so that most cells need no count.
bool tooLong(QByteArrayView utf8)
{
    return utf8.size() > tablelimits::cellCharacters && QString::fromUtf8(utf8).size() > tablelimits::cellCharacters;
}

bool startsWith(const QByteArray &bytes, QByteArrayView magic)
{
    return bytes.size() >= magic.size() && QByteArrayView(bytes).first(magic.size()) == magic;
}
} // namespace

void TableSink::cell(QByteArrayView utf8)
{
    if (tooLong(utf8))
        throw ReadStop { ReadFault::CellTooLong, m_row + 1 };
    m_allBytes += utf8.size() + 1;
    if (m_column >= tablelimits::columns || ++m_allCells > tablelimits::cells || m_allBytes > mostBytes)
        throw ReadStop { ReadFault::TooManyCells, m_row + 1 };
    readerprotocol::appendCount(m_cells, quint32(utf8.size()));
    m_cells.append(utf8);
    ++m_column;
    m_anything |= !utf8.isEmpty();
}

void TableSink::endRow()
{
    if (m_row >= tablelimits::rows)
        throw ReadStop { ReadFault::TooManyRows };
    readerprotocol::appendCount(m_rows, quint32(m_column));
    m_rows.append(m_cells);
    m_cells.resize(0);
    m_column = 0;
    ++m_row;
    if (m_rows.size() >= pieceSize) {
        m_handOn(m_rows);
        m_rows.resize(0);
    }
}

void TableSink::skipTo(int row)
{
    while (m_row < row)
        endRow();
}

void TableSink::note(int row, int column, CellNote::Kind kind)
{
    if (end.notes.size() < tablelimits::notes)
        end.notes << CellNote { row, column, kind };
}

void TableSink::finish()
{
    if (m_column > 0)
        endRow();
    if (!m_anything)
        throw ReadStop { ReadFault::EmptyTable };
    if (!m_rows.isEmpty())
        m_handOn(m_rows);
}

void readTable(const QByteArray &bytes, TableSink &sink)
{
    if (bytes.isEmpty())
        throw ReadStop { ReadFault::Empty };
    if (bytes.size() > paperlimits::bytes)
        throw ReadStop { ReadFault::TooLarge };
    if (startsWith(bytes, QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)))
        throw ReadStop { ReadFault::OldSpreadsheet };
    if (startsWith(bytes, QByteArrayView("PK\x03\x04", 4)))
        readXlsx(bytes, sink);
    else
        readCsv(bytes, sink);
    sink.finish();
}

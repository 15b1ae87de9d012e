// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pageorigin.h"

#include <QList>
#include <QPointF>

namespace
{
using Parts = QList<QByteArray>;

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 4);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

void add(QByteArray &part, double value)
{
    part = number(part.toDouble() + value);
}

/// Reads a page line by line, as Qt writes it: one operator ends each line. Most lines show a letter and are left
/// alone.
class Reader final
{
public:
    /// What stands in the line's place; false where it is left away.
    bool take(QByteArray &line)
    {
        if (line == "BT")
            m_begun = false;
        else if (line.endsWith('q') || line.endsWith('Q'))
            nest(line);
        else if (line.endsWith(" cm"))
            return matrix(line);
        else if (!m_move.isNull() && !(m_begun && line.endsWith(" Tj")))
            shift(line);
        return true;
    }

private:
    void nest(const QByteArray &line)
    {
        for (const char one : line) { // "Q q"
            if (one == 'q')
                m_outer.append(m_move);
            else if (one == 'Q')
                m_move = m_outer.isEmpty() ? QPointF() : m_outer.takeLast();
        }
    }

    bool matrix(QByteArray &line)
    {
        Parts parts = line.split(' ');
        if (parts.size() != 7)
            return true;
        if (line.startsWith("1 0 0 1 ")) {
            m_move += QPointF(parts.at(4).toDouble(), parts.at(5).toDouble());
            return false;
        }
        if (!m_move.isNull()) {
            point(parts, 4);
            line = parts.join(' ');
            m_move = {};
        }
        return true;
    }

    void shift(QByteArray &line)
    {
        Parts parts = line.split(' ');
        const QByteArray &last = parts.last();
        if (last == "Tm" && parts.size() > 6)
            letters(parts);
        else if (last == "re" && parts.size() == 5)
            point(parts, 0);
        else if ((last == "m" || last == "l") && parts.size() == 3)
            point(parts, 0);
        else if (last == "c" && parts.size() == 7) {
            for (const int at : { 0, 2, 4 })
                point(parts, at);
        } else if (parts.size() > 3 && parts.at(2) == "Td" && !m_begun) {
            // The letters stand upright on a page whose rows are counted downwards; the next place is told from here.
            add(parts[0], m_move.x());
            add(parts[1], -m_move.y());
            m_begun = true;
        } else {
            return;
        }
        line = parts.join(' ');
    }

    /// Letters that do not simply stand upright have their move in their own matrix.
    void letters(Parts &parts)
    {
        const int at = int(parts.size()) - 7;
        if (parts.mid(at, 4) == Parts { "1", "0", "0", "-1" })
            return;
        point(parts, at + 4);
        m_begun = true;
    }

    void point(Parts &parts, int at) const
    {
        add(parts[at], m_move.x());
        add(parts[at + 1], m_move.y());
    }

    QList<QPointF> m_outer;
    QPointF m_move;
    bool m_begun = false; ///< of a text: its first place is known
};
} // namespace

QByteArray pageorigin::restored(const QByteArray &content)
{
    if (!content.contains("\n1 0 0 1 "))
        return content;
    QByteArray out;
    out.reserve(content.size());
    Reader reader;
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = content.indexOf('\n', at);
        end = end < 0 ? content.size() : end;
        QByteArray line = QByteArray::fromRawData(content.constData() + at, end - at);
        at = end + 1;
        if (reader.take(line)) {
            out += line;
            out += '\n';
        }
    }
    return out;
}

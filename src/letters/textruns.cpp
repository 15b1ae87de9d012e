// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/textruns.h"

#include <QByteArrayView>

#include <cmath>

namespace
{
constexpr double tolerance = 0.28; ///< tenths of a point: 0.01 mm

class Run final
{
public:
    explicit Run(const QMap<QByteArray, textruns::Widths> &fonts)
        : m_fonts(fonts)
    {
    }

    void setFont(const QByteArray &name, double size)
    {
        const auto font = m_fonts.find(name);
        m_widths = font == m_fonts.end() ? nullptr : &*font;
        m_size = size;
        m_offset = 0;
    }

    /// "x y Td <0001> Tj"; false where it is something else.
    bool take(QByteArrayView line, QByteArray &out)
    {
        const QByteArrayView x = part(line);
        const QByteArrayView y = part(line);
        const QByteArrayView verb = part(line);
        const QByteArrayView glyphs = part(line);
        if (!m_widths || verb != "Td" || line != "Tj" || glyphs.size() < 6 || (glyphs.size() - 2) % 4 != 0
            || !glyphs.startsWith('<'))
            return false;
        if (m_open && (y == "0" || y.toDouble() == 0)) {
            m_offset += x.toDouble();
            follow(out);
        } else {
            // A place is told from the one before, which joining may have left out.
            const QByteArray from =
                m_offset != 0 ? QByteArray::number(m_offset + x.toDouble(), 'f', 4) : x.toByteArray();
            close(out);
            out += from;
            out += ' ';
            out += y;
            out += " Td [<";
            m_offset = m_pen = 0;
            m_open = true;
        }
        out += glyphs.sliced(1, glyphs.size() - 2);
        for (qsizetype at = 1; at + 4 < glyphs.size(); at += 4)
            m_pen += m_widths->value(glyphs.sliced(at, 4).toInt(nullptr, 16)) * m_size / 1000;
        return true;
    }

    void close(QByteArray &out)
    {
        if (m_open)
            out += ">] TJ\n";
        m_open = false;
    }

private:
    /// What stands before the next blank; @p line begins behind it. There are some thousand lines on a page.
    static QByteArrayView part(QByteArrayView &line)
    {
        const qsizetype blank = line.indexOf(' ');
        const QByteArrayView first = blank < 0 ? line : line.first(blank);
        line = blank < 0 ? QByteArrayView() : line.sliced(blank + 1);
        return first;
    }

    /// The pen stands behind the last glyph; the next one may stand elsewhere: justified text, kerning.
    void follow(QByteArray &out)
    {
        const double away = m_offset - m_pen;
        if (std::abs(away) <= tolerance)
            return;
        const auto thousandths = std::lround(-away * 1000 / m_size);
        out += '>' + QByteArray::number(qint64(thousandths)) + '<';
        m_pen -= double(thousandths) * m_size / 1000;
    }

    const QMap<QByteArray, textruns::Widths> &m_fonts;
    const textruns::Widths *m_widths = nullptr;
    double m_size = 0;
    double m_offset = 0; ///< where Qt's own text would stand
    double m_pen = 0; ///< where the joined one does
    bool m_open = false;
};
} // namespace

QByteArray textruns::joined(const QByteArray &content, const QMap<QByteArray, Widths> &fonts)
{
    QByteArray out;
    out.reserve(content.size() / 2);
    Run run(fonts);
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = content.indexOf('\n', at);
        end = end < 0 ? content.size() : end;
        const QByteArray line = QByteArray::fromRawData(content.constData() + at, end - at);
        at = end + 1;
        if (line.endsWith(" Tj") && run.take(line, out)) // most lines
            continue;
        run.close(out);
        if (const qsizetype font = line.indexOf(" Tf"); font > 0) {
            const QList<QByteArray> parts = line.left(font).split(' ');
            if (parts.size() == 2)
                run.setFont(parts.at(0).mid(1), parts.at(1).toDouble());
        }
        out += line;
        out += '\n';
    }
    run.close(out);
    return out;
}

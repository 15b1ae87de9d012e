// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/deviationpages.h"

#include "core/indonesian.h"
#include "letters/letterhead.h"
#include "letters/pdfsheets.h"
#include "letters/textgrid.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto mm = PdfSheets::mm;

class Painter final
{
public:
    Painter(PdfSheets &sheets, const deviationpages::Page &page)
        : m_sheets(sheets)
        , m_painter(sheets.painter())
        , m_page(page)
        , m_area(sheets.area())
        , m_y(m_area.top())
    {
    }
    void paint()
    {
        paintHead();
        paintRows();
        paintTotals();
        paintSignatures();
    }

private:
    void line(const QString &text, qreal points, bool bold, Qt::Alignment alignment, qreal space)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_sheets.font(points, bold));
        const QRectF room(m_area.left(), m_y, m_area.width(), mm(60));
        const int flags = int(alignment) | Qt::TextWordWrap;
        const qreal height = QFontMetricsF(m_painter.font()).boundingRect(room, flags, text).height();
        m_painter.drawText(QRectF(m_area.left(), m_y, m_area.width(), height), flags, text);
        m_y += height + space;
    }
    void paintHead()
    {
        const Letterhead head(m_sheets.office(), m_area.width());
        head.paint(m_painter, { m_area.left(), m_y, m_area.width(), head.height() });
        m_y += head.height() + mm(5);
        line(u"PENYIMPANGAN MUTU BAKU"_s, 13, true, Qt::AlignHCenter, mm(0.5));
        line(u"Bulan %1 %2"_s.arg(indonesian::month(m_page.month.month())).arg(m_page.month.year()), 11, false,
             Qt::AlignHCenter, mm(2));
        line(m_page.sop, 9, false, Qt::AlignHCenter, mm(4));
    }
    void paintRows()
    {
        if (m_page.rows.isEmpty())
            return line(u"Pada bulan ini tidak ada penyimpangan dari mutu baku."_s, 11, false, Qt::AlignLeft, mm(4));
        const qreal part = m_area.width() / 100;
        const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignTop;
        const TextGrid grid({ { part * 3.5, u"No"_s, middle },
                              { part * 9.5, u"Tanggal"_s },
                              { part * 8, u"Nomor agenda"_s },
                              { part * 16, u"Langkah SOP"_s },
                              { part * 7, u"Jenis"_s },
                              { part * 6.5, u"Mutu baku"_s, middle },
                              { part * 6.5, u"Terpakai"_s, middle },
                              { part * 12, u"Sebab"_s },
                              { part * 18, u"Keterangan"_s },
                              { part * 13, u"Petugas"_s } },
                            m_sheets.font(8.5), m_sheets.font(8.5, true));
        grid.paintHead(m_painter, { m_area.left(), m_y });
        m_y += grid.headHeight();
        for (qsizetype i = 0; i < m_page.rows.size(); ++i) {
            const QStringList cells = QStringList { QString::number(i + 1) } + m_page.rows.at(i);
            const qreal height = grid.height(cells);
            if (m_y + height > m_area.bottom()) {
                m_sheets.newPage();
                grid.paintHead(m_painter, m_area.topLeft());
                m_y = m_area.top() + grid.headHeight();
            }
            grid.paintRow(m_painter, { m_area.left(), m_y }, cells, height);
            m_y += height;
        }
        m_y += mm(4);
    }
    void paintTotals()
    {
        if (m_page.totals.isEmpty())
            return;
        line(u"Jumlah: %1 penyimpangan. %2."_s.arg(m_page.rows.size()).arg(m_page.totals.join(u"; "_s)), 9, false,
             Qt::AlignLeft, mm(4));
    }
    void paintSignatures()
    {
        constexpr qreal needed = 46;
        if (m_y + mm(needed) > m_area.bottom()) {
            m_sheets.newPage();
            m_y = m_area.top();
        }
        const qreal column = m_area.width() * 0.36;
        const qreal right = m_area.right() - column;
        m_painter.setFont(m_sheets.font(10));
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(right, m_y, column, mm(5)), Qt::AlignLeft,
                           u"%1, %2"_s.arg(m_sheets.office().place, indonesian::date(m_page.date)));
        m_y += mm(6);
        paintSignature(m_area.left() + mm(10), column, u"Mengetahui,"_s, m_page.head);
        paintSignature(right, column, {}, m_page.officer);
    }
    void paintSignature(qreal left, qreal width, const QString &above, const Signatory &who)
    {
        qreal y = m_y;
        const auto text = [&](const QString &words, bool bold) {
            QFont font = m_sheets.font(10, bold);
            font.setUnderline(bold);
            m_painter.setFont(font);
            m_painter.drawText(QRectF(left, y, width, mm(5)), Qt::AlignLeft | Qt::AlignVCenter, words);
            y += mm(5);
        };
        text(above, false);
        for (const SignatureLine &l : signature::lines(who))
            text(l.mark.isEmpty() ? l.text : l.mark + u' ' + l.text, false);
        y = m_y + mm(27);
        text(who.name.isEmpty() ? u"................................................"_s : who.name,
             !who.name.isEmpty());
        if (!who.rank.isEmpty())
            text(who.rank, false);
        text(who.nip.isEmpty() ? u"NIP. ........................................"_s
                               : indonesian::nipLine(who.nip, who.nipKind),
             false);
    }

    PdfSheets &m_sheets;
    QPainter &m_painter;
    const deviationpages::Page &m_page;
    QRectF m_area;
    qreal m_y;
};
} // namespace

QByteArray deviationpages::toPdf(const Page &page, const OfficeIdentity &office)
{
    const QString month = u"%1 %2"_s.arg(indonesian::month(page.month.month())).arg(page.month.year());
    PdfSheets sheets(u"Penyimpangan Mutu Baku "_s + month, office, QPageLayout::Landscape,
                     u"Penyimpangan Mutu Baku, "_s + month);
    Painter(sheets, page).paint();
    return sheets.finish();
}

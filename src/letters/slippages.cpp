// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/slippages.h"

#include "core/indonesian.h"
#include "letters/pdfsheets.h"
#include "letters/textgrid.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto mm = PdfSheets::mm;

class SlipPainter final
{
public:
    SlipPainter(PdfSheets &sheets, const Sop &sop)
        : m_sheets(sheets)
        , m_painter(sheets.painter())
        , m_sop(sop)
    {
    }
    void paint(const QRectF &place, const QString &number)
    {
        m_place = place;
        m_y = place.top();
        paintTitle(number);
        for (const QString &field :
             { u"Nama pemohon"_s, u"NIP"_s, u"User ID SPSE"_s, u"Pokja Pemilihan"_s, u"Nomor HP / surel"_s,
               u"Surat permohonan: nomor, tanggal"_s, u"SK penetapan: nomor, tanggal"_s })
            lineFor(field);
        choices(u"Jenis permohonan"_s, { u"Reset password"_s, u"Informasi User ID"_s, u"Perubahan data"_s });
        choices(u"Cara penyampaian"_s, { u"Langsung"_s, u"Dibawa oleh ...................................."_s });
        QStringList papers;
        for (const SopPaper &paper : m_sop.papers())
            papers.append(paper.onlyWithCarrier           ? u"Surat kuasa"_s
                              : paper.code == u"decree"_s ? u"SK penetapan"_s
                                                          : u"Surat permohonan"_s);
        choices(u"Berkas yang diterima"_s, papers);
        lineFor(u"Diterima tanggal, pukul (waktu sebenarnya)"_s);
        m_y += mm(1.5);
        paintSteps();
        paintFoot();
    }

private:
    void paintTitle(const QString &number)
    {
        const QRectF box(m_place.right() - mm(46), m_y, mm(46), mm(10));
        m_painter.setPen(QPen(Qt::black, 10));
        m_painter.drawRect(box);
        m_painter.setFont(m_sheets.font(14, true));
        m_painter.drawText(box, Qt::AlignCenter, number);
        m_painter.drawText(QRectF(m_place.left(), m_y, m_place.width() - mm(50), mm(6)),
                           Qt::AlignLeft | Qt::AlignVCenter, u"LEMBAR SUSULAN"_s);
        m_painter.setFont(m_sheets.font(8));
        m_painter.drawText(QRectF(m_place.left(), m_y + mm(6), m_place.width() - mm(50), mm(8)),
                           Qt::AlignLeft | Qt::TextWordWrap,
                           u"Diisi pada saat itu juga selama Loket tidak dapat dipakai, lalu dicatat ke dalam Loket "
                           "dengan waktu yang sebenarnya. Jangan menuliskan kata sandi."_s);
        m_y += mm(15);
    }
    void lineFor(const QString &label)
    {
        m_painter.setFont(m_sheets.font(8.5));
        m_painter.setPen(QPen(Qt::black, 4));
        m_painter.drawText(QRectF(m_place.left(), m_y, labelWidth, mm(5.4)), Qt::AlignLeft | Qt::AlignBottom, label);
        m_painter.drawText(QRectF(m_place.left() + labelWidth, m_y, mm(3), mm(5.4)), Qt::AlignLeft | Qt::AlignBottom,
                           u":"_s);
        m_painter.drawLine(QPointF(m_place.left() + labelWidth + mm(3), m_y + mm(5.4)),
                           QPointF(m_place.right(), m_y + mm(5.4)));
        m_y += mm(6.4);
    }
    void choices(const QString &label, const QStringList &words)
    {
        m_painter.setFont(m_sheets.font(8.5));
        const QRectF row(m_place.left(), m_y, labelWidth, mm(5.4));
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, label);
        m_painter.drawText(QRectF(row.right(), m_y, mm(3), mm(5.4)), Qt::AlignLeft | Qt::AlignVCenter, u":"_s);
        qreal x = m_place.left() + labelWidth + mm(3);
        const QFontMetricsF metrics(m_painter.font());
        m_painter.setPen(QPen(Qt::black, 6));
        for (const QString &word : words) {
            m_painter.drawRect(QRectF(x, m_y + mm(1.2), mm(3), mm(3)));
            const qreal width = metrics.horizontalAdvance(word) + mm(1);
            m_painter.drawText(QRectF(x + mm(4.5), m_y, width, mm(5.4)), Qt::AlignLeft | Qt::AlignVCenter, word);
            x += mm(4.5) + width + mm(5);
        }
        m_y += mm(6);
    }
    void paintSteps()
    {
        const qreal part = m_place.width() / 100;
        const TextGrid grid({ { part * 38, u"Langkah (mutu baku)"_s },
                              { part * 14, u"Mulai"_s },
                              { part * 14, u"Selesai"_s },
                              { part * 24, u"Hasil / alasan jeda"_s },
                              { part * 10, u"Paraf"_s } },
                            m_sheets.font(8), m_sheets.font(8, true));
        grid.paintHead(m_painter, { m_place.left(), m_y });
        m_y += grid.headHeight();
        for (const SopStep &step : m_sop.steps()) {
            if (!step.minutes)
                continue;
            const QString words =
                u"%1. %2 (%3 menit)"_s.arg(step.number).arg(slippages::shortName(step.number)).arg(*step.minutes);
            grid.paintRow(m_painter, { m_place.left(), m_y }, { words }, mm(5.6));
            m_y += mm(5.6);
        }
        m_y += mm(2);
    }
    void paintFoot()
    {
        m_painter.setFont(m_sheets.font(8.5));
        m_painter.setPen(Qt::black);
        const qreal half = m_place.width() / 2;
        const QRectF left(m_place.left(), m_y, half - mm(4), mm(18));
        const QRectF right(m_place.left() + half, m_y, half, mm(18));
        m_painter.drawText(left, Qt::AlignLeft | Qt::TextWordWrap,
                           u"Petugas (nama, tanda tangan):\n\n\n..................................................."_s);
        m_painter.drawText(right, Qt::AlignLeft | Qt::TextWordWrap,
                           u"Dicatat dalam Loket:\nnomor agenda .................................\n"
                           "tanggal, pukul .................................\n"
                           "oleh ................................................"_s);
    }

    static constexpr qreal labelWidth = 66 * 720 / 25.4;
    PdfSheets &m_sheets;
    QPainter &m_painter;
    const Sop &m_sop;
    QRectF m_place;
    qreal m_y = 0;
};
} // namespace

QString slippages::shortName(int step)
{
    switch (step) {
    case 2:
        return u"Memeriksa kelengkapan"_s;
    case 3:
        return u"Meminta kelengkapan"_s;
    case 5:
        return u"Memeriksa kebenaran"_s;
    case 6:
        return u"Reset pada Aplikasi SPSE"_s;
    case 7:
        return u"Memberitahukan penolakan"_s;
    case 8:
        return u"Memberitahukan hasil"_s;
    case 9:
        return u"Mengarsipkan berkas"_s;
    default:
        return {};
    }
}

QByteArray slippages::toPdf(const QStringList &numbers, const OfficeIdentity &office, const Sop &sop)
{
    PdfSheets sheets(u"Lembar susulan %1 sampai dengan %2"_s.arg(numbers.value(0), numbers.value(numbers.size() - 1)),
                     office, QPageLayout::Portrait);
    SlipPainter slip(sheets, sop);
    const qreal half = sheets.sheet().height() / 2;
    const QRectF upper(mm(18), mm(10), sheets.sheet().width() - mm(36), half - mm(16));
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            sheets.newPage();
        if (i % 2 == 0) {
            QPen cut(Qt::black, 4, Qt::DashLine);
            sheets.painter().setPen(cut);
            sheets.painter().drawLine(QPointF(0, half), QPointF(sheets.sheet().width(), half));
        }
        slip.paint(i % 2 == 0 ? upper : upper.translated(0, half), numbers.at(i));
    }
    return sheets.finish();
}

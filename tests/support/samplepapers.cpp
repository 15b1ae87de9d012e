// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplepapers.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStringList>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
const QStringList people { u"Fatima Rumbouw, S.Sos."_s,           u"Abdul Rasyid Kelilauw, S.T."_s,
                           u"Yohana Sapulette, S.E."_s,           u"Ibrahim Rumadan"_s,
                           u"Siti Nurbaya Wokanubun, A.Md."_s,    u"Drs. Hasan Kwairumaratu"_s,
                           u"Maria Goreti Letsoin, S.H., M.H."_s, u"La Ode Muhamad Idris, S.Kom."_s,
                           u"Ferdinand Pattiasina, S.P."_s,       u"Nur Aini Rumalean, S.IP., M.Si."_s,
                           u"Benyamin Talaohu, S.STP."_s,         u"Wa Ode Hadija, S.Pd."_s };
const QStringList births { u"19900303"_s, u"19850412"_s, u"19920617"_s, u"19781105"_s, u"19871230"_s, u"19690821"_s,
                           u"19830214"_s, u"19910909"_s, u"19800526"_s, u"19941018"_s, u"19890701"_s, u"19761223"_s };
const QStringList since { u"201504"_s, u"201001"_s, u"201903"_s, u"200604"_s, u"201412"_s, u"199403"_s,
                          u"200902"_s, u"201802"_s, u"200501"_s, u"202012"_s, u"201106"_s, u"200312"_s };
const QStringList users { u"FRUMBOUW"_s,    u"RKELILAUW"_s, u"YSAPULETTE"_s, u"pokja_rumadan"_s,
                          u"SNWOKANUBUN"_s, u"hasan.kwr"_s, u"MGLETSOIN"_s,  u"LAODE_M"_s,
                          u"FPATTIASINA"_s, u"NAINI88"_s,   u"BTALAOHU"_s,   u"wahadija"_s };
const QStringList months { u"Januari"_s, u"Februari"_s, u"Maret"_s,     u"April"_s,   u"Mei"_s,      u"Juni"_s,
                           u"Juli"_s,    u"Agustus"_s,  u"September"_s, u"Oktober"_s, u"November"_s, u"Desember"_s };
const QStringList romans { u"I"_s,   u"II"_s,   u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                           u"VII"_s, u"VIII"_s, u"IX"_s,  u"X"_s,  u"XI"_s, u"XII"_s };
const QStringList fonts { u"Liberation Serif"_s, u"Liberation Sans"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s,
                          u"DejaVu Sans"_s };
const QStringList ones { {},        u"satu"_s, u"dua"_s,   u"tiga"_s,    u"empat"_s,
                         u"lima"_s, u"enam"_s, u"tujuh"_s, u"delapan"_s, u"sembilan"_s };

QString written(int n)
{
    if (n < 10)
        return ones[n];
    if (n == 10 || n == 11)
        return n == 10 ? u"sepuluh"_s : u"sebelas"_s;
    if (n < 20)
        return ones[n - 10] + u" belas"_s;
    if (n < 100)
        return (ones[n / 10] + u" puluh "_s + ones[n % 10]).trimmed();
    return u"dua ribu "_s + written(n - 2000);
}

QString dateIn(QDate d, int style)
{
    switch (style % 5) {
    case 1:
        return u"%1 %2 %3"_s.arg(d.day(), 2, 10, QLatin1Char('0')).arg(months[d.month() - 1]).arg(d.year());
    case 2:
        return u"%1-%2-%3"_s.arg(d.day(), 2, 10, QLatin1Char('0'))
            .arg(d.month(), 2, 10, QLatin1Char('0'))
            .arg(d.year());
    case 3:
        return u"%1 %2 %3"_s.arg(written(d.day()), months[d.month() - 1], written(d.year()));
    default:
        return u"%1 %2 %3"_s.arg(d.day()).arg(months[d.month() - 1]).arg(d.year());
    }
}

QString nipIn(const QString &nip, int style)
{
    return style % 2 ? nip : nip.left(8) + u' ' + nip.mid(8, 6) + u' ' + nip.mid(14, 1) + u' ' + nip.mid(15);
}

void fill(SamplePaper &paper, int k)
{
    const int person = k % int(people.size());
    paper.name = people[person];
    paper.nip = births[person] + since[person] + (person % 3 == 1 ? u'1' : u'2')
        + u"%1"_s.arg(1 + k * 7 % 40, 3, 10, QLatin1Char('0'));
    paper.userId = users[person];
    paper.pokja = k % 4 == 3 ? u"Pokja Pemilihan %1"_s.arg(romans[k % 6]) : u"Pokja Pemilihan %1"_s.arg(1 + k % 9);
    paper.email = u"%1@%2"_s.arg(QString(paper.userId).toLower(), k % 2 ? u"gmail.com"_s : u"sbt.go.id"_s);
    paper.phone = u"+628%1%2"_s.arg(12 + k % 40).arg(31400000 + k * 98'713 % 9'000'000);
    paper.letterDate = QDate(2026, 1 + k * 5 % 9, 1 + k * 11 % 28);
    paper.decreeDate = QDate(2026, 1, 2 + k * 3 % 26);
    paper.decreeValidUntil = QDate(2026, 12, 31);
    const int serial = 3 + k * 37 % 240;
    const QString month = romans[paper.letterDate.month() - 1];
    const QString numbers[] = { u"027/%1/POKJA-%2/2026"_s.arg(serial).arg(1 + k % 9),
                                u"%1/UKPBJ/%2/2026"_s.arg(serial).arg(month),
                                u"000.3.5/%1/PBJ"_s.arg(serial),
                                u"%1/POKJA/SBT/%2/2026"_s.arg(serial, 3, 10, QLatin1Char('0')).arg(month),
                                u"B-%1/SETDA/%2/2026"_s.arg(serial).arg(paper.letterDate.month(), 2, 10,
                                                                        QLatin1Char('0')),
                                u"027/%1"_s.arg(serial) };
    paper.letterNumber = numbers[k % 6];
    const QString decrees[] = { u"188.45/%1/2026"_s.arg(serial + 11), u"188.45/%1/KEP/2026"_s.arg(serial + 4),
                                u"027/%1/SK/UKPBJ/2026"_s.arg(serial + 2), u"%1 TAHUN 2026"_s.arg(serial + 9) };
    paper.decreeNumber = decrees[k % (paper.kind == PaperKind::Decree ? 4 : 3)];
}

QString row(const QString &label, const QString &value)
{
    return u"<tr><td width=\"30%\">%1</td><td width=\"3%\">:</td><td>%2</td></tr>"_s.arg(label, value);
}

QString phoneIn(const QString &phone, int style)
{
    const QString local = u'0' + phone.mid(3);
    return style % 3 == 0 ? local
        : style % 3 == 1  ? local.left(4) + u'-' + local.mid(4, 4) + u'-' + local.mid(8)
                          : u"+62 "_s + phone.mid(3);
}

/// The person, as a table or as a sentence.
QString person(const SamplePaper &p, int k)
{
    const QString names[] = { u"Nama"_s, u"Nama Lengkap"_s, u"N a m a"_s, u"Nama"_s };
    const QString ids[] = { u"User ID"_s, u"User ID SPSE"_s, u"UserID"_s, u"Username"_s };
    const QString mails[] = { u"E-mail"_s, u"Email"_s, u"Surel"_s };
    const QString phones[] = { u"No. HP"_s, u"Telepon"_s, u"Nomor HP/WA"_s, u"No. Telp"_s };
    QString rows = row(names[k % 4], p.name) + row(k % 5 == 4 ? u"N I P"_s : u"NIP"_s, nipIn(p.nip, k));
    if (k % 3 == 0)
        rows += row(u"Pangkat/Gol."_s, u"Penata Muda, III/a"_s);
    rows += k % 3 == 1 ? row(u"Jabatan"_s, u"Anggota "_s + p.pokja)
                       : row(k % 3 ? u"Unit Kerja"_s : u"Nama Pokja"_s, p.pokja);
    const QString contact = row(mails[k % 3], p.email) + row(phones[k % 4], phoneIn(p.phone, k));
    const QString id = row(ids[k % 4], p.userId);
    rows += k % 2 ? id + contact : contact + id;
    if (k % 4 == 0)
        rows += row(u"Nomor SK"_s, p.decreeNumber) + row(u"Tanggal SK"_s, dateIn(p.decreeDate, k / 4))
            + row(u"Masa Berlaku"_s, u"s.d. "_s + dateIn(p.decreeValidUntil, 0));
    return u"<table width=\"100%\" cellspacing=\"2\">%1</table>"_s.arg(rows);
}

QString letterhead(int k)
{
    if (k % 3 == 2)
        return u"<p align=\"center\"><b>POKJA PEMILIHAN BARANG/JASA</b><br/>KABUPATEN SERAM BAGIAN TIMUR</p><hr/>"_s;
    return u"<p align=\"center\"><b>PEMERINTAH KABUPATEN SERAM BAGIAN TIMUR</b><br/><b>%1</b><br/>"
           "<font size=\"2\">Jl. Pelabuhan Bula, Telepon (0915) 21012, Surel setda@serambagiantimurkab.go.id</font></p><hr/>"_s
               .arg(k % 3 ? u"UNIT KERJA PENGADAAN BARANG/JASA"_s : u"SEKRETARIAT DAERAH"_s);
}

QString signature(const SamplePaper &p, int k, bool withDate)
{
    const QString date = withDate ? u"Bula, %1<br/>"_s.arg(dateIn(p.letterDate, k)) : QString();
    const QString name = k % 2 ? QString(p.name) : u"<u>%1</u>"_s.arg(p.name);
    QString other;
    if (k % 5 == 3)
        other =
            u"Mengetahui,<br/>Kepala UKPBJ<br/><br/><br/><br/>Drs. Jafar Latuconsina, M.Si.<br/>NIP. 19710805 199703 1 004"_s;
    return u"<table width=\"100%\"><tr><td width=\"55%\">%1</td><td>%2%3<br/><br/><br/><br/>%4<br/>NIP. %5</td></tr></table>"_s
        .arg(other, date, k % 3 ? u"Hormat saya,"_s : u"Pemohon,"_s, name, nipIn(p.nip, k + 1));
}

QString head(const SamplePaper &p, int k, bool dateAbove)
{
    const QString date = u"Bula, %1"_s.arg(dateIn(p.letterDate, k));
    const QString subject =
        k % 2 ? u"Permohonan Reset Password dan Info User ID"_s : u"Permohonan Informasi User ID SPSE"_s;
    const QString first =
        u"<table width=\"100%\"><tr><td width=\"15%\">%1</td><td width=\"3%\">:</td><td width=\"42%\">%2</td><td>%3</td></tr>"_s
            .arg(k % 4 == 2 ? u"No."_s : u"Nomor"_s, p.letterNumber, dateAbove ? date : QString());
    return first
        + u"<tr><td>Lampiran</td><td>:</td><td>1 (satu) berkas</td><td></td></tr>"
          "<tr><td>%1</td><td>:</td><td>%2</td><td></td></tr></table>"_s.arg(k % 2 ? u"Perihal"_s : u"Hal"_s, subject);
}

QString wordsOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().simplified();
}

QTextDocument *laidOut(const SamplePaper &paper, const QSizeF &size, QPaintDevice *device)
{
    auto *document = new QTextDocument;
    document->documentLayout()->setPaintDevice(device);
    document->setDocumentMargin(0);
    document->setHtml(paper.html);
    document->setPageSize(QSizeF(size.width(), -1));
    return document;
}
} // namespace

SamplePaper samplepapers::letter(int k)
{
    SamplePaper p;
    fill(p, k);
    const bool dateAbove = k % 2 == 0;
    QString body;
    if (k % 4 == 1) {
        body = u"<p align=\"center\"><b>SURAT PERMOHONAN</b><br/>Nomor : %1</p>"_s.arg(p.letterNumber);
    } else {
        body = head(p, k, dateAbove);
    }
    const bool dateBelow = k % 4 == 1 || !dateAbove;
    body += u"<p>Kepada Yth.<br/>Kepala UKPBJ c.q. Admin Agency<br/>di Bula</p>"_s;
    body += u"<p>%1</p>"_s.arg(k % 3 ? u"Yang bertanda tangan di bawah ini:"_s
                                     : u"Dengan hormat, saya yang bertanda tangan di bawah ini:"_s);
    body += person(p, k);
    const QString decree = k % 4 == 0
        ? QString()
        : u" Berdasarkan Surat Keputusan Bupati Seram Bagian Timur Nomor %1 tanggal %2 tentang Penetapan Pokja "
          "Pemilihan, yang berlaku sampai dengan tanggal %3,"_s.arg(
              p.decreeNumber, dateIn(p.decreeDate, k % 3 == 2 ? 0 : 1), dateIn(p.decreeValidUntil, 0));
    const QString wishes[] = {
        u"mohon agar kata sandi akun SPSE saya dapat direset karena lupa."_s,
        u"memohon informasi User ID dan reset kata sandi akun SPSE karena e-mail lama tidak dapat dibuka."_s,
        u"kami mengajukan permohonan reset password dan perubahan data akun pada aplikasi SPSE."_s
    };
    body +=
        u"<p>%1 %2 Sebagai bahan pertimbangan terlampir salinan Surat Keputusan dimaksud.</p>"
        "<p>Demikian permohonan ini disampaikan, atas perhatian dan kerja sama Bapak/Ibu diucapkan terima kasih.</p>"_s
            .arg(decree, wishes[k % 3]);
    body += signature(p, k, dateBelow);
    p.html = u"<div style=\"font-family:'%1'; font-size:%2pt\">%3%4</div>"_s.arg(fonts[k % 5])
                 .arg(11 + k % 2)
                 .arg(letterhead(k), body);
    p.words = wordsOf(p.html);
    return p;
}

SamplePaper samplepapers::decree(int k)
{
    SamplePaper p;
    p.kind = PaperKind::Decree;
    fill(p, k);
    QString members;
    for (int i = 0; i < 3; ++i) {
        SamplePaper other;
        fill(other, k + i);
        members += u"<tr><td>%1.</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(i + 1).arg(
            other.name, other.nip, i ? u"Anggota"_s : u"Ketua"_s);
    }
    p.html = letterhead(k % 2)
        + u"<p align=\"center\"><b>%1KEPUTUSAN BUPATI SERAM BAGIAN TIMUR</b><br/>NOMOR%2 "
          u"%3<br/><br/>TENTANG<br/><br/>PENETAPAN %4<br/>"
          "TAHUN ANGGARAN 2026</p>"_s.arg(k % 2 ? u"SURAT "_s : QString(), k % 3 ? u" :"_s : QString(), p.decreeNumber,
                                          p.pokja.toUpper());
    p.html +=
        u"<table><tr><td width=\"18%\">Menimbang</td><td>:</td><td>bahwa untuk kelancaran pemilihan penyedia "
        u"barang/jasa perlu "
        "menetapkan Pokja Pemilihan;</td></tr><tr><td>Mengingat</td><td>:</td><td>Peraturan Presiden Nomor 12 Tahun "
        "2021 tentang "
        "Pengadaan Barang/Jasa Pemerintah;</td></tr></table><p align=\"center\">MEMUTUSKAN:</p>"
        "<table><tr><td "
        "width=\"18%\">Menetapkan</td><td>:</td><td></td></tr><tr><td>KESATU</td><td>:</td><td>Menetapkan nama-nama "
        "berikut sebagai anggota %1.</td></tr><tr><td>KEDUA</td><td>:</td><td>Keputusan ini mulai berlaku pada tanggal "
        "ditetapkan "
        "%2 tanggal %3.</td></tr></table>"_s.arg(p.pokja, k % 2 ? u"sampai dengan"_s : u"dan berakhir pada"_s,
                                                 dateIn(p.decreeValidUntil, 0));
    p.html +=
        u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr><td>No.</td><td>Nama</td><td>NIP</td><td>Jabatan</td></tr>%1</table>"_s
            .arg(members);
    p.html += u"<table width=\"100%\"><tr><td width=\"55%\"></td><td>Ditetapkan di Bula<br/>pada tanggal %1<br/>BUPATI "
              u"SERAM BAGIAN TIMUR,<br/>"
              "<br/><br/><br/>ABDUL MUKTI KELIOBAS</td></tr></table>"_s.arg(dateIn(p.decreeDate, k % 2));
    p.html =
        u"<div style=\"font-family:'%1'; font-size:%2pt\">%3</div>"_s.arg(fonts[k % 5]).arg(11 + k % 2).arg(p.html);
    p.words = wordsOf(p.html);
    return p;
}

QImage samplepapers::page(const SamplePaper &paper, int dpi, bool signedAndStamped)
{
    QImage image(qRound(210 / 25.4 * dpi), qRound(297 / 25.4 * dpi), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    const double unit = dpi / 25.4;
    const std::unique_ptr<QTextDocument> document(laidOut(paper, QSizeF(165 * unit, 250 * unit), &image));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(25 * unit, 20 * unit);
    document->drawContents(&painter);
    if (!signedAndStamped) {
        painter.end();
        image = image.convertToFormat(QImage::Format_Grayscale8);
        image.setDotsPerMeterX(qRound(dpi / 0.0254));
        image.setDotsPerMeterY(qRound(dpi / 0.0254));
        return image;
    }
    const double bottom = document->size().height() / unit;
    painter.setPen(QPen(QColor(40, 50, 160), 0.5 * unit));
    QPainterPath path(QPointF(95, bottom - 14) * unit);
    for (int i = 0; i < 6; ++i)
        path.cubicTo(QPointF(96 + i * 6, bottom - 28 + i) * unit, QPointF(103 + i * 6, bottom - 4) * unit,
                     QPointF(104 + i * 6, bottom - 16) * unit);
    painter.drawPath(path);
    painter.setPen(QPen(QColor(110, 70, 170), 0.6 * unit));
    painter.drawEllipse(QPointF(88, bottom - 18) * unit, 14 * unit, 14 * unit);
    painter.drawEllipse(QPointF(88, bottom - 18) * unit, 12.5 * unit, 12.5 * unit);
    painter.end();
    return image;
}

QByteArray samplepapers::pdf(const SamplePaper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 20, 20, 20), QPageLayout::Millimeter);
    writer.setResolution(300);
    const double unit = 300 / 25.4;
    const std::unique_ptr<QTextDocument> document(laidOut(paper, QSizeF(165 * unit, 257 * unit), &writer));
    QPainter painter(&writer);
    document->drawContents(&painter);
    painter.end();
    return bytes;
}

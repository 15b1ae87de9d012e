// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practicepeople.h"

#include "core/indonesian.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString firstNames[] = { u"Abdul Rasyid"_s, u"Fatima"_s,       u"Yohana"_s,     u"Benediktus"_s, u"La Ode"_s,
                               u"Nurlaila"_s,     u"Muhammad Ali"_s, u"Siti Hajar"_s, u"Petrus"_s,     u"Maria"_s,
                               u"Usman"_s,        u"Rahma"_s,        u"Jafar"_s,      u"Ibrahim"_s,    u"Agustina"_s,
                               u"Hendrik"_s,      u"Saleh"_s,        u"Dewi"_s,       u"Karel"_s,      u"Aisyah"_s,
                               u"Ruben"_s,        u"Wa Ode"_s,       u"Idris"_s,      u"Yuliana"_s };
const QString lastNames[] = { u"Kelilauw"_s, u"Rumbouw"_s,  u"Sapulette"_s, u"Latupeirissa"_s, u"Rahman"_s,
                              u"Kilwou"_s,   u"Tuharea"_s,  u"Rumakat"_s,   u"Kwairumaratu"_s, u"Wattimena"_s,
                              u"Keliobas"_s, u"Rumalean"_s, u"Kastela"_s,   u"Pelupessy"_s,    u"Fakaubun"_s,
                              u"Rumadaul"_s, u"Loilatu"_s,  u"Tomagola"_s };
const QString titles[] = { u", S.T."_s, u", S.Sos."_s, u", S.E."_s, QString(), u", S.H., M.Si."_s, u", S.Kom."_s };
const QString ranks[] = { u"Penata Muda, III/a"_s, u"Penata Muda Tingkat I, III/b"_s, u"Penata, III/c"_s,
                          u"Penata Tingkat I, III/d"_s };
const QString units[] = { u"Dinas Pekerjaan Umum"_s, u"Dinas Kesehatan"_s, u"Sekretariat Daerah"_s,
                          u"Dinas Pendidikan"_s };

QByteArray pdf(const QString &title, const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 20, 20, 20), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(title);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(u"Liberation Sans"_s, 11));
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    buffer.close();
    return bytes;
}

QString rows(const QList<std::pair<QString, QString>> &pairs)
{
    QString html = u"<table cellpadding='4'>"_s;
    for (const auto &[name, value] : pairs)
        html += u"<tr><td>"_s + name + u"</td><td>:</td><td>"_s + value.toHtmlEscaped() + u"</td></tr>"_s;
    return html + u"</table>"_s;
}
} // namespace

AccountData PracticePeople::person(int index)
{
    AccountData a;
    const QString first = firstNames[below(int(std::size(firstNames)))];
    const QString last = lastNames[below(int(std::size(lastNames)))];
    a.name = first + u' ' + last + titles[below(int(std::size(titles)))];
    a.userId = (first.left(1) + last).toUpper().left(10) + QString::number(index + 1);
    const QDate born(1970 + below(28), 1 + below(12), 1 + below(28));
    const QDate appointed(born.year() + 22 + below(6), 1 + below(12), 1);
    a.nip = u"%1%2%3%4"_s.arg(born.toString(u"yyyyMMdd"_s), appointed.toString(u"yyyyMM"_s))
                .arg(1 + below(2))
                .arg(1 + index % 999, 3, 10, QLatin1Char('0'));
    a.rank = ranks[below(int(std::size(ranks)))];
    a.position = below(4) == 0 ? u"Ketua"_s : u"Anggota"_s;
    a.email = a.userId.toLower() + u"@contoh.go.id"_s;
    a.phone = u"+6281%1"_s.arg(200'000'000 + below(799'999'999));
    const int pokja = 1 + below(6);
    a.pokja = u"Pokja Pemilihan %1"_s.arg(pokja);
    a.decreeNumber = u"027/%1/2026"_s.arg(pokja);
    a.decreeDate = QDate(2026, 1, 5);
    a.decreeValidUntil = QDate(2026, 12, 31);
    a.unit = units[below(int(std::size(units)))];
    return a;
}

QByteArray PracticePeople::requestLetter(const AccountData &p, const QString &number, QDate date)
{
    return pdf(
        u"Surat Permohonan (LATIHAN)"_s,
        u"<h3 align='center'>POKJA PEMILIHAN KABUPATEN SERAM BAGIAN TIMUR</h3><p align='center'><i>LATIHAN</i></p>"_s
            + rows({ { u"Nomor"_s, number },
                     { u"Lampiran"_s, u"1 (satu) lembar"_s },
                     { u"Hal"_s, u"Permohonan Reset Password dan Info User ID"_s } })
            + u"<p>Yth. Admin Agency pada UKPBJ<br>di Bula</p><p>Yang bertanda tangan di bawah ini:</p>"_s
            + rows({ { u"Nama"_s, p.name },
                     { u"NIP"_s, indonesian::nip(p.nip) },
                     { u"User ID"_s, p.userId },
                     { u"Jabatan"_s, p.position + u' ' + p.pokja },
                     { u"Surel"_s, p.email },
                     { u"Telepon"_s, p.phone } })
            + u"<p>dengan ini memohon reset password akun SPSE karena surel terdaftar tidak dapat diakses lagi.</p>"
              "<p align='right'>Bula, "_s
            + indonesian::date(date) + u"<br><br><br>"_s + p.name.toHtmlEscaped() + u"</p>"_s);
}

QByteArray PracticePeople::decree(const AccountData &p)
{
    return pdf(
        u"Surat Keputusan (LATIHAN)"_s,
        u"<h3 align='center'>SURAT KEPUTUSAN<br>Nomor "_s + p.decreeNumber
            + u"</h3><p align='center'>tentang<br>PENETAPAN POKJA PEMILIHAN<br><i>LATIHAN</i></p><p>Menetapkan "_s
            + p.name.toHtmlEscaped() + u", NIP. "_s + indonesian::nip(p.nip) + u", sebagai "_s + p.position + u" "_s
            + p.pokja + u", berlaku sampai dengan "_s + indonesian::date(p.decreeValidUntil) + u".</p>"_s);
}

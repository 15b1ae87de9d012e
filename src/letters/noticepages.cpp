// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/noticepages.h"

#include "core/indonesian.h"
#include "letters/letterrenderer.h"

using namespace Qt::StringLiterals;

namespace
{
QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString head(const OfficeIdentity &office, QDate date, const QString &nature, const QString &subject)
{
    const auto line = [](const QString &name, const QString &value) {
        return u"<tr><td width=\"680\">%1</td><td width=\"130\">:</td><td>%2</td></tr>"_s.arg(name, value);
    };
    return u"<p><img src=\"loket:kop\"></p><p class=\"anak0\" align=\"right\">%1, %2</p>"
           "<table class=\"kepala\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s.arg(html(office.place),
                                                                                               indonesian::date(date))
        + line(u"Nomor"_s, u"................................"_s) + line(u"Sifat"_s, nature)
        + line(u"Lampiran"_s, u"-"_s) + line(u"Hal"_s, html(subject)) + u"</table>"_s;
}

QString to(const QStringList &lines)
{
    QString text = u"<p class=\"yth1\"><img src=\"loket:wide:Yth.\">%1</p>"_s.arg(html(lines.first()));
    for (const QString &line : lines.mid(1))
        text += u"<p class=\"yth\">%1</p>"_s.arg(html(line));
    return text;
}

QString said(const QString &text)
{
    return u"<p class=\"isi\" align=\"justify\">%1</p>"_s.arg(html(text));
}

QString signedBy(const Signatory &signer)
{
    QString text = u"<p class=\"ttd1\"><img src=\"loket:keep\"></p>"_s;
    if (!signer.name.isEmpty()) {
        for (const SignatureLine &line : signature::lines(signer))
            text += u"<p class=\"ttd\">%1%2</p>"_s.arg(
                line.mark.isEmpty() ? QString() : u"<img src=\"loket:out:%1\">"_s.arg(line.mark), html(line.text));
    }
    if (signer.tteFrame)
        text += u"<p class=\"tte\"><img src=\"loket:tte\"></p>"_s;
    text += u"<p class=\"%1\">%2</p>"_s.arg(
        signer.tteFrame ? u"namatte"_s : u"nama"_s,
        signer.name.isEmpty() ? u"................................................"_s : html(signer.name));
    if (!signer.rank.isEmpty())
        text += u"<p class=\"ttd\">%1</p>"_s.arg(html(signer.rank));
    const QString nip = signer.nip.isEmpty() ? u"NIP. ................................"_s
                                             : indonesian::nipLine(signer.nip, signer.nipKind);
    return text + u"<p class=\"ttd\">%1<img src=\"loket:kept\"></p>"_s.arg(nip);
}

QString table(const QList<std::pair<QString, int>> &heads, const QList<QStringList> &rows)
{
    QString text =
        u"<p class=\"anak0\"></p><table class=\"kisi0\" width=\"100%\" cellpadding=\"30\" cellspacing=\"0\"><thead><tr>"_s;
    for (const auto &[name, width] : heads)
        text += u"<th width=\"%1%\">%2</th>"_s.arg(width).arg(name);
    text += u"</tr></thead>"_s;
    for (const QStringList &row : rows) {
        text += u"<tr>"_s;
        for (const QString &cell : row)
            text += u"<td>%1</td>"_s.arg(cell.isEmpty() ? u"&nbsp;"_s : html(cell));
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}
} // namespace

QByteArray noticepages::toPdf(const BreachNotice &notice, const OfficeIdentity &office)
{
    const Breach &b = notice.breach;
    const QString persons = b.persons > 0 ? indonesian::counted(b.persons, u"orang"_s) : u"belum diketahui"_s;
    const QString text =
        head(office, notice.date, u"Rahasia"_s, u"Pemberitahuan Kegagalan Pelindungan Data Pribadi"_s)
        + to(
            { u"1. Subjek Data Pribadi yang bersangkutan"_s, u"2. Lembaga Pelindungan Data Pribadi"_s, u"di Tempat"_s })
        + said(
            u"Sesuai dengan Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, dengan "
            "hormat diberitahukan bahwa telah terjadi kegagalan Pelindungan Data Pribadi yang diketahui pada tanggal "
            "%1 (catatan insiden nomor %2), dengan penjelasan sebagai berikut:"_s.arg(
                indonesian::dateAndTime(b.foundAt, office.zone), b.name()))
        + table({ { u"Hal yang diberitahukan"_s, 34 }, { u"Uraian"_s, 66 } },
                { { u"a. Data Pribadi yang terungkap"_s, b.exposed },
                  { u"b. Kapan dan bagaimana Data Pribadi terungkap"_s, b.happened },
                  { u"c. Upaya penanganan dan pemulihan"_s, b.handling },
                  { u"Jumlah Subjek Data Pribadi"_s, persons } })
        + said(u"Pemberitahuan ini disampaikan paling lambat 3 x 24 jam sejak diketahui, yaitu sampai dengan tanggal "
               "%1."_s.arg(indonesian::dateAndTime(b.deadline(), office.zone)))
        + said(u"Demikian disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih."_s) + signedBy(notice.signer);
    return letterrenderer::toPdf(text, u"Pemberitahuan insiden data pribadi "_s + b.name(), office);
}

QByteArray noticepages::toPdf(const DecreeReminder &reminder, const OfficeIdentity &office)
{
    QString text = head(office, reminder.date, u"Biasa"_s, u"Masa Berlaku Surat Keputusan Penetapan Pokja Pemilihan"_s)
        + to({ u"Ketua %1"_s.arg(reminder.pokja), u"di Tempat"_s });
    QString opening = u"Berdasarkan catatan kami, "_s;
    if (reminder.decreeNumber.isEmpty())
        opening += u"Surat Keputusan penetapan anggota %1 di bawah ini akan atau telah berakhir masa berlakunya."_s.arg(
            reminder.pokja);
    else
        opening += u"Surat Keputusan penetapan %1 Nomor %2 %3 masa berlakunya pada tanggal %4."_s.arg(
            reminder.pokja, reminder.decreeNumber,
            reminder.decreeUntil < reminder.date ? u"telah berakhir"_s : u"akan berakhir"_s,
            indonesian::date(reminder.decreeUntil));
    text += said(opening);
    if (!reminder.people.isEmpty())
        text += said(u"Akun SPSE anggota yang berkaitan:"_s)
            + table({ { u"No."_s, 7 },
                      { u"Nama"_s, 33 },
                      { u"User ID"_s, 14 },
                      { u"Surat Keputusan"_s, 22 },
                      { u"Berlaku sampai"_s, 24 } },
                    reminder.people);
    text += said(u"Agar layanan akun SPSE tidak terhenti, mohon Saudara menyampaikan salinan Surat Keputusan yang baru "
                 "sebelum tanggal tersebut. Apabila anggota tidak lagi bertugas, mohon disampaikan pula agar akunnya "
                 "dapat dinonaktifkan."_s)
        + said(u"Demikian disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih."_s)
        + signedBy(reminder.signer);
    return letterrenderer::toPdf(text, u"Masa berlaku SK "_s + reminder.pokja, office);
}

QByteArray noticepages::toPdf(const LoanReminder &reminder, const OfficeIdentity &office)
{
    QStringList addressed { reminder.borrower }; // a person or an office
    if (!reminder.unit.isEmpty())
        addressed << reminder.unit;
    addressed << u"di Tempat"_s;
    const int days = int(reminder.due.daysTo(reminder.date));
    const QString text = head(office, reminder.date, u"Biasa"_s, u"Pengembalian Berkas Arsip yang Dipinjam"_s)
        + to(addressed)
        + said(u"Berdasarkan catatan kami, berkas arsip di bawah ini Saudara pinjam pada tanggal %1 dan seharusnya "
               "dikembalikan paling lambat tanggal %2. Sampai dengan tanggal surat ini, pengembaliannya terlambat "
               "%3."_s.arg(indonesian::date(reminder.lent), indonesian::date(reminder.due),
                           indonesian::counted(days, u"hari"_s)))
        + table({ { u"Nomor agenda"_s, 20 }, { u"Nomor arsip"_s, 30 }, { u"Keperluan"_s, 50 } },
                { { reminder.agenda, reminder.archiveNumber, reminder.purpose } })
        + said(u"Mohon Saudara segera mengembalikan berkas tersebut secara utuh dan dalam urutan semula kepada petugas "
               "arsip. Apabila masih diperlukan, mohon disampaikan agar jangka waktu peminjamannya dicatat kembali."_s)
        + said(u"Demikian disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih."_s)
        + signedBy(reminder.signer);
    return letterrenderer::toPdf(text, u"Pengembalian arsip "_s + reminder.agenda, office);
}

QByteArray noticepages::toPdf(const CorrectionLetter &letter, const OfficeIdentity &office)
{
    QStringList addressed { u"Sdr. "_s + letter.name };
    if (!letter.nip.isEmpty())
        addressed << u"NIP. "_s + indonesian::nip(letter.nip);
    addressed << u"di Tempat"_s;
    QString text = head(office, letter.date, u"Terbatas"_s, u"Pemberitahuan Perbaikan Data Pribadi"_s) + to(addressed)
        + said(u"Sesuai dengan Pasal 30 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, dengan "
               "hormat diberitahukan bahwa data pribadi Saudara pada catatan kami telah diperbaiki pada tanggal %1 "
               "dengan perubahan sebagai berikut:"_s.arg(indonesian::dateAndTime(letter.at, office.zone)))
        + table({ { u"Data"_s, 26 }, { u"Semula"_s, 37 }, { u"Menjadi"_s, 37 } }, letter.changes);
    if (!letter.why.isEmpty())
        text += said(u"Alasan perbaikan: %1."_s.arg(letter.why));
    text += said(u"Apabila perubahan tersebut tidak sesuai, mohon Saudara memberitahukannya kepada kami."_s)
        + said(u"Demikian disampaikan. Atas perhatian Saudara, kami ucapkan terima kasih."_s) + signedBy(letter.signer);
    return letterrenderer::toPdf(text, u"Pemberitahuan perbaikan data "_s + letter.name, office);
}

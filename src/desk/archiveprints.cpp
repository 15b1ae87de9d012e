// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archiveprints.h"

#include "archive/dossierpdf.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "letters/letterrenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};

QString html(const QString &text)
{
    return text.isEmpty() ? u"&nbsp;"_s : text.toHtmlEscaped();
}

QString heading(const QString &title, const QString &line)
{
    return u"<p><img src=\"loket:kop\"></p><p class=\"anak0\" align=\"center\"><b>%1</b></p><p align=\"center\">%2</p>"_s
        .arg(html(title), html(line));
}

QString fact(const QString &name, const QString &value)
{
    return u"<tr><td width=\"1700\">%1</td><td width=\"130\">:</td><td>%2</td></tr>"_s.arg(
        html(name), html(value.isEmpty() ? u"-"_s : value));
}

QString facts(const QStringList &rows)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"15\">"_s + rows.join(QString()) + u"</table>"_s;
}

/// Two who sign, side by side; each a post, a name and what stands below it.
QString signers(const QStringList &left, const QStringList &right)
{
    const auto cell = [](const QStringList &who) {
        const QString name =
            who.value(1).isEmpty() && !who.isEmpty() ? u"................................"_s : who.value(1);
        return u"<td width=\"50%\" align=\"center\">%1<br><br><br><br><u>%2</u><br>%3</td>"_s.arg(
            html(who.value(0)), html(name), html(who.value(2)));
    };
    return u"<p class=\"anak0\"><img src=\"loket:keep\">&nbsp;</p><table width=\"100%\" cellpadding=\"20\"><tr>"_s
        + cell(left) + cell(right) + u"</tr></table><p><img src=\"loket:kept\"></p>"_s;
}

QString nip(const QString &number)
{
    return number.isEmpty() ? QString() : u"NIP. "_s + indonesian::nip(number);
}

QString approvalRows(const Disposal &list)
{
    static const QString names[] = { {},
                                     u"Persetujuan kepala unit"_s,
                                     u"Pertimbangan panitia penilai arsip"_s,
                                     u"Penetapan Bupati"_s,
                                     u"Persetujuan ANRI"_s };
    QStringList rows;
    for (const DisposalApproval &approval : list.approvals) {
        if (approval.step != DisposalStep::Minutes)
            rows << fact(names[int(approval.step)],
                         u"Nomor %1 tanggal %2"_s.arg(approval.document, indonesian::date(approval.date)));
    }
    return facts(rows);
}
} // namespace

QByteArray archiveprints::loanSlip(const Office &office, const Loan &loan)
{
    const QTimeZone zone = office.timeZone();
    QString text = heading(u"TANDA PEMINJAMAN ARSIP"_s, u"Nomor %1"_s.arg(loan.id));
    text += facts({ fact(u"Nomor agenda"_s, loan.agenda), fact(u"Nomor arsip"_s, loan.archiveNumber),
                    fact(u"Peminjam"_s, loan.borrower), fact(u"Unit kerja"_s, loan.unit),
                    fact(u"Keperluan"_s, loan.purpose), fact(u"Dipinjam"_s, indonesian::dateAndTime(loan.lentAt, zone)),
                    fact(u"Kembali paling lambat"_s, indonesian::date(loan.due)),
                    fact(u"Dikembalikan"_s,
                         loan.returnedAt.isValid() ? indonesian::dateAndTime(loan.returnedAt, zone)
                                                   : u"................................"_s) });
    text += u"<p class=\"anak0\">Berkas dikembalikan utuh, dalam urutan semula, dan tidak dipindahtangankan.</p>"_s;
    text += signers({ u"Peminjam,"_s, loan.borrower, {} },
                    { u"Yang menyerahkan,"_s, office.who().fullName, nip(office.who().nip) });
    return letterrenderer::toPdf(text, u"Peminjaman arsip %1"_s.arg(loan.agenda), letterwriting::identity(office));
}

Label archiveprints::placeLabel(const Office &office, const ShelfPlace &place)
{
    QStringList parts { labelsheet::placed(u"Ruang"_s, place.room), labelsheet::placed(u"Rak"_s, place.rack),
                        labelsheet::placed(u"Boks"_s, place.box), labelsheet::placed(u"Folder"_s, place.folder) };
    parts.removeAll(QString());
    Label label;
    label.head = office.settings().shortName + u" · "_s + office.settings().classification;
    if (!parts.isEmpty())
        label.title = parts.takeLast();
    if (!parts.isEmpty())
        label.lines << parts.takeFirst();
    if (!parts.isEmpty())
        label.lines << parts.join(u", "_s);
    return label;
}

QByteArray archiveprints::placeLabels(const Office &office, const QList<PlaceRecord> &places, const LabelFormat &format,
                                      int start)
{
    QList<Label> labels;
    for (const PlaceRecord &record : places)
        labels << placeLabel(office, record.place);
    if (labels.isEmpty())
        throw refused(Words::tr("Choose a place in the table."));
    return labelsheet::toPdf(labels, format, start, letterwriting::identity(office));
}

QByteArray archiveprints::minutes(Office &office, const Disposal &list)
{
    const DisposalApproval *approval = list.approval(DisposalStep::Minutes);
    if (!approval)
        throw refused(Words::tr("The minutes are not written down yet."));
    const DisposalMinutes body = DisposalMinutes::fromJson(approval->body.toUtf8());
    const QDate day = approval->date;
    QString text = heading(u"BERITA ACARA PEMUSNAHAN ARSIP"_s, u"Nomor %1"_s.arg(approval->document));
    text += u"<p class=\"anak0\" align=\"justify\">Pada hari ini, %1 tanggal %2 bulan %3 tahun %4 (%5), bertempat di "
            "%6, telah dilaksanakan pemusnahan %7 berkas arsip sebagaimana tercantum dalam daftar terlampir, dengan "
            "cara %8, berdasarkan:</p>"_s.arg(indonesian::weekday(day), indonesian::words(day.day()),
                                              indonesian::month(day.month()), indonesian::words(day.year()),
                                              indonesian::date(day), html(body.place),
                                              indonesian::counted(list.onList()), html(body.method));
    text += approvalRows(list);
    text += u"<p class=\"anak0\" align=\"justify\">Salinan elektroniknya dihapus dari basis data setelah berita acara "
            "ini ditandatangani; nomor, tanggal, sidik digital, dan dasar pemusnahannya tetap tercatat.</p>"_s;
    const SignatorySetting &s = office.settings().signatory;
    text += signers({ s.position.isEmpty() ? u"Kepala Unit,"_s : s.position + u',', s.name, nip(s.nip) },
                    { u"Yang melaksanakan,"_s, office.who().fullName, nip(office.who().nip) });
    text += u"<p class=\"anak0\">Saksi-saksi:</p>"_s;
    for (int i = 0; i < body.witnesses.size(); i += 2) {
        const auto who = [&](int at) {
            const DisposalMinutes::Person person = body.witnesses.value(at);
            return at < body.witnesses.size() ? QStringList { person.position + u',', person.name, {} } : QStringList();
        };
        text += signers(who(i), who(i + 1));
    }
    OfficeIdentity identity = letterwriting::identity(office);
    identity.fontSize = qMin(identity.fontSize, 11.0);
    const ReportDesk reports(office);
    return dossierpdf::joined(
        { { u"Berita acara"_s, letterrenderer::toPdf(text, u"Berita acara pemusnahan %1"_s.arg(list.id), identity) },
          { u"Lampiran"_s, reports.face(reports.disposal(list), ReportFormat::Pdf) } });
}

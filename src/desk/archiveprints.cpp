// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archiveprints.h"

#include "archive/dossierpdf.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "letters/letterrenderer.h"
#include "letters/noticepages.h"

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

/// The head of the unit, as the settings have them.
QStringList head(const Office &office)
{
    const SignatorySetting &s = office.settings().signatory;
    return { s.position.isEmpty() ? u"Kepala Unit,"_s : s.position + u',', s.name, nip(s.nip) };
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

QByteArray archiveprints::loanReminder(const Office &office, const Loan &loan)
{
    if (!loan.isOverdue(office.today()))
        throw refused(Words::tr("This loan is not overdue."));
    noticepages::LoanReminder letter;
    letter.borrower = loan.borrower;
    letter.unit = loan.unit;
    letter.agenda = loan.agenda;
    letter.archiveNumber = loan.archiveNumber;
    letter.purpose = loan.purpose;
    letter.lent = loan.lentAt.toTimeZone(office.timeZone()).date();
    letter.due = loan.due;
    letter.date = office.today();
    letter.signer = letterwriting::signer(office);
    return noticepages::toPdf(letter, letterwriting::identity(office));
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

namespace
{
QString date(QDate day)
{
    return u"Pada hari ini, %1 tanggal %2 bulan %3 tahun %4 (%5)"_s.arg(
        indonesian::weekday(day), indonesian::words(day.day()), indonesian::month(day.month()),
        indonesian::words(day.year()), indonesian::date(day));
}

QString paragraph(const QString &text)
{
    return u"<p class=\"anak0\" align=\"justify\">%1</p>"_s.arg(text);
}

QString destruction(const Office &office, const Disposal &list, const QString &number, QDate day,
                    const DisposalMinutes &body)
{
    QString text = heading(u"BERITA ACARA PEMUSNAHAN ARSIP"_s, u"Nomor %1"_s.arg(number));
    text += paragraph(
        u"%1, bertempat di %2, telah dilaksanakan pemusnahan %3 berkas arsip sebagaimana tercantum dalam daftar "
        "terlampir, dengan cara %4, berdasarkan:"_s.arg(date(day), html(body.place), indonesian::counted(list.onList()),
                                                        html(body.method)));
    text += approvalRows(list);
    text += paragraph(u"Salinan elektroniknya dihapus dari basis data setelah berita acara ini ditandatangani; nomor, "
                      "tanggal, sidik digital, dan dasar pemusnahannya tetap tercatat."_s);
    text += signers(head(office), { u"Yang melaksanakan,"_s, office.who().fullName, nip(office.who().nip) });
    text += u"<p class=\"anak0\">Saksi-saksi:</p>"_s;
    for (int i = 0; i < body.witnesses.size(); i += 2) {
        const auto who = [&](int at) {
            const DisposalMinutes::Person person = body.witnesses.value(at);
            return at < body.witnesses.size() ? QStringList { person.position + u',', person.name, {} } : QStringList();
        };
        text += signers(who(i), who(i + 1));
    }
    return text;
}

QString transfer(const Office &office, const Disposal &list, const QString &number, QDate day,
                 const DisposalMinutes &body)
{
    const OfficeSettings &s = office.settings();
    const DisposalMinutes::Person receiver = body.witnesses.value(0);
    QString text = heading(u"BERITA ACARA PEMINDAHAN ARSIP INAKTIF"_s, u"Nomor %1"_s.arg(number));
    text += paragraph(
        u"%1, bertempat di %2, telah dilaksanakan pemindahan %3 berkas arsip inaktif dari %4 kepada %5 sebagaimana "
        "tercantum dalam daftar terlampir, berdasarkan:"_s.arg(
            date(day), html(body.place), indonesian::counted(list.onList()),
            html(s.unit.isEmpty() ? s.shortName : s.unit), html(body.method)));
    text += approvalRows(list);
    text += paragraph(
        u"Sejak berita acara ini ditandatangani, penyimpanan dan pemeliharaan arsip tersebut menjadi tanggung jawab "
        "pihak yang menerima. Arsip diserahkan dalam boks dan folder semula; salinan elektroniknya tetap tersimpan "
        "pada unit yang menyerahkan."_s);
    text += paragraph(u"Pihak yang menyerahkan dan pihak yang menerima:"_s);
    text +=
        signers(head(office),
                { receiver.position.isEmpty() ? u"Yang menerima,"_s : receiver.position + u',', receiver.name, {} });
    return text;
}
} // namespace

QByteArray archiveprints::minutes(Office &office, const Disposal &list)
{
    const DisposalApproval *approval = list.approval(DisposalStep::Minutes);
    if (!approval)
        throw refused(Words::tr("The minutes are not written down yet."));
    const DisposalMinutes body = DisposalMinutes::fromJson(approval->body.toUtf8());
    const QString text =
        (list.isTransfer() ? transfer : destruction)(office, list, approval->document, approval->date, body);
    OfficeIdentity identity = letterwriting::identity(office);
    identity.fontSize = qMin(identity.fontSize, 11.0);
    const QString title =
        (list.isTransfer() ? u"Berita acara pemindahan %1"_s : u"Berita acara pemusnahan %1"_s).arg(list.id);
    const ReportDesk reports(office);
    return dossierpdf::joined({ { u"Berita acara"_s, letterrenderer::toPdf(text, title, identity) },
                                { u"Lampiran"_s, reports.face(reports.disposal(list), ReportFormat::Pdf) } });
}

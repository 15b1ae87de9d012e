// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/printdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/reasons.h"
#include "core/workflow.h"
#include "desk/archiveprints.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "letters/letterrenderer.h"
#include "letters/separatorsheet.h"

#include <QCoreApplication>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(printdesk)
};

AgendaNumber numberOf(const Request &request)
{
    return { request.agendaYear, request.agendaNumber };
}

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

QString heading(const QString &title, const QString &line)
{
    return u"<p><img src=\"loket:kop\"></p><p class=\"anak0\" align=\"center\"><b>%1</b></p>"
           "<p align=\"center\">%2</p>"_s.arg(html(title), html(line));
}

QString fact(const QString &name, const QString &value)
{
    return u"<tr><td width=\"1500\">%1</td><td width=\"130\">:</td><td>%2</td></tr>"_s.arg(
        html(name), value.isEmpty() ? u"-"_s : html(value));
}

/// @param heads each with its width in percent
QString table(const QList<std::pair<QString, int>> &heads, const QStringList &rows)
{
    QString text = u"<table class=\"kisi0\" width=\"100%\" cellpadding=\"30\" cellspacing=\"0\"><thead><tr>"_s;
    for (const auto &[name, width] : heads)
        text += u"<th width=\"%1%\">%2</th>"_s.arg(width).arg(html(name));
    return text + u"</tr></thead>"_s + rows.join(QString()) + u"</table>"_s;
}

QString row(const QStringList &cells)
{
    QString text = u"<tr>"_s;
    for (const QString &cell : cells)
        text += u"<td>"_s + (cell.isEmpty() ? u"&nbsp;"_s : html(cell)) + u"</td>"_s;
    return text + u"</tr>"_s;
}

QString kinds(const Request &request)
{
    return letters::kindsInText({ request.kinds.testFlag(RequestKind::Reset),
                                  request.kinds.testFlag(RequestKind::UserIdInfo),
                                  request.kinds.testFlag(RequestKind::Change) });
}

QString facts(const Office &office, const Request &request)
{
    const AccountData &a = request.applicant;
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"10\">"_s + fact(u"Nomor agenda"_s, request.agenda())
        + fact(u"Diterima"_s, indonesian::dateAndTime(request.receivedAt, office.timeZone()))
        + fact(u"Pemohon"_s, a.name) + fact(u"NIP"_s, indonesian::nip(a.nip)) + fact(u"Pokja Pemilihan"_s, a.pokja)
        + fact(u"Surat permohonan"_s,
               request.letterNumber
                   + (request.letterDate.isValid() ? u" tanggal "_s + indonesian::date(request.letterDate) : QString()))
        + fact(u"Jenis permohonan"_s, kinds(request)) + u"</table>"_s;
}

QString signedBy(const Office &office, const QString &place)
{
    const Operator &who = office.who();
    const QString nip = who.nip.isEmpty() ? QString() : u"NIP. "_s + indonesian::nip(who.nip);
    return u"<p class=\"ttd1\"><img src=\"loket:keep\">%1</p><p class=\"ttd\">Admin Agency,</p><p class=\"nama\">%2</p>"
           "<p class=\"ttd\">%3<img src=\"loket:kept\"></p>"_s.arg(html(place), html(who.fullName), html(nip));
}

QString itemState(ItemState state)
{
    switch (state) {
    case ItemState::Complete:
        return u"Lengkap"_s;
    case ItemState::Incomplete:
        return u"Tidak lengkap"_s;
    case ItemState::Missing:
        return u"Tidak ada"_s;
    case ItemState::Open:
        break;
    }
    return u"Belum diperiksa"_s;
}

/// What an ordner's spine or a folder says of a request.
Label labelOf(const Office &office, const CaseFile &file)
{
    const Request &r = file.request;
    Label label;
    label.head = office.settings().shortName + u" · "_s
        + (file.archive ? file.archive->classification : office.settings().classification);
    label.title = r.agenda();
    label.lines << r.applicant.name << r.applicant.pokja;
    if (file.archive)
        label.lines << u"Arsip "_s + file.archive->number;
    label.lines.removeAll(QString());
    label.code = papercode::receipt(numberOf(r));
    return label;
}
} // namespace

QByteArray PrintDesk::receipt(const CaseFile &file) const
{
    return LetterDesk(m_office).intakeReceipt(file);
}

QByteArray PrintDesk::checklist(const CaseFile &file) const
{
    const Reasons reasons = Reasons::builtIn();
    QStringList rows;
    for (const ChecklistItem &item : file.checklist) {
        const Reason *reason = reasons.find(item.reason);
        QStringList remarks { reason ? item.reason + u" "_s + reason->text : item.reason, item.note };
        if (item.page > 0)
            remarks << u"halaman %1"_s.arg(item.page);
        remarks.removeAll(QString());
        rows << u"<tr><td align=\"center\">%1</td><td>%2%3</td><td align=\"center\"><img src=\"loket:box:%4\"></td>"
                "<td>%5</td><td>%6</td></tr>"_s.arg(rows.size() + 1)
                    .arg(html(item.title), item.mandatory ? QString() : u" (bila ada)"_s,
                         item.state == ItemState::Complete ? u"x"_s : QString(), itemState(item.state),
                         remarks.isEmpty() ? u"&nbsp;"_s : html(remarks.join(u"; "_s)));
    }
    const Request &r = file.request;
    const Sop &sop = m_office.sop(r.sop);
    const QString text = heading(u"DAFTAR PERIKSA KELENGKAPAN BERKAS"_s,
                                 u"Menurut SOP Nomor %1, putaran ke-%2"_s.arg(sop.number()).arg(r.round))
        + facts(m_office, r)
        + table({ { u"No."_s, 7 }, { u"Dokumen"_s, 40 }, { u"Ada"_s, 8 }, { u"Hasil"_s, 16 }, { u"Keterangan"_s, 29 } },
                rows)
        + signedBy(m_office, m_office.settings().city + u", "_s + indonesian::date(m_office.today()));
    return letterrenderer::toPdf(text, u"Daftar periksa "_s + r.agenda(), letterwriting::identity(m_office));
}

QString PrintDesk::minutesTable(const CaseFile &file) const
{
    const Sop &sop = m_office.sop(file.request.sop);
    QStringList rows;
    for (const SopStep &step : sop.steps()) {
        qint64 ms = 0;
        for (int round = 1; round <= file.request.round; ++round)
            ms += file.workedMs(Stage(step.number), round, m_office.now());
        if (ms > 0)
            rows << row({ QString::number(step.number), workflow::name(Stage(step.number)), QString::number(ms / 60000),
                          step.minutes ? QString::number(*step.minutes) : u"-"_s });
    }
    if (rows.isEmpty())
        return {};
    return u"<p class=\"anak0\">Waktu kerja petugas (menit):</p>"_s
        + table({ { u"Langkah"_s, 12 }, { u"Kegiatan"_s, 52 }, { u"Terpakai"_s, 18 }, { u"Mutu baku"_s, 18 } }, rows);
}

QByteArray PrintDesk::history(const CaseFile &file) const
{
    QStringList rows;
    const QList<StoryLine> story = AuditDesk(m_office).story(file.request.id);
    for (const StoryLine &line : story)
        rows << row({ indonesian::date(line.at, m_office.timeZone()),
                      indonesian::time(line.at, m_office.timeZone()).section(u' ', 0, 0), line.sentence, line.detail });
    const QString text = heading(u"RIWAYAT PERMOHONAN"_s,
                                 u"Dicetak pada %1"_s.arg(indonesian::dateAndTime(m_office.now(), m_office.timeZone())))
        + facts(m_office, file.request) + minutesTable(file) + u"<p class=\"anak0\">Kejadian:</p>"_s
        + table({ { u"Tanggal"_s, 20 }, { u"Pukul"_s, 9 }, { u"Kejadian"_s, 36 }, { u"Keterangan"_s, 35 } }, rows);
    return letterrenderer::toPdf(text, u"Riwayat "_s + file.request.agenda(), letterwriting::identity(m_office));
}

QList<Request> PrintDesk::received(QDate from, QDate to) const
{
    const QTimeZone zone = m_office.timeZone();
    const qint64 begin = QDateTime(from, QTime(0, 0), zone).toMSecsSinceEpoch();
    const qint64 end = QDateTime(to.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch();
    // By key from the last moment backwards: an old year is as near as this one.
    const InboxCursor after { end, RequestId(std::numeric_limits<qint64>::min()) };
    QList<Request> found = InboxDesk(m_office).all({}, after, mostInBook + 1);
    found.removeIf([begin](const Request &r) { return r.receivedAt.toMSecsSinceEpoch() < begin; });
    if (found.size() > mostInBook)
        throw refused(Words::tr("These are more than %1 requests. Choose fewer days.").arg(mostInBook));
    std::reverse(found.begin(), found.end());
    return found;
}

QByteArray PrintDesk::agendaBook(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        throw refused(Words::tr("Choose the first and the last day of the agenda book."));
    QStringList rows;
    const QList<Request> requests = received(from, to);
    for (const Request &r : requests)
        rows << row({ r.agenda(), indonesian::dateAndTime(r.receivedAt, m_office.timeZone()),
                      r.letterNumber + (r.letterDate.isValid() ? u", "_s + indonesian::date(r.letterDate) : QString()),
                      r.applicant.name, r.applicant.pokja, kinds(r),
                      r.isClosed() ? workflow::name(r.outcome) : workflow::name(r.stage) });
    if (rows.isEmpty())
        rows << u"<tr><td colspan=\"7\" align=\"center\">Tidak ada permohonan yang diterima.</td></tr>"_s;
    const QString days =
        from == to ? indonesian::date(from) : indonesian::date(from) + u" s.d. "_s + indonesian::date(to);
    const QString text = heading(u"BUKU AGENDA PERMOHONAN"_s, u"Diterima "_s + days)
        + table({ { u"Nomor agenda"_s, 9 },
                  { u"Diterima"_s, 14 },
                  { u"Nomor dan tanggal surat"_s, 19 },
                  { u"Pemohon"_s, 19 },
                  { u"Pokja Pemilihan"_s, 13 },
                  { u"Permohonan"_s, 14 },
                  { u"Hasil atau langkah"_s, 12 } },
                rows)
        + u"<p class=\"anak0\">Jumlah: %1 permohonan.</p>"_s.arg(indonesian::counted(int(requests.size())))
        + signedBy(m_office, m_office.settings().city + u", "_s + indonesian::date(m_office.today()));
    OfficeIdentity lying = letterwriting::identity(m_office);
    lying.lying = true;
    lying.fontSize = qMin(lying.fontSize, 10.0);
    return letterrenderer::toPdf(text, u"Buku agenda "_s + days, lying);
}

QByteArray PrintDesk::separators(const CaseFile *file) const
{
    struct Sheet {
        PaperKind kind;
        const char16_t *title;
    };
    static constexpr std::array sheets {
        Sheet { PaperKind::RequestLetter, u"Surat Permohonan" },
        Sheet { PaperKind::Decree, u"SK Penetapan" },
        Sheet { PaperKind::Authority, u"Surat Kuasa" },
        Sheet { PaperKind::Other, u"Berkas Lain" },
    };
    QList<SeparatorSheet> pages;
    for (const Sheet &sheet : sheets) {
        const QString title = QString::fromUtf16(sheet.title);
        if (file)
            pages.append({ papercode::separator(numberOf(file->request), sheet.kind), title,
                           u"Agenda "_s + file->request.agenda() });
        else
            pages.append({ papercode::separator(sheet.kind), title, {} });
    }
    return separatorsheet::toPdf(pages, letterwriting::identity(m_office));
}

QByteArray PrintDesk::folderLabel(const CaseFile &file, const LabelFormat &format, int start) const
{
    return labelsheet::toPdf({ labelOf(m_office, file) }, format, start, letterwriting::identity(m_office));
}

QByteArray PrintDesk::shelfLabel(const CaseFile &file, const LabelFormat &format, int start) const
{
    if (!file.archive)
        throw refused(Words::tr("The dossier has no place yet: archive it first."));
    const ArchiveEntry &entry = *file.archive;
    if (entry.electronicOnly)
        throw refused(Words::tr("This dossier is electronic only: it stands on no shelf."));
    Label label = archiveprints::placeLabel(m_office, { entry.room, entry.rack, entry.box, {} });
    label.head = m_office.settings().shortName + u" · "_s + entry.classification;
    label.lines << labelsheet::placed(u"Folder"_s, entry.folder) << u"Mulai arsip "_s + entry.number;
    label.lines.removeAll(QString());
    return labelsheet::toPdf({ label }, format, start, letterwriting::identity(m_office));
}

QByteArray PrintDesk::envelope(const CaseFile &file, EnvelopeKind kind, const EnvelopeSize &size) const
{
    const Letter *letter = file.letter(LetterKind::ResultNotice);
    if (!letter)
        throw refused(Words::tr("There is no result letter yet for which a cover could be printed."));
    const LetterDesk desk(m_office);
    return envelope::toPdf(kind, desk.contentOf(file, *letter, false), size, desk.identity());
}

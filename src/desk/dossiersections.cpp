// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiersections.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/paperfiling.h"
#include "letters/lettercontent.h"
#include "reports/csvface.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

QString said(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString dateOf(QDate date)
{
    return date.isValid() ? indonesian::date(date) : u"-"_s;
}

class Tables final
{
    Q_DISABLE_COPY_MOVE(Tables)
public:
    explicit Tables(const dossiersections::Record &record)
        : m_record(record)
        , m_file(record.file)
        , m_request(record.file.request)
    {
    }
    DossierTable request() const;
    DossierTable papers() const;
    DossierTable checklist() const;
    DossierTable comparison() const;
    DossierTable confirmations() const;
    DossierTable changes() const;
    DossierTable letters() const;
    DossierTable handover() const;
    DossierTable time() const;
    DossierTable archive() const;
    DossierTable story() const;

private:
    QString at(const QDateTime &moment) const
    {
        return moment.isNull() ? u"-"_s : indonesian::dateAndTime(moment, m_record.zone);
    }
    static QString kinds(RequestKinds kinds);
    static QString clock(ClockKind kind);

    const dossiersections::Record &m_record;
    const CaseFile &m_file;
    const Request &m_request;
};

QString Tables::kinds(RequestKinds kinds)
{
    QStringList result;
    if (kinds.testFlag(RequestKind::Reset))
        result << Words::tr("Password reset");
    if (kinds.testFlag(RequestKind::UserIdInfo))
        result << Words::tr("User ID information");
    if (kinds.testFlag(RequestKind::Change))
        result << Words::tr("Change of information");
    return result.join(u", "_s);
}

QString Tables::clock(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Work:
        return Words::tr("work");
    case ClockKind::Waiting:
        return Words::tr("waiting for papers");
    case ClockKind::Outage:
        return Words::tr("SPSE down");
    case ClockKind::PickUp:
        return Words::tr("waiting for pick-up");
    }
    return {};
}

DossierTable Tables::request() const
{
    const AccountData &a = m_request.applicant;
    const QString letter = u"%1, %2"_s.arg(said(m_request.letterNumber), dateOf(m_request.letterDate));
    const QString decree = u"%1, %2"_s.arg(said(a.decreeNumber), dateOf(a.decreeDate));
    return { Words::tr("Request"),
             u"permohonan"_s,
             {},
             { 32, 68 },
             { { Words::tr("Agenda number"), m_request.agenda() },
               { Words::tr("Received"), at(m_request.receivedAt) },
               { Words::tr("Applicant"), said(a.name) },
               { u"NIP"_s, said(indonesian::nip(a.nip)) },
               { u"User ID"_s, said(a.userId) },
               { Words::tr("Rank"), said(a.rank) },
               { Words::tr("Position"), said(a.position) },
               { u"Pokja Pemilihan"_s, said(a.pokja) },
               { Words::tr("Asked for"), kinds(m_request.kinds) },
               { Words::tr("Request letter"), letter },
               { Words::tr("Subject"), said(m_request.letterSubject) },
               { Words::tr("SK"), decree },
               { Words::tr("Brought by"), m_request.carried() ? m_request.carrierName : Words::tr("the applicant") },
               { Words::tr("Outcome"), workflow::name(m_request.outcome) },
               { Words::tr("Verdict"), said(m_request.verdictNote) },
               { Words::tr("Officer"), said(m_request.officerName) },
               { Words::tr("Closed"), at(m_request.closedAt) },
               { Words::tr("SOP"), said(m_record.sopName) } },
             {} };
}

DossierTable Tables::papers() const
{
    DossierTable table { Words::tr("Papers"),
                         u"berkas"_s,
                         { Words::tr("No."), Words::tr("Paper"), Words::tr("Form"), Words::tr("Sheets"),
                           Words::tr("Filed"), u"SHA-256"_s },
                         { 6, 22, 10, 11, 21, 30 },
                         {},
                         Words::tr("No papers were filed.") };
    int number = 0;
    for (const Paper &paper : m_file.papers)
        table.rows.append({ QString::number(++number), paperfiling::title(paper.kind),
                            paper.original ? Words::tr("original") : Words::tr("copy"), QString::number(paper.sheets),
                            at(paper.addedAt), paper.sha256 });
    return table;
}

DossierTable Tables::checklist() const
{
    DossierTable table { Words::tr("Completeness (step 2)"),
                         u"kelengkapan"_s,
                         { Words::tr("Paper"), Words::tr("Verdict"), Words::tr("Reason"), Words::tr("Note") },
                         { 36, 18, 12, 34 },
                         {},
                         Words::tr("Nothing was checked.") };
    for (const ChecklistItem &item : m_file.checklist)
        table.rows.append({ item.title, checklist::stateTitle(item.state), said(item.reason), said(item.note) });
    return table;
}

DossierTable Tables::comparison() const
{
    DossierTable table { Words::tr("Validity (step 5)"),
                         u"kebenaran"_s,
                         { Words::tr("Value"), Words::tr("Request"), Words::tr("SPSE register"),
                           Words::tr("First registration"), Words::tr("Verdict"), Words::tr("Note") },
                         { 16, 20, 20, 16, 12, 16 },
                         {},
                         Words::tr("Nothing was compared.") };
    for (const ComparisonRow &row : m_file.comparison)
        table.rows.append({ comparison::title(row.field), said(row.requestValue), said(row.registerValue),
                            said(row.firstValue), comparison::title(comparison::effective(row)), said(row.note) });
    return table;
}

DossierTable Tables::confirmations() const
{
    DossierTable table { Words::tr("Confirmation"),
                         u"konfirmasi"_s,
                         { Words::tr("When"), Words::tr("How"), Words::tr("Who answered"), Words::tr("Result"),
                           Words::tr("Note") },
                         { 22, 18, 20, 18, 22 },
                         {},
                         Words::tr("Nobody was asked.") };
    for (const Confirmation &one : m_file.confirmations)
        table.rows.append(
            { at(one.at),
              one.channel == ConfirmationChannel::Phone ? indonesian::maskedPhone(one.number) : Words::tr("in person"),
              said(one.person),
              one.result == ConfirmationResult::Confirmed ? Words::tr("confirmed") : Words::tr("not confirmed"),
              said(one.note) });
    return table;
}

DossierTable Tables::changes() const
{
    DossierTable table { Words::tr("Changes in SPSE (step 6)"),
                         u"perubahan"_s,
                         { Words::tr("Value"), Words::tr("From"), Words::tr("To"), Words::tr("Done") },
                         { 20, 28, 28, 24 },
                         {},
                         Words::tr("Nothing was changed.") };
    for (const ChangeItem &item : m_file.changes)
        table.rows.append({ comparison::title(item.field), said(item.from), said(item.to), at(item.doneAt) });
    return table;
}

DossierTable Tables::letters() const
{
    DossierTable table { Words::tr("Letters"),
                         u"surat"_s,
                         { Words::tr("Number"), Words::tr("Letter"), Words::tr("Date"), Words::tr("State"),
                           u"SHA-256"_s },
                         { 20, 26, 14, 12, 28 },
                         {},
                         Words::tr("No letter was made.") };
    for (const Letter &letter : m_file.letters)
        table.rows.append(
            { letter.number, ::letters::title({ letter.kind, LetterFields::fromJson(letter.fields) }),
              dateOf(letter.date),
              letter.state == LetterState::Void ? Words::tr("void: %1").arg(letter.voidReason) : Words::tr("valid"),
              letter.sha256 });
    return table;
}

DossierTable Tables::handover() const
{
    DossierTable table { Words::tr("Handover (step 8)"),       u"penyerahan"_s, {}, { 32, 68 }, {},
                         Words::tr("Nothing was handed over.") };
    if (!m_file.handover)
        return table;
    const Handover &h = *m_file.handover;
    table.rows = { { Words::tr("When"), at(h.at) },
                   { Words::tr("Receiver"), h.receiver },
                   { u"NIP"_s, said(indonesian::nip(h.receiverNip)) },
                   { Words::tr("Identity seen"), said(h.identitySeen) },
                   { Words::tr("Letter of authority"), said(h.authority) },
                   { Words::tr("Seal"), said(h.sealNumber) },
                   { Words::tr("Note"), said(h.note) },
                   { Words::tr("Officer"), said(h.operatorName) } };
    return table;
}

DossierTable Tables::time() const
{
    DossierTable table { Words::tr("Times"),
                         u"waktu"_s,
                         { Words::tr("Step"), Words::tr("Clock"), Words::tr("From"), Words::tr("To"),
                           Words::tr("Minutes"), Words::tr("Officer") },
                         { 18, 14, 20, 20, 12, 16 },
                         {},
                         Words::tr("No time was kept.") };
    for (const Interval &one : m_file.intervals)
        table.rows.append({ workflow::name(one.stage), clock(one.kind), at(one.start), at(one.stop),
                            indonesian::decimal(double(one.ms(one.stop)) / 60'000, 1), said(one.operatorName) });
    return table;
}

DossierTable Tables::archive() const
{
    DossierTable table { Words::tr("Archive (step 9)"), u"arsip"_s, {}, { 32, 68 }, {}, Words::tr("Not archived.") };
    if (!m_file.archive)
        return table;
    const ArchiveEntry &e = *m_file.archive;
    const QString place = e.electronicOnly
        ? Words::tr("electronic only")
        : Words::tr("room %1, rack %2, box %3, folder %4").arg(e.room, said(e.rack), e.box, e.folder);
    table.rows = { { Words::tr("Archive number"), e.number },
                   { Words::tr("Classification"), e.classification },
                   { Words::tr("Description"), e.description },
                   { Words::tr("Place"), place },
                   { Words::tr("Retention"), said(e.retention) },
                   { Words::tr("Access"), said(e.access) },
                   { Words::tr("Filed"), at(e.at) },
                   { Words::tr("Officer"), said(e.operatorName) } };
    return table;
}

DossierTable Tables::story() const
{
    DossierTable table {
        Words::tr("History"), u"riwayat"_s, { Words::tr("When"), Words::tr("What"), Words::tr("Note") },
        { 26, 40, 34 },       {},           Words::tr("Nothing happened.")
    };
    for (const StoryLine &line : m_record.story)
        table.rows.append({ at(line.at), line.sentence, said(line.detail) });
    return table;
}
} // namespace

QList<DossierTable> dossiersections::tables(const Record &record)
{
    const Tables all(record);
    QList<DossierTable> result;
    const auto add = [&](DossierTable table, int group) {
        table.group = group;
        result.append(std::move(table));
    };
    add(all.request(), 0);
    add(all.papers(), 0);
    add(all.letters(), 0);
    add(all.checklist(), 1);
    add(all.comparison(), 1);
    add(all.confirmations(), 1);
    if (!record.file.changes.isEmpty())
        add(all.changes(), 1);
    add(all.handover(), 2);
    add(all.time(), 2);
    add(all.archive(), 2);
    add(all.story(), 3);
    return result;
}

QString dossiersections::groupTitle(int group)
{
    const QString titles[] = { Words::tr("Summary"), Words::tr("Checks"), Words::tr("Handover, times, archive"),
                               Words::tr("History") };
    return titles[group];
}

QString dossiersections::html(const DossierTable &table, bool forBrowser)
{
    if (table.rows.isEmpty())
        return u"<p class=\"anak0\">%1</p>"_s.arg(table.empty.toHtmlEscaped());
    const QString look =
        forBrowser ? QString() : u" class=\"kisi0\" width=\"100%\" cellspacing=\"0\" cellpadding=\"40\""_s;
    QString html = u"<table%1>"_s.arg(look);
    if (!table.head.isEmpty()) {
        html += u"<thead><tr>"_s;
        for (qsizetype i = 0; i < table.head.size(); ++i)
            html +=
                u"<th width=\"%1%\" align=\"left\">%2</th>"_s.arg(table.widths[i]).arg(table.head[i].toHtmlEscaped());
        html += u"</tr></thead>"_s;
    }
    for (const QStringList &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i].toHtmlEscaped();
            if (row[i].size() == 64 && !row[i].contains(u' ')) // a hash breaks nowhere by itself
                cell = row[i].left(16) + u' ' + row[i].mid(16, 16) + u' ' + row[i].mid(32, 16) + u' ' + row[i].mid(48);
            html += u"<td width=\"%1%\">%2</td>"_s.arg(table.widths[i]).arg(cell);
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QByteArray dossiersections::csv(const DossierTable &table)
{
    const auto line = [](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << u'"' + csvface::guarded(cell).replace(u'"', u"\"\""_s) + u'"';
        return quoted.join(u',').toUtf8() + "\r\n";
    };
    QByteArray text = "\xef\xbb\xbf";
    if (!table.head.isEmpty())
        text += line(table.head);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

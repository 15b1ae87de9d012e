// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossierdesk.h"

#include "archive/newbag.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/workflow.h"
#include "db/operatorstore.h"
#include "db/readingstore.h"
#include "db/requeststore.h"
#include "desk/dossierfolder.h"
#include "desk/letterdesk.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "desk/paperfiling.h"
#include "desk/requestdesk.h"
#include "letters/letterrenderer.h"
#include "letters/sheetrenderer.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

constexpr int requestsAtOnce = 500;

QString titleOf(const CaseFile &file)
{
    return Words::tr("Dossier of agenda %1").arg(file.request.agenda());
}

QString heading(const QString &text)
{
    return u"<p class=\"judul\">%1</p>"_s.arg(text.toHtmlEscaped());
}
} // namespace

DossierDesk::DossierDesk(Office &office, PaperPages paperPages)
    : m_office(office)
    , m_paperPages(std::move(paperPages))
    , m_identity(LetterDesk(office).identity())
{
}

QList<DossierTable> DossierDesk::tables(const CaseFile &file) const
{
    const QList<StoryLine> story = AuditDesk(m_office).story(file.request.id);
    return dossiersections::tables({ file, story, m_office.timeZone(), file.request.sop });
}

QByteArray DossierDesk::group(const QList<DossierTable> &tables, int group) const
{
    QString html;
    for (const DossierTable &table : tables) {
        if (table.group == group)
            html += (html.isEmpty() ? QString() : u"<p class=\"anak\">&nbsp;</p>"_s) + heading(table.title)
                + dossiersections::html(table, false);
    }
    return sheetrenderer::toPdf(dossiersections::groupTitle(group), html, m_identity);
}

/// The copy that was written when the paper was read: PDF/A-1b already, and its words can be found. Empty where there
/// is none, or where it is not what was stored.
QByteArray DossierDesk::searchable(const Paper &paper) const
{
    const QString sha = isSet(paper.id) ? ReadingStore(m_office.db()).of(paper.id).searchable : QString();
    if (sha.isEmpty())
        return {};
    try {
        return paperfiling::verified(m_office, sha);
    } catch (const Error &) { // the paper itself is what counts
        return {};
    }
}

QByteArray DossierDesk::notShown(const Paper &paper) const
{
    const QString title = paperfiling::title(paper.kind);
    const QString sentence =
        Words::tr("This paper cannot be shown as a page. The original lies in the dossier's folder, "
                  "SHA-256 %1.")
            .arg(paper.sha256.left(32) + u' ' + paper.sha256.mid(32));
    return sheetrenderer::toPdf(title, heading(title) + u"<p class=\"anak0\">%1</p>"_s.arg(sentence), m_identity);
}

QList<QByteArray> DossierDesk::paperParts(const QList<Paper> &papers) const
{
    QList<QByteArray> result(papers.size());
    QList<qsizetype> unread;
    QList<QByteArray> bytes;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        result[i] = searchable(papers[i]);
        if (!result[i].isEmpty())
            continue;
        unread << i;
        bytes << paperfiling::verified(m_office, papers[i].sha256);
    }
    if (m_paperPages && !bytes.isEmpty()) {
        const QList<QByteArray> shown = m_paperPages(bytes);
        for (qsizetype n = 0; n < unread.size(); ++n)
            result[unread[n]] = shown.value(n);
    }
    for (const qsizetype i : std::as_const(unread)) {
        if (result[i].isEmpty())
            result[i] = notShown(papers[i]);
    }
    return result;
}

/// As it was given out: the one who took the papers in signs it, not the one who exports.
QByteArray DossierDesk::receipt(const CaseFile &file) const
{
    LetterContent content = letterwriting::receipt(m_office, file);
    const QString receiver = file.papers.first().addedBy;
    const QList<Operator> operators = OperatorStore(m_office.db()).all();
    const auto who =
        std::find_if(operators.begin(), operators.end(), [&](const Operator &one) { return one.fullName == receiver; });
    content.fields.texts.insert(u"penerima_nama"_s, receiver.simplified());
    content.fields.texts.insert(u"penerima_nip"_s,
                                who == operators.end() ? QString() : indonesian::nipLine(who->nip, NipKind::Pns));
    return letterrenderer::toPdf(content, m_identity);
}

/// What the dossier is made of, in the order in which it is read.
QList<dossierpdf::Part> DossierDesk::parts(const CaseFile &file, const QList<DossierTable> &tables) const
{
    QList<dossierpdf::Part> result;
    const auto addGroup = [&](int number) {
        result.append({ dossiersections::groupTitle(number), group(tables, number), 0 });
    };
    addGroup(0);
    if (!file.papers.isEmpty()) {
        result.append({ Words::tr("Receipt of the papers"), receipt(file), 0 });
        const QList<QByteArray> shown = paperParts(file.papers);
        for (qsizetype i = 0; i < shown.size(); ++i)
            result.append({ paperfiling::title(file.papers[i].kind), shown[i], 1 });
    }
    addGroup(1);
    for (const Letter &letter : file.letters)
        result.append({ letters::title({ letter.kind, LetterFields::fromJson(letter.fields) }),
                        paperfiling::verified(m_office, letter.sha256), 0 });
    addGroup(2);
    addGroup(3);
    return result;
}

QByteArray DossierDesk::cover(const CaseFile &file, const QList<dossierpdf::Part> &parts, const QList<int> &pages,
                              int pagesOfCover) const
{
    const Request &r = file.request;
    QString html =
        u"<p><img src=\"loket:kop\"></p><p class=\"anak0\">&nbsp;</p><p class=\"judul\" align=\"center\">%1</p>"
        "<p align=\"center\">%2</p>"_s.arg(Words::tr("DOSSIER"), Words::tr("Agenda number %1").arg(r.agenda()));
    html += u"<p align=\"center\">%1</p>"_s.arg(r.applicant.name.toHtmlEscaped());
    html += u"<p align=\"center\">%1</p>"_s.arg(
        (workflow::name(r.outcome) + u", "_s + indonesian::date(r.closedAt, m_office.timeZone())).toHtmlEscaped());
    if (file.archive)
        html += u"<p align=\"center\">%1</p>"_s.arg(
            Words::tr("Archive number %1").arg(file.archive->number).toHtmlEscaped());
    html += u"<p class=\"ttd0\">&nbsp;</p>"_s + heading(Words::tr("Contents"));
    html += u"<table class=\"kisi0\" width=\"100%\" cellspacing=\"0\" cellpadding=\"40\">"_s;
    int page = pagesOfCover + 1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const dossierpdf::Part &part = parts[i];
        const QString indent = part.level ? u"&nbsp;&nbsp;&nbsp;&nbsp;"_s : QString();
        html += u"<tr><td width=\"88%\">%1%2</td><td width=\"12%\" align=\"right\">%3</td></tr>"_s
                    .arg(indent, part.title.toHtmlEscaped())
                    .arg(page);
        page += pages[i];
    }
    html += u"</table><p class=\"kaki\">%1</p>"_s.arg(
        Words::tr("Made by Loket on %1. The originals of the papers lie unchanged in the dossier's folder.")
            .arg(indonesian::dateAndTime(m_office.now(), m_office.timeZone()))
            .toHtmlEscaped());
    return sheetrenderer::toPdf(titleOf(file), html, m_identity);
}

QByteArray DossierDesk::withContents(const CaseFile &file, QList<dossierpdf::Part> parts) const
{
    // How long the contents are decides the numbers in them.
    QList<int> pages;
    for (const dossierpdf::Part &part : std::as_const(parts))
        pages << dossierpdf::pageCount(part.pdf);
    QByteArray first = cover(file, parts, pages, 1);
    if (const int own = dossierpdf::pageCount(first); own > 1)
        first = cover(file, parts, pages, own);
    parts.prepend({ Words::tr("Contents"), first, 0 });
    return dossierpdf::joined(parts);
}

QByteArray DossierDesk::pdf(const CaseFile &file) const
{
    return whole(file, tables(file));
}

QByteArray DossierDesk::whole(const CaseFile &file, const QList<DossierTable> &tables) const
{
    if (!file.request.isClosed())
        throw refused(
            Words::tr("Agenda %1 is not closed yet. A dossier is made of closed requests.").arg(file.request.agenda()));
    return withContents(file, parts(file, tables));
}

DossierDesk::Filed DossierDesk::file(NewBag &bag, RequestId id) const
{
    const CaseFile file = RequestDesk(m_office).read(id);
    const QList<DossierTable> all = tables(file);
    const QByteArray dossier = whole(file, all);
    dossierfolder::Writer folder(bag, file, m_office.timeZone());
    folder.add(u"berkas.pdf"_s, titleOf(file), dossier);
    QStringList places;
    for (const Paper &paper : file.papers)
        places << folder.addNumbered(u"berkas"_s, paperfiling::title(paper.kind), paper.mediaType,
                                     paperfiling::verified(m_office, paper.sha256));
    QStringList letterPlaces;
    for (const Letter &letter : file.letters)
        letterPlaces << folder.addNumbered(u"surat"_s, letters::kindName(letter.kind), u"application/pdf"_s,
                                           paperfiling::verified(m_office, letter.sha256),
                                           letters::title({ letter.kind, LetterFields::fromJson(letter.fields) }));
    for (const DossierTable &table : all)
        folder.add(u"data/"_s + table.fileName + u".csv"_s, table.title, dossiersections::csv(table));
    folder.close(titleOf(file), all);
    return { folder.name(), file,
             dossierfolder::srikandi(file, folder.name(), places, letterPlaces, m_office.settings()) };
}

DossierDesk::Report DossierDesk::write(const QList<RequestId> &ids, const QString &folder, const Progress &progress)
{
    if (ids.isEmpty())
        throw refused(Words::tr("There is nothing to export: no request is closed."));
    NewBag bag(folder);
    Report report;
    QList<dossierfolder::Row> rows;
    QList<QStringList> srikandi;
    for (const RequestId id : ids) {
        const Filed filed = file(bag, id);
        rows.append({ filed.folder, filed.file.request, filed.file.archive });
        srikandi += filed.srikandi;
        ++report.dossiers;
        if (progress && !progress(report.dossiers, ids.size()))
            throw Error(Error::Kind::Cancelled, {});
    }
    const QString office = m_office.settings().shortName;
    bag.add(u"index.html"_s, dossierfolder::startPage(rows, office, m_office.now(), m_office.timeZone()));
    bag.add(u"srikandi.csv"_s, dossierfolder::srikandiCsv(srikandi));
    const bag::Findings found = bag.close(m_office.now(),
                                          { { u"Loket-Kind"_s, u"dossier"_s },
                                            { u"Source-Organization"_s, office },
                                            { u"Loket-Dossiers"_s, QString::number(report.dossiers) } });
    report.files = found.files;
    report.bytes = found.bytes;
    // The entries first: an export that nobody knows of is worse than an entry of one that then failed.
    m_office.perform([&](Act &act) {
        for (const RequestId id : ids)
            act.log(AuditSubject::Request, raw(id), AuditEvent::Exported);
    });
    bag.publish();
    return report;
}

DossierDesk::Report DossierDesk::exportOne(RequestId id, const QString &folder, const Progress &progress)
{
    const CaseFile file = RequestDesk(m_office).read(id);
    if (!file.request.isClosed())
        throw refused(
            Words::tr("Agenda %1 is not closed yet. A dossier is made of closed requests.").arg(file.request.agenda()));
    return write({ id }, folder, progress);
}

DossierDesk::Report DossierDesk::exportYear(std::optional<int> year, const QString &folder, const Progress &progress)
{
    const RequestStore requests(m_office.db());
    QList<RequestId> ids;
    int open = 0;
    std::optional<RequestStore::Cursor> after;
    for (;;) {
        const QList<Request> page = requests.all({}, after, requestsAtOnce);
        for (const Request &r : page) {
            if (year && r.agendaYear != *year)
                continue;
            if (r.isClosed())
                ids.prepend(r.id);
            else
                ++open;
        }
        if (page.size() < requestsAtOnce)
            break;
        after = RequestStore::Cursor { page.last().receivedAt.toMSecsSinceEpoch(), page.last().id };
    }
    Report report = write(ids, folder, progress);
    report.open = open;
    return report;
}

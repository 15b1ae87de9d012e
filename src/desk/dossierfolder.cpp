// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossierfolder.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "letters/lettercontent.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

QString plainName(const QString &text)
{
    QString name = text.normalized(QString::NormalizationForm_D).toLower();
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    name.replace(other, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"berkas"_s : name.left(60);
}

QString ending(const QString &mediaType)
{
    if (mediaType == u"image/jpeg"_s)
        return u".jpg"_s;
    if (mediaType == u"image/png"_s)
        return u".png"_s;
    if (mediaType == u"image/tiff"_s)
        return u".tif"_s;
    if (mediaType == u"message/rfc822"_s)
        return u".eml"_s;
    return mediaType == u"application/pdf"_s ? u".pdf"_s : u".bin"_s;
}

/// A page of one file, without a script and without anything from elsewhere: it looks the same from a stick in ten
/// years.
QByteArray page(const QString &title, const QString &body)
{
    static const QString frame = uR"(<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
body { font: 15px/1.5 "Liberation Sans", Arial, sans-serif; color: #1c2126; background: #f4f5f6; margin: 0; }
main { max-width: 62em; margin: 2em auto; padding: 2em 2.5em; background: #fff; border: 1px solid #d9dde1; }
h1 { font-size: 1.5em; margin: 0 0 .2em; }
h2 { font-size: 1.1em; margin: 2em 0 .5em; padding-bottom: .25em; border-bottom: 2px solid #1f5f8b; }
p.under { margin: 0 0 1.2em; color: #55606a; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .4em .6em; border: 1px solid #d9dde1; overflow-wrap: anywhere; }
th { background: #eef1f3; }
a { color: #1f5f8b; }
code { font-size: .85em; overflow-wrap: anywhere; }
footer { margin-top: 2.5em; color: #55606a; font-size: .85em; }
@media print { body { background: #fff; } main { border: 0; margin: 0; padding: 0; max-width: none; } }
</style>
</head>
<body><main>
%2
</main></body>
</html>
)"_s;
    // Not arg() twice: the body may hold a "%1" of its own.
    return frame.arg(title.toHtmlEscaped(), body).toUtf8();
}

QString link(const QString &path, const QString &title)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(path.toHtmlEscaped(), title.toHtmlEscaped());
}
} // namespace

dossierfolder::Writer::Writer(NewBag &bag, const CaseFile &file, const QTimeZone &zone)
    : m_bag(bag)
    , m_file(file)
    , m_zone(zone)
    , m_name(file.request.agenda().replace(u'/', u'-'))
{
}

void dossierfolder::Writer::add(const QString &path, const QString &title, const QByteArray &bytes)
{
    m_bag.add(m_name + u'/' + path, bytes);
    m_listed.append({ path, title, ::sha256(bytes), bytes.size() });
}

QString dossierfolder::Writer::addNumbered(const QString &folder, const QString &name, const QString &mediaType,
                                           const QByteArray &bytes, const QString &title)
{
    const QString path =
        u"%1/%2-%3%4"_s.arg(folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(plainName(name), ending(mediaType));
    add(path, title.isEmpty() ? name : title, bytes);
    return m_name + u'/' + path;
}

void dossierfolder::Writer::close(const QString &title, const QList<DossierTable> &tables)
{
    const Request &r = m_file.request;
    QString body = u"<h1>%1</h1><p class=\"under\">%2 &middot; %3 &middot; %4</p>"_s.arg(
        title.toHtmlEscaped(), r.applicant.name.toHtmlEscaped(), workflow::name(r.outcome).toHtmlEscaped(),
        indonesian::date(r.closedAt, m_zone).toHtmlEscaped());
    body += u"<h2>%1</h2><table><tr><th>%2</th><th>%3</th><th>SHA-256</th></tr>"_s.arg(
        Words::tr("Files").toHtmlEscaped(), Words::tr("File").toHtmlEscaped(), Words::tr("Size").toHtmlEscaped());
    QByteArray sums;
    for (const Listed &one : std::as_const(m_listed)) {
        body += u"<tr><td>%1</td><td>%2&nbsp;KB</td><td><code>%3</code></td></tr>"_s.arg(
            link(one.path, one.title), indonesian::integer((one.size + 1023) / 1024), QString::fromLatin1(one.sha256));
        sums += one.sha256 + "  " + one.path.toUtf8() + '\n';
    }
    body += u"</table>"_s;
    for (const DossierTable &table : tables)
        body += u"<h2>%1</h2>"_s.arg(table.title.toHtmlEscaped()) + dossiersections::html(table, true);
    body += u"<footer>%1</footer>"_s.arg(
        Words::tr("The checksums stand in SHA256SUMS.txt too. This folder needs no program but a browser.")
            .toHtmlEscaped());
    m_bag.add(m_name + u"/SHA256SUMS.txt"_s, sums);
    m_bag.add(m_name + u"/index.html"_s, page(title, body));
}

QByteArray dossierfolder::startPage(const QList<Row> &rows, const QString &office, const QDateTime &at,
                                    const QTimeZone &zone)
{
    const QString title = Words::tr("Archive of the requests");
    QString body = u"<h1>%1</h1><p class=\"under\">%2 &middot; %3</p><table><tr>"_s.arg(
        title.toHtmlEscaped(), office.toHtmlEscaped(),
        Words::tr("%n dossiers", nullptr, int(rows.size())).toHtmlEscaped());
    for (const QString &head : { Words::tr("Agenda number"), Words::tr("Applicant"), u"Pokja Pemilihan"_s,
                                 Words::tr("Outcome"), Words::tr("Closed"), Words::tr("Archive number"), u"PDF"_s })
        body += u"<th>%1</th>"_s.arg(head.toHtmlEscaped());
    body += u"</tr>"_s;
    for (const Row &row : rows) {
        const Request &r = row.request;
        const QStringList cells { link(row.folder + u"/index.html"_s, r.agenda()),
                                  r.applicant.name.toHtmlEscaped(),
                                  r.applicant.pokja.toHtmlEscaped(),
                                  workflow::name(r.outcome).toHtmlEscaped(),
                                  indonesian::date(r.closedAt, zone).toHtmlEscaped(),
                                  (row.archive ? row.archive->number : u"-"_s).toHtmlEscaped(),
                                  link(row.folder + u"/berkas.pdf"_s, u"PDF"_s) };
        body += u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    body += u"</table><footer>%1</footer>"_s.arg(
        Words::tr("Made by Loket on %1. %2 lists all letters with the fields of SRIKANDI.")
            .arg(indonesian::dateAndTime(at, zone), u"srikandi.csv"_s)
            .toHtmlEscaped());
    return page(title, body);
}

QList<QStringList> dossierfolder::srikandi(const CaseFile &file, const QString &folder, const QStringList &papers,
                                           const QStringList &letters, const OfficeSettings &settings)
{
    const Request &r = file.request;
    const ArchiveEntry archive = file.archive.value_or(ArchiveEntry {});
    const QString place = archive.electronicOnly
        ? Words::tr("electronic only")
        : QStringList { archive.room, archive.rack, archive.box, archive.folder }.join(u" / "_s);
    const auto row = [&](const QString &direction, const QString &number, QDate date, const QString &subject,
                         const QString &from, const QString &to, const QString &path, const QString &sha) {
        return QStringList { direction,
                             number,
                             date.toString(Qt::ISODate),
                             subject,
                             archive.access,
                             archive.classification,
                             from,
                             to,
                             path,
                             archive.number,
                             place,
                             sha };
    };
    QList<QStringList> rows;
    for (qsizetype i = 0; i < file.papers.size(); ++i) {
        const Paper &paper = file.papers[i];
        if (paper.kind == PaperKind::RequestLetter)
            rows << row(u"masuk"_s, r.letterNumber, r.letterDate,
                        r.letterSubject.isEmpty() ? Words::tr("Request") : r.letterSubject, r.applicant.name,
                        settings.shortName, papers.value(i), paper.sha256);
    }
    for (qsizetype i = 0; i < file.letters.size(); ++i) {
        const Letter &letter = file.letters[i];
        if (letter.state != LetterState::Void)
            rows << row(u"keluar"_s, letter.number, letter.date,
                        ::letters::title({ letter.kind, LetterFields::fromJson(letter.fields) }), settings.shortName,
                        r.applicant.name, letters.value(i), letter.sha256);
    }
    if (rows.isEmpty())
        rows << row(u"berkas"_s, r.agenda(), r.letterDate, r.letterSubject, r.applicant.name, settings.shortName,
                    folder + u"/berkas.pdf"_s, {});
    return rows;
}

QByteArray dossierfolder::srikandiCsv(const QList<QStringList> &rows)
{
    // The other system's words, not the screen's: they stay as they are.
    const DossierTable table { {},
                               {},
                               { u"jenis"_s, u"nomor"_s, u"tanggal"_s, u"hal"_s, u"sifat"_s, u"klasifikasi"_s,
                                 u"pengirim"_s, u"penerima"_s, u"berkas"_s, u"nomor_arsip"_s, u"lokasi"_s,
                                 u"sha256"_s },
                               {},
                               rows,
                               {} };
    return dossiersections::csv(table);
}

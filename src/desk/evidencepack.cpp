// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/evidencepack.h"

#include "archive/durablewrite.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/qualitydraw.h"
#include "db/reportstore.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "reports/casesheet.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(evidence)
};

/// What goes in, chapter by chapter: the report and the faces in which it is there.
struct Chapter {
    QString report;
    QList<ReportFormat> formats;
};

QList<Chapter> chapters()
{
    using enum ReportFormat;
    return { { u"sop"_s, { Pdf } },          { u"register"_s, { Pdf, Csv } },   { u"summary"_s, { Pdf, Csv } },
             { u"times"_s, { Pdf, Xlsx } },  { u"deviations"_s, { Pdf, Csv } }, { u"rejections"_s, { Pdf } },
             { u"letters"_s, { Pdf, Csv } }, { u"passwords"_s, { Pdf } },       { u"quality"_s, { Pdf } },
             { u"access"_s, { Pdf } } };
}

/// A folder that is whole or not there under its name.
class Folder final
{
    Q_DISABLE_COPY_MOVE(Folder)
public:
    explicit Folder(const QString &path)
        : m_path(QDir(path).absolutePath())
        , m_part(m_path + u".belum-selesai"_s)
    {
        if (QFileInfo::exists(m_path))
            throw refused(Words::tr("%1 is there already. Choose a new folder.").arg(m_path));
        QDir(m_part).removeRecursively(); // of a run that was cut off
        if (!QDir().mkpath(m_part))
            throw fault(Words::tr("The folder %1 cannot be made.").arg(m_part));
    }
    ~Folder()
    {
        if (!m_kept)
            QDir(m_part).removeRecursively();
    }
    void add(const QString &name, const QByteArray &bytes, const QString &title = {})
    {
        QDir(m_part).mkpath(QFileInfo(name).path());
        durableWrite(QDir(m_part).filePath(name), bytes);
        m_sums += sha256(bytes) + "  " + name.toUtf8() + '\n';
        m_files << name;
        if (!title.isEmpty())
            m_index += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(name, title.toHtmlEscaped());
    }
    void keep()
    {
        if (!QDir().rename(m_part, m_path))
            throw fault(Words::tr("The folder %1 cannot be made.").arg(m_path));
        m_kept = true;
    }
    const QStringList &files() const { return m_files; }
    const QByteArray &sums() const { return m_sums; }
    const QString &index() const { return m_index; }

private:
    QString m_path;
    QString m_part;
    QStringList m_files;
    QByteArray m_sums;
    QString m_index;
    bool m_kept = false;
};

QByteArray page(const Office &office, const ReportPeriod &period, const QString &list, const AuditAnchor &anchor)
{
    const QString title = Words::tr("Evidence of the service, %1").arg(period.title());
    const QString practice = office.isPractice() ? u"<p><strong>LATIHAN</strong></p>\n"_s : QString();
    return u"<!DOCTYPE html>\n<html lang=\"id\"><head><meta "
           u"charset=\"utf-8\"><title>%1</title>\n<style>body{font-family:"
           "sans-serif;max-width:44em;margin:2em "
           "auto;line-height:1.5}code{overflow-wrap:anywhere}</style></head><body>\n"
           "<h1>%1</h1>\n%2<p>%3</p>\n<ol>\n%4</ol>\n<p>%5<br><code>%6</code></p>\n</body></html>\n"_s
               .arg(
                   title.toHtmlEscaped(), practice, office.settings().shortName.toHtmlEscaped(), list,
                   Words::tr(
                       "Anchor of the audit trail: entries and chain value. The trail can be checked against it at any "
                       "later time.")
                       .toHtmlEscaped(),
                   anchor.toString())
               .toUtf8();
}

void addSamples(Office &office, const ReportPeriod &period, int count, EvidencePack::Made &made, Folder &folder)
{
    const auto population = ReportStore(office.db(), office.timeZone()).closed(period);
    const RequestDesk requests(office);
    const AuditDesk trail(office);
    const ReportDesk desk(office);
    for (const DrawFact &drawn : qualitydraw::choose(population, made.seed, count)) {
        const CaseFile file = requests.read(drawn.id);
        QList<std::pair<QDateTime, QString>> story;
        for (const StoryLine &line : trail.story(drawn.id))
            story.append({ line.at, line.sentence });
        const ReportFrame frame { period, office.timeZone(), office.now(), office.isPractice() };
        const Report sheet = reports::caseSheet(frame, file, office.sop(file.request.sop), story);
        const QString agenda = file.request.agenda().replace(u'/', u'-');
        folder.add(u"contoh/%1.pdf"_s.arg(agenda), desk.face(sheet, ReportFormat::Pdf),
                   Words::tr("Sample: request %1").arg(file.request.agenda()));
        ++made.samples;
    }
}
} // namespace

EvidencePack::Made EvidencePack::write(const ReportPeriod &period, const QString &folder, int samples,
                                       const ReportProgress &progress)
{
    Folder pack(folder);
    Made made;
    made.seed = AuditStore(m_office.db()).head().head.left(16);
    const ReportDesk desk(m_office);
    const QList<Chapter> all = chapters();
    int number = 0;
    for (const Chapter &chapter : all) {
        if (progress && !progress(number, int(all.size()) + 1))
            throw Error(Error::Kind::Cancelled, {});
        const Report report = desk.make({ chapter.report, period, true });
        ++number;
        for (const ReportFormat format : chapter.formats)
            pack.add(u"%1-%2.%3"_s.arg(number, 2, 10, QLatin1Char('0')).arg(chapter.report, ReportDesk::suffix(format)),
                     desk.face(report, format), report.title + u" ("_s + ReportDesk::suffix(format).toUpper() + u')');
    }
    pack.add(u"01-sop.json"_s, m_office.sop().toJson(), Words::tr("The SOP as data"));
    addSamples(m_office, period, samples, made, pack);
    // Last of all, so that the anchor covers the entry about this pack as well.
    m_office.perform([&](Act &act) {
        act.log(AuditSubject::Office, 0, AuditEvent::Exported, Words::tr("Evidence pack, %1").arg(period.title()));
    });
    made.anchor = AuditDesk(m_office).anchor();
    pack.add(u"jangkar.txt"_s, made.anchor.toString().toUtf8() + '\n', Words::tr("Anchor of the audit trail"));
    pack.add(u"index.html"_s, page(m_office, period, pack.index(), made.anchor));
    const QByteArray sums = pack.sums();
    pack.add(u"SHA256SUMS"_s, sums);
    pack.keep();
    made.files = pack.files();
    return made;
}

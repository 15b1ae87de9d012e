// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/evidencepack.h"

#include "archive/durablewrite.h"
#include "archive/scratch.h"
#include "archive/zipfile.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/qualitydraw.h"
#include "db/reportstore.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "desk/restoretest.h"
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
             { u"corrections"_s, { Pdf } },  { u"breaches"_s, { Pdf } },        { u"access"_s, { Pdf } } };
}

/// What is gathered, until it is written whole: as a folder or as a ZIP.
class Pack final
{
    Q_DISABLE_COPY_MOVE(Pack)
public:
    explicit Pack(const QString &target)
        : m_target(QDir(target).absolutePath())
    {
        if (QFileInfo::exists(m_target))
            throw refused(Words::tr("%1 is there already. Choose a new name.").arg(m_target));
        if (!QFileInfo(QFileInfo(m_target).absolutePath()).isDir())
            throw refused(Words::tr("The folder of %1 is not there.").arg(m_target));
    }
    void add(const QString &name, const QByteArray &bytes, const QString &title = {})
    {
        m_parts.append({ name, bytes });
        m_sums += sha256(bytes) + "  " + name.toUtf8() + '\n';
        m_files << name;
        if (!title.isEmpty())
            m_index += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(name, title.toHtmlEscaped());
    }
    void write(const QDateTime &at) const
    {
        if (m_target.endsWith(u".zip"_s, Qt::CaseInsensitive)) {
            ZipFile zip(at);
            for (const auto &[name, bytes] : m_parts)
                zip.add(name, bytes);
            return durableWrite(m_target, zip.finish());
        }
        const QFileInfo info(m_target);
        Scratch folder(info.absolutePath(), u'.' + info.fileName() + u".making-"_s);
        for (const auto &[name, bytes] : m_parts) {
            disk::makeFolder(QFileInfo(folder.path(name)).absolutePath());
            DiskFile file(folder.path(name), DiskFile::How::New, m_target + u'/' + name);
            file.write(bytes);
            file.close();
        }
        folder.become(m_target);
    }
    const QStringList &files() const { return m_files; }
    const QByteArray &sums() const { return m_sums; }
    const QString &index() const { return m_index; }

private:
    QString m_target;
    QList<std::pair<QString, QByteArray>> m_parts;
    QStringList m_files;
    QByteArray m_sums;
    QString m_index;
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

void addSamples(Office &office, const ReportPeriod &period, int count, EvidencePack::Made &made, Pack &pack)
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
        pack.add(u"contoh/%1.pdf"_s.arg(agenda), desk.face(sheet, ReportFormat::Pdf),
                 Words::tr("Sample: request %1").arg(file.request.agenda()));
        ++made.samples;
    }
}
} // namespace

EvidencePack::Made EvidencePack::write(const ReportPeriod &period, const QString &target, int samples,
                                       const ReportProgress &progress)
{
    Pack pack(target);
    Made made;
    made.seed = AuditStore(m_office.db()).head().head.left(16);
    const ReportDesk desk(m_office);
    const QList<Chapter> all = chapters();
    int number = 0;
    for (const Chapter &chapter : all) {
        if (progress && !progress(number, int(all.size()) + 1))
            throw Error(Error::Kind::Cancelled, {});
        const Report report = desk.make({ chapter.report, period, true, true });
        ++number;
        for (const ReportFormat format : chapter.formats)
            pack.add(u"%1-%2.%3"_s.arg(number, 2, 10, QLatin1Char('0')).arg(chapter.report, ReportDesk::suffix(format)),
                     desk.face(report, format), report.title + u" ("_s + ReportDesk::suffix(format).toUpper() + u')');
    }
    pack.add(u"01-sop.json"_s, m_office.sop().toJson(), Words::tr("The SOP as data"));
    addSamples(m_office, period, samples, made, pack);
    const Report protocol = restoretest::run(m_office, progress);
    pack.add(u"%1-uji-pemulihan.pdf"_s.arg(++number, 2, 10, QLatin1Char('0')), desk.face(protocol, ReportFormat::Pdf),
             protocol.title);
    // Last of all, so that the anchor covers the entry about this pack as well.
    m_office.perform([&](Act &act) {
        act.log(AuditSubject::Office, 0, AuditEvent::Exported, Words::tr("Evidence pack, %1").arg(period.title()));
    });
    made.anchor = AuditDesk(m_office).anchor();
    pack.add(u"jangkar.txt"_s, made.anchor.toString().toUtf8() + '\n', Words::tr("Anchor of the audit trail"));
    pack.add(u"index.html"_s, page(m_office, period, pack.index(), made.anchor));
    const QByteArray sums = pack.sums();
    pack.add(u"SHA256SUMS"_s, sums);
    pack.write(m_office.now().toTimeZone(m_office.timeZone()));
    made.files = pack.files();
    return made;
}

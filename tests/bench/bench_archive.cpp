// SPDX-License-Identifier: GPL-3.0-or-later
// The archive against its floors, in turns in one run: a full check against as many `openssl dgst` as there are cores;
// a backup after one new request; a dossier of some twenty pages.
#include "archive/bag.h"
#include "archive/dossierpdf.h"
#include "archive/newbag.h"
#include "archive/workers.h"
#include "capture/paperpages.h"
#include "core/clock.h"
#include "db/contentstore.h"
#include "db/migrations.h"
#include "desk/backupdesk.h"
#include "desk/dossierdesk.h"
#include "desk/fixity.h"
#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "desk/practicedata.h"
#include "desk/requestdesk.h"
#include "secrets/contenthash.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int files = 256;
constexpr qsizetype fileSize = 1 << 20;
constexpr int rounds = 5;

DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

template <class F> double seconds(F &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::global()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data() + size));
    return bytes;
}

/// The floor: the files dealt out to as many processes as there are cores.
void openssl(const QStringList &paths)
{
    std::vector<std::unique_ptr<QProcess>> crew;
    const int n = workers::count();
    for (int i = 0; i < n; ++i) {
        QStringList arguments { u"dgst"_s, u"-sha256"_s };
        for (qsizetype p = i; p < paths.size(); p += n)
            arguments << paths[p];
        crew.push_back(std::make_unique<QProcess>());
        crew.back()->setStandardOutputFile(QProcess::nullDevice());
        crew.back()->start(u"openssl"_s, arguments);
    }
    for (const auto &process : crew)
        process->waitForFinished(-1);
}

void fixityBench(const QString &folder)
{
    QStringList paths;
    Database db(sqlite(folder + u"/isi.db"_s), Database::Open::MayCreate);
    migrations::run(db);
    {
        NewBag bag(folder + u"/bag"_s);
        Transaction tx(db);
        for (int i = 0; i < files; ++i) {
            const QByteArray bytes = noise(fileSize);
            bag.add(u"%1.bin"_s.arg(i), bytes);
            ContentStore(db).put(QString::fromLatin1(sha256(bytes)), bytes);
            paths << folder + u"/bag/data/%1.bin"_s.arg(i);
        }
        tx.commit();
        bag.close(QDateTime::currentDateTimeUtc(), {});
        bag.publish();
    }
    std::vector<double> floor;
    std::vector<double> bagTimes;
    std::vector<double> database;
    for (int i = 0; i < rounds; ++i) {
        floor.push_back(seconds([&] { openssl(paths); }));
        bagTimes.push_back(seconds([&] { bag::check(folder + u"/bag"_s); }));
        database.push_back(seconds([&] { fixity::check(db); }));
    }
    const auto best = [](const std::vector<double> &times) { return *std::min_element(times.begin(), times.end()); };
    std::printf(
        "full check of %d MiB, best of %d: openssl x %d %.3f s; folder %.3f s = %.2f x; database %.3f s = %.2f x\n",
        int(files * fileSize >> 20), rounds, workers::count(), best(floor), best(bagTimes),
        best(bagTimes) / best(floor), best(database), best(database) / best(floor));
}

void backupBench(const QString &folder)
{
    const DatabaseUrl url = sqlite(folder + u"/kantor.db"_s);
    Database db(url, Database::Open::MayCreate);
    migrations::run(db);
    practicedata::fill(db, 20'000, 1, [](int) { return true; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString bag = folder + u"/cadangan"_s;
    qint64 first = 0;
    const double whole = seconds([&] { first = backupdesk::make(url, bag, nullptr, now).bytesWritten; });
    const QByteArray paper = noise(300'000);
    {
        Transaction tx(db);
        ContentStore(db).put(QString::fromLatin1(sha256(paper)), paper);
        tx.commit();
    }
    qint64 next = 0;
    const double again = seconds([&] { next = backupdesk::make(url, bag, nullptr, now.addSecs(60)).bytesWritten; });
    std::printf("backup of 20,000 requests: %.1f s, %.1f MB; after a paper of 300 kB: %.1f s, %.3f MB written\n", whole,
                double(first) / 1e6, again, double(next) / 1e6);
}

void dossierBench(const QString &folder)
{
    Database db(sqlite(folder + u"/kantor.db"_s));
    const SystemClock clock;
    Office office(db, clock);
    const InboxDesk inbox(office);
    const RequestDesk requests(office);
    CaseFile file;
    for (const Request &r : inbox.all(Stage::Closed, {}, 50)) {
        const CaseFile candidate = requests.read(r.id);
        if (candidate.papers.size() > file.papers.size() || file.papers.isEmpty())
            file = candidate;
    }
    QImage scan(1654, 2339, QImage::Format_Grayscale8);
    scan.fill(250);
    // As many scanned sheets as make twenty pages with the record itself, each one its own; nobody has read them yet.
    while (file.papers.size() < 12) {
        const QByteArray picture = noise(scan.width() * 40);
        for (int y = 0; y < 400; ++y)
            std::copy_n(picture.constData() + (y % 40) * scan.width(), scan.width(), scan.scanLine(y * 5));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        scan.save(&buffer, "JPEG", 80);
        Paper paper;
        paper.sha256 = QString::fromLatin1(sha256(bytes));
        paper.mediaType = u"image/jpeg"_s;
        Transaction tx(db);
        ContentStore(db).put(paper.sha256, bytes);
        tx.commit();
        file.papers.append(paper);
    }
    const DossierDesk desk(office, paperpages::toArchivePdf);
    QByteArray pdf = desk.pdf(file);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(seconds([&] { pdf = desk.pdf(file); }));
    std::sort(times.begin(), times.end());
    std::printf("dossier of %d pages, %.1f MB: %.2f s at the median\n", dossierpdf::pageCount(pdf),
                double(pdf.size()) / 1e6, times[times.size() / 2]);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    fixityBench(folder.path());
    backupBench(folder.path());
    dossierBench(folder.path());
    return 0;
}

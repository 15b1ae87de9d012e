// SPDX-License-Identifier: GPL-3.0-or-later
// Ten scanned letters to words, fields and PDF/A with the text under the picture, by the program that the keeper runs,
// against two plain tesseract processes that write text alone; and against ocrmypdf where it is installed. In turns.
#include "capture/paperpdf.h"
#include "support/samplepapers.h"
#include "support/wornpage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{
constexpr int pages = 10;
constexpr int rounds = 3;

double seconds(const QString &program, const QStringList &arguments, const QString &inDirectory)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(inDirectory);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        std::printf("%s ended with %d\n", qPrintable(program), process.exitCode());
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QStringList writePages(const QTemporaryDir &directory)
{
    QStringList names;
    QList<PdfPage> scans;
    for (int i = 0; i < pages; ++i) {
        const QImage page = samplepapers::page(samplepapers::letter(i), 300);
        names << QStringLiteral("p%1.png").arg(i);
        wornPage(page, { 0.8 - i % 3 * 0.8, 0.9, 0.1, 0.1, 6, 0, quint32(i) }).save(directory.filePath(names.last()));
        QFile file(directory.filePath(names.last()));
        scans.append({ {}, QImage(file.fileName()), QSizeF(210, 297), {} });
    }
    QFile pdf(directory.filePath(QStringLiteral("all.pdf")));
    if (pdf.open(QIODevice::WriteOnly))
        pdf.write(paperpdf::write(scans, QStringLiteral("Berkas")));
    return names;
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir directory;
    const QStringList names = writePages(directory);
    const QString loketctl = QCoreApplication::applicationDirPath() + QStringLiteral("/loketctl");
    const QString plainly = QStringLiteral("ls p*.png | xargs -P2 -I{} tesseract {} {} -l ind");
    const bool peer = !QStandardPaths::findExecutable(QStringLiteral("ocrmypdf")).isEmpty();
    std::vector<double> own, floor, other;
    for (int round = 0; round < rounds; ++round) {
        const QString out = directory.filePath(QStringLiteral("out%1").arg(round));
        QDir().mkpath(out);
        floor.push_back(seconds(QStringLiteral("sh"), { QStringLiteral("-c"), plainly }, directory.path()));
        own.push_back(seconds(
            loketctl,
            QStringList { QStringLiteral("read"), QStringLiteral("--json"), QStringLiteral("--out"), out } + names,
            directory.path()));
        if (peer)
            other.push_back(seconds(QStringLiteral("ocrmypdf"),
                                    { QStringLiteral("-l"), QStringLiteral("ind"), QStringLiteral("--jobs"),
                                      QStringLiteral("2"), QStringLiteral("--output-type"), QStringLiteral("pdf"),
                                      QStringLiteral("all.pdf"), QStringLiteral("peer.pdf") },
                                    directory.path()));
    }
    std::printf("Loket, text layer and fields included: %.2f s for %d pages\n", median(own), pages);
    std::printf("two tesseract processes: %.2f s; Loket reads %.2f times as many pages a second (goal 0.90)\n",
                median(floor), median(floor) / median(own));
    if (peer)
        std::printf("ocrmypdf --jobs 2: %.2f s; Loket is %.2f times as fast (goal 3.00)\n", median(other),
                    median(other) / median(own));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of ten pages from SANE's test device to files: our child, each page synced before the next, against
// scanimage, which syncs nothing; in turns in one run. And what the child holds of a page in memory.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pages = 10;
constexpr double pageMebibytes = 2480.0 * 3508 * 3 / (1 << 20); // A4 at 300 dpi in colour, as pixels

template <typename Call> double milliseconds(const Call &call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void scanimage(const QString &folder, const QString &mode)
{
    QProcess process;
    process.start(u"scanimage"_s,
                  { u"-d"_s, u"test:0"_s, u"--source"_s, u"Automatic Document Feeder"_s, u"--mode"_s, mode,
                    u"--depth"_s, u"8"_s, u"--resolution"_s, u"300"_s, u"--test-picture"_s, u"Color pattern"_s, u"-x"_s,
                    u"210"_s, u"-y"_s, u"297"_s, u"--format=jpeg"_s, u"--batch=%1/p-%%03d.jpg"_s.arg(folder) });
    process.waitForFinished(-1);
}

double mebibytes(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

void waitFor(QProcess &child, const char *word)
{
    QByteArray said;
    while (!said.contains(word) && child.waitForReadyRead(-1))
        said += child.readAllStandardOutput();
}

/// @return MiB that the pages took at most
double ours(const QString &folder, const QString &mode)
{
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + u"/loket-scanner"_s, QStringList());
    child.write("{\"do\":\"open\",\"device\":\"test:0\",\"patience\":15}\n");
    waitFor(child, "opened");
    const double before = mebibytes(child);
    const QString order =
        u"{\"do\":\"scan\",\"folder\":\"%1\",\"first\":1,\"wishes\":{\"source\":\"feeder\",\"mode\":\"%2\","
        "\"dpi\":300,\"paper\":\"a4\",\"options\":{\"test-picture\":\"Color pattern\"}}}\n"_s;
    child.write(order.arg(folder, mode).toUtf8());
    waitFor(child, "ended");
    const double after = mebibytes(child);
    child.closeWriteChannel();
    child.kill(); // the device may hang at its rest; the pages are there
    child.waitForFinished(-1);
    return after - before;
}

void scan(benchmark::State &state)
{
    const bool colour = state.range(0) == 1;
    std::vector<double> mine;
    std::vector<double> floor;
    double memory = 0;
    for (auto _ : state) {
        const QTemporaryDir one;
        const QTemporaryDir other;
        floor.push_back(milliseconds([&] { scanimage(one.path(), colour ? u"Color"_s : u"Gray"_s); }));
        const double time =
            milliseconds([&] { memory = std::max(memory, ours(other.path(), colour ? u"colour"_s : u"gray"_s)); });
        mine.push_back(time);
        state.SetIterationTime(time / 1000);
        if (QDir(other.path()).entryList(QDir::Files).size() != pages)
            state.SkipWithError("not all pages came");
    }
    state.counters["page_ms"] = median(mine) / pages;
    state.counters["scanimage_ms"] = median(floor) / pages;
    state.counters["ratio"] = median(mine) / median(floor);
    state.counters["limit"] = 1.3;
    state.counters["pages_in_memory"] = memory / pageMebibytes;
    state.counters["pages_limit"] = 3;
}
} // namespace

BENCHMARK(scan)->Arg(0)->Arg(1)->ArgName("colour")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(9);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir settings;
    const auto write = [&](const char *name, const char *text) {
        QFile file(settings.filePath(QString::fromLatin1(name)));
        file.open(QIODevice::WriteOnly);
        file.write(text);
    };
    write("dll.conf", "test\n");
    write("test.conf",
          "number_of_devices 1\ndepth 8\nresolution_max 600.0\ngeometry_max 300.0\nbr_x 210.0\nbr_y 297.0\n");
    qputenv("SANE_CONFIG_DIR", settings.path().toUtf8());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

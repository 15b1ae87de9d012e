// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window and its end, in wall time and in memory: an empty Qt
// window, Loket on the smallest database and Loket on this one take turns, and the ratios are taken turn by turn.
// LOKET_BENCH_SIZES="10000 1000000 10000000", LOKET_BENCH_TURNS=12. A DISPLAY (Xvfb will do) gives the xcb platform.
#include "benchdatabase.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace
{
struct Run {
    double milliseconds = 0;
    double mebibytes = 0;
};

QList<int> sizes()
{
    QList<int> result;
    const QString given = qEnvironmentVariable("LOKET_BENCH_SIZES", u"10000 100000"_s);
    for (const QString &size : given.split(u' ', Qt::SkipEmptyParts))
        result << size.toInt();
    return result;
}

/// @return nothing when the program did not end well
std::optional<Run> run(const QByteArrayList &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : command)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    Run result;
    int status = 1;
    rusage used {};
    result.milliseconds = bench::microseconds([&] {
                              pid_t child = 0;
                              if (posix_spawn(&child, arguments[0], &quiet, nullptr, arguments.data(), environ) == 0)
                                  wait4(child, &status, 0, &used);
                          })
        / 1000;
    posix_spawn_file_actions_destroy(&quiet);
    result.mebibytes = double(used.ru_maxrss) / 1024;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(result) : std::nullopt;
}

QByteArrayList loket(int requests)
{
    return { LOKET_BIN "/loket", "--measure-start", "--database",
             (QStringLiteral("sqlite:") + bench::database(requests).file).toUtf8() };
}

void start(benchmark::State &state)
{
    const int requests = int(state.range(0));
    const QByteArrayList smallest = loket(sizes().first());
    const QByteArrayList ours = loket(requests);
    std::vector<double> wall, empty, memory, toEmpty, toSmallest, memoryToSmallest;
    for (auto _ : state) {
        const auto e = run({ LOKET_BIN "/emptywindow" });
        const auto s = run(smallest);
        const auto o = run(ours);
        if (!e || !s || !o) {
            state.SkipWithError("a program did not start");
            return;
        }
        empty.push_back(e->milliseconds);
        wall.push_back(o->milliseconds);
        memory.push_back(o->mebibytes);
        toEmpty.push_back(o->milliseconds / e->milliseconds);
        toSmallest.push_back(o->milliseconds / s->milliseconds);
        memoryToSmallest.push_back(o->mebibytes / s->mebibytes);
    }
    state.counters["ours_ms"] = bench::median(wall);
    state.counters["empty_ms"] = bench::median(empty);
    state.counters["ratio"] = bench::median(toEmpty);
    state.counters["ours_MiB"] = bench::median(memory);
    state.counters["to_smallest"] = bench::median(toSmallest);
    state.counters["to_smallest_memory"] = bench::median(memoryToSmallest);
}
} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home; // nobody's settings
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    {
        QGuiApplication application(argc, argv); // making practice data draws letters
        for (const int size : sizes())
            bench::database(size);
    }
    const int turns = std::max(1, qEnvironmentVariableIntValue("LOKET_BENCH_TURNS"));
    for (const int size : sizes())
        benchmark::RegisterBenchmark("start", start)->Arg(size)->Iterations(turns > 1 ? turns : 12);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

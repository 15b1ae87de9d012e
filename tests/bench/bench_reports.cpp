// SPDX-License-Identifier: GPL-3.0-or-later
// A year's reports over a database of a million requests, beside the floor: SQLite's own interface reading the same
// rows. LOKET_BENCH_SIZES chooses the databases, made once in LOKET_BENCH_DIR.
#include "core/clock.h"
#include "db/database.h"
#include "db/migrations.h"
#include "desk/office.h"
#include "desk/practicedata.h"
#include "desk/reportdesk.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
struct Bench {
    std::unique_ptr<Database> db;
    SystemClock clock;
    std::unique_ptr<Office> office;
    sqlite3 *raw = nullptr;
    ReportPeriod year; ///< the full calendar year with most requests
};

Bench &benchOf(int requests)
{
    static std::map<int, std::unique_ptr<Bench>> all;
    static QTemporaryDir temporary;
    auto &slot = all[requests];
    if (slot)
        return *slot;
    slot = std::make_unique<Bench>();
    DatabaseUrl url;
    url.file = QDir(qEnvironmentVariable("LOKET_BENCH_DIR", temporary.path())).filePath(u"bench-%1.db"_s.arg(requests));
    const bool made = QFileInfo::exists(url.file);
    slot->db = std::make_unique<Database>(url, Database::Open::MayCreate);
    migrations::run(*slot->db);
    if (!made)
        practicedata::fill(*slot->db, requests, 1, [](int) { return true; });
    slot->office = std::make_unique<Office>(*slot->db, slot->clock);
    slot->year = ReportPeriod::year(slot->office->today().addDays(-200));
    sqlite3_open_v2(url.file.toUtf8().constData(), &slot->raw, SQLITE_OPEN_READONLY, nullptr);
    return *slot;
}

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The same stretches, read and added up by nothing but SQLite.
void rawTimes(Bench &bench)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(bench.raw,
                       "SELECT request_id, operator_id, started_at, stopped_at, round, stage FROM step_interval "
                       "WHERE started_at >= ? AND started_at < ? AND kind = 1 AND stopped_at IS NOT NULL",
                       -1, &statement, nullptr);
    sqlite3_bind_int64(statement, 1, bench.year.begin(bench.office->timeZone()));
    sqlite3_bind_int64(statement, 2, bench.year.end(bench.office->timeZone()));
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int c = 0; c < 6; ++c)
            sum += sqlite3_column_int64(statement, c);
    }
    benchmark::DoNotOptimize(sum);
    sqlite3_finalize(statement);
}

void yearOf(benchmark::State &state, const QString &name)
{
    Bench &bench = benchOf(int(state.range(0)));
    const ReportDesk desk(*bench.office);
    std::vector<double> ours, floor;
    qint64 rows = 0;
    for (auto _ : state) {
        floor.push_back(milliseconds([&] { rawTimes(bench); }));
        ours.push_back(milliseconds([&] { rows = desk.make({ name, bench.year, false }).rows.size(); }));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(floor.begin(), floor.end());
    state.counters["ours_ms"] = ours[ours.size() / 2];
    state.counters["worst_ms"] = ours.back();
    state.counters["raw_intervals_ms"] = floor[floor.size() / 2];
    state.counters["rows"] = double(rows);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList sizes =
        qEnvironmentVariable("LOKET_BENCH_SIZES", u"10000 100000"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        for (const QString &name : { u"times"_s, u"summary"_s, u"rejections"_s, u"letters"_s, u"passwords"_s })
            benchmark::RegisterBenchmark((u"year/"_s + name).toStdString().c_str(),
                                         [name](benchmark::State &state) { yearOf(state, name); })
                ->Arg(size.toInt())
                ->Iterations(9);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

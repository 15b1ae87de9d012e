// SPDX-License-Identifier: GPL-3.0-or-later
// Inbox, search and saving against the floor of the same run: SQLite's own C interface, and an fdatasync.
// LOKET_BENCH_SIZES="10000 100000 1000000" chooses the databases; they are made once in the folder LOKET_BENCH_DIR.
#include "core/clock.h"
#include "db/database.h"
#include "db/migrations.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/practicedata.h"
#include "desk/requestdesk.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
using Clock_ = std::chrono::steady_clock;

double microseconds(const std::function<void()> &work)
{
    const auto start = Clock_::now();
    work();
    return std::chrono::duration<double, std::micro>(Clock_::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One database of that many requests, its desks and a raw connection to the same file.
struct Bench {
    DatabaseUrl url;
    std::unique_ptr<Database> db;
    SystemClock clock;
    std::unique_ptr<Office> office;
    std::unique_ptr<InboxDesk> inbox;
    sqlite3 *raw = nullptr;
};

Bench &benchOf(int requests)
{
    static std::map<int, std::unique_ptr<Bench>> all;
    static QTemporaryDir temporary;
    auto &slot = all[requests];
    if (slot)
        return *slot;
    slot = std::make_unique<Bench>();
    const QString folder = qEnvironmentVariable("LOKET_BENCH_DIR", temporary.path());
    slot->url.file = QDir(folder).filePath(u"bench-%1.db"_s.arg(requests));
    if (!QFileInfo::exists(slot->url.file)) {
        Database db(slot->url, Database::Open::MayCreate);
        migrations::run(db);
        practicedata::fill(db, requests, 1, [](int) { return true; });
    }
    slot->db = std::make_unique<Database>(slot->url);
    slot->office = std::make_unique<Office>(*slot->db, slot->clock);
    OperatorDesk(*slot->office).enterPractice(u"bench"_s);
    slot->inbox = std::make_unique<InboxDesk>(*slot->office);
    sqlite3_open_v2(slot->url.file.toUtf8().constData(), &slot->raw, SQLITE_OPEN_READONLY, nullptr);
    return *slot;
}

/// As many columns as the desk reads, fetched as text: the least that a page costs.
void rawPage(sqlite3 *db, qint64 after)
{
    static std::map<sqlite3 *, sqlite3_stmt *> statements;
    sqlite3_stmt *&statement = statements[db];
    if (!statement)
        sqlite3_prepare_v2(db,
                           "SELECT r.*, o.full_name FROM request r LEFT JOIN operator o ON o.id = r.officer_id WHERE "
                           "r.queue = 5 AND (r.received_at, r.id) < (?, 9223372036854775807) ORDER BY r.received_at DESC, "
                           "r.id DESC LIMIT 50",
                           -1, &statement, nullptr);
    sqlite3_bind_int64(statement, 1, after);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            benchmark::DoNotOptimize(sqlite3_column_text(statement, i));
    }
    sqlite3_reset(statement);
}

void page(benchmark::State &state)
{
    Bench &bench = benchOf(int(state.range(0)));
    std::vector<double> ours, floor;
    std::optional<InboxCursor> after;
    for (auto _ : state) {
        const qint64 at = after ? after->receivedAt : std::numeric_limits<qint64>::max();
        floor.push_back(microseconds([&] { rawPage(bench.raw, at); }));
        QList<Request> rows;
        ours.push_back(microseconds([&] { rows = bench.inbox->page(Queue::Done, after, 50); }));
        after = rows.size() < 50 ? std::nullopt
                                 : std::optional(InboxCursor { rows.last().receivedAt.toMSecsSinceEpoch(), rows.last().id });
    }
    state.counters["ours_us"] = median(ours);
    state.counters["raw_us"] = median(floor);
    state.counters["ratio"] = median(ours) / median(floor);
}

void counts(benchmark::State &state)
{
    Bench &bench = benchOf(int(state.range(0)));
    std::vector<double> ours;
    for (auto _ : state)
        ours.push_back(microseconds([&] { benchmark::DoNotOptimize(bench.inbox->counts()); }));
    state.counters["p50_us"] = median(ours);
}

void search(benchmark::State &state)
{
    Bench &bench = benchOf(int(state.range(0)));
    const QStringList typed { u"ru"_s, u"rum"_s, u"ke"_s, u"kel"_s, u"fat"_s, u"19"_s, u"pok"_s, u"zz"_s, u"zzz"_s, u"rumak"_s };
    std::vector<double> ours;
    int i = 0;
    for (auto _ : state)
        ours.push_back(microseconds(
            [&] { benchmark::DoNotOptimize(bench.inbox->search(typed[i++ % typed.size()], 50)); }));
    state.counters["p50_us"] = median(ours);
    state.counters["worst_us"] = *std::max_element(ours.begin(), ours.end());
}

void save(benchmark::State &state)
{
    Bench &bench = benchOf(int(state.range(0)));
    RequestDesk desk(*bench.office);
    const auto rows = bench.inbox->all(Stage::CompletenessCheck, {}, 1);
    if (rows.isEmpty())
        return state.SkipWithError("no request in step 2");
    CaseFile file = desk.read(rows.first().id);
    const QByteArray beside = (bench.url.file + u".floor"_s).toUtf8();
    const int fd = ::open(beside.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const std::vector<char> block(4096, 'x');
    std::vector<double> ours, floor;
    for (auto _ : state) {
        floor.push_back(microseconds([&] {
            if (::pwrite(fd, block.data(), block.size(), 0) < 0 || ::fdatasync(fd) != 0)
                state.SkipWithError("no floor");
        }));
        ChecklistItem item = file.checklist.first();
        item.state = item.state == ItemState::Complete ? ItemState::Open : ItemState::Complete;
        item.reason.clear();
        ours.push_back(microseconds([&] { file = desk.tick(file.request.id, file.request.revision, item); }));
    }
    ::close(fd);
    ::unlink(beside.constData());
    state.counters["ours_us"] = median(ours);
    state.counters["fdatasync_us"] = median(floor);
    state.counters["ratio"] = median(ours) / median(floor);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList sizes = qEnvironmentVariable("LOKET_BENCH_SIZES", u"10000 100000"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        const int n = size.toInt();
        benchmark::RegisterBenchmark("page", page)->Arg(n)->Iterations(400);
        benchmark::RegisterBenchmark("counts", counts)->Arg(n)->Iterations(1000);
        benchmark::RegisterBenchmark("search", search)->Arg(n)->Iterations(400);
        benchmark::RegisterBenchmark("save", save)->Arg(n)->Iterations(300);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

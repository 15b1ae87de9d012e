// SPDX-License-Identifier: GPL-3.0-or-later
// Inbox, search and saving against the floor of the same run: SQLite's own C interface, and an fdatasync.
// LOKET_BENCH_SIZES="10000 1000000 10000000" chooses the databases; they are made once in the folder LOKET_BENCH_DIR.
#include "benchdatabase.h"
#include "core/clock.h"
#include "db/database.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/requestdesk.h"

#include <QGuiApplication>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using bench::median;
using bench::microseconds;

namespace
{
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
    auto &slot = all[requests];
    if (slot)
        return *slot;
    slot = std::make_unique<Bench>();
    slot->url = bench::database(requests);
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
        sqlite3_prepare_v2(
            db,
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
    bool first = false;
    int pages = 0;
    for (auto _ : state) {
        const qint64 at = after ? after->receivedAt : std::numeric_limits<qint64>::max();
        QList<Request> rows;
        const auto takeFloor = [&] { floor.push_back(microseconds([&] { rawPage(bench.raw, at); })); };
        // In turns: who comes first brings the page from the disk.
        first = !first;
        if (first)
            takeFloor();
        ours.push_back(microseconds([&] { rows = bench.inbox->page(Queue::Done, after, 50); }));
        if (!first)
            takeFloor();
        // The same stretch again and again: a small database would be read from the cache, a large one from the disk.
        after = rows.size() < 50 || ++pages % 60 == 0
            ? std::nullopt
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
    const QStringList typed { u"ru"_s, u"rum"_s, u"ke"_s, u"kel"_s, u"fat"_s,
                              u"19"_s, u"pok"_s, u"zz"_s, u"zzz"_s, u"rumak"_s };
    std::vector<double> ours;
    int i = 0;
    for (auto _ : state)
        ours.push_back(
            microseconds([&] { benchmark::DoNotOptimize(bench.inbox->search(typed[i++ % typed.size()], 50)); }));
    state.counters["p50_us"] = median(ours);
    state.counters["worst_us"] = *std::max_element(ours.begin(), ours.end());
}

/// What SQLite itself takes for a durable save that touches as many pages as ours: four rows changed, three added.
class RawSave final
{
public:
    explicit RawSave(const QByteArray &file)
    {
        sqlite3_open(file.constData(), &m_db);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        for (char table = 'a'; table <= 'g'; ++table) {
            const std::string name(1, table);
            run("CREATE TABLE " + name + " (id INTEGER PRIMARY KEY, body TEXT)");
            run("INSERT INTO " + name + " VALUES (1, hex(randomblob(200)))");
        }
        prepare("BEGIN IMMEDIATE");
        for (char table = 'a'; table <= 'd'; ++table)
            prepare(std::string("UPDATE ") + table + " SET body = hex(randomblob(200)) WHERE id = 1");
        for (char table = 'e'; table <= 'g'; ++table)
            prepare(std::string("INSERT INTO ") + table + " (body) VALUES (hex(randomblob(200)))");
        prepare("COMMIT");
    }
    ~RawSave()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(RawSave)
    void save()
    {
        for (sqlite3_stmt *statement : m_statements) {
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    }

private:
    void run(const std::string &sql) { sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr); }
    void prepare(const std::string &sql)
    {
        m_statements.push_back(nullptr);
        sqlite3_prepare_v2(m_db, sql.c_str(), -1, &m_statements.back(), nullptr);
    }

    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

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
    std::vector<double> ours, floor, sqlite;
    {
        RawSave raw(beside + ".db");
        for (auto _ : state) {
            floor.push_back(microseconds([&] {
                if (::pwrite(fd, block.data(), block.size(), 0) < 0 || ::fdatasync(fd) != 0)
                    state.SkipWithError("no floor");
            }));
            sqlite.push_back(microseconds([&] { raw.save(); }));
            ChecklistItem item = file.checklist.first();
            item.state = item.state == ItemState::Complete ? ItemState::Open : ItemState::Complete;
            item.reason.clear();
            ours.push_back(microseconds([&] { file = desk.tick(file.request.id, file.request.revision, item); }));
        }
    }
    ::close(fd);
    for (const QByteArray &file : { beside, beside + ".db", beside + ".db-wal", beside + ".db-shm" })
        ::unlink(file.constData());
    state.counters["ours_us"] = median(ours);
    state.counters["fdatasync_us"] = median(floor);
    state.counters["raw_us"] = median(sqlite);
    state.counters["ratio"] = median(ours) / median(floor);
    state.counters["ratio_raw"] = median(ours) / median(sqlite);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList sizes =
        qEnvironmentVariable("LOKET_BENCH_SIZES", u"10000 100000"_s).split(u' ', Qt::SkipEmptyParts);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdatabase.h"

#include "db/database.h"
#include "db/migrations.h"
#include "desk/practicedata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int seedSize = 10'000;

void makePractice(const DatabaseUrl &url, int requests)
{
    Database db(url, Database::Open::MayCreate);
    migrations::run(db);
    practicedata::fill(db, requests, 1, [](int) { return true; });
}

qint64 number(Database &db, const QString &sql)
{
    Query q(db, sql);
    q.runOne();
    return q.number(0);
}

QStringList texts(Database &db, const QString &sql)
{
    Query q(db, sql);
    q.run();
    QStringList result;
    while (q.next())
        result << q.text(0);
    return result;
}

/// The closed requests again and again, an hour and ten years' numbers apart.
void multiplyRows(Database &db, qint64 more)
{
    const qint64 closed = number(db, u"SELECT COUNT(*) FROM request WHERE queue = 5"_s);
    const qint64 step = number(db, u"SELECT MAX(id) FROM request"_s);
    const QString times =
        u"WITH RECURSIVE k (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM k WHERE k < %1) "_s.arg(more / closed + 1);
    QStringList columns = texts(db, u"SELECT name FROM pragma_table_info('request')"_s);
    QStringList values;
    for (const QString &column : columns) {
        if (column == u"id"_s)
            values << u"b.id + k.k * %1"_s.arg(step);
        else if (column == u"agenda_year"_s)
            values << u"2100 + k.k * 10 + b.agenda_year % 10"_s;
        else if (column == u"received_at"_s)
            values << u"b.received_at - k.k * 3600000"_s;
        else
            values << u"b."_s + column;
    }
    db.exec(u"INSERT INTO request (%1) %2 SELECT %3 FROM k CROSS JOIN (SELECT * FROM request WHERE queue = 5 ORDER BY "
            "agenda_year, agenda_number) b LIMIT %4"_s.arg(columns.join(u", "_s), times, values.join(u", "_s))
                .arg(more));
    db.exec(u"INSERT INTO request_search (id, words) %1 SELECT s.id + k.k * %2, s.words || ' n' || (s.id + k.k * %2) "
            "FROM k CROSS JOIN (SELECT s.id, s.words FROM request_search s JOIN request r ON r.id = s.id "
            "WHERE r.queue = 5 AND r.agenda_year < 2100 ORDER BY s.id) s LIMIT %3"_s.arg(times)
                .arg(step)
                .arg(more));
}

void grow(const DatabaseUrl &url, int requests)
{
    Database db(url);
    for (const QString &pragma : { u"journal_mode = OFF"_s, u"synchronous = OFF"_s, u"cache_size = -400000"_s })
        db.exec(u"PRAGMA "_s + pragma);
    const QString ofRequest =
        u" FROM sqlite_master WHERE tbl_name = 'request' AND type = 'index' AND sql IS NOT NULL"_s;
    const QStringList indexes = texts(db, u"SELECT sql"_s + ofRequest);
    for (const QString &name : texts(db, u"SELECT name"_s + ofRequest))
        db.exec(u"DROP INDEX "_s + name);
    multiplyRows(db, requests - number(db, u"SELECT COUNT(*) FROM request"_s));
    for (const QString &sql : indexes)
        db.exec(sql);
    db.exec(u"UPDATE queue_count SET n = (SELECT COUNT(*) FROM request r WHERE r.queue = queue_count.queue) "
            "WHERE queue <> 6"_s);
    for (const QString &table : { u"request_words"_s, u"request_parts"_s })
        db.exec(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
    db.exec(u"PRAGMA journal_mode = WAL"_s);
}
} // namespace

QString bench::folder()
{
    static QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("LOKET_BENCH_DIR", temporary.path());
    QDir().mkpath(folder);
    return folder;
}

DatabaseUrl bench::database(int requests)
{
    DatabaseUrl url;
    url.file = QDir(folder()).filePath(u"bench-%1.db"_s.arg(requests));
    if (QFile::exists(url.file))
        return url;
    std::fprintf(stderr, "making %d requests\n", requests);
    DatabaseUrl making = url;
    making.file += u".part"_s;
    QFile::remove(making.file);
    if (requests <= seedSize) {
        makePractice(making, requests);
    } else {
        QFile::copy(database(seedSize).file, making.file);
        grow(making, requests);
    }
    QFile::rename(making.file, url.file);
    return url;
}

double bench::microseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double bench::median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "archive/scratch.h"
#include "core/error.h"
#include "core/settings.h"
#include "db/contentstore.h"
#include "db/database.h"
#include "db/migrations.h"
#include "db/settingstore.h"
#include "db/snapshot.h"
#include "db/tablerows.h"
#include "desk/backupdesk.h"
#include "desk/backupfolder.h"
#include "desk/sealedrows.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(backup)
};

constexpr int pageOfContents = 500;

DatabaseUrl sqliteAt(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

void copy(const QString &from, const QString &to)
{
    DiskFile in(from, DiskFile::How::Read);
    DiskFile out(to, DiskFile::How::New);
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (const qint64 n = in.readInto(block))
        out.write(QByteArrayView(block.constData(), n));
    out.close();
}

/// The tables of a file as they were made: two files with the same are of the same schema, and nobody added anything.
QStringList schemaOf(Database &db)
{
    QStringList result;
    Query q(db, u"SELECT type, name, COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
    q.run();
    while (q.next())
        result << q.text(0) + u' ' + q.text(1) + u' ' + q.text(2);
    return result;
}

qint64 countOf(Database &db, const QString &table)
{
    Query q(db, u"SELECT COUNT(*) FROM "_s + table);
    q.runOne();
    return q.number(0);
}

QString officeName(Database &db)
{
    const auto kept = SettingStore(db).get(u"office"_s);
    return kept ? OfficeSettings::fromJson(kept->toUtf8()).shortName.simplified() : QString();
}

class Making final
{
    Q_DISABLE_COPY_MOVE(Making)
public:
    Making(const DatabaseUrl &from, const QString &folder, const SecretBytes *passPhrase, const bag::Progress &progress)
        : m_source(from)
        , m_update(folder)
        , m_folder(folder)
        , m_progress(progress)
        , m_scratch(Scratch::place(), u"backup-"_s)
    {
        chooseSeal(passPhrase);
    }
    BackupReport run(const QDateTime &at);

private:
    void chooseSeal(const SecretBytes *passPhrase);
    QString baseOfRows(int schema);
    bool takeOpen(const QString &to) const; ///< @return whether the rows of the last backup lie there now, whole
    bool takeSealed(const QString &to) const;
    void gatherRows(int schema);
    void gatherContents();
    void takeContent(const ContentStore &store, const ContentStore::Stated &stated, const bag::Entry &there);
    void proveOnDisk() const;
    void step();
    const Seal *seal() const { return m_seal ? &*m_seal : nullptr; }

    Database m_source;
    BagUpdate m_update;
    QString m_folder;
    const bag::Progress &m_progress;
    Scratch m_scratch;
    std::optional<Seal> m_seal;
    BackupReport m_report;
    QString m_rows; ///< the file of rows, in the scratch folder
    QByteArray m_rowsHash;
    qint64 m_done = 0;
    qint64 m_of = 0;
};

void Making::chooseSeal(const SecretBytes *passPhrase)
{
    const QString header = m_update.inPlace(backupfolder::sealHeader);
    const bool wasSealed = QFileInfo::exists(header);
    if (!m_update.before().isEmpty() && !backupfolder::parse(bag::readInfo(m_folder)))
        throw refused(Words::tr("%1 holds an export, not a backup. Choose another folder.").arg(m_folder));
    if (wasSealed && !passPhrase)
        throw refused(Words::tr("The backup in %1 is encrypted. Give its pass phrase.").arg(m_folder));
    if (!wasSealed && passPhrase && !m_update.before().isEmpty())
        throw refused(
            Words::tr("The backup in %1 is not encrypted. Choose another folder for an encrypted one.").arg(m_folder));
    if (passPhrase)
        m_seal = wasSealed ? Seal::open(disk::read(header), *passPhrase) : Seal::make(*passPhrase);
}

void Making::step()
{
    ++m_done;
    if (m_progress && !m_progress(m_done, std::max(m_done, m_of)))
        throw Error(Error::Kind::Cancelled, {});
}

bool Making::takeOpen(const QString &to) const
{
    const bag::Entry *const was = m_update.find(backupfolder::rowsPath(nullptr));
    if (!was || !QFileInfo(m_update.inPlace(was->path)).isFile())
        return false;
    copy(m_update.inPlace(was->path), to);
    return bag::hashOf(to) == was->sha256;
}

bool Making::takeSealed(const QString &to) const
{
    if (!m_update.find(sealedrows::listPath))
        return false;
    try {
        DiskFile out(to, DiskFile::How::New);
        sealedrows::read(m_folder, *seal(), [&](QByteArrayView bytes) { out.write(bytes); });
        out.close();
        return true;
    } catch (const Error &) { // damaged: all rows are written anew; a full disk would be met again
        return false;
    }
}

/// The rows of the last backup, where they are whole and of this schema; else an empty file.
QString Making::baseOfRows(int schema)
{
    const QString fresh = m_scratch.path(u"fresh.sqlite"_s);
    QStringList wanted;
    {
        Database db(sqliteAt(fresh), Database::Open::MayCreate);
        migrations::run(db, schema);
        wanted = schemaOf(db);
    }
    const QString last = m_scratch.path(u"last.sqlite"_s);
    if (!(seal() ? takeSealed(last) : takeOpen(last)))
        return fresh;
    try {
        Database db(sqliteAt(last));
        return schemaOf(db) == wanted ? last : fresh;
    } catch (const Error &) { // what is no database any more is written anew
        return fresh;
    }
}

void Making::gatherRows(int schema)
{
    m_rows = baseOfRows(schema);
    Database now(sqliteAt(m_rows));
    now.exec(u"PRAGMA foreign_keys = OFF"_s); // the order of writing is ours; all keys are checked at the end
    const QList<TableShape> tables = tablerows::tables(now);
    m_report.tables = int(tables.size());
    {
        Database was(sqliteAt(m_rows));
        const Snapshot before(was);
        Transaction tx(now);
        for (const TableShape &table : tables) {
            const qint64 rows = tablerows::renew(m_source, was, now, table).rows;
            if (tablerows::count(now, table) != rows || tablerows::count(m_source, table) != rows)
                throw fault(Words::tr("The backup does not count what the database holds. It was not made."),
                            table.name);
            m_report.info.rows += rows;
            step();
        }
        tx.commit();
    }
    if (const QString wrong = now.integrityFault(); !wrong.isEmpty())
        throw fault(Words::tr("The backup does not hold together. It was not made."), wrong);
    now.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    now.forgetStatements();
    now.exec(u"PRAGMA journal_mode = DELETE"_s);
}

/// @param there what the last backup holds of it, read a moment ago
void Making::takeContent(const ContentStore &store, const ContentStore::Stated &stated, const bag::Entry &there)
{
    const QString path = backupfolder::contentPath(stated.sha256, seal());
    if (!there.path.isEmpty() && (seal() || there.sha256 == stated.sha256.toLatin1())) {
        m_update.keep(there);
        return;
    }
    const QByteArray bytes = store.get(stated.sha256).value_or(QByteArray());
    if (bytes.size() != stated.size || QString::fromLatin1(::sha256(bytes)) != stated.sha256)
        m_report.damaged << stated.sha256;
    if (!seal() && !there.path.isEmpty() && ::sha256(bytes) == there.sha256) { // it was so at the last backup
        m_update.keep(there);
        return;
    }
    m_update.add(path, seal() ? seal()->closed(bytes, stated.sha256.toLatin1()) : bytes);
    ++(there.path.isEmpty() && m_update.find(path) ? m_report.mended : m_report.newContents);
}

void Making::gatherContents()
{
    const ContentStore store(m_source);
    QString after;
    for (;;) {
        const QList<ContentStore::Stated> page = store.statedPage(after, pageOfContents);
        QStringList paths;
        for (const ContentStore::Stated &stated : page)
            paths << backupfolder::contentPath(stated.sha256, seal());
        const bag::Entries there = m_update.wholeOf(
            paths, [&](qint64, qint64) { return !m_progress || m_progress(m_done, std::max(m_done, m_of)); });
        for (qsizetype i = 0; i < page.size(); ++i) {
            takeContent(store, page[i], there[i]);
            ++m_report.info.contents;
            step();
        }
        if (page.size() < pageOfContents)
            return;
        after = page.last().sha256;
    }
}

/// After all names are in place: the rows open to what was gathered, and no file is missing.
void Making::proveOnDisk() const
{
    QByteArray found;
    if (seal()) {
        ContentHash hash;
        sealedrows::read(m_folder, *seal(), [&](QByteArrayView bytes) { hash.add(bytes); });
        found = hash.hex();
    } else {
        found = bag::hashOf(m_update.inPlace(backupfolder::rowsPath(nullptr)), true);
    }
    bool whole = found == m_rowsHash;
    for (const bag::Entry &entry : bag::parseManifest(disk::read(m_update.inPlace(u"manifest-sha256.txt"_s))))
        whole = whole && QFileInfo(m_update.inPlace(entry.path)).isFile();
    if (!whole)
        throw fault(Words::tr("The backup in %1 reads back other than it was written: the disk or stick is bad. Use "
                              "another one.")
                        .arg(m_folder));
}

BackupReport Making::run(const QDateTime &at)
{
    const int schema = migrations::current(m_source);
    if (schema == 0)
        throw refused(Words::tr("This database is empty: there is nothing to back up."));
    const Snapshot moment(m_source);
    m_of = countOf(m_source, u"content"_s) + 30;
    m_report.info.at = at;
    m_report.info.schema = schema;
    m_report.info.sealed = seal() != nullptr;
    m_report.info.office = officeName(m_source);
    m_report.info.requests = countOf(m_source, u"request"_s);
    m_report.info.anchor = AuditStore(m_source).head();
    gatherRows(schema);
    m_rowsHash = bag::hashOf(m_rows);
    if (seal()) {
        m_update.setTag(backupfolder::sealHeader, seal()->header());
        sealedrows::put(m_update, *seal(), m_rows, m_progress);
    } else {
        m_update.put(backupfolder::rowsPath(nullptr), m_rows);
    }
    gatherContents();
    m_update.commit(at, backupfolder::labels(m_report.info, m_report.tables));
    proveOnDisk();
    m_report.bytesWritten = m_update.written();
    return m_report;
}
} // namespace

BackupReport backupdesk::make(const DatabaseUrl &from, const QString &folder, const SecretBytes *passPhrase,
                              const QDateTime &at, const bag::Progress &progress)
{
    return Making(from, folder, passPhrase, progress).run(at);
}

std::optional<BackupInfo> backupdesk::look(const QString &folder)
{
    try {
        return bag::isBag(folder) ? backupfolder::parse(bag::readInfo(folder)) : std::nullopt;
    } catch (const Error &) { // a stick that is pulled out while it is looked at
        return {};
    }
}

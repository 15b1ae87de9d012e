// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "archive/scratch.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "db/database.h"
#include "db/disposalstore.h"
#include "db/migrations.h"
#include "db/operatorstore.h"
#include "db/tablerows.h"
#include "desk/backupdesk.h"
#include "desk/backupfolder.h"
#include "desk/sealedrows.h"
#include "desk/tombstoneledger.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(backup)
};

constexpr qsizetype damagesTold = 5;
constexpr int aliveSeconds = 120; ///< a desk tells every half minute that it lives

DatabaseUrl sqliteAt(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

bool isInUse(Database &db)
{
    Query q(db, u"SELECT COUNT(*) FROM (SELECT 1 FROM request LIMIT 1) r"_s);
    q.runOne();
    return q.number(0) > 0 || OperatorStore(db).any();
}

void refuseOthers(Database &db, const Replacement &replacement)
{
    const OperatorStore operators(db);
    for (const OperatorStore::Session &session : operators.openSessions()) {
        if (session.id != replacement.session && session.seenAt.secsTo(replacement.at) < aliveSeconds)
            throw refused(Words::tr("%1 is at work at %2. Everybody else closes Loket before a backup is restored.")
                              .arg(operators.get(session.who).fullName, session.desk));
    }
}

class Restoring final
{
    Q_DISABLE_COPY_MOVE(Restoring)
public:
    Restoring(const QString &folder, Damaged damaged, const bag::Progress &progress, const QString &tombstones)
        : m_folder(QDir(folder).absolutePath())
        , m_tombstones(tombstones)
        , m_damaged(damaged)
        , m_progress(progress)
    {
    }
    void giveWay(const Replacement &replacement, const AuditAnchor &kept);
    RestoreReport run(const DatabaseUrl &into, const SecretBytes *passPhrase);

private:
    void checkBag();
    void openSeal(const SecretBytes *passPhrase);
    void fetchRows(const QString &file, const QString &calledAs = {});
    void intoNewFile(const DatabaseUrl &into);
    void load(Database &target);
    void copyTable(Database &target, const TableShape &table);
    QByteArray contentOf(const QString &sha256);
    void step();
    void claim(Database &target, const QList<TableShape> &tables) const;
    void enter(Database &target) const;
    void readTombstones(const DatabaseUrl &into);
    void purgeAgain(Database &target);
    void keepDestroyed(Database &target, const DatabaseUrl &into) const;
    void tidyUp(const std::function<void()> &work);
    static void requireIntegrity(Database &target);
    const Seal *seal() const { return m_seal ? &*m_seal : nullptr; }

    QString m_folder;
    QString m_tombstones; ///< a list that was taken along; may be empty
    Damaged m_damaged;
    const bag::Progress &m_progress;
    std::optional<Replacement> m_replacement;
    AuditAnchor m_kept; ///< of what gives way, as its own backup has it
    QList<Tombstone> m_stones; ///< what was destroyed, by the lists and by the database that gives way
    std::optional<Seal> m_seal;
    std::unique_ptr<Database> m_rows;
    RestoreReport m_report;
    qint64 m_done = 0;
};

void Restoring::step()
{
    ++m_done;
    const qint64 of = m_report.info.contents + m_report.tables;
    if (m_progress && !m_progress(m_done, std::max(m_done, of)))
        throw Error(Error::Kind::Cancelled, {});
}

void Restoring::checkBag()
{
    BagUpdate::finishLeft(m_folder);
    bag::Findings found = bag::check(m_folder, m_progress);
    if (!found.ok()) {
        QStringList told = found.damage.mid(0, damagesTold);
        if (found.damage.size() > told.size())
            told << Words::tr("and %n more.", nullptr, int(found.damage.size() - told.size()));
        throw refused(Words::tr("The backup is damaged and was not restored: %1").arg(told.join(u' ')));
    }
    const auto info = backupfolder::parse(found.info);
    if (!info)
        throw refused(Words::tr("%1 holds no backup. Choose the folder that a backup made.").arg(m_folder));
    if (info->schema > migrations::latest())
        throw refused(Words::tr("This backup was made by a newer Loket. Install the newer Loket here."));
    m_report.info = *info;
}

void Restoring::openSeal(const SecretBytes *passPhrase)
{
    if (!m_report.info.sealed)
        return;
    if (!passPhrase)
        throw refused(Words::tr("The backup in %1 is encrypted. Give its pass phrase.").arg(m_folder));
    m_seal = Seal::open(disk::read(m_folder + u'/' + backupfolder::sealHeader), *passPhrase);
}

/// The rows in a file of our own, brought up to this Loket's schema: what an old backup lacks, its migrations add.
/// @param calledAs what a sentence calls it where the disk is full
void Restoring::fetchRows(const QString &file, const QString &calledAs)
{
    DiskFile out(file, DiskFile::How::New, calledAs);
    if (seal()) {
        sealedrows::read(m_folder, *seal(), [&](QByteArrayView bytes) { out.write(bytes); });
    } else {
        DiskFile in(m_folder + u'/' + backupfolder::rowsPath(nullptr), DiskFile::How::Read);
        QByteArray block(1 << 20, Qt::Uninitialized);
        while (const qint64 n = in.readInto(block))
            out.write(QByteArrayView(block.constData(), n));
    }
    out.close();
    m_rows = std::make_unique<Database>(sqliteAt(file));
    migrations::run(*m_rows);
}

QByteArray Restoring::contentOf(const QString &sha256)
{
    const QByteArray kept = disk::read(m_folder + u'/' + backupfolder::contentPath(sha256, seal()));
    const QByteArray bytes = seal() ? seal()->revealed(kept, sha256.toLatin1()) : kept;
    if (QString::fromLatin1(::sha256(bytes)) != sha256)
        m_report.damaged << sha256;
    return bytes;
}

void Restoring::copyTable(Database &target, const TableShape &table)
{
    const bool contents = table.name == u"content"_s;
    qsizetype bytes = -1;
    qsizetype sha = -1;
    for (qsizetype i = 0; i < table.columns.size() && contents; ++i) {
        bytes = table.columns[i].name == u"bytes"_s ? i : bytes;
        sha = table.columns[i].name == u"sha256"_s ? i : sha;
    }
    tablerows::Reader reader(*m_rows, table);
    tablerows::Writer writer(target, table);
    qint64 rows = 0;
    while (reader.next()) {
        tablerows::Row row = reader.row();
        ++rows;
        if (contents)
            row[bytes] = contentOf(row[sha].toString());
        writer.add(row);
        if (contents) {
            writer.flush(); // one paper at a time in memory
            step();
        }
    }
    writer.flush();
    if (tablerows::count(target, table) != rows)
        throw fault(Words::tr("The restored database does not count what the backup holds. It was not restored."),
                    table.name);
    step();
}

/// Before the long work: a list that cannot be read is told of at once.
void Restoring::readTombstones(const DatabaseUrl &into)
{
    if (!m_tombstones.isEmpty())
        m_stones += tombstoneledger::read(m_tombstones);
    if (const QString beside = tombstoneledger::pathFor(into); !beside.isEmpty() && QFile::exists(beside))
        m_stones += tombstoneledger::read(beside);
}

/// What was destroyed since the backup was made does not come back: tombstones win over an older backup.
void Restoring::purgeAgain(Database &target)
{
    m_report.purgedAgain = tombstoneledger::apply(target, m_stones, QDateTime::currentDateTimeUtc());
    if (m_report.purgedAgain > 0)
        requireIntegrity(target);
}

/// Once it is restored, whatever becomes of this. The list of what was purged again waits for what is left to do.
void Restoring::tidyUp(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        m_report.notCleaned = error.text();
    }
}

void Restoring::keepDestroyed(Database &target, const DatabaseUrl &into) const
{
    const QList<Tombstone> stones = DisposalStore(target).tombstones();
    if (!stones.isEmpty())
        tombstoneledger::keepBeside(into, stones);
    if (m_report.purgedAgain > 0)
        tombstoneledger::clean(target, QDateTime::currentDateTimeUtc());
}

void Restoring::requireIntegrity(Database &target)
{
    if (const QString wrong = target.integrityFault(); !wrong.isEmpty())
        throw fault(Words::tr("The restored database does not hold together. It was not restored."), wrong);
}

void Restoring::load(Database &target)
{
    migrations::run(target);
    const QList<TableShape> tables = tablerows::tables(*m_rows);
    m_report.tables = int(tables.size());
    Transaction tx(target);
    if (!target.isSqlite())
        target.exec(u"SET LOCAL statement_timeout = 0"_s);
    claim(target, tables);
    m_stones += DisposalStore(target).tombstones(); // on a server there is no list beside it
    for (auto it = tables.crbegin(); it != tables.crend(); ++it)
        tablerows::clear(target, *it);
    for (const TableShape &table : tables)
        copyTable(target, table);
    tablerows::settle(target, tables);
    DisposalStore(target).reserveNumbers();
    const AuditStore audit(target);
    m_report.audit = audit.check();
    m_report.anchorHolds = m_report.info.anchor == m_report.audit.anchor;
    requireIntegrity(target);
    if (!m_report.ok() && m_damaged == Damaged::Ask)
        return; // and nothing is kept
    if (m_replacement)
        enter(target);
    purgeAgain(target);
    tx.commit();
    m_report.done = true;
}

/// Nobody else is here, or will be until the end.
void Restoring::claim(Database &target, const QList<TableShape> &tables) const
{
    if (!m_replacement) {
        if (isInUse(target))
            throw refused(Words::tr("An office works in this database already. Restore into an empty one."));
        return;
    }
    if (!target.isSqlite()) {
        QStringList names;
        for (const TableShape &table : tables)
            names << u'"' + table.name + u'"';
        target.exec(u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(names.join(u", "_s)));
    }
    refuseOthers(target, *m_replacement);
    if (AuditStore(target).head() != m_kept)
        throw conflict(Words::tr("Somebody worked on while the present state was backed up. Nothing was changed; try "
                                 "again when nobody works."));
}

/// In the trail that the backup brought: who put it in the place of what.
void Restoring::enter(Database &target) const
{
    AuditStore::NewEntry entry;
    entry.at = m_replacement->at;
    entry.by = m_replacement->by;
    entry.event = AuditEvent::Restored;
    entry.actionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.text = Words::tr("Backup of %1; what was there before ended at %2 and is kept as a backup")
                     .arg(indonesian::dateAndTime(m_report.info.at, QTimeZone::utc()), m_kept.toString());
    AuditStore(target).append(entry);
}

void Restoring::giveWay(const Replacement &replacement, const AuditAnchor &kept)
{
    m_replacement = replacement;
    m_kept = kept;
}

/// A file that is whole or not there: it is filled under another name, and gets its own at the end.
void Restoring::intoNewFile(const DatabaseUrl &into)
{
    const QFileInfo wanted(into.file);
    const Scratch scratch(wanted.absolutePath(), u'.' + wanted.fileName() + u".restoring-"_s);
    const QString file = scratch.path(u"loket.db"_s);
    fetchRows(scratch.path(u"rows.sqlite"_s), into.file);
    {
        Database target(sqliteAt(file), Database::Open::MayCreate);
        load(target);
        if (!m_report.done)
            return m_rows.reset();
        if (m_report.purgedAgain > 0)
            tombstoneledger::clean(target, QDateTime::currentDateTimeUtc());
        m_stones = DisposalStore(target).tombstones();
        target.forgetStatements();
        target.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        target.exec(u"PRAGMA journal_mode = DELETE"_s);
    }
    m_rows.reset();
    {
        DiskFile whole(file, DiskFile::How::Change);
        whole.sync();
    }
    const QByteArray name = QFile::encodeName(wanted.absoluteFilePath());
    if (::link(QFile::encodeName(file).constData(), name.constData()) != 0) {
        if (errno != EPERM && errno != EOPNOTSUPP)
            disk::fail(errno, into.file);
        if (wanted.exists())
            disk::fail(EEXIST, into.file);
        disk::move(file, wanted.absoluteFilePath());
    }
    disk::syncFolder(wanted.absolutePath());
    if (!m_stones.isEmpty())
        tidyUp([&] { tombstoneledger::keepBeside(into, m_stones); });
}

RestoreReport Restoring::run(const DatabaseUrl &into, const SecretBytes *passPhrase)
{
    const bool newFile = into.backend == Backend::Sqlite && !QFileInfo::exists(into.file);
    if (newFile && !QFileInfo(QFileInfo(into.file).absolutePath()).isDir())
        disk::fail(ENOENT, into.file);
    // SQLite would play an older database's last changes into the restored one.
    for (const QString &rest : { u"-wal"_s, u"-journal"_s }) {
        if (newFile && QFileInfo::exists(into.file + rest))
            throw refused(Words::tr("%1 is left over of an older database. Move it away first.").arg(into.file + rest));
    }
    if (!newFile) { // said before an hour of reading, and once more when it counts
        Database db(into);
        if (migrations::current(db) > migrations::latest())
            throw refused(Words::tr("This database was made by a newer Loket. Install the newer Loket here."));
        if (!m_replacement && migrations::current(db) > 0 && isInUse(db))
            throw refused(Words::tr("An office works in this database already. Restore into an empty one."));
    }
    readTombstones(into);
    checkBag();
    openSeal(passPhrase);
    if (newFile) {
        intoNewFile(into);
        return m_report;
    }
    const Scratch scratch(Scratch::place(), u"restore-"_s);
    fetchRows(scratch.path(u"rows.sqlite"_s));
    Database target(into);
    load(target);
    if (m_report.done)
        tidyUp([&] { keepDestroyed(target, into); });
    m_rows.reset();
    return m_report;
}
} // namespace

RestoreReport backupdesk::restore(const QString &folder, const DatabaseUrl &into, const SecretBytes *passPhrase,
                                  const bag::Progress &progress, const QString &tombstones)
{
    return Restoring(folder, Damaged::Restore, progress, tombstones).run(into, passPhrase);
}

RestoreReport backupdesk::restoreAsking(const QString &folder, const DatabaseUrl &into, const SecretBytes *passPhrase,
                                        Damaged damaged, const bag::Progress &progress, const QString &tombstones)
{
    return Restoring(folder, damaged, progress, tombstones).run(into, passPhrase);
}

RestoreReport backupdesk::replace(const QString &folder, const DatabaseUrl &database, const SecretBytes *passPhrase,
                                  Damaged damaged, const Replacement &replacement, const bag::Progress &progress,
                                  const QString &tombstones)
{
    {
        Database db(database);
        refuseOthers(db, replacement);
    }
    const BackupReport kept = make(database, replacement.keepIn, nullptr, replacement.at, progress);
    if (const bag::Findings found = bag::check(replacement.keepIn, progress); !found.ok())
        throw fault(Words::tr("The backup of the present state is damaged. Nothing was restored."),
                    found.damage.first());
    Restoring restoring(folder, damaged, progress, tombstones);
    restoring.giveWay(replacement, kept.info.anchor);
    return restoring.run(database, passPhrase);
}

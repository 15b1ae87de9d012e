// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "db/contentstore.h"
#include "db/database.h"
#include "secrets/contenthash.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

/// What tests of backups share: databases, files, and a bag checker of their own.
namespace bags
{
using namespace Qt::StringLiterals;

inline DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

inline qint64 one(Database &db, const QString &sql)
{
    Query q(db, sql);
    q.runOne();
    return q.number(0);
}

/// The sentence of what it throws, "" when all went well.
template <class F> QString says(F &&work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error.text();
    }
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

inline void copyTree(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = to + u'/' + QDir(from).relativeFilePath(it.next());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && QFile::copy(it.filePath(), path));
    }
}

/// Bytes that no paper points to, yet.
inline void putContent(Database &db, const QByteArray &bytes)
{
    Transaction tx(db);
    ContentStore(db).put(QString::fromLatin1(sha256(bytes)), bytes);
    tx.commit();
}

/// A database on the tests' server that holds nothing, gone at the end.
class EmptyPostgres final
{
    Q_DISABLE_COPY_MOVE(EmptyPostgres)
public:
    EmptyPostgres()
        : m_schema(u"b"_s + QUuid::createUuid().toString(QUuid::Id128))
    {
        const QString server = qEnvironmentVariable("LOKET_TEST_PG");
        if (server.isEmpty())
            qFatal("LOKET_TEST_PG is not set: run the tests by packaging/test.sh");
        Database(DatabaseUrl::parse(server)).exec(u"CREATE SCHEMA "_s + m_schema);
        text = server + u"&options=-csearch_path="_s + m_schema + u",public"_s;
        url = DatabaseUrl::parse(text);
    }
    ~EmptyPostgres()
    {
        Database(DatabaseUrl::parse(qEnvironmentVariable("LOKET_TEST_PG")))
            .exec(u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
    }
    QString text;
    DatabaseUrl url;

private:
    QString m_schema;
};

/// RFC 8493 read anew, with nothing of the program's: what is wrong with the bag, each by its name; empty = valid.
inline QStringList wrongIn(const QString &folder)
{
    QStringList wrong;
    static const QRegularExpression declared(u"^BagIt-Version: \\d+\\.\\d+\\nTag-File-Character-Encoding: UTF-8\\n$"_s);
    if (!declared.match(QString::fromUtf8(read(folder + u"/bagit.txt"_s))).hasMatch())
        wrong << u"bagit.txt"_s;
    const auto listed = [&](const QString &manifest) {
        QStringList names;
        for (const QByteArray &line : read(folder + u'/' + manifest).split('\n')) {
            if (line.isEmpty())
                continue;
            const QString name = QString::fromUtf8(line.mid(66));
            const QByteArray hash = QCryptographicHash::hash(read(folder + u'/' + name), QCryptographicHash::Sha256);
            if (line.mid(64, 2) != "  " || line.left(64) != hash.toHex() || !QFile::exists(folder + u'/' + name))
                wrong << name;
            names << name;
        }
        if (names.removeDuplicates() > 0 || names.isEmpty())
            wrong << manifest;
        return names;
    };
    const QStringList payload = listed(u"manifest-sha256.txt"_s);
    for (const QString &tag : { u"bagit.txt"_s, u"bag-info.txt"_s, u"manifest-sha256.txt"_s }) {
        if (!listed(u"tagmanifest-sha256.txt"_s).contains(tag))
            wrong << tag;
    }
    qint64 bytes = 0;
    qint64 files = 0;
    for (QDirIterator it(folder + u"/data"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString name = QDir(folder).relativeFilePath(it.next());
        bytes += it.fileInfo().size();
        ++files;
        if (!payload.contains(name))
            wrong << name;
    }
    if (!read(folder + u"/bag-info.txt"_s)
             .contains("Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(files) + '\n'))
        wrong << u"bag-info.txt"_s;
    wrong.removeDuplicates();
    return wrong;
}
} // namespace bags

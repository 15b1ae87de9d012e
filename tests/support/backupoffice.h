// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/migrations.h"
#include "desk/backupdesk.h"
#include "desk/practicedata.h"
#include "support/bags.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// An office of practice requests and its backup, in a folder of their own.
class BackupOffice final
{
    Q_DISABLE_COPY_MOVE(BackupOffice)
public:
    /// 2 March 2026, when the backup was made.
    static QDateTime moment() { return { QDate(2026, 3, 2), QTime(4, 5, 6), Qt::UTC }; }

    BackupOffice()
        : office(path(QStringLiteral("kantor.db")))
        , whole(path(QStringLiteral("utuh")))
    {
    }
    /// @return what the backup said
    BackupReport fill(int requests) const
    {
        qputenv("XDG_CACHE_HOME", path(QStringLiteral("cache")).toUtf8());
        Database db(bags::sqlite(office), Database::Open::MayCreate);
        migrations::run(db);
        practicedata::fill(db, requests, 3, [](int) { return true; });
        return backupdesk::make(bags::sqlite(office), whole, nullptr, moment());
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    /// A name that is not taken.
    QString fresh(const QString &name) const
    {
        return path(name + QString::number(QRandomGenerator::global()->generate64()));
    }
    QString copyOfWhole() const
    {
        const QString folder = fresh(QStringLiteral("bag"));
        bags::copyTree(whole, folder);
        return folder;
    }
    /// The keeper's command.
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(LOKET_BIN "/loketctl"), arguments);
        process.closeWriteChannel();
    }
    /// Its exit code, -1 when it died; what it said on either channel in @p said.
    static int ended(QProcess &process, QString &said)
    {
        process.waitForFinished();
        said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    static int run(const QStringList &arguments, QString &said)
    {
        QProcess process;
        start(process, arguments);
        return ended(process, said);
    }

private:
    QTemporaryDir m_dir;

public:
    const QString office; ///< its SQLite file
    const QString whole; ///< the folder of its backup
};

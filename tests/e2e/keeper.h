// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "answer.h"
#include "db/database.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

/// The keeper at the command line: a folder and databases of the test's own, and loketctl as a program of its own.
class Keeper
{
protected:
    static QByteArray password() { return "jambu biji merah tujuh\n"; }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void newPlace()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void dropSchemas()
    {
        for (const QString &schema : std::as_const(m_schemas))
            Database(DatabaseUrl::parse(qEnvironmentVariable("LOKET_TEST_PG")))
                .exec(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema));
        m_schemas.clear();
    }
    QString path(const QString &name) const { return m_dir->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    Answer run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &folder :
             { QStringLiteral("HOME"), QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("XDG_CONFIG_HOME") })
            environment.insert(folder, m_dir->path());
        for (const QString &screen :
             { QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM") })
            environment.remove(screen);
        for (const QString &variable : m_environment.keys())
            environment.insert(variable, m_environment.value(variable));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LOKET_BIN "/") + program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    Answer loketctl(const QString &database, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringLiteral("loketctl"),
                   QStringList { QStringLiteral("--database"), database, QStringLiteral("--json") } + arguments, input);
    }
    Answer asSiti(const QString &database, const QStringList &arguments, const QByteArray &input = password()) const
    {
        return loketctl(database, QStringList { QStringLiteral("--operator"), QStringLiteral("siti") } + arguments,
                        input);
    }
    Answer founding(const QString &database, const QByteArray &input = password(),
                    const QString &nip = QStringLiteral("198501012010012001")) const
    {
        const QStringList who { QStringLiteral("--full-name"), QStringLiteral("Siti Rumakat, S.Kom."),
                                QStringLiteral("--username"), QStringLiteral("siti") };
        return loketctl(database, QStringList { QStringLiteral("init"), QStringLiteral("--nip"), nip } + who, input);
    }
    /// An empty one: a file that is not there yet, or a schema of its own on the tests' server.
    QString database(const QString &backend)
    {
        const QString name = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128);
        if (backend == QStringLiteral("sqlite"))
            return QStringLiteral("sqlite:") + path(name);
        const QString server = qEnvironmentVariable("LOKET_TEST_PG");
        if (server.isEmpty())
            qFatal("LOKET_TEST_PG is not set: run the tests by packaging/test.sh");
        Database(DatabaseUrl::parse(server)).exec(QStringLiteral("CREATE SCHEMA ") + name);
        m_schemas << name;
        return server + QStringLiteral("&options=-csearch_path=") + name + QStringLiteral(",public");
    }

    QProcessEnvironment m_environment; ///< what the program finds besides the test's own

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_schemas;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

/// A print system of our own, on the loopback. Its end is this object's end.
class OwnCups final
{
    Q_DISABLE_COPY_MOVE(OwnCups)
public:
    OwnCups()
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QDir::cleanPath(QStringLiteral(LOKET_TEST_DATA "/../support/cups-start.sh")), { directory() });
        m_ready = script.waitForFinished(60000) && script.exitCode() == 0;
        m_said = QString::fromUtf8(script.readAll());
        m_pid = pid_t(read(QStringLiteral("pid")).trimmed().toLongLong());
    }
    ~OwnCups() { stop(); }
    /// Once more, where it was: what lay in its spool is still there.
    bool start()
    {
        QProcess server;
        server.setProgram(QStringLiteral("cupsd"));
        server.setArguments({ QStringLiteral("-f"), QStringLiteral("-c"),
                              directory() + QStringLiteral("/etc/cupsd.conf"), QStringLiteral("-s"),
                              directory() + QStringLiteral("/etc/cups-files.conf") });
        server.setStandardOutputFile(QProcess::nullDevice());
        server.setStandardErrorFile(QProcess::nullDevice());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           environment.value(QStringLiteral("PATH")) + QStringLiteral(":/usr/sbin"));
        server.setProcessEnvironment(environment);
        if (const QString found = QStandardPaths::findExecutable(
                QStringLiteral("cupsd"), { QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin") });
            !found.isEmpty())
            server.setProgram(found);
        qint64 pid = 0;
        if (!server.startDetached(&pid))
            return false;
        m_pid = pid_t(pid);
        for (int i = 0; i < 100; ++i) {
            if (run(QStringLiteral("lpstat"), { QStringLiteral("-r") }) == 0)
                return true;
            QTest::qWait(100);
        }
        return false;
    }
    /// One of the print system's own commands, on this server. @return its exit code
    int run(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        process.start(command, QStringList { QStringLiteral("-h"), server() } + arguments);
        return process.waitForFinished(20000) ? process.exitCode() : -1;
    }
    void stop()
    {
        if (m_pid > 0) {
            kill(m_pid, SIGTERM);
            for (int i = 0; i < 50 && kill(m_pid, 0) == 0; ++i)
                QTest::qWait(100);
        }
        m_pid = 0;
    }
    bool ready() const { return m_ready; }
    const QString &said() const { return m_said; }
    QString server() const
    {
        return QStringLiteral("127.0.0.1:") + QString::fromUtf8(read(QStringLiteral("port"))).trimmed();
    }
    QString directory() const { return m_dir.filePath(QStringLiteral("cups")); }
    QByteArray read(const QString &name) const
    {
        QFile file(directory() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name) const
    {
        QFile file(directory() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QByteArray printed(int number) const { return read(QStringLiteral("out/%1").arg(number)); }
    /// Whether the document of that job is there.
    bool spoolHoldsJob(int number) const
    {
        return QFile::exists(directory() + QStringLiteral("/spool/d%1-001").arg(number, 5, 10, QLatin1Char('0')));
    }
    /// Whether any file below the spool holds these bytes.
    bool spoolHolds(const QByteArray &bytes) const
    {
        QDirIterator files(directory() + QStringLiteral("/spool"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_dir;
    pid_t m_pid = 0;
    bool m_ready = false;
    QString m_said;
};

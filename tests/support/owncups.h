// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scannerprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

namespace
{
constexpr int leavingMs = 8'000;
constexpr qsizetype longestLine = 1 << 20; // a list of scanners has a few hundred bytes
} // namespace

ScannerProcess::ScannerProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(program());
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ScannerProcess::take);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT gone(true);
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        take();
        Q_EMIT gone(false);
    });
}

ScannerProcess::~ScannerProcess()
{
    kill();
}

void ScannerProcess::kill()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(500);
}

void ScannerProcess::leave()
{
    disconnect();
    m_process.disconnect(this);
    setParent(QCoreApplication::instance());
    if (!isRunning()) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    QTimer::singleShot(leavingMs, this, &QObject::deleteLater);
    m_process.closeWriteChannel();
}

QString ScannerProcess::program()
{
    const QString named = qEnvironmentVariable("LOKET_SCANNER");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/loket-scanner") : named;
}

void ScannerProcess::say(const QJsonObject &order)
{
    if (!isRunning()) {
        m_rest.clear();
        m_process.start();
    }
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

void ScannerProcess::take()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QJsonObject what = QJsonDocument::fromJson(m_rest.left(end)).object();
        m_rest.remove(0, end + 1);
        if (!what.isEmpty())
            Q_EMIT told(what);
    }
    if (m_rest.size() > longestLine)
        m_process.kill();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QProcess>

/// One loket-scanner child: gives it one JSON object a line and takes its lines as they come. Knows no scan; what is
/// said is Scanner's.
class ScannerProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScannerProcess)
public:
    explicit ScannerProcess(QObject *parent = nullptr);
    ~ScannerProcess() override;

    /// Starts the child where it is not there yet.
    void say(const QJsonObject &order);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Lets the child close its device and end in its own time; this object goes with it.
    void leave();
    /// At once, without a word of it; what the child had to say is not heard any more.
    void kill();

    /// Beside this program, or where the environment's LOKET_SCANNER says (tests).
    static QString program();

Q_SIGNALS:
    void told(const QJsonObject &what);
    /// It is not there any more, and nobody asked for that. @param missing it could not be started
    void gone(bool missing);

private:
    void take();
    QProcess m_process;
    QByteArray m_rest;
};

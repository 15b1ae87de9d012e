// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/readerprotocol.h"

#include <QMap>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

/// One loket-reader child: starts it, gives it one file, asks one question at a time, watches the clock, and never
/// believes an answer. Whether a question is worth a second child is for PaperReader to say.
class ReaderProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderProcess)
public:
    struct Answer {
        ReadFault fault = ReadFault::None;
        qint64 where = 0;
        readerprotocol::Tell kind = readerprotocol::Tell::Ready;
        QByteArray payload;
        QByteArray rows; ///< of a table, without its end
    };
    using Done = std::function<void(const Answer &)>;

    /// Which child, what it may know of the environment, how long it may take.
    struct Program {
        QString path;
        QStringList arguments; ///< after the parent's process id
        QMap<QString, QString> environment;
        int answerSeconds = 15; ///< for one page or one table
        ReadFault missing = ReadFault::ReaderMissing;
    };
    static Program reader(); ///< loket-reader: beside this program, or where LOKET_READER says (tests)
    explicit ReaderProcess(QObject *parent = nullptr);
    ReaderProcess(Program program, QObject *parent);
    ~ReaderProcess() override;

    /// At most once. The bytes lie in the pipe until the child is shut in: it reads none before.
    void give(const QByteArray &bytes);
    /// Only when isIdle(). done is called once, never from inside ask().
    void ask(readerprotocol::Ask what, const QByteArray &payload, Done done);
    bool isIdle() const { return !m_done; }
    /// False once the child has ended or was ended; such a process answers nothing any more.
    bool isAlive() const { return m_alive; }
    /// Ends the child at once; a waiting question is not answered.
    void kill();

    /// Beside this program, or where that variable of the environment says (tests).
    static QString program(const char *variable, const QString &name);

private:
    void send(readerprotocol::Ask what, const QByteArray &payload);
    void takeOutput();
    bool takeFrame();
    void handleFrame();
    void handleFault();
    void handleEnd();
    std::chrono::milliseconds answerTime() const;
    void stop(ReadFault fault);
    void answer(Answer answer);

    Program m_program;
    QProcess m_process;
    QTimer m_patience;
    Done m_done;
    bool m_alive = true;
    ReadFault m_end = ReadFault::ReaderStopped; ///< why it is not alive
    bool m_opened = false;
    bool m_inFrame = false;
    readerprotocol::Header m_header;
    QByteArray m_payload;
    qsizetype m_filled = 0;
    QByteArray m_rows;
};

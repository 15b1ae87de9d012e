// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"

#include <QIODevice>

/// A device to write a secret document into (a letter with a password, on its way to the printer): it grows in guarded
/// memory, every block that it outgrows is wiped, and nothing of it ever is a file. Write only, unbuffered. What the
/// writer itself keeps in between is the writer's; see scrubTraces().
class SecretBuffer final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretBuffer)
public:
    SecretBuffer(); ///< open for writing
    ~SecretBuffer() override = default;
    qsizetype used() const { return m_used; }
    QByteArrayView view() const { return m_bytes.view().first(m_used); } ///< dies with the next write
    /// What was written, in memory of its own size; the device is empty afterwards.
    SecretBytes take();
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void makeRoom(qsizetype size);
    SecretBytes m_bytes;
    qsizetype m_used = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

struct archive;

/// One packed entry as a stream, with a budget for what it unpacks to. Read once, forwards.
class ZipEntry final : public QIODevice
{
    Q_DISABLE_COPY_MOVE(ZipEntry)
public:
    ZipEntry(archive *source, qint64 &budget);
    bool isSequential() const override { return true; }
    /// The caller has taken something out: one piece may not grow without end.
    void pieceTaken() { m_sincePiece = 0; }
    /// The budget is spent, or one piece was too large: a bomb.
    bool overflowed() const { return m_overflowed; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    archive *m_source;
    qint64 &m_budget;
    qint64 m_sincePiece = 0;
    bool m_overflowed = false;
};

/// Walks the entries of a ZIP in memory by its directory, in one pass; nothing is ever written, so names are only
/// compared. Throws ReadStop: Damaged, Doctored (a name twice, more than 5,000 entries), OldSpreadsheet (encrypted).
/// @param budget bytes that all entries together may still unpack to
void forEachZipEntry(const QByteArray &bytes, qint64 &budget,
                     const std::function<void(const QByteArray &name, ZipEntry &entry)> &visit);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"
#include "core/paper.h"

#include <QStringList>

class Office;

/// Files that came by the copier's folder, a stick or a mail, and wait to be put to a request. Each content is kept
/// once: what comes again, also after a program that was killed between keeping and clearing away, is known. Bytes and
/// row are one transaction, and so is each change with its entry in the trail. Filing them is ScanDesk's, IntakeDesk's
/// and RequestDesk's: what they file is settled in their own transaction.
class ArrivalDesk final
{
    Q_DISABLE_COPY_MOVE(ArrivalDesk)
public:
    explicit ArrivalDesk(Office &office)
        : m_office(office)
    {
    }
    bool knows(const QString &sha256) const;
    /// Keeps a file; read back and compared before it returns. @return false: its content is here already
    bool take(const NewPaper &paper, ArrivalWay way);
    QList<Arrival> waiting() const; ///< oldest first
    QList<Arrival> settled(int limit) const; ///< newest first
    QByteArray bytes(const QString &sha256) const; ///< @throws Error::Fault
    /// As a paper whose bytes are in the database already.
    static NewPaper paperOf(const Arrival &arrival);
    /// What is filed stays filed, whatever is said.
    void settle(const QStringList &sha256, Settlement how);
    void putBack(const QStringList &sha256); ///< they wait again
    /// Takes a file out of the database that was set aside. Whoever asks for it has written its bytes elsewhere.
    /// @param reason three letters at least @throws Error::Refused for one that waits or was filed
    void remove(const QString &sha256, const QString &reason);

private:
    Office &m_office;
};

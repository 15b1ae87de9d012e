// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// How files leave the unit (penyusutan): for good, or to the archive unit once they are inactive (usul pindah).
enum class DisposalKind { Destruction = 1, Transfer = 2 };
/// The way of a list of files out of the unit (C20). Nothing is destroyed or handed over before Minuted.
enum class DisposalState { Proposed = 1, Approved = 2, Minuted = 3, Purged = 4, Withdrawn = 5, Transferred = 6 };
/// In this order; which of them the office needs says its schedule. A transfer needs the head alone.
enum class DisposalStep { Head = 1, Panel = 2, Regent = 3, National = 4, Minutes = 5 };

struct DisposalItem {
    qint64 id = 0;
    RequestId request {};
    QString agenda;
    QString archiveNumber;
    QString classification;
    QString title;
    QDate closedOn;
    int sheets = 0;
    QString place;
    QString retention;
    QString takenOut; ///< why it is off the list again; empty = on it
    bool isOn() const { return takenOut.isEmpty(); }
};

/// Who put the name to it, and under which document.
struct DisposalApproval {
    DisposalStep step = DisposalStep::Head;
    QString document; ///< number
    QDate date; ///< of the document
    QString body; ///< of the minutes: DisposalMinutes as JSON; else a note
    QDateTime at;
    QString by;
    OperatorId byId {};
};

/// What the berita acara says beside its number and date.
struct DisposalMinutes {
    QString place; ///< where it was done
    QString method; ///< "dicacah"; of a transfer the archive that receives the files
    struct Person {
        QString name;
        QString position;
    };
    QList<Person> witnesses; ///< two at least; of a transfer one, who receives
    QByteArray toJson() const;
    static DisposalMinutes fromJson(const QByteArray &json);
};

struct Disposal {
    qint64 id = 0;
    int revision = 0;
    DisposalKind kind = DisposalKind::Destruction;
    DisposalState state = DisposalState::Proposed;
    QString note;
    QDateTime proposedAt;
    OperatorId proposer {};
    QString proposedBy;
    QDateTime endedAt; ///< withdrawn, purged or transferred
    QDateTime cleanedAt; ///< when nothing of what was purged was left in the database's files
    QList<DisposalItem> items;
    QList<DisposalApproval> approvals;

    const DisposalApproval *approval(DisposalStep step) const;
    int onList() const;
    bool isTransfer() const { return kind == DisposalKind::Transfer; }
    bool needsCleaning() const { return state == DisposalState::Purged && !cleanedAt.isValid(); }
};

/// What is left of a destroyed file.
struct Tombstone {
    RequestId request {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QString archiveNumber;
    QString classification;
    QDate closedOn;
    QString birth; ///< hash of its first entry in the trail
    QString recordHash; ///< of its rows as they last were
    int contents = 0;
    QString authority;
    QDateTime at;
};

namespace disposal
{
QString name(DisposalKind kind); ///< of a list that only proposes: "usul pindah"
QString name(DisposalState state);
QString name(DisposalStep step, DisposalKind kind = DisposalKind::Destruction);
} // namespace disposal

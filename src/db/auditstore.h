// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class Database;
class RecordMemory;

/// What an audit entry is about. The record hash covers all rows that belong to it.
enum class AuditSubject {
    Office = 1,
    Operator = 2,
    Request = 3,
    Account = 4,
    Pokja = 5,
    Import = 6,
    Settings = 7,
    Sop = 8,
    Calendar = 9,
    SlipBatch = 10,
    ReservedNumber = 11,
    LetterText = 12,
    QualityDraw = 13,
    ArchivePlace = 20,
    ArchiveSchedule = 21,
    Stocktake = 22,
    Disposal = 23,
    Breach = 24,
    Arrival = 25
};

/// What happened. Numbers are kept for ever.
enum class AuditEvent {
    Created = 1,
    Changed = 2,
    Viewed = 3,
    LoggedIn = 10,
    LoginRefused = 11,
    LoggedOut = 12,
    Locked = 13,
    PasswordSet = 14,
    Disabled = 15,
    TakenIn = 20,
    PapersAdded = 21,
    ItemDecided = 22,
    DeclaredComplete = 23,
    DeclaredIncomplete = 24,
    LetterMade = 25,
    LetterPrinted = 26,
    LetterVoided = 27,
    Told = 28,
    PapersReturned = 29,
    RowDecided = 30,
    Confirmed = 31,
    DeclaredValid = 32,
    DeclaredInvalid = 33,
    Referred = 34,
    Parked = 35,
    Unparked = 36,
    ChangeTicked = 37,
    ResetDone = 38,
    ResetRefused = 39,
    ResetLost = 40,
    HandedOver = 41,
    PasswordChanged = 42,
    Archived = 43,
    Withdrawn = 44,
    ClockStarted = 45,
    ClockStopped = 46,
    Overridden = 47,
    Deviated = 48,
    Explained = 49,
    TimesEntered = 50,
    Recounted = 51,
    Imported = 60,
    ImportUndone = 61,
    Anchored = 70,
    Exported = 71,
    Moved = 80,
    PictureKept = 81,
    Lent = 82,
    GivenBack = 83,
    Held = 84,
    Released = 85,
    Reclassified = 86,
    Counted = 87,
    ProposedForDisposal = 88,
    DisposalApproved = 89,
    DisposalMinuted = 90,
    TakenOffList = 91,
    Purged = 92,
    Cleaned = 93,
    PurgedAgain = 94,
    Restored = 100,
    Reminded = 101,
    ArrivalTaken = 102,
    ArrivalLaid = 103,
    ArrivalFiled = 104,
    ArrivalSetAside = 105,
    ArrivalPutBack = 106,
    ArrivalRemoved = 107,
    ArrivalNoted = 108 ///< it was here before the trail told of arrivals
};

struct AuditEntry {
    qint64 sequence = 0;
    QDateTime at;
    OperatorId by {};
    QString operatorName;
    AuditSubject subject = AuditSubject::Office;
    qint64 subjectId = 0;
    AuditEvent event = AuditEvent::Created;
    QString actionId;
    QString text; ///< empty after a purge
    QString hash;
};

/// Count and chain value of the audit trail at one moment: what the head's sheet prints.
struct AuditAnchor {
    qint64 entries = 0;
    QString head; ///< 64 hex digits, empty for no entries
    QString toString() const; ///< "entries:head"
    static std::optional<AuditAnchor> parse(const QString &text);
    bool operator==(const AuditAnchor &) const = default;
};

/// What a check of the chain found.
struct AuditFindings {
    AuditAnchor anchor; ///< recomputed
    bool chainOk = true;
    QStringList damage; ///< one line each, no personal data: "entry 12: hash", "request 4: record changed"
};

/// The append-only hash chain. Each entry holds the hash of the one before it and the hash of its record as the action
/// left it; personal text stands beside the chain under a salt, so that a purge does not break it.
/// No rules: the desks say what to log.
class AuditStore final
{
public:
    /// @param memory what append() may take from an earlier entry of the same desk; without one it reads every row
    explicit AuditStore(Database &db, RecordMemory *memory = nullptr)
        : m_db(db)
        , m_memory(memory)
    {
    }
    struct NewEntry {
        QDateTime at;
        OperatorId by {};
        AuditSubject subject = AuditSubject::Office;
        qint64 subjectId = 0;
        AuditEvent event = AuditEvent::Created;
        QString actionId;
        QString text;
    };
    /// Inside the caller's transaction, last of all writes to the record.
    void append(const NewEntry &entry);
    bool knows(const QString &actionId) const;
    bool tellsOf(AuditSubject subject) const; ///< whether there is any entry about one of that kind
    AuditAnchor head() const;
    /// Whether the entry that the anchor counted to is there with that hash.
    bool holds(const AuditAnchor &anchor) const;
    /// Hashes that a paper, letter or registration points to and that have no bytes.
    QStringList missingContents() const;
    QList<AuditEntry> of(AuditSubject subject, qint64 id) const; ///< oldest first
    /// Newest first, before the given sequence (0 = from the end).
    QList<AuditEntry> page(qint64 before, int limit) const;
    /// Walks the whole chain and compares every record with its last entry. @param progress called now and then
    AuditFindings check() const;
    /// SHA-256 over every row that belongs to the record, "" when there is none.
    QString recordHash(AuditSubject subject, qint64 id) const;
    /// Changes when another desk has written: what was read at an equal mark still stands.
    QString othersMark() const;

private:
    AuditAnchor lockedHead();
    QString othersMark(const QString &head) const;
    QString rememberedHash(AuditSubject subject, qint64 id, const QString &others) const;
    void checkChain(AuditFindings &findings) const;
    void checkRecords(AuditFindings &findings) const;
    void checkNumbers(AuditFindings &findings) const;

    Database &m_db;
    RecordMemory *m_memory;
};

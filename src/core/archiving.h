// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/retention.h"
#include "core/shelfplace.h"

/// A place with what is kept about it.
struct PlaceRecord {
    qint64 id = 0;
    ShelfPlace place;
    QString note;
    QString picture; ///< SHA-256 of a JPEG or PNG; empty = none
    int files = 0; ///< that lie there or further in
};

/// A file that was lent (peminjaman).
struct Loan {
    qint64 id = 0;
    RequestId request {};
    QString agenda;
    QString archiveNumber;
    QString borrower;
    QString unit;
    QString purpose;
    QDateTime lentAt;
    QDate due;
    QString lentBy;
    QDateTime returnedAt; ///< null = still out
    QString returnNote;
    bool isOut() const { return !returnedAt.isValid(); }
    bool isOverdue(QDate today) const { return isOut() && due < today; }
};

enum class HoldKind { Legal = 1, Audit = 2, Other = 3 };

/// As long as it stands, the file may not be destroyed whatever the schedule says.
struct Hold {
    qint64 id = 0;
    RequestId request {};
    HoldKind kind = HoldKind::Legal;
    QString reason;
    QString authority; ///< who asked for it, under which document
    QDateTime at;
    QString by;
    QDateTime liftedAt; ///< null = stands
    QString liftReason;
};

/// One archived file as every list of the archive sees it.
struct ArchiveFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    RequestKinds kinds;
    Outcome outcome = Outcome::Open;
    QDateTime receivedAt;
    QDate decreeEnd;
    ArchiveEntry entry; ///< at: when it was closed
    int sheets = 0; ///< of all papers
    int papers = 0;
    int originals = 0; ///< of the papers
    bool onPaper = false; ///< something came in on paper
    bool held = false;
    QDate lentUntil; ///< valid while it is out
    ShelfPlace place() const { return { entry.room, entry.rack, entry.box, entry.folder }; }
};

/// One paper or letter of a file, for the list of contents.
struct ArchiveItemFact {
    RequestId id {};
    QString archiveNumber;
    QString classification;
    bool isLetter = false;
    PaperKind paper = PaperKind::Other;
    LetterKind letter = LetterKind::CompletionNotice;
    QString number; ///< of a letter
    QDateTime at; ///< filed or made
    QDate date; ///< of a letter
    int sheets = 0; ///< 0 = electronic alone
    bool original = false;
};

/// Papers that lie on a desk and in no box.
struct DeskPaper {
    RequestId id {};
    QString agenda;
    QString applicant;
    Stage stage = Stage::Intake;
    QDateTime since;
    int sheets = 0;
    QString officer;
    bool archived = false; ///< filed as "electronic only" although there is paper
};

enum class CountVerdict {
    Found = 1,
    WrongPlace = 2,
    Unknown = 3,
    Missing = 4,
    OnLoan = 5,
    LentButHere = 6,
    NotFiled = 7
};

struct StocktakeLine {
    QString code; ///< as it was scanned or typed; "" for what was not
    RequestId request {};
    QString agenda;
    CountVerdict verdict = CountVerdict::Found;
    QString expected; ///< where it should lie
    QDateTime at;
};

struct Stocktake {
    qint64 id = 0;
    ShelfPlace place; ///< what is counted
    QDateTime startedAt;
    QDateTime finishedAt; ///< null = it goes on
    QString note;
    QString by;
    bool isOpen() const { return !finishedAt.isValid(); }
};

namespace archiving
{
QString name(CountVerdict verdict);
QString name(HoldKind kind);
} // namespace archiving

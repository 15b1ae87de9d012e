// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checklist.h"
#include "core/comparison.h"
#include "core/letterkind.h"
#include "core/paper.h"
#include "core/request.h"
#include "core/workingcalendar.h"

#include <QList>

#include <memory>
#include <optional>

enum class ConfirmationChannel { Phone = 1, InPerson = 2 };
/// Only Confirmed confirms: everything else fails closed (I5).
enum class ConfirmationResult { Confirmed = 1, NoAnswer = 2, Denied = 3, Doubtful = 4, NumberDead = 5 };

/// One try to reach the applicant (note at step 5). The number is the register's, never the letter's (R8).
struct Confirmation {
    qint64 id = 0;
    QDateTime at;
    ConfirmationChannel channel = ConfirmationChannel::Phone;
    ConfirmationResult result = ConfirmationResult::NoAnswer;
    QString number; ///< +62..., empty when in person
    QString person; ///< who answered, or who came
    QString note;
    QString operatorName;
};

/// One value to be changed in SPSE (step 6), ticked when the officer has done it there.
struct ChangeItem {
    qint64 id = 0;
    ComparedField field = ComparedField::Name;
    QString from;
    QString to;
    QDateTime doneAt; ///< null = not yet
};

enum class LetterForm { ServiceSheet = 1, OfficialLetter = 2 }; ///< lembar layanan, surat dinas (R20)
enum class LetterState { Made = 1, Printed = 2, Void = 3 };
enum class ToldHow { InPerson = 1, Phone = 2, Letter = 3, WhatsApp = 4 };

/// One numbered letter. Its fields are frozen as JSON; the office's copy is a PDF among the contents.
struct Letter {
    LetterId id {};
    LetterKind kind = LetterKind::CompletionNotice;
    LetterForm form = LetterForm::ServiceSheet;
    LetterState state = LetterState::Made;
    int round = 1; ///< ke-1, ke-2 (R5)
    QString number;
    QDate date;
    QByteArray fields; ///< LetterFields as JSON: never a password
    QString sha256; ///< the office's copy, a PDF
    QDateTime madeAt;
    QDateTime printedAt;
    QString voidReason;
    QString toldWhom;
    ToldHow toldHow = ToldHow::InPerson;
    QDateTime toldAt; ///< null = nobody was told yet
    QString operatorName;
    bool secret = false; ///< the applicant's copy carries a password
    QString numberClass; ///< "" = the office's one book (C14)
    qint64 wording = 0; ///< the version of its text, 0 = of a time when none was kept
    QString srikandi; ///< the number it was given there (I8)
    QString checkCode; ///< by which the desk knows it again (I24); empty on letters older than that
};

/// Proof that the result reached the applicant (step 8, R12).
struct Handover {
    QDateTime at;
    LetterId letter {};
    QString receiver;
    QString receiverNip;
    bool byCarrier = false;
    QString identitySeen; ///< kind of the card that was shown
    QString identityLast; ///< its last four characters, no copy
    QString authority; ///< the carrier's letter of authority: number or "filed"
    QString sealNumber;
    QString note;
    QString operatorName;
    PaperId proofPaper {}; ///< the signed slip, scanned back (C10)
    QString noProof; ///< why there is none
    /// The slip is filed, or it is written down why not.
    bool isProven() const { return isSet(proofPaper) || !noProof.isEmpty(); }
};

/// Where the dossier lies (step 9, R37).
struct ArchiveEntry {
    QString number; ///< archive number, taken when the entry is made
    QString classification; ///< 000.3.5
    QString description;
    bool electronicOnly = false;
    QString room;
    QString rack;
    QString box;
    QString folder;
    QString retention; ///< "belum ditetapkan" until the office sets it (R41)
    QString access; ///< biasa, terbatas, rahasia
    QDateTime at;
    QString operatorName;
};

/// What a stretch of time was spent on. Only Work is the officer's time (R33).
enum class ClockKind { Work = 1, Waiting = 2, Outage = 3, PickUp = 4 };

/// One stretch: start and stop as they happened. Of the officer's time only working time counts; a stop before its
/// start counts 0 and is marked (R35).
struct Interval {
    qint64 id = 0;
    ClockKind kind = ClockKind::Work;
    Stage stage = Stage::Intake;
    int round = 1;
    QString operatorName;
    QDateTime start;
    QDateTime stop; ///< null = still running
    QString stopReason;
    /// Working time as it was counted when the clock stopped, never counted again; none while it runs, and in rows from
    /// before there was a calendar.
    std::optional<qint64> workMs;
    qint64 calendar = 0; ///< id of the calendar version that it was counted by
    QDateTime enteredAt; ///< not null: typed in later, from a paper slip (susulan)
    std::shared_ptr<const WorkingCalendar> hours; ///< for one that still runs: the calendar in force

    /// What counts: the officer's working time, and of the other clocks the time that passed.
    qint64 ms(const QDateTime &now) const;
    qint64 workingMs(const QDateTime &now) const; ///< working time, of every clock
    qint64 passedMs(const QDateTime &now) const; ///< by the wall clock
    bool isSetBack() const { return stop.isValid() && stop < start; } ///< the computer's clock was turned back
};

/// Everything that is kept of one request: what the rules look at and what the pages show.
/// Bytes of papers and letters are fetched on their own.
struct CaseFile {
    Request request;
    QDate requestDate; ///< the day on which the SK must be valid: of the letter, else of the intake
    QList<Paper> papers;
    QList<ChecklistItem> checklist;
    QList<ComparisonRow> comparison;
    QList<Confirmation> confirmations;
    QList<ChangeItem> changes;
    QList<Letter> letters; ///< oldest first, void ones too
    std::optional<Handover> handover;
    std::optional<ArchiveEntry> archive;
    QList<Interval> intervals; ///< oldest first

    /// The latest letter of that kind that is not void.
    const Letter *letter(LetterKind kind) const;
    const Paper *paper(PaperId id) const;
    /// The confirmations that say yes.
    bool confirmed() const;
    /// The present step's times were typed in from a slip: no clock runs for it.
    bool hasTypedTimes() const;
    /// Officer's milliseconds in one stage and round, the running interval included.
    qint64 workedMs(Stage stage, int round, const QDateTime &now) const;
};

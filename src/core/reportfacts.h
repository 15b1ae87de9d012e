// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QHash>
#include <QList>
#include <QString>

/// What the database answers to a report, one struct a row: values only. What is counted, named and laid out is the
/// business of reports; the SQL stands in db/reportstore.

/// One request of the register book, with what became of it.
struct RegisterFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QDateTime receivedAt;
    QString applicant;
    QString nip;
    QString pokja;
    QString letterNumber;
    QDate letterDate;
    RequestKinds kinds;
    Stage stage = Stage::Intake;
    Outcome outcome = Outcome::Open;
    QDateTime closedAt;
    QString officerName;
    int round = 1;
    int sheets = 0; ///< of all its papers
    qint64 workedSeconds = 0;
    QString answerNumber; ///< of the last letter that is not void
    QString receiver; ///< who took the result
    QDateTime handedAt;
    QString archiveNumber;
    QString place; ///< "A / 2 / 7", or empty
    bool late = false; ///< susulan: typed in afterwards from a paper slip (I9)
};

/// How many requests of one kind set and one end came in.
struct CountFact {
    QDate month; ///< its first day
    RequestKinds kinds;
    bool closed = false;
    Outcome outcome = Outcome::Open;
    qint64 count = 0;
};

/// One stretch of an officer's time, as small as a sum needs it. A million of them fit.
struct StretchFact {
    qint64 request = 0;
    qint64 officer = 0;
    qint64 startedAt = 0; ///< UTC milliseconds
    qint32 seconds = 0; ///< whole ones, never negative (R35)
    qint16 round = 0;
    qint16 stage = 0;
};

/// Which stretches stand behind a number: everything that is set must be so.
struct StretchFilter {
    Stage stage {}; ///< 0: any
    OperatorId officer {};
    RequestId request {};
    int round = 0; ///< 0: any
    bool operator==(const StretchFilter &) const = default;
};

/// One stretch as it is shown behind a number (C3).
struct IntervalFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QString applicant;
    Stage stage = Stage::Intake;
    int round = 1;
    QString officerName;
    QDateTime start;
    QDateTime stop;
    qint64 seconds = 0;
    QString stopReason;
    bool late = false; ///< susulan
};

struct RejectionFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QDateTime receivedAt;
    QString applicant;
    QStringList codes;
};

struct LetterFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QString applicant;
    QString number;
    QDate date;
    LetterKind kind = LetterKind::CompletionNotice;
    LetterForm form = LetterForm::ServiceSheet;
    LetterState state = LetterState::Made;
    QString voidReason;
    QString toldWhom; ///< or the receiver of the result
    QDateTime toldAt;
    QString operatorName;
};

/// A result handed over with a new password (I7).
struct PasswordFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QString applicant;
    QString userId;
    QString pokja;
    QString phone;
    QString letterNumber;
    QDateTime handedAt;
    int reminders = 0; ///< how often somebody was asked since
    QDateTime remindedAt; ///< the last time; null: never
};

/// Somebody whom a decree names, and what was asked for last.
struct DecreePerson {
    QString name;
    QString position;
    QString userId;
    qint64 requests = 0;
    RequestId last {}; ///< none: nothing was ever asked for; the rest then says nothing
    int agendaYear = 0;
    int agendaNumber = 0;
    QDateTime receivedAt;
    Stage stage = Stage::Intake;
    Outcome outcome = Outcome::Open;
    bool closed = false;
};

/// An SK that ends, of a Pokja or of one account (I18).
struct DecreeFact {
    bool ofAccount = false;
    QString pokja;
    QString person; ///< of an account
    QString userId;
    QString decreeNumber;
    QDate decreeDate;
    QDate validUntil;
    QList<DecreePerson> people; ///< the Pokja's members, or the account itself
};

/// Who may get in (for the assessor).
struct AccessFact {
    QString userName;
    QString fullName;
    QString nip;
    int role = 0;
    bool administrator = false;
    bool disabled = false;
    QDateTime createdAt;
    QDateTime lastSeen; ///< null: never
};

/// One closed request that a quality draw may take.
struct DrawFact {
    RequestId id {};
    int agendaYear = 0;
    int agendaNumber = 0;
    QString applicant;
    Outcome outcome = Outcome::Open;
    QDateTime closedAt;
    QString officerName;
};

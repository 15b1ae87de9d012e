// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"
#include "core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QFlags>
#include <QMetaType>
#include <QString>

/// Where a request stands: the SOP's steps by their number (Intake holds 1 while a draft), Closed after step 9.
enum class Stage {
    Intake = 1,
    CompletenessCheck = 2,
    CompletionNotice = 3,
    WaitingForPapers = 4,
    ValidityCheck = 5,
    Reset = 6,
    RejectionNotice = 7,
    Handover = 8,
    Archiving = 9,
    Closed = 10
};

enum class Outcome { Open = 0, Granted = 1, Rejected = 2, Referred = 3, Withdrawn = 4 };

/// What the applicant asks for; several at once (R3).
enum class RequestKind { Reset = 1, UserIdInfo = 2, Change = 4 };
Q_DECLARE_FLAGS(RequestKinds, RequestKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(RequestKinds)

enum class Channel { InPerson = 1, Carrier = 2, SoftCopy = 3, Post = 4 };

/// Why the applicant cannot get in, in their own words and as a code for the report.
enum class ResetReason { Forgotten = 1, EmailLost = 2, Locked = 3, Misused = 4, Transferred = 5, Other = 6 };

/// "Have you tried Lupa Password?": the head wants to know what self-service would have saved.
enum class TriedSelfService { NotAsked = 0, Yes = 1, No = 2 };

/// The rail's queues. A request is in exactly one of 1 to 5; PasswordChange goes across them (I7).
enum class Queue {
    ToAct = 1,
    WaitingForApplicant = 2,
    ReadyForHandover = 3,
    ToArchive = 4,
    Done = 5,
    PasswordChange = 6
};

/// One request as the inbox and every rule sees it; its papers, ticks and letters stand in CaseFile.
/// Texts are as typed; times are UTC.
struct Request {
    RequestId id {};
    int revision = 0;
    int agendaYear = 0;
    int agendaNumber = 0;
    Stage stage = Stage::Intake;
    Outcome outcome = Outcome::Open;
    RequestKinds kinds;
    int round = 1; ///< completeness rounds begun: 1, and one more for each return (R5)
    QDateTime receivedAt;
    AccountData applicant; ///< as the letter says
    AccountId account {}; ///< the register's account that it is compared with
    Channel channel = Channel::InPerson;
    QString carrierName;
    QString carrierNip;
    QString letterNumber;
    QDate letterDate;
    QString letterSubject;
    QString decreeIssuer;
    QDate decreeValidFrom;
    ResetReason reason = ResetReason::Forgotten;
    QString reasonText;
    TriedSelfService tried = TriedSelfService::NotAsked;
    QString confirmationWhy; ///< not empty: the confirmation is mandatory, and this sentence says why (I5, R47)
    QString sop; ///< number of the SOP version under which it was received
    OperatorId officer {}; ///< who works on it
    QString officerName;
    QDateTime parkedSince; ///< SPSE down (step 6): its own clock
    QDateTime resetAt; ///< when the password was reset in SPSE; null before and after a lost secret
    SessionId secretHolder {}; ///< the session that holds the unprinted password in memory
    bool letterPrinted = false; ///< step 8: the applicant's copy came out of the printer
    bool handedOver = false;
    bool changeAwaited = false; ///< handed over, and not yet told that the password was changed (I7)
    QDateTime passwordChangedAt;
    QString passwordChangedHow;
    QDate deadline; ///< for the missing papers; null = none (R6)
    QStringList reasonCodes; ///< K and B codes of a rejection (R10)
    QString verdictNote; ///< the sentence of the verdict, of the override, of the referral's addressee
    QDateTime closedAt;
    QDateTime enteredAt; ///< not null: susulan, typed in later from a paper slip; receivedAt is the true time (I9)
    QString slip; ///< number of that slip, "2026/0007"

    qint64 workedMs = 0; ///< officer's working time of the present step in finished intervals
    QDateTime runningSince; ///< the open interval, null when nobody works on it

    QString agenda() const
    {
        return QStringLiteral("%1/%2").arg(agendaNumber, 4, 10, QLatin1Char('0')).arg(agendaYear);
    }
    bool carried() const { return channel == Channel::Carrier; }
    bool isClosed() const { return stage == Stage::Closed; }
    bool isLate() const { return enteredAt.isValid(); } ///< susulan
};
Q_DECLARE_METATYPE(Request)

/// The queue that a request is in, by its stage alone (PasswordChange stands apart: changeAwaited).
Queue queueOf(const Request &request);

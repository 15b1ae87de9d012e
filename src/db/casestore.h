// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

class Database;

/// All SQL about what hangs on a request: papers, ticks, rows, confirmations, changes, letters, handover, archive,
/// time. No rules, no transactions. The request row itself is RequestStore's, bytes are ContentStore's.
class CaseStore final
{
public:
    explicit CaseStore(Database &db);
    /// Everything but the request row, filled into the file.
    void load(CaseFile &file) const;
    /// The same again, but only those lists whose tables this connection has written since the store was made.
    void loadWritten(CaseFile &file) const;
    void loadTime(CaseFile &file) const; ///< the intervals alone

    PaperId addPaper(RequestId id, const NewPaper &paper, int round, const QDateTime &at, OperatorId by);
    void addItems(RequestId id, const QList<ChecklistItem> &items);
    void setItem(RequestId id, const ChecklistItem &item, const QDateTime &at, OperatorId by);
    void addRows(RequestId id, const QList<ComparisonRow> &rows);
    void setRow(RequestId id, const ComparisonRow &row, const QDateTime &at, OperatorId by);
    void addConfirmation(RequestId id, const Confirmation &attempt, OperatorId by);
    void addChanges(RequestId id, const QList<ChangeItem> &changes);
    void setChangeDone(RequestId id, qint64 change, const QDateTime &at, OperatorId by);
    LetterId addLetter(RequestId id, const Letter &letter, int year, int sequence, OperatorId by);
    void setLetter(const Letter &letter); ///< state, printed, void reason, told
    struct NumberedLetter {
        RequestId request {};
        QString sha256;
    };
    /// The newest of that number: it comes again with every year.
    std::optional<NumberedLetter> letterNumbered(const QString &number) const;
    /// Requests with a letter of that number, or of that check code (I24), in any state; the newest first. A number
    /// comes again with every year.
    QList<RequestId> withNumber(const QString &number) const;
    QList<RequestId> withCheckCode(const QString &code) const;
    void addHandover(RequestId id, const Handover &proof, OperatorId by);
    void setProof(RequestId id, const Handover &proof); ///< proofPaper and noProof
    void addArchive(RequestId id, const ArchiveEntry &entry, OperatorId by);

    void startInterval(RequestId id, ClockKind kind, Stage stage, int round, OperatorId by, SessionId session,
                       const QDateTime &at);
    /// Stops every running interval of the request and counts its working time once and for all, by the calendar that
    /// was in force when it began. @return the officer's working time in them, in ms (never negative, R35)
    qint64 stopIntervals(RequestId id, const QDateTime &at, const QString &reason, const CalendarBook &calendars);
    /// A stretch that was written down on paper: typed in later, with its true times.
    void addInterval(RequestId id, const Interval &stretch, OperatorId by);
    /// Takes an interval out of the officer's time; its times stay, the reason says why.
    void discountInterval(qint64 interval, const QString &reason);
    /// Counts a stopped interval again. The desk says why in the trail.
    void recountInterval(qint64 interval, qint64 workMs, qint64 calendar);
    /// Requests whose clock runs in that session.
    QList<RequestId> running(SessionId session) const;

    QList<FiledBefore> filedBefore(const QString &sha256) const;
    struct ArchivedRow {
        RequestId id {};
        ArchiveEntry entry;
    };
    QList<ArchivedRow> archived(const QDateTime &before, RequestId beforeId, int limit) const;
    std::optional<ArchiveEntry> lastArchived() const;

private:
    enum Part { Papers = 1, Items = 2, Rows = 4, Confirmations = 8, Changes = 16, Letters = 32, Rest = 64, Time = 128 };
    void loadParts(CaseFile &file, int parts) const;
    void loadLetters(CaseFile &file) const;
    void loadChanges(CaseFile &file) const;
    void loadEnds(CaseFile &file) const;

    Database &m_db;
    quint64 m_since; ///< the connection's writes when the store was made
};

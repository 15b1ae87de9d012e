// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workflow.h"

class Office;

/// What an officer decides on a request in steps 2 to 5 and 7. One function = one transaction; each asks the workflow,
/// writes the record with its audit entry, and tells the office's views. Every function takes the id and the revision
/// that the page showed. @throws Error::Refused (the rule's sentence), Error::Conflict (another desk was first)
class RequestDesk final
{
    Q_DISABLE_COPY_MOVE(RequestDesk)
public:
    explicit RequestDesk(Office &office)
        : m_office(office)
    {
    }
    /// Everything kept of it, without an entry: for a page that shows it again.
    CaseFile read(RequestId id) const;
    /// Looking at a person's file is an entry; the officer's clock starts where the stage is officer's time.
    CaseFile open(RequestId id);
    /// Looking alone: the entry, without the clock. For the keeper's command and for an auditor.
    CaseFile look(RequestId id);
    /// Stops the officer's clock: another request was opened, the desk was locked, a pause with a reason.
    void pause(RequestId id, const QString &reason);
    void resume(RequestId id);
    QByteArray bytes(const QString &sha256) const; ///< of a paper or of an office's copy

    // Step 2
    CaseFile tick(RequestId id, int revision, const ChecklistItem &item);
    CaseFile addPapers(RequestId id, int revision, const QList<NewPaper> &papers);
    CaseFile declareComplete(RequestId id, int revision);
    /// @param override not empty: the head's reason (at least 10 letters) to go on although a mandatory item is missing
    CaseFile declareCompleteByHead(RequestId id, int revision, const QString &override);
    CaseFile declareIncomplete(RequestId id, int revision);
    /// @param codes K1 to K6, B8 (R10: at least one)
    CaseFile rejectIncomplete(RequestId id, int revision, const QStringList &codes, const QString &note);
    // Step 4
    CaseFile takeBackPapers(RequestId id, int revision, const QList<NewPaper> &papers);
    CaseFile withdraw(RequestId id, int revision, const QString &reason);
    CaseFile setDeadline(RequestId id, int revision, QDate deadline);
    // Step 5
    CaseFile decideRow(RequestId id, int revision, const ComparisonRow &row);
    CaseFile confirm(RequestId id, int revision, const Confirmation &attempt);
    CaseFile declareValid(RequestId id, int revision);
    /// @param codes B1 to B8 (at least one)
    CaseFile declareInvalid(RequestId id, int revision, const QStringList &codes, const QString &note);
    /// @param authority who is responsible: "akun INAPROC (Verifikator Akses Instansi)", "LKPP"
    CaseFile refer(RequestId id, int revision, const QString &authority, const QString &note);
    /// The only number that may be dialled: the register's, "" when the register has none.
    QString registeredPhone(RequestId id) const;
    /// The comparison's columns again from the register as it now stands; decided rows whose values changed open again.
    CaseFile refreshComparison(RequestId id, int revision, AccountId account);

private:
    Office &m_office;
};

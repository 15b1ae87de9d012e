// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workflow.h"
#include "letters/letterrenderer.h"
#include "letters/officeidentity.h"

class Office;

/// What the officer chose for a letter that is to be made.
struct LetterOrder {
    LetterForm form = LetterForm::ServiceSheet;
    QString byHand; ///< the Setda's number; empty: the office's next one
    qint64 reserved = 0; ///< a number of a block, see NumberDesk
    QDate date; ///< invalid: today; an earlier day draws on the counter of its own year
    QString closing; ///< the officer's own closing line; empty: the text's
    QString seal; ///< the number of the seal that closes a letter with a password; empty: written on it by hand
    std::optional<LetterFields> shown; ///< what stood on the page: another value since then stops the letter (I16)
};

/// The letters of steps 1, 3, 7, 8 and what became of them. The number is taken in the transaction that makes the
/// letter; the office's copy (never with a password) is stored as a PDF. Leaves the page to letters, printing to the
/// window.
class LetterDesk final
{
    Q_DISABLE_COPY_MOVE(LetterDesk)
public:
    explicit LetterDesk(Office &office)
        : m_office(office)
    {
    }
    /// The kind of letter that the stage asks for, or none.
    static std::optional<LetterKind> kindFor(const CaseFile &file);
    /// The letter as it would be, without a number. @throws Error::Refused with what it lacks, such as a signatory
    LetterContent draft(const CaseFile &file, LetterKind kind, const LetterOrder &order) const;
    /// Takes the number and stores the office's copy.
    CaseFile make(RequestId id, int revision, LetterKind kind, const LetterOrder &order);
    CaseFile make(RequestId id, int revision, LetterKind kind, LetterForm form, const QString &byHand = {});
    /// Before a letter goes to the printer: it is the one that the page shows, and none of its values has become
    /// another since. @throws Error::Refused that names them, Error::Conflict
    void demandFresh(RequestId id, int revision, LetterId letter) const;
    /// The receipt of step 2; carries the agenda number, no letter number, and is not stored.
    QByteArray intakeReceipt(const CaseFile &file) const;
    /// What to print of a made letter (the applicant's copy when it is a result notice: the password is drawn by the
    /// renderer from guarded memory).
    LetterContent contentOf(const CaseFile &file, const Letter &letter, bool forApplicant) const;
    OfficeIdentity identity() const;

    /// Step 3 -> 4 and 7 -> 9: who was told, how; makes the moment certain.
    CaseFile told(RequestId id, int revision, const QString &whom, ToldHow how);
    /// The print system says that the job is complete: only then.
    CaseFile markPrinted(RequestId id, int revision, LetterId letter);
    CaseFile voidLetter(RequestId id, int revision, LetterId letter, const QString &reason);
    /// Step 8 -> 9. @throws Error::Refused without name, time and identity, or a carrier without authority
    CaseFile handOver(RequestId id, int revision, const Handover &proof);
    /// Step 9: why the signed slip will not come (C10). A proof that is filed later still takes its place.
    CaseFile stateNoProof(RequestId id, int revision, const QString &why);
    /// Somebody was asked whether the password is changed; the answer is still awaited. No new revision.
    /// @throws Error::Refused where none is awaited
    void remind(RequestId id, const QString &how);
    CaseFile passwordChanged(RequestId id, int revision, const QString &how);

private:
    QDate dateOf(const LetterOrder &order, const CaseFile &file) const;
    Office &m_office;
};

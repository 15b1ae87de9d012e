// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workflow.h"
#include "letters/letterrenderer.h"
#include "letters/officeidentity.h"

class Office;

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
    /// The office's copy as it would be, without a number: for the preview. PDF bytes.
    QByteArray preview(const CaseFile &file, LetterKind kind, LetterForm form) const;
    /// Takes the number and stores the office's copy. @param closing the officer's own closing line, may be empty
    CaseFile make(RequestId id, int revision, LetterKind kind, LetterForm form, const QString &manualNumber = {});
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
    CaseFile passwordChanged(RequestId id, int revision, const QString &how);

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/nip.h"
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"
#include "letters/signature.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// From the values of a request to the fields of its letters, every date, time, number and NIP written by rule. The
/// desk calls these and keeps the content; whether a letter may be written at this step is the workflow's business.
/// All throw Refused with the reason where a letter would say nothing (no missing item, no ground for a rejection).

struct RequestedKinds {
    bool reset = false;
    bool information = false;
    bool change = false;
};

struct LetterApplicant {
    QString name; ///< with titles
    QString nip; ///< may be empty
    NipKind nipKind = NipKind::Pns;
    QString pokja; ///< "Pokja Pemilihan III"
    QString pokjaRole; ///< "Ketua", "Anggota"; may be empty
    QString place; ///< behind "di"; empty: the office's place
};

/// What every letter says of the request it answers.
struct LetterRequest {
    QString agendaNumber;
    QDateTime receivedAt;
    RequestedKinds kinds;
    QString letterNumber; ///< the applicant's
    QDate letterDate;
    QString letterSubject; ///< may be empty
    LetterApplicant applicant;
};

struct LetterHead {
    QString number;
    QDate date;
    Signatory signatory; ///< signature::adminAgency() for a lembar layanan, an official for a surat dinas (R20)
    QStringList copies; ///< tembusan
};

struct SopReference {
    QString number;
    QString name;
};

struct ReceivedPaper {
    QString title;
    QString form; ///< "Asli" or "Salinan"
    int sheets = 0;
    bool present = false;
};

struct IntakeReceipt {
    LetterRequest request;
    QString carrierName; ///< empty: brought by the applicant
    QString carrierNip;
    NipKind carrierNipKind = NipKind::Pns;
    bool carrierAuthorised = false; ///< a letter of authority was handed in
    QString otherChannel; ///< "dikirim melalui surel"; empty: over the counter
    QList<ReceivedPaper> papers;
    int standardMinutes = 0; ///< Sop::totalMinutes() of the version in force, never typed
    QString officerName;
    QString officerNip;
    NipKind officerNipKind = NipKind::Pns;
};

struct MissingPaper {
    QString title;
    QString code; ///< "K3"; may be empty
    QString finding;
    QString demand; ///< what shall be done
};

struct CompletionNotice {
    LetterRequest request;
    LetterHead head;
    QDate checkedOn;
    int round = 1; ///< "Pemberitahuan ke-1" (R5)
    QDate deadline; ///< invalid: none is set, and none is spoken of (R6)
    QList<MissingPaper> papers;
};

/// A rejection (8.B), or a referral, which needs competentBody.
struct RefusalNotice {
    LetterRequest request;
    LetterHead head;
    SopReference sop;
    QDate checkedOn;
    QDate validatedOn; ///< invalid: it did not come to that step
    QStringList reasons; ///< without a full stop or semicolon at the end (R10)
    QString userId; ///< in full; printed masked; empty: no account known
    QString competentBody; ///< "Verifikator Akses Instansi pada INAPROC"
    QString competentContact; ///< "laman akun.inaproc.id"; referral only
    QString officerName;
};

struct ChangedDatum {
    QString name;
    QString from;
    QString to;
};

struct ResultNotice {
    LetterRequest request; ///< its kinds decide which blocks are printed (R3); reset means a password
    LetterHead head;
    SopReference sop;
    QDateTime doneAt; ///< in SPSE
    QString userId;
    QList<ChangedDatum> changes;
    QString officerName;
};

namespace letters
{
LetterContent write(const IntakeReceipt &receipt, const OfficeIdentity &office);
LetterContent write(const CompletionNotice &notice, const OfficeIdentity &office);
LetterContent writeRejection(const RefusalNotice &notice, const OfficeIdentity &office);
LetterContent writeReferral(const RefusalNotice &notice, const OfficeIdentity &office);
/// The rendering may be changed afterwards: the fields are the same, and hold no password.
LetterContent write(const ResultNotice &notice, const OfficeIdentity &office, Rendering rendering);

/// "reset kata sandi, informasi User ID, dan perubahan informasi User ID".
QString kindsInText(const RequestedKinds &kinds);
} // namespace letters

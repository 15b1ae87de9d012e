// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"
#include "letters/officeidentity.h"
#include "letters/signature.h"

#include <QByteArray>

/// Letters of the office that belong to no request: drafts with the place of their number left free, to be numbered and
/// signed by hand. What is in them, and when one is due, is the desk's business.
namespace noticepages
{
/// The written notice of a breach with the law's three items (UU 27/2022, article 46).
struct BreachNotice {
    Breach breach;
    QDate date;
    Signatory signer;
};
QByteArray toPdf(const BreachNotice &notice, const OfficeIdentity &office);

/// To the head of a Pokja Pemilihan, about decrees that end or have ended (I18).
struct DecreeReminder {
    QString pokja;
    QString decreeNumber; ///< of the Pokja itself; empty when only accounts are concerned
    QDate decreeUntil;
    QList<QStringList> people; ///< name, user ID (masked), SK, valid until
    QDate date;
    Signatory signer;
};
QByteArray toPdf(const DecreeReminder &reminder, const OfficeIdentity &office);

/// To whoever has a file of the archive longer than was agreed.
struct LoanReminder {
    QString borrower;
    QString unit;
    QString agenda;
    QString archiveNumber;
    QString purpose;
    QDate lent;
    QDate due;
    QDate date;
    Signatory signer;
};
QByteArray toPdf(const LoanReminder &reminder, const OfficeIdentity &office);

/// To the person whose data was corrected, with what it was and what it is now (UU 27/2022, article 30).
struct CorrectionLetter {
    QString name;
    QString nip;
    QDateTime at; ///< of the correction
    QString why;
    QList<QStringList> changes; ///< data, before, now
    QDate date;
    Signatory signer;
};
QByteArray toPdf(const CorrectionLetter &letter, const OfficeIdentity &office);
} // namespace noticepages

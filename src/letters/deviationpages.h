// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"
#include "letters/signature.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

/// A month's page "Penyimpangan Mutu Baku", ready to be signed: letterhead, the SOP, the deviations one by one, how
/// many for each reason, and the two who sign. Words come ready to be printed; what is a deviation is decided
/// elsewhere.
namespace deviationpages
{
struct Page {
    QDate month; ///< any day of it
    QString sop; ///< number and name of the SOP in force
    QList<QStringList> rows; ///< date, agenda, step, kind, standard, used, reason, note, officer
    QStringList totals; ///< a line each: "Waktu: 3", "SPSE gangguan: 2"
    QDate date; ///< of the signature
    Signatory head;
    Signatory officer;
};
QByteArray toPdf(const Page &page, const OfficeIdentity &office);
} // namespace deviationpages

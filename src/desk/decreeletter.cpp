// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/decreeletter.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "db/reportstore.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "letters/noticepages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QByteArray decreeletter::draft(const Office &office, const QString &pokja, QDate until)
{
    noticepages::DecreeReminder letter;
    letter.pokja = pokja.simplified();
    letter.date = office.today();
    letter.signer = letterwriting::signer(office);
    for (const DecreeFact &fact : ReportStore(office.db(), office.timeZone()).decreesUntil(until)) {
        if (fact.pokja.compare(letter.pokja, Qt::CaseInsensitive) != 0)
            continue;
        if (fact.ofAccount) {
            letter.people << QStringList { QString::number(letter.people.size() + 1), fact.person,
                                           indonesian::maskedUserId(fact.userId), fact.decreeNumber,
                                           indonesian::date(fact.validUntil) };
        } else {
            letter.decreeNumber = fact.decreeNumber;
            letter.decreeUntil = fact.validUntil;
        }
    }
    if (letter.pokja.isEmpty() || (letter.decreeNumber.isEmpty() && letter.people.isEmpty()))
        throw refused(QCoreApplication::translate("reports", "Nothing of this Pokja ends until that day."));
    return noticepages::toPdf(letter, letterwriting::identity(office));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importrow.h"

#include "core/email.h"
#include "core/folding.h"
#include "core/indonesian.h"
#include "core/papersdate.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/rank.h"
#include "core/userid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(registerimport)
};
} // namespace

void ImportRow::refuse(ImportColumn column, const QString &reason)
{
    m_refused.append({ m_row, word(column), reason });
}

void ImportRow::warn(ImportColumn column, const QString &reason)
{
    m_warnings.append({ m_row, word(column), reason });
}

AccountData ImportRow::account(const std::optional<AccountData> &kept)
{
    AccountData account = kept.value_or(AccountData {});
    if (!kept)
        account.userId = userid::normalised(cell(ImportColumn::UserId));
    readText(ImportColumn::Name, account.name);
    if (nameKey(account.name).isEmpty())
        refuse(ImportColumn::Name, Words::tr("The name is empty. Fill it in."));
    else if (std::any_of(account.name.cbegin(), account.name.cend(), [](QChar c) { return c.isDigit(); }))
        refuse(ImportColumn::Name, Words::tr("The name \"%1\" holds a digit. Put it right.").arg(account.name));
    readNip(account);
    readRank(account);
    readContact(account);
    readText(ImportColumn::Position, account.position);
    readText(ImportColumn::Pokja, account.pokja);
    readText(ImportColumn::Unit, account.unit);
    readDecree(account);
    readActive(account);
    return account;
}

void ImportRow::readNip(AccountData &account)
{
    static const QRegularExpression rounded(QStringLiteral("\\A[0-9][.,][0-9]+[eE]\\+[0-9]{1,2}\\z"));
    const QString text = cell(ImportColumn::Nip);
    const QString kind = foldedWords(cell(ImportColumn::NipKind));
    if (text.isEmpty()) {
        if (account.nip.isEmpty())
            refuse(ImportColumn::Nip, Words::tr("The NIP is empty. Fill it in."));
        return;
    }
    if (rounded.match(text).hasMatch()) {
        refuse(ImportColumn::Nip,
               Words::tr("A spreadsheet turned the NIP into the rounded number %1. Format the "
                         "column as text and type the NIP anew.")
                   .arg(text));
        return;
    }
    if (account.nipKind != NipKind::Other || Nip::normalised(text) != account.nip)
        account.nipKind = Nip::guessKind(text);
    if (kind.contains(QLatin1String("pppk")) || kind.contains(QLatin1String("p3k")))
        account.nipKind = NipKind::Pppk;
    else if (kind.contains(QLatin1String("pns")))
        account.nipKind = NipKind::Pns;
    else if (!kind.isEmpty())
        account.nipKind = NipKind::Other;
    const NipReading reading = Nip::parse(text, account.nipKind, m_today);
    for (const QString &error : reading.errors)
        refuse(ImportColumn::Nip, error);
    for (const QString &warning : reading.warnings)
        warn(ImportColumn::Nip, warning);
    if (reading.ok())
        account.nip = reading.nip.digits();
}

void ImportRow::readRank(AccountData &account)
{
    QStringList parts { cell(ImportColumn::Rank), cell(ImportColumn::Grade) };
    parts.removeAll(QString());
    if (parts.isEmpty())
        return;
    const ImportColumn column = cell(ImportColumn::Rank).isEmpty() ? ImportColumn::Grade : ImportColumn::Rank;
    // SPSE takes any text as a rank, so what is none is kept as it stands and told.
    const QString text = parts.join(QStringLiteral(", "));
    const RankReading reading = rank::read(text, account.nipKind);
    account.rank = reading.ok() ? reading.rank.printed() : text;
    if (!reading.ok() && account.nipKind != NipKind::Other)
        warn(column, reading.error);
}

void ImportRow::readContact(AccountData &account)
{
    if (const QString text = cell(ImportColumn::Email); !text.isEmpty()) {
        const QString why = email::whyNot(text);
        if (why.isEmpty())
            account.email = email::normalised(text);
        else
            refuse(ImportColumn::Email, why);
    }
    if (const QString text = cell(ImportColumn::Phone); !text.isEmpty()) {
        const PhoneReading reading = phone::read(text);
        for (const QString &error : reading.errors)
            refuse(ImportColumn::Phone, error);
        for (const QString &warning : reading.warnings)
            warn(ImportColumn::Phone, warning);
        if (reading.ok())
            account.phone = reading.value;
    }
}

void ImportRow::readDecree(AccountData &account)
{
    readText(ImportColumn::DecreeNumber, account.decreeNumber);
    readDate(ImportColumn::DecreeDate, account.decreeDate);
    readDate(ImportColumn::DecreeValidUntil, account.decreeValidUntil);
    if (account.decreeDate.isValid() && account.decreeValidUntil.isValid()
        && account.decreeValidUntil < account.decreeDate)
        refuse(ImportColumn::DecreeValidUntil,
               Words::tr("The SK ends on %1, before its own date %2. Compare both dates with the paper.")
                   .arg(indonesian::date(account.decreeValidUntil), indonesian::date(account.decreeDate)));
}

void ImportRow::readDate(ImportColumn column, QDate &date)
{
    const QString text = cell(column);
    if (text.isEmpty())
        return;
    const PaperDate reading = readPaperDate(text);
    if (reading.ok())
        date = reading.date;
    else
        refuse(column, reading.error);
}

void ImportRow::readActive(AccountData &account)
{
    // -1 is what SPSE itself keeps for an active account.
    static const QStringList yes { QStringLiteral("1"), QStringLiteral("aktif"), QStringLiteral("ya"),
                                   QStringLiteral("y"), QStringLiteral("true"),  QStringLiteral("active") };
    static const QStringList no { QStringLiteral("0"),        QStringLiteral("tidak aktif"),
                                  QStringLiteral("nonaktif"), QStringLiteral("non aktif"),
                                  QStringLiteral("tidak"),    QStringLiteral("t"),
                                  QStringLiteral("false"),    QStringLiteral("inactive") };
    const QString word = foldedWords(cell(ImportColumn::Active));
    if (word.isEmpty())
        return;
    if (yes.contains(word))
        account.active = true;
    else if (no.contains(word))
        account.active = false;
    else
        refuse(ImportColumn::Active,
               Words::tr("\"%1\" is neither \"aktif\" nor \"tidak aktif\". Write one of them.")
                   .arg(cell(ImportColumn::Active)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indonesian.h"
#include "core/workflow.h"
#include "reports/reportframe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};
} // namespace

namespace reportwords
{
QString agenda(int year, int number)
{
    return u"%1/%2"_s.arg(number, 4, 10, QLatin1Char('0')).arg(year);
}

QString kinds(RequestKinds kinds)
{
    QStringList words;
    if (kinds.testFlag(RequestKind::Reset))
        words << Words::tr("Reset");
    if (kinds.testFlag(RequestKind::UserIdInfo))
        words << Words::tr("User ID information");
    if (kinds.testFlag(RequestKind::Change))
        words << Words::tr("Change of data");
    return words.join(u", "_s);
}

QString step(Stage stage)
{
    return u"%1 %2"_s.arg(int(stage)).arg(workflow::name(stage));
}

QString result(bool closed, Outcome outcome, Stage stage)
{
    return closed ? workflow::name(outcome) : Words::tr("Step %1").arg(step(stage));
}

QString letter(LetterKind kind)
{
    switch (kind) {
    case LetterKind::IntakeReceipt:
        return Words::tr("Receipt of papers");
    case LetterKind::CompletionNotice:
        return Words::tr("Notice: papers to complete");
    case LetterKind::RejectionNotice:
        return Words::tr("Notice of rejection");
    case LetterKind::ReferralNotice:
        return Words::tr("Notice of referral");
    case LetterKind::ResultNotice:
        break;
    }
    return Words::tr("Notice of the result");
}

QString month(QDate first)
{
    return u"%1 %2"_s.arg(indonesian::month(first.month())).arg(first.year());
}

ReportColumn sheetsColumn()
{
    return { u"sheets"_s, Words::tr("Sheets"), CellType::Number, 16, true };
}
} // namespace reportwords

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterchecking.h"

#include "core/checkcode.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "desk/caseaction.h"
#include "desk/lettermarks.h"
#include "letters/lettercontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letterchecking)
};

struct Typed {
    QString number;
    QString code;
};

/// "KRT-MWX", "000.3.5/12/PBJ", "000.3.5/12/PBJ KRT-MWX" or the two parts of a code with a space between.
Typed typedParts(const QString &text)
{
    const QString all = text.simplified();
    if (const QString code = checkcode::read(all); !code.isEmpty())
        return { {}, code };
    for (qsizetype at = all.lastIndexOf(u' '); at > 0; at = all.lastIndexOf(u' ', at - 1)) {
        const QString code = checkcode::read(all.sliced(at));
        if (!code.isEmpty())
            return { all.first(at).trimmed(), code };
    }
    return { all, {} };
}
} // namespace

LetterChecking::Finding LetterChecking::check(const QString &typed) const
{
    const Typed parts = typedParts(typed);
    if (parts.number.isEmpty() && parts.code.isEmpty())
        throw refused(Words::tr("Type the letter's number or its check code of six letters."));
    const CaseStore cases(m_office.db());
    const auto requests = parts.number.isEmpty() ? cases.withCheckCode(parts.code) : cases.withNumber(parts.number);
    Finding finding = none(parts.number, parts.code);
    for (const RequestId request : requests) {
        const QList<Finding> all = in(request, parts.number, parts.code);
        for (const Finding &one : all) {
            // The newest, unless an older one of that number is the one whose code was typed.
            if (finding.letter.number.isEmpty() || (isOf(one, parts.code) && !isOf(finding, parts.code)))
                finding = one;
        }
    }
    return finding;
}

/// A letter that is not in the database; it may be one of a later time than the database is.
LetterChecking::Finding LetterChecking::none(const QString &number, const QString &code) const
{
    Finding finding;
    if (number.isEmpty()) {
        finding.sentence = Words::tr("Not ours: no letter of Loket bears the code %1. Read it once more; if it stays, "
                                     "keep the letter and tell the head.")
                               .arg(checkcode::printed(code));
        return finding;
    }
    finding.sentence = Words::tr("Not ours: Loket made no letter %1.").arg(number);
    const QByteArray key = lettermarks::key(m_office);
    if (key.isEmpty() || code.isEmpty())
        return finding;
    const int year = m_office.today().year();
    for (const int one : { year, year - 1, 0 }) {
        if (lettermarks::code(key, number, one) == code)
            finding.sentence = Words::tr("The code is right, but letter %1 is not in this database. Was an older "
                                         "backup restored? Tell the administrator.")
                                   .arg(number);
    }
    return finding;
}

/// Those of one request; a number that was void in one year may be its letter of the next.
QList<LetterChecking::Finding> LetterChecking::in(RequestId request, const QString &number, const QString &code) const
{
    const CaseFile file = caseaction::load(m_office, request);
    QList<Finding> all;
    for (const Letter &letter : file.letters) {
        if (number.isEmpty() ? letter.checkCode != code : letter.number != number)
            continue;
        Finding finding;
        finding.letter = letter;
        finding.request = request;
        finding.agenda = file.request.agenda();
        all.prepend(judged(finding, code));
    }
    return all;
}

bool LetterChecking::isOf(const Finding &finding, const QString &code)
{
    return !code.isEmpty() && finding.letter.checkCode == code && finding.verdict != Verdict::WrongCode;
}

/// The code is computed anew: one that was put into the database by hand is no proof.
LetterChecking::Finding LetterChecking::judged(Finding finding, const QString &code) const
{
    const Letter &letter = finding.letter;
    const bool genuine = lettermarks::isGenuine(lettermarks::key(m_office), letter);
    const QString what = Words::tr("%1 of %2, number %3, agenda %4")
                             .arg(letters::title({ letter.kind, {}, Rendering::Office, {}, {} }),
                                  indonesian::date(letter.date), letter.number, finding.agenda);
    if (letter.checkCode.isEmpty()) {
        finding.verdict = Verdict::Unmarked;
        finding.sentence =
            Words::tr("Loket made it before letters bore a code: %1. Compare it with the office's copy.").arg(what);
    } else if (!genuine || (!code.isEmpty() && code != letter.checkCode)) {
        finding.verdict = Verdict::WrongCode;
        finding.sentence =
            Words::tr("Not ours: this code does not belong to that number. Loket's letter is %1.").arg(what);
    } else if (letter.state == LetterState::Void) {
        finding.verdict = Verdict::Void;
        finding.sentence = Words::tr("Void: %1 (%2). It is worth nothing any more.").arg(what, letter.voidReason);
    } else {
        finding.verdict = Verdict::Ours;
        finding.sentence = code.isEmpty() ? Words::tr("The number is ours: %1. Its check code must be %2.")
                                                .arg(what, checkcode::printed(letter.checkCode))
                                          : Words::tr("Ours: %1. Compare its text with the office's copy.").arg(what);
    }
    return finding;
}

bool LetterChecking::isWordOf(const Finding &finding, const QString &said) const
{
    const QByteArray key = lettermarks::key(m_office);
    return finding.letter.secret && !key.isEmpty()
        && checkcode::isSameWord(said, lettermarks::word(key, finding.letter));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/checkcode.h"
#include "desk/letterchecking.h"
#include "letters/lettercontent.h"

using namespace Qt::StringLiterals;

namespace
{
QString stateName(LetterState state)
{
    switch (state) {
    case LetterState::Printed:
        return u"printed"_s;
    case LetterState::Void:
        return u"void"_s;
    case LetterState::Made:
        break;
    }
    return u"made"_s;
}

/// Tells what a letter is, not whose it is: so nobody has to log in.
int check(const Options &options, const std::string &typed)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    const LetterChecking::Finding found = LetterChecking(session.office()).check(QString::fromStdString(typed));
    const Letter &letter = found.letter;
    if (options.json) {
        QJsonObject answer { { u"ours"_s, found.isOurs() }, { u"sentence"_s, found.sentence } };
        if (!letter.number.isEmpty()) {
            answer.insert(u"number"_s, letter.number);
            answer.insert(u"code"_s, checkcode::printed(letter.checkCode));
            answer.insert(u"date"_s, letter.date.toString(Qt::ISODate));
            answer.insert(u"kind"_s, letters::kindName(letter.kind));
            answer.insert(u"state"_s, stateName(letter.state));
            answer.insert(u"agenda"_s, found.agenda);
        }
        print::json(answer);
    } else {
        print::line(found.sentence);
    }
    return found.isOurs() ? 0 : 1;
}
} // namespace

void commands::addLetterChecks(CLI::App &app, Options &options)
{
    static std::string typed;
    CLI::App *const checks = app.get_subcommand("letter")->add_subcommand(
        "check",
        QT_TRANSLATE_NOOP("loketctl", "Whether Loket made a letter: by its check code, its number, or both in quotes"));
    checks
        ->add_option("code", typed,
                     QT_TRANSLATE_NOOP("loketctl", "KRT-MWX, 000.3.5/12/PBJ, or \"000.3.5/12/PBJ KRT-MWX\""))
        ->required();
    checks->callback([&options] { options.run = [&options] { return check(options, typed); }; });
}

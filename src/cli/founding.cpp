// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casejson.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/error.h"
#include "core/note.h"
#include "desk/operatordesk.h"
#include "desk/practicedata.h"
#include "desk/settingsdesk.h"
#include "secrets/passwordhash.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct NewOperator {
    std::string fullName;
    std::string nip;
    std::string userName;
    std::string spseUserId;
    std::string role = "officer";
    bool administrator = false;
};

Operator operatorOf(const NewOperator &given)
{
    Operator who;
    who.fullName = QString::fromStdString(given.fullName);
    who.nip = QString::fromStdString(given.nip);
    who.userName = QString::fromStdString(given.userName);
    who.spseUserId = QString::fromStdString(given.spseUserId);
    who.administrator = given.administrator;
    const auto role = casejson::roleNamed(QString::fromStdString(given.role));
    if (!role)
        throw refused(Words::tr("The role is one of officer, head, archivist, auditor."));
    who.role = *role;
    return who;
}

void addOperatorOptions(CLI::App &command, NewOperator &given)
{
    command.add_option("--full-name", given.fullName, QT_TRANSLATE_NOOP("loketctl", "Full name with titles"))
        ->required();
    command.add_option("--nip", given.nip, QT_TRANSLATE_NOOP("loketctl", "NIP, 18 digits"));
    command.add_option("--username", given.userName, QT_TRANSLATE_NOOP("loketctl", "User name for the login"))
        ->required();
    command.add_option("--spse-user-id", given.spseUserId,
                       QT_TRANSLATE_NOOP("loketctl", "The operator's own SPSE user ID"));
    command.add_option("--role", given.role, QT_TRANSLATE_NOOP("loketctl", "officer, head, archivist or auditor"));
}

QByteArray hashOf(const Operator &who)
{
    const SecretBytes password = Session::passwordFromInput();
    if (const auto wrong = OperatorDesk::passwordRefusal(password, who))
        throw refused(*wrong);
    return passwordhash::hash(password);
}

QJsonObject operatorJson(const Operator &who)
{
    return { { u"username"_s, who.userName },
             { u"full_name"_s, who.fullName },
             { u"nip"_s, who.nip },
             { u"role"_s, casejson::name(who.role) },
             { u"administrator"_s, who.administrator },
             { u"disabled"_s, who.disabled } };
}

void tell(const Options &options, const Operator &who)
{
    if (options.json)
        print::json(operatorJson(who));
    else
        print::line(u"%1  %2  %3%4"_s.arg(who.userName, who.fullName, casejson::name(who.role),
                                          who.disabled ? u"  (disabled)"_s : QString()));
}

int init(const Options &options, const NewOperator &given)
{
    // Judged before anything is opened: what is refused leaves no new file behind.
    const Operator who = operatorOf(given);
    const QByteArray hash = hashOf(who);
    Session session(QString::fromStdString(options.database), Database::Open::MayCreate);
    OperatorDesk desk(session.office());
    if (!desk.isFirstStart())
        throw refused(Words::tr("This database has an operator already. Log in."));
    SettingsDesk(session.office()).found({});
    tell(options, desk.addFirst(who, hash));
    return 0;
}

int addOperator(const Options &options, const NewOperator &given)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const Operator who = operatorOf(given);
    // The administrator's password came on the first line, the new operator's comes on the second.
    const QByteArray hash = hashOf(who);
    tell(options, OperatorDesk(session.office()).add(who, hash));
    return 0;
}

int listOperators(const Options &options)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    for (const Operator &who : OperatorDesk(session.office()).operators())
        tell(options, who);
    return 0;
}

int disableOperator(const Options &options, const std::string &name)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    OperatorDesk desk(session.office());
    for (const Operator &who : desk.operators()) {
        if (who.userName != QString::fromStdString(name).toLower())
            continue;
        desk.disable(who.id, who.revision);
        return 0;
    }
    throw refused(Words::tr("There is no operator %1.").arg(QString::fromStdString(name)));
}

int demo(const Options &options, int requests, unsigned seed)
{
    Session session(QString::fromStdString(options.database), Database::Open::MayCreate);
    const int made = practicedata::fill(session.db(), requests, seed, [&](int done) {
        if (!options.json && done % 10'000 == 0)
            print::error(QString::number(done));
        return true;
    });
    if (options.json)
        print::json({ { u"requests"_s, made } });
    else
        print::line(Words::tr("%1 practice requests were made.").arg(made));
    return 0;
}
} // namespace

void commands::addFounding(CLI::App &app, Options &options)
{
    static NewOperator given;
    static std::string name;
    static int requests = 60;
    static unsigned seed = 1;
    CLI::App *const start = app.add_subcommand(
        "init", QT_TRANSLATE_NOOP("loketctl", "Found a new database; the password on standard input"));
    addOperatorOptions(*start, given);
    start->callback([&options] { options.run = [&options] { return init(options, given); }; });

    CLI::App *const operators =
        app.add_subcommand("operator", QT_TRANSLATE_NOOP("loketctl", "Operators of this database"));
    operators->require_subcommand(1);
    CLI::App *const add = operators->add_subcommand(
        "add", QT_TRANSLATE_NOOP("loketctl", "Add one; the second line of input is the new password"));
    addOperatorOptions(*add, given);
    add->add_flag("--administrator", given.administrator,
                  QT_TRANSLATE_NOOP("loketctl", "May change operators and settings"));
    add->callback([&options] { options.run = [&options] { return addOperator(options, given); }; });
    operators->add_subcommand("list", QT_TRANSLATE_NOOP("loketctl", "List all"))->callback([&options] {
        options.run = [&options] { return listOperators(options); };
    });
    CLI::App *const disable = operators->add_subcommand("disable", QT_TRANSLATE_NOOP("loketctl", "Disable one"));
    disable->add_option("username", name)->required();
    disable->callback([&options] { options.run = [&options] { return disableOperator(options, name); }; });

    CLI::App *const practice = app.add_subcommand(
        "demo", QT_TRANSLATE_NOOP("loketctl", "Fill an empty database with invented people, for practice"));
    practice->add_option("--requests", requests, QT_TRANSLATE_NOOP("loketctl", "How many requests"))
        ->check(CLI::Range(0, 20'000'000));
    practice->add_option("--seed", seed, QT_TRANSLATE_NOOP("loketctl", "The same seed makes the same data"));
    practice->callback([&options] { options.run = [&options] { return demo(options, requests, seed); }; });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/error.h"
#include "desk/privacydesk.h"
#include "desk/registerdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Person {
    std::string userId;
    std::string out;
};

int person(const Options &options, const Person &chosen)
{
    const QString file = QString::fromStdString(chosen.out);
    const auto format = PrivacyDesk::formatOf(file);
    if (!format)
        throw refused(Words::tr("The name of the file ends in .pdf, .json or .zip."));
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const auto account = RegisterDesk(session.office()).byUserId(QString::fromStdString(chosen.userId));
    if (!account)
        throw refused(Words::tr("The register has no user ID %1.").arg(QString::fromStdString(chosen.userId)));
    const QByteArray bytes = PrivacyDesk(session.office()).personFile(account->id, *format);
    print::file(file, bytes);
    if (options.json)
        print::json({ { u"file"_s, file }, { u"bytes"_s, bytes.size() } });
    else
        print::line(Words::tr("Everything about %1 is in %2.").arg(account->data.name, file));
    return 0;
}
} // namespace

void commands::addPrivacy(CLI::App &app, Options &options)
{
    static Person chosen;
    CLI::App *const command = app.add_subcommand(
        "person", QT_TRANSLATE_NOOP("loketctl", "Everything that is kept about one person, as a new file"));
    command->add_option("user-id", chosen.userId, QT_TRANSLATE_NOOP("loketctl", "Of the account in the register"))
        ->required();
    command
        ->add_option("--out", chosen.out,
                     QT_TRANSLATE_NOOP("loketctl", "New .pdf, .json, or .zip with the papers as well"))
        ->required();
    command->callback([&options] { options.run = [&options] { return person(options, chosen); }; });
}

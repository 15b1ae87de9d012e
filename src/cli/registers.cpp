// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/importnotes.h"
#include "capture/paperfile.h"
#include "capture/readnow.h"
#include "cli/casejson.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "desk/registerdesk.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

void tell(const Options &options, const ImportPlan &plan)
{
    if (options.json) {
        print::json(casejson::plan(plan));
        return;
    }
    print::line(Words::tr("%1 added, %2 changed, %3 unchanged, %4 refused.")
                    .arg(plan.added.size())
                    .arg(plan.changed.size())
                    .arg(plan.unchanged)
                    .arg(plan.refused.size()));
    for (const ImportVerdict &v : plan.refused)
        print::line(v.column.isEmpty() ? v.reason : Words::tr("Row %1, %2: %3").arg(v.row).arg(v.column, v.reason));
}

int import(const Options &options, const std::string &path, bool dryRun)
{
    const PaperFile file = readPaperFile(QString::fromStdString(path));
    const Table table = readnow::table(file.bytes);
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    RegisterDesk desk(session.office());
    ImportPlan plan = desk.plan(table.rows);
    importnotes::judge(plan, table);
    tell(options, plan);
    if (!plan.permitted() || !plan.mapping.ok())
        return 1;
    if (!dryRun)
        desk.import(plan, file.name, QString::fromLatin1(::sha256(file.bytes)));
    return 0;
}
} // namespace

void commands::addRegister(CLI::App &app, Options &options)
{
    static std::string path;
    static bool dryRun = false;
    CLI::App *const reg = app.add_subcommand("register", QT_TRANSLATE_NOOP("loketctl", "The register of accounts"));
    reg->require_subcommand(1);
    CLI::App *const in =
        reg->add_subcommand("import", QT_TRANSLATE_NOOP("loketctl", "Import a CSV or XLSX file, all or nothing"));
    in->add_option("file", path)->required();
    in->add_flag("--dry-run", dryRun, QT_TRANSLATE_NOOP("loketctl", "Only say what would be done"));
    in->callback([&options] { options.run = [&options] { return import(options, path, dryRun); }; });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/error.h"
#include "core/papersdate.h"
#include "desk/reportdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Chosen {
    std::string name;
    std::string from;
    std::string to;
    std::string format;
    std::string out;
    bool list = false;
};

int tellKinds(const Options &options)
{
    for (const ReportKind &kind : ReportDesk::kinds()) {
        if (options.json)
            print::json({ { u"report"_s, kind.name }, { u"title"_s, kind.title }, { u"about"_s, kind.about } });
        else
            print::line(u"%1  %2"_s.arg(kind.name.leftJustified(12), kind.about));
    }
    return 0;
}

QDate dayOf(const std::string &text, QDate usual)
{
    if (text.empty())
        return usual;
    const PaperDate date = readPaperDate(QString::fromStdString(text));
    if (!date.ok())
        throw refused(date.error);
    return date.date;
}

int report(const Options &options, const Chosen &chosen)
{
    if (chosen.list)
        return tellKinds(options);
    const QString name = QString::fromStdString(chosen.name);
    if (!ReportDesk::isKind(name))
        throw refused(Words::tr("There is no report \"%1\"; --list names them.").arg(name));
    const ReportFormat format =
        ReportDesk::formatNamed(QString::fromStdString(chosen.format)).value_or(ReportFormat::Json);
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const ReportDesk desk(session.office());
    const ReportPeriod usual = ReportDesk::usualPeriod(name, session.office().today());
    const ReportPeriod period { dayOf(chosen.from, usual.from), dayOf(chosen.to, usual.to) };
    const bool withBehind = format == ReportFormat::Xlsx || format == ReportFormat::Json;
    const Report made = desk.make({ name, period, withBehind });
    const QByteArray bytes = desk.face(made, format);
    print::file(QString::fromStdString(chosen.out), bytes);
    desk.recordExport(made, ReportDesk::suffix(format));
    if (options.json)
        print::json({ { u"report"_s, name },
                      { u"from"_s, period.from.toString(Qt::ISODate) },
                      { u"to"_s, period.to.toString(Qt::ISODate) },
                      { u"rows"_s, made.rows.size() },
                      { u"file"_s, QString::fromStdString(chosen.out) },
                      { u"bytes"_s, bytes.size() } });
    else
        print::line(Words::tr("%1, %2: %3 lines.").arg(made.title, period.title()).arg(made.rows.size()));
    return 0;
}
} // namespace

void commands::addReports(CLI::App &app, Options &options)
{
    static Chosen chosen;
    CLI::App *const command = app.add_subcommand("report", "A report of a period as a new file");
    auto *const list = command->add_flag("--list", chosen.list, "Name the reports");
    auto *const name = command->add_option("name", chosen.name, "Such as register, summary, times; --list names all");
    command->add_option("--from", chosen.from, "First day, such as 2026-01-01; else of this month");
    command->add_option("--to", chosen.to, "Last day");
    auto *const format = command->add_option("--format", chosen.format, "csv, xlsx, pdf or json")
                             ->check(CLI::IsMember({ "csv", "xlsx", "pdf", "json" }));
    auto *const out = command->add_option("--out", chosen.out, "New file");
    name->needs(format)->needs(out);
    command->callback([&options, list, name] {
        if (list->count() == 0 && name->count() == 0)
            throw CLI::RequiredError("name or --list");
        options.run = [&options] { return report(options, chosen); };
    });
}

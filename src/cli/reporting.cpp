// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/error.h"
#include "core/papersdate.h"
#include "desk/evidencepack.h"
#include "desk/qualitydesk.h"
#include "desk/reportdesk.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    const Report made = desk.make({ name, period, withBehind, true });
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

struct Drawing {
    std::string from;
    std::string to;
    int count = 10;
    std::string seed;
};

int draw(const Options &options, const Drawing &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const ReportPeriod usual = ReportPeriod::month(session.office().today());
    QualityDesk desk(session.office());
    const QualityDraw drawn = desk.draw({ dayOf(chosen.from, usual.from), dayOf(chosen.to, usual.to) }, chosen.count,
                                        QString::fromStdString(chosen.seed));
    QStringList agendas;
    for (const QualityCheck &check : desk.checks(drawn.id))
        agendas << u"%1/%2"_s.arg(check.request.agendaNumber, 4, 10, QLatin1Char('0')).arg(check.request.agendaYear);
    if (options.json)
        print::json({ { u"seed"_s, drawn.seed },
                      { u"population"_s, drawn.population },
                      { u"drawn"_s, QJsonArray::fromStringList(agendas) } });
    else
        print::line(Words::tr("Seed %1, %2 of %3: %4")
                        .arg(drawn.seed, QString::number(drawn.drawn), QString::number(drawn.population),
                             agendas.join(u", "_s)));
    return 0;
}

struct Packing {
    std::string from;
    std::string to;
    std::string out;
    int samples = 10;
};

int pack(const Options &options, const Packing &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const ReportPeriod usual = ReportPeriod::year(session.office().today());
    const ReportPeriod period { dayOf(chosen.from, usual.from), dayOf(chosen.to, usual.to) };
    const EvidencePack::Made made =
        EvidencePack(session.office()).write(period, QString::fromStdString(chosen.out), chosen.samples);
    if (options.json)
        print::json({ { u"folder"_s, QString::fromStdString(chosen.out) },
                      { u"files"_s, QJsonArray::fromStringList(made.files) },
                      { u"samples"_s, made.samples },
                      { u"seed"_s, made.seed },
                      { u"anchor"_s, made.anchor.toString() } });
    else
        print::line(Words::tr("%1: %2 files, %3 samples, seed %4.")
                        .arg(QString::fromStdString(chosen.out), QString::number(made.files.size()),
                             QString::number(made.samples), made.seed));
    return 0;
}

void addPack(CLI::App &app, Options &options)
{
    static Packing chosen;
    CLI::App *const command = app.add_subcommand(
        "evidence",
        QT_TRANSLATE_NOOP("loketctl", "For an assessor: registers, SOP, samples, a restore that is tried, anchor"));
    command->add_option("--from", chosen.from, QT_TRANSLATE_NOOP("loketctl", "First day; else of this year"));
    command->add_option("--to", chosen.to, QT_TRANSLATE_NOOP("loketctl", "Last day"));
    command
        ->add_option("--samples", chosen.samples,
                     QT_TRANSLATE_NOOP("loketctl", "How many closed requests, without persons; 10"))
        ->check(CLI::Range(0, 500));
    command->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "New folder, or a new .zip file"))
        ->required();
    command->callback([&options] { options.run = [&options] { return pack(options, chosen); }; });
}

void addDraw(CLI::App &app, Options &options)
{
    static Drawing chosen;
    CLI::App *const command =
        app.add_subcommand("draw", QT_TRANSLATE_NOOP("loketctl", "Draw closed requests for a second look by the head"));
    command->add_option("--from", chosen.from,
                        QT_TRANSLATE_NOOP("loketctl", "First day of closing; else of this month"));
    command->add_option("--to", chosen.to, QT_TRANSLATE_NOOP("loketctl", "Last day"));
    command->add_option("--count", chosen.count, QT_TRANSLATE_NOOP("loketctl", "How many; 10"))
        ->check(CLI::Range(1, 500));
    command->add_option("--seed", chosen.seed,
                        QT_TRANSLATE_NOOP("loketctl", "The same seed draws the same requests; else by chance"));
    command->callback([&options] { options.run = [&options] { return draw(options, chosen); }; });
}
} // namespace

void commands::addReports(CLI::App &app, Options &options)
{
    addDraw(app, options);
    addPack(app, options);
    static Chosen chosen;
    CLI::App *const command =
        app.add_subcommand("report", QT_TRANSLATE_NOOP("loketctl", "A report of a period as a new file"));
    auto *const list = command->add_flag("--list", chosen.list, QT_TRANSLATE_NOOP("loketctl", "Name the reports"));
    auto *const name = command->add_option(
        "name", chosen.name, QT_TRANSLATE_NOOP("loketctl", "Such as register, summary, times; --list names all"));
    command->add_option("--from", chosen.from,
                        QT_TRANSLATE_NOOP("loketctl", "First day, such as 2026-01-01; else of this month"));
    command->add_option("--to", chosen.to, QT_TRANSLATE_NOOP("loketctl", "Last day"));
    auto *const format =
        command->add_option("--format", chosen.format, QT_TRANSLATE_NOOP("loketctl", "csv, xlsx, pdf or json"))
            ->check(CLI::IsMember({ "csv", "xlsx", "pdf", "json" }));
    auto *const out = command->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "New file"));
    name->needs(format)->needs(out);
    command->callback([&options, list, name] {
        if (list->count() == 0 && name->count() == 0)
            throw CLI::RequiredError("name or --list");
        options.run = [&options] { return report(options, chosen); };
    });
}

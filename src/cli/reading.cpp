// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casejson.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/agenda.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/workflow.h"
#include "db/casestore.h"
#include "db/contentstore.h"
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/requestdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

constexpr int pageSize = 500;

struct Chosen {
    std::string stage;
    std::string search;
    std::string agenda;
    std::string number;
    std::string sha256;
    std::string out;
    int limit = 0; ///< 0 = all
};

qint64 minutesOf(RequestDesk &desk, const Request &request, const QDateTime &now)
{
    qint64 ms = 0;
    for (const Interval &i : desk.read(request.id).intervals)
        ms += i.kind == ClockKind::Work ? i.ms(now) : 0;
    return ms / 60'000;
}

void tell(const Options &options, Session &session, RequestDesk &desk, const Request &r)
{
    const qint64 minutes = minutesOf(desk, r, session.office().now());
    if (options.json)
        print::json(casejson::row(r, minutes));
    else
        print::line(u"%1  %2  %3  %4  %5"_s.arg(
            r.agenda(), indonesian::dateAndTime(r.receivedAt, session.office().timeZone()), r.applicant.name,
            r.isClosed() ? workflow::name(r.outcome) : workflow::name(r.stage), Words::tr("%1 min").arg(minutes)));
}

std::optional<Stage> stageOf(const Chosen &chosen)
{
    if (chosen.stage.empty())
        return {};
    const auto stage = casejson::stageNamed(QString::fromStdString(chosen.stage));
    if (!stage)
        throw refused(Words::tr("The stage %1 is not known; for example validity-check, handover, closed.")
                          .arg(QString::fromStdString(chosen.stage)));
    return stage;
}

int list(const Options &options, const Chosen &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const InboxDesk inbox(session.office());
    RequestDesk desk(session.office());
    const auto stage = stageOf(chosen);
    const int most = chosen.limit > 0 ? chosen.limit : std::numeric_limits<int>::max();
    if (!chosen.search.empty()) {
        int told = 0;
        for (const Request &r : inbox.search(QString::fromStdString(chosen.search), most)) {
            if ((!stage || r.stage == *stage) && told++ < most)
                tell(options, session, desk, r);
        }
        return 0;
    }
    std::optional<InboxCursor> after;
    for (int told = 0; told < most;) {
        const auto rows = inbox.all(stage, after, std::min(pageSize, most - told));
        if (rows.isEmpty())
            break;
        for (const Request &r : rows)
            tell(options, session, desk, r);
        told += int(rows.size());
        after = InboxCursor { rows.last().receivedAt.toMSecsSinceEpoch(), rows.last().id };
    }
    return 0;
}

int show(const Options &options, const Chosen &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const auto number = agenda::parse(QString::fromStdString(chosen.agenda), session.office().today().year());
    const auto id = number ? InboxDesk(session.office()).byAgenda(number->year, number->number) : std::nullopt;
    if (!id)
        throw refused(Words::tr("There is no agenda %1.").arg(QString::fromStdString(chosen.agenda)));
    // Looking at a person's file is an entry, here as at the window; but no officer's clock starts.
    const CaseFile file = RequestDesk(session.office()).look(*id);
    print::json(casejson::file(file, session.office().now()));
    return 0;
}

int letter(const Options &options, const Chosen &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    RequestDesk desk(session.office());
    const QString number = QString::fromStdString(chosen.number);
    const auto found = CaseStore(session.db()).letterNumbered(number);
    if (!found)
        throw refused(Words::tr("There is no letter %1.").arg(number));
    desk.look(found->request);
    print::file(QString::fromStdString(chosen.out), desk.bytes(found->sha256));
    return 0;
}

int paper(const Options &options, const Chosen &chosen)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    RequestDesk desk(session.office());
    const QString sha = QString::fromStdString(chosen.sha256).toLower();
    if (!ContentStore(session.db()).has(sha))
        throw refused(Words::tr("There is no paper %1.").arg(sha));
    for (const FiledBefore &filed : CaseStore(session.db()).filedBefore(sha))
        desk.look(filed.request);
    print::file(QString::fromStdString(chosen.out), desk.bytes(sha));
    return 0;
}
} // namespace

void commands::addReading(CLI::App &app, Options &options)
{
    static Chosen chosen;
    CLI::App *const lists = app.add_subcommand("list", QT_TRANSLATE_NOOP("loketctl", "Requests, newest first"));
    lists->add_option("--stage", chosen.stage, QT_TRANSLATE_NOOP("loketctl", "Only those in this stage"));
    lists->add_option("--search", chosen.search,
                      QT_TRANSLATE_NOOP("loketctl", "Only those in which these words occur"));
    lists->add_option("--limit", chosen.limit, QT_TRANSLATE_NOOP("loketctl", "At most so many"))
        ->check(CLI::PositiveNumber);
    lists->callback([&options] { options.run = [&options] { return list(options, chosen); }; });

    CLI::App *const shows =
        app.add_subcommand("show", QT_TRANSLATE_NOOP("loketctl", "Everything kept of one request, as JSON"));
    shows->add_option("agenda", chosen.agenda, QT_TRANSLATE_NOOP("loketctl", "Agenda number, such as 0042/2026"))
        ->required();
    shows->callback([&options] { options.run = [&options] { return show(options, chosen); }; });

    CLI::App *const letters =
        app.add_subcommand("letter", QT_TRANSLATE_NOOP("loketctl", "The office's copy of a letter, as PDF"));
    CLI::Option *const number = letters->add_option("number", chosen.number);
    CLI::Option *const out = letters->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "New file"));
    addLetters(*letters, options);
    letters->callback([&options, letters, number, out] {
        if (!letters->get_subcommands().empty())
            return; // preview, fields
        for (const CLI::Option *needed : { number, out }) {
            if (needed->count() == 0)
                throw CLI::RequiredError(needed->get_name());
        }
        options.run = [&options] { return letter(options, chosen); };
    });

    CLI::App *const papers = app.add_subcommand("paper", QT_TRANSLATE_NOOP("loketctl", "A paper's bytes as they came"));
    papers->add_option("sha256", chosen.sha256)->required();
    papers->add_option("--out", chosen.out, QT_TRANSLATE_NOOP("loketctl", "New file"))->required();
    papers->callback([&options] { options.run = [&options] { return paper(options, chosen); }; });
}

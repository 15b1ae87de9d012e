// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpages.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/agenda.h"
#include "core/error.h"
#include "db/migrations.h"
#include "desk/backupdesk.h"
#include "desk/disposaldesk.h"
#include "desk/dossierdesk.h"
#include "desk/inboxdesk.h"
#include "desk/tombstoneledger.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

struct Keeping {
    std::string folder;
    std::string into;
    std::string agenda;
    std::string tombstones;
    int year = 0;
    bool all = false;
    bool encrypt = false;
};

QJsonObject json(const BackupInfo &info)
{
    return { { u"at"_s, info.at.toString(Qt::ISODate) },
             { u"schema"_s, info.schema },
             { u"rows"_s, info.rows },
             { u"contents"_s, info.contents },
             { u"encrypted"_s, info.sealed },
             { u"anchor"_s, info.anchor.toString() } };
}

/// An old database is brought up to date first: what is backed up is of this Loket's schema.
DatabaseUrl upToDate(const Options &options)
{
    const DatabaseUrl url = Session::chosen(QString::fromStdString(options.database));
    Database db(url);
    migrations::run(db);
    return url;
}

int backup(const Options &options, const Keeping &given)
{
    const QString folder = QString::fromStdString(given.folder);
    const auto known = backupdesk::look(folder);
    std::optional<SecretBytes> phrase;
    if (given.encrypt || (known && known->sealed))
        phrase = Session::passwordFromInput();
    const BackupReport report =
        backupdesk::make(upToDate(options), folder, phrase ? &*phrase : nullptr, QDateTime::currentDateTimeUtc());
    if (options.json) {
        QJsonObject object = json(report.info);
        object.insert(u"tables"_s, report.tables);
        object.insert(u"new_contents"_s, report.newContents);
        object.insert(u"mended"_s, report.mended);
        object.insert(u"bytes_written"_s, report.bytesWritten);
        object.insert(u"damaged"_s, QJsonArray::fromStringList(report.damaged));
        print::json(object);
    } else {
        print::line(
            Words::tr("%1 rows and %2 papers are backed up and read back; %3 papers are new, %4 bytes were written.")
                .arg(report.info.rows)
                .arg(report.info.contents)
                .arg(report.newContents)
                .arg(report.bytesWritten));
        if (report.mended > 0)
            print::line(Words::tr("%1 papers of the last backup were damaged in the folder and were written anew: the "
                                  "disk or stick may be going bad.")
                            .arg(report.mended));
        for (const QString &sha : report.damaged)
            print::line(Words::tr("Damaged in the database already: %1").arg(sha));
    }
    return report.damaged.isEmpty() ? 0 : 1;
}

int restore(const Options &options, const Keeping &given)
{
    const QString folder = QString::fromStdString(given.folder);
    const auto known = backupdesk::look(folder);
    std::optional<SecretBytes> phrase;
    if (known && known->sealed)
        phrase = Session::passwordFromInput();
    const RestoreReport report =
        backupdesk::restore(folder, DatabaseUrl::parse(QString::fromStdString(given.into)), phrase ? &*phrase : nullptr,
                            {}, QString::fromStdString(given.tombstones));
    QStringList damage = report.audit.damage;
    if (!report.anchorHolds)
        damage << Words::tr("The trail does not end where the backup says.");
    if (options.json) {
        QJsonObject object = json(report.info);
        object.insert(u"tables"_s, report.tables);
        object.insert(u"damaged"_s, QJsonArray::fromStringList(report.damaged));
        object.insert(u"audit_ok"_s, damage.isEmpty() && report.audit.chainOk);
        object.insert(u"damage"_s, QJsonArray::fromStringList(damage));
        object.insert(u"destroyed_again"_s, report.purgedAgain);
        object.insert(u"not_cleaned"_s, report.notCleaned);
        print::json(object);
    } else {
        if (report.purgedAgain > 0)
            print::line(Words::tr("%1 files that were destroyed since were taken out again.").arg(report.purgedAgain));
        if (!report.notCleaned.isEmpty())
            print::line(Words::tr("What was destroyed is not cleared away yet: %1").arg(report.notCleaned));
        print::line(Words::tr("%1 rows and %2 papers are restored.").arg(report.info.rows).arg(report.info.contents));
        for (const QString &sha : report.damaged)
            print::line(Words::tr("Damaged already when it was backed up: %1").arg(sha));
        for (const QString &line : std::as_const(damage))
            print::line(line);
        print::line(report.ok() ? Words::tr("Nothing was changed.") : Words::tr("Something was changed or damaged."));
    }
    return report.ok() && report.notCleaned.isEmpty() ? 0 : 1;
}

/// What was destroyed, to be taken along where an older backup may be restored.
int tombstones(const Options &options, const Keeping &given)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const QList<Tombstone> stones = DisposalDesk(session.office()).tombstones();
    print::file(QString::fromStdString(given.folder), tombstoneledger::toJson(stones));
    if (options.json)
        print::json({ { u"tombstones"_s, stones.size() } });
    else
        print::line(Words::tr("%1 destroyed files are on the list.").arg(stones.size()));
    return 0;
}

int exportDossiers(const Options &options, const Keeping &given)
{
    const bool one = !given.agenda.empty() && given.year == 0 && !given.all;
    // With --year or --all the first word is the folder.
    const QString folder = QString::fromStdString(one ? given.folder : given.agenda);
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    DossierDesk desk(session.office(), paperpages::toArchivePdf);
    DossierDesk::Report report;
    if (one) {
        const QString text = QString::fromStdString(given.agenda);
        const auto number = agenda::parse(text, session.office().today().year());
        const auto id = number ? InboxDesk(session.office()).byAgenda(number->year, number->number) : std::nullopt;
        if (!id)
            throw refused(Words::tr("There is no agenda %1.").arg(text));
        report = desk.exportOne(*id, folder);
    } else {
        report = desk.exportYear(given.year ? std::optional<int>(given.year) : std::nullopt, folder);
    }
    if (options.json)
        print::json({ { u"dossiers"_s, report.dossiers },
                      { u"files"_s, report.files },
                      { u"bytes"_s, report.bytes },
                      { u"left_open"_s, report.open } });
    else
        print::line(Words::tr("%1 dossiers, %2 files were exported and read back; %3 requests are not closed yet.")
                        .arg(report.dossiers)
                        .arg(report.files)
                        .arg(report.open));
    return 0;
}
} // namespace

void commands::addKeeping(CLI::App &app, Options &options)
{
    static Keeping given;
    CLI::App *const out = app.add_subcommand(
        "backup", QT_TRANSLATE_NOOP("loketctl", "Back up into a folder; the next time only what is new"));
    out->add_option("folder", given.folder, QT_TRANSLATE_NOOP("loketctl", "New, empty, or a backup"))->required();
    out->add_flag("--encrypt", given.encrypt,
                  QT_TRANSLATE_NOOP("loketctl", "Encrypt; the pass phrase on standard input"));
    out->callback([&options] { options.run = [&options] { return backup(options, given); }; });

    CLI::App *const back =
        app.add_subcommand("restore", QT_TRANSLATE_NOOP("loketctl", "Restore a backup into an empty database"));
    back->add_option("folder", given.folder, QT_TRANSLATE_NOOP("loketctl", "The backup"))->required();
    back->add_option("--into", given.into, QT_TRANSLATE_NOOP("loketctl", "sqlite:FILE or postgresql://..., empty"))
        ->required();
    back->add_option("--tombstones", given.tombstones,
                     QT_TRANSLATE_NOOP("loketctl", "List of destroyed files: they do not come back"));
    back->callback([&options] { options.run = [&options] { return restore(options, given); }; });

    CLI::App *const stones = app.add_subcommand(
        "tombstones", QT_TRANSLATE_NOOP("loketctl", "The list of destroyed files, for restoring elsewhere"));
    stones->add_option("file", given.folder, QT_TRANSLATE_NOOP("loketctl", "New file"))->required();
    stones->callback([&options] { options.run = [&options] { return tombstones(options, given); }; });

    CLI::App *const dossiers = app.add_subcommand(
        "export", QT_TRANSLATE_NOOP("loketctl", "Closed requests as folders that open without Loket"));
    dossiers
        ->add_option("agenda", given.agenda,
                     QT_TRANSLATE_NOOP("loketctl", "Agenda number; with --year or --all the new folder"))
        ->required();
    dossiers->add_option("folder", given.folder, QT_TRANSLATE_NOOP("loketctl", "New folder"));
    dossiers->add_option("--year", given.year, QT_TRANSLATE_NOOP("loketctl", "All of that agenda year"))
        ->check(CLI::Range(1900, 9999));
    dossiers->add_flag("--all", given.all, QT_TRANSLATE_NOOP("loketctl", "All"));
    dossiers->callback([&options] {
        const bool one = given.year == 0 && !given.all;
        if (one == given.folder.empty() || (given.year && given.all))
            throw CLI::ValidationError("export", "AGENDA DIR, --year Y DIR or --all DIR");
        options.run = [&options] { return exportDossiers(options, given); };
    });
}

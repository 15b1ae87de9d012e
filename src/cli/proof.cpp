// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/session.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "desk/auditdesk.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(loketctl)
};

int audit(const Options &options)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    session.logIn(QString::fromStdString(options.operatorName));
    const AuditStore store(session.db());
    qint64 before = 0;
    for (;;) {
        const auto entries = store.page(before, 500);
        if (entries.isEmpty())
            return 0;
        for (const AuditEntry &e : entries) {
            if (options.json)
                print::json({ { u"sequence"_s, e.sequence },
                              { u"at"_s, e.at.toString(Qt::ISODateWithMs) },
                              { u"operator"_s, e.operatorName },
                              { u"subject"_s, int(e.subject) },
                              { u"subject_id"_s, e.subjectId },
                              { u"event"_s, int(e.event) },
                              { u"sentence"_s, AuditDesk::sentence(e) },
                              { u"text"_s, e.text },
                              { u"hash"_s, e.hash } });
            else
                print::line(u"%1  %2  %3 %4"_s.arg(e.sequence)
                                .arg(indonesian::dateAndTime(e.at, session.office().timeZone()), AuditDesk::sentence(e),
                                     e.text));
        }
        before = entries.last().sequence;
    }
}

int anchor(const Options &options)
{
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    const AuditAnchor now = AuditDesk(session.office()).anchor();
    if (options.json)
        print::json({ { u"entries"_s, now.entries }, { u"head"_s, now.head }, { u"anchor"_s, now.toString() } });
    else
        print::line(now.toString());
    return 0;
}

int verify(const Options &options, const std::string &text)
{
    std::optional<AuditAnchor> expected;
    if (!text.empty()) {
        expected = AuditAnchor::parse(QString::fromStdString(text));
        if (!expected)
            throw refused(Words::tr("An anchor looks like 1234:hash, as \"anchor\" printed it."));
    }
    Session session(QString::fromStdString(options.database), Database::Open::MustExist);
    const AuditDesk desk(session.office());
    const VerifyReport report = desk.verify(expected);
    try {
        desk.keep(report);
    } catch (const Error &) { // who may only read, or finds a broken disk, is still told
    }
    const bool auditOk = report.audit.chainOk && report.audit.damage.isEmpty() && !report.anchorMismatch;
    QStringList damage = report.audit.damage;
    if (report.anchorMismatch)
        damage << *report.anchorMismatch;
    if (options.json) {
        print::json({ { u"database"_s, report.databaseFault.isEmpty() ? u"ok"_s : report.databaseFault },
                      { u"contents"_s,
                        QJsonObject { { u"checked"_s, report.contentsChecked },
                                      { u"damaged"_s, report.contentsDamaged.size() },
                                      { u"hashes"_s, QJsonArray::fromStringList(report.contentsDamaged) } } },
                      { u"audit"_s,
                        QJsonObject { { u"entries"_s, report.audit.anchor.entries },
                                      { u"head"_s, report.audit.anchor.head },
                                      { u"ok"_s, auditOk },
                                      { u"damage"_s, QJsonArray::fromStringList(damage) } } } });
    } else {
        print::line(Words::tr("%1 papers checked, %2 damaged; %3 entries in the trail.")
                        .arg(report.contentsChecked)
                        .arg(report.contentsDamaged.size())
                        .arg(report.audit.anchor.entries));
        for (const QString &line : report.contentsDamaged + damage)
            print::line(line);
        print::line(report.ok() ? Words::tr("Nothing was changed.") : Words::tr("Something was changed or damaged."));
    }
    return report.ok() ? 0 : 1;
}

/// A bag that a backup or an export made: every byte against its list.
int verifyBag(const Options &options, const QString &folder)
{
    BagUpdate::finishLeft(folder);
    const bag::Findings found = bag::check(folder);
    if (options.json) {
        QJsonObject labels;
        for (const auto &[label, value] : found.info)
            labels.insert(label, value);
        print::json({ { u"bag"_s, found.ok() ? u"ok"_s : u"damaged"_s },
                      { u"files"_s, found.files },
                      { u"bytes"_s, found.bytes },
                      { u"damage"_s, QJsonArray::fromStringList(found.damage) },
                      { u"info"_s, labels } });
    } else {
        for (const QString &line : found.damage)
            print::line(line);
        print::line(found.ok() ? Words::tr("%1 files checked: the bag is whole.").arg(found.files)
                               : Words::tr("The bag is damaged."));
    }
    return found.ok() ? 0 : 1;
}
} // namespace

void commands::addProof(CLI::App &app, Options &options)
{
    static std::string anchorText;
    static std::string folder;
    app.add_subcommand("audit", QT_TRANSLATE_NOOP("loketctl", "The audit trail, newest first"))->callback([&options] {
        options.run = [&options] { return audit(options); };
    });
    app.add_subcommand("anchor",
                       QT_TRANSLATE_NOOP("loketctl", "Count and chain value of the trail, to be kept outside"))
        ->callback([&options] { options.run = [&options] { return anchor(options); }; });
    CLI::App *const check = app.add_subcommand(
        "verify",
        QT_TRANSLATE_NOOP("loketctl", "Check papers, records and the trail, or a bag; exit 1 when anything is wrong"));
    CLI::Option *const bag =
        check->add_option("bag", folder, QT_TRANSLATE_NOOP("loketctl", "A folder that backup or export made"));
    check->add_option("--anchor", anchorText, QT_TRANSLATE_NOOP("loketctl", "An anchor that was printed earlier"))
        ->excludes(bag);
    check->callback([&options] {
        options.run = [&options] {
            return folder.empty() ? verify(options, anchorText) : verifyBag(options, QString::fromStdString(folder));
        };
    });
}

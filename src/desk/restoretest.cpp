// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoretest.h"

#include "archive/scratch.h"
#include "core/indonesian.h"
#include "db/database.h"
#include "db/fixitystore.h"
#include "desk/backupdesk.h"
#include "desk/office.h"
#include "reports/reportframe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(restoretest)
};

Report protocolOf(const Office &office)
{
    const ReportFrame frame {
        { office.today(), office.today() }, office.timeZone(), office.now(), office.isPractice()
    };
    Report report = frame.begin(u"restore"_s, Words::tr("Protocol of a restore test"));
    report.columns = { { u"what"_s, Words::tr("What was tested"), CellType::Text, 80 },
                       { u"found"_s, Words::tr("Finding"), CellType::Text, 100 } };
    return report;
}
} // namespace

Report restoretest::run(const Office &office, const ReportProgress &progress)
{
    const bag::Progress going = [&](qint64 done, qint64 of) { return !progress || progress(int(done), int(of)); };
    const Scratch scratch(Scratch::place(), u"restore-test-"_s);
    QElapsedTimer timer;
    timer.start();
    const BackupReport backup =
        backupdesk::make(office.db().url(), scratch.path(u"cadangan"_s), nullptr, office.now(), going);
    DatabaseUrl target;
    target.file = scratch.path(u"pulih.db"_s);
    const RestoreReport restored = backupdesk::restore(scratch.path(u"cadangan"_s), target, nullptr, going);
    const qint64 seconds = timer.elapsed() / 1000;
    Report report = protocolOf(office);
    const auto line = [&](const QString &what, const QString &found, bool good = true) {
        ReportRow row;
        row.cells = { what, found };
        row.warn = !good;
        report.rows.append(row);
    };
    line(Words::tr("Tried on"), indonesian::dateAndTime(office.now(), office.timeZone()));
    line(Words::tr("By"), office.who().fullName);
    line(Words::tr("Backed up and read back"),
         Words::tr("%1 rows in %2 tables, %3 papers")
             .arg(indonesian::integer(backup.info.rows), QString::number(backup.tables),
                  indonesian::integer(backup.info.contents)));
    line(Words::tr("Restored into a new database"),
         Words::tr("%1 rows, %2 papers")
             .arg(indonesian::integer(restored.info.rows), indonesian::integer(restored.info.contents)));
    line(Words::tr("Papers against their SHA-256"),
         restored.damaged.isEmpty() ? Words::tr("all as they were filed")
                                    : Words::tr("%1 changed or damaged").arg(restored.damaged.size()),
         restored.damaged.isEmpty());
    const bool trail = restored.audit.chainOk && restored.audit.damage.isEmpty() && restored.anchorHolds;
    line(Words::tr("Audit trail of the restored database"),
         trail ? Words::tr("whole, and ends where the backup says")
               : Words::tr("broken or changed: %1 findings").arg(restored.audit.damage.size()),
         trail);
    line(Words::tr("End of the trail"), restored.info.anchor.toString());
    line(Words::tr("Schema of the data"), QString::number(restored.info.schema));
    line(Words::tr("Time needed"), Words::tr("%1 seconds").arg(seconds));
    if (const auto last = FixityStore(office.db()).last())
        line(Words::tr("Last full check at this place"),
             Words::tr("%1, %2 papers")
                 .arg(indonesian::dateAndTime(last->at, office.timeZone()), indonesian::integer(last->contents)),
             last->ok);
    report.summary = { restored.ok() ? Words::tr("The data can be restored: everything is as it was.")
                                     : Words::tr("The restored data is not what it should be. See below.") };
    return report;
}

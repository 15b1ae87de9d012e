// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/databaseprobe.h"

#include "core/error.h"
#include "db/database.h"
#include "db/migrations.h"
#include "db/operatorstore.h"

#include <QCoreApplication>

DatabaseFound databaseprobe::look(const DatabaseUrl &url)
{
    Database db(url);
    DatabaseFound found;
    found.schema = migrations::current(db);
    if (found.schema > migrations::latest())
        throw refused(QCoreApplication::translate("databaseprobe",
                                                  "A newer Loket made this database. Install the newer Loket here."));
    found.inUse = found.schema > 0 && OperatorStore(db).any();
    return found;
}

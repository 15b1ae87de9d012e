// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "db/database.h"

#include <QCoreApplication>

/// Runs a change of one row that must be there: what changed nothing is not done. @throws Error::Fault then
inline void changeOne(Query &query)
{
    const int changed = query.run().affected();
    if (changed != 1)
        throw fault(QCoreApplication::translate("db", "The database did not answer as expected. Nothing was changed."),
                    QStringLiteral("%1 rows instead of one").arg(changed));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// All SQL about the versions of the working calendar. A version is added, never changed. No rules, no transactions.
class CalendarStore final
{
public:
    explicit CalendarStore(Database &db)
        : m_db(db)
    {
    }
    struct Row {
        qint64 id = 0;
        QDate validFrom;
        QString note;
        QString body; ///< JSON, see CalendarData
        QDateTime madeAt;
        QString madeBy;
    };
    QList<Row> all() const; ///< oldest first
    qint64 add(const Row &row, OperatorId by); ///< @return its id

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class Database;

/// Counters without gaps: one for each class and year, taken in the caller's transaction, so that a number that was not
/// committed was never taken (R22, R23, C14).
class CounterStore final
{
public:
    explicit CounterStore(Database &db)
        : m_db(db)
    {
    }
    int next(const QString &klass, int year);
    int last(const QString &klass, int year) const;

private:
    Database &m_db;
};

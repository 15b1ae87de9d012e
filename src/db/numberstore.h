// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/numberline.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Database;

/// All SQL of the number book: its lines, reserved numbers, numbers of SRIKANDI. Counters are CounterStore's, letters
/// themselves CaseStore's. No rules, no transactions.
class NumberStore final
{
public:
    explicit NumberStore(Database &db)
        : m_db(db)
    {
    }
    /// Of one year, by class and number; numbers by hand behind the counted ones.
    QList<NumberLine> lines(int year) const;
    /// Letters of all years without a SRIKANDI number, oldest first; neither void ones nor those with a password.
    QList<NumberLine> notInSrikandi() const;
    QList<int> years() const; ///< newest first
    std::optional<NumberLine> letter(LetterId id) const;
    std::optional<NumberLine> reserved(qint64 id) const; ///< one that has no letter yet, whatever its state
    LetterId numbered(const QString &number, int year) const; ///< the letter that has it, or none
    bool isSrikandiTaken(const QString &srikandi, LetterId butFor) const;

    qint64 reserve(const QString &numberClass, int year, int sequence, const QString &purpose, const QDateTime &at,
                   OperatorId by);
    void settle(qint64 reserved, NumberState state, const QString &note, LetterId letter, const QDateTime &at);
    void setSrikandi(LetterId letter, const QString &srikandi);

private:
    Database &m_db;
};

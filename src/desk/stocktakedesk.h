// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <optional>

class Office;

/// A stock-take (I13): what lies in a place is scanned or typed, slip by slip; at the end what should lie there and was
/// not met is missing. One goes on at a time in an office, so that two desks do not count the same box apart.
class StocktakeDesk final
{
    Q_DISABLE_COPY_MOVE(StocktakeDesk)
public:
    static constexpr int longestCode = 80;
    explicit StocktakeDesk(Office &office)
        : m_office(office)
    {
    }
    Stocktake start(const ShelfPlace &place, const QString &note); ///< @throws Error::Refused while one goes on
    std::optional<Stocktake> open() const;
    /// @param code a slip's code (agenda::payload), an agenda number, or whatever else was on the paper
    /// @throws Error::Refused for what was scanned already
    StocktakeLine scan(qint64 id, const QString &code);
    void finish(qint64 id); ///< writes down what is missing
    QList<Stocktake> all() const; ///< newest first
    QList<StocktakeLine> lines(qint64 id) const;
    struct Sum {
        int expected = 0; ///< that should lie there
        int found = 0;
        int wrongPlace = 0;
        int missing = 0; ///< of an open one: not met yet
        int onLoan = 0;
        int other = 0; ///< unknown, not filed, lent but here
    };
    Sum sum(const Stocktake &take) const;

private:
    StocktakeLine judged(const Stocktake &take, const QString &code) const;

    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/numberline.h"

#include <QList>
#include <QString>

class Act;
class Office;

/// The one book of letter numbers (R22, C14): a counter for each year and class, without a gap and without a double. A
/// number is taken in the transaction that makes the letter, so what was not committed was never taken; what became
/// void keeps its line. Also numbers that are reserved before there is a letter, and the second number of SRIKANDI
/// (I8). How a number is written is letternumber's business.
class NumberDesk final
{
    Q_DISABLE_COPY_MOVE(NumberDesk)
public:
    static constexpr int mostReserved = 100; ///< at once

    explicit NumberDesk(Office &office)
        : m_office(office)
    {
    }
    struct Taken {
        QString number;
        QString numberClass;
        int sequence = 0; ///< 0: by hand
        qint64 reserved = 0; ///< to be settled with the letter
    };
    /// What a letter asks for: neither = the next number of the year's counter.
    struct Wish {
        QString byHand;
        qint64 reserved = 0;
        bool secret = false; ///< the letter has a password
    };
    /// Part of the action that makes the letter. @throws Error::Refused for a number that is in use, that the book will
    /// count itself, or that it must not count where the Setda keeps the book
    Taken take(Act &act, const Wish &wish, QDate date);
    void settle(Act &act, const Taken &taken, LetterId letter);

    /// The book of a year; @p words: only lines in which each of them occurs.
    QList<NumberLine> book(int year, const QString &words = {}) const;
    QList<int> years() const; ///< newest first, this year always
    QList<NumberLine> notInSrikandi() const;
    QList<NumberLine> free(int year) const; ///< reserved and not used

    /// Takes the next numbers of this year. @throws Error::Refused for more than mostReserved, or without a purpose
    QList<NumberLine> reserve(int count, const QString &purpose, bool secret = false);
    /// What became of a reserved number outside of Loket: Outside or Void, with what for or why.
    void settleReserved(qint64 reserved, NumberState state, const QString &note);
    /// "" takes it away again. @throws Error::Refused for a void letter, one with a password, a number in use
    void setSrikandi(LetterId letter, const QString &srikandi);
    /// The book of that year as PDF/A-1b.
    QByteArray printed(int year, const QString &words = {}) const;

private:
    QString pattern(const QString &numberClass) const;
    QString written(const NumberLine &line) const;
    Taken next(Act &act, const QString &numberClass, QDate date);
    void refuseCounted(const QString &number, const QString &numberClass, QDate date) const;
    Office &m_office;
};

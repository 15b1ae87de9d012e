// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"

#include <QByteArray>

#include <random>

/// People who do not exist, and the letters that they would have written. The same seed makes the same ones.
class PracticePeople final
{
public:
    explicit PracticePeople(unsigned seed)
        : m_random(seed)
    {
    }
    /// @param index makes user ID and NIP unique
    AccountData person(int index);
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    /// A request letter and a decree as PDF, marked as practice.
    static QByteArray requestLetter(const AccountData &person, const QString &number, QDate date);
    static QByteArray decree(const AccountData &person);

private:
    std::mt19937 m_random;
};

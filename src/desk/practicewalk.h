// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "desk/registerdesk.h"

class Office;
class PracticePeople;
class SetClock;

/// Walks one invented request through the desks as an officer would, up to a stage that its number decides, so that all
/// stages and all three ends occur.
class PracticeWalk final
{
public:
    PracticeWalk(Office &office, SetClock &clock, PracticePeople &people)
        : m_office(office)
        , m_clock(clock)
        , m_people(people)
    {
    }
    void walk(int index, const Account &account);

private:
    CaseFile takeIn(int index, const Account &account);
    CaseFile tick(CaseFile file, bool decreeThere);
    CaseFile compare(CaseFile file, bool valid);
    CaseFile grant(CaseFile file, int index);
    CaseFile tell(CaseFile file, int index);
    void archive(const CaseFile &file, int index);
    void minutes(int n);

    Office &m_office;
    SetClock &m_clock;
    PracticePeople &m_people;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile.h"

#include <algorithm>

const Letter *CaseFile::letter(LetterKind kind) const
{
    const auto it = std::find_if(letters.crbegin(), letters.crend(),
                                 [kind](const Letter &l) { return l.kind == kind && l.state != LetterState::Void; });
    return it == letters.crend() ? nullptr : &*it;
}

const Paper *CaseFile::paper(PaperId id) const
{
    const auto it = std::find_if(papers.cbegin(), papers.cend(), [id](const Paper &p) { return p.id == id; });
    return it == papers.cend() ? nullptr : &*it;
}

bool CaseFile::confirmed() const
{
    // A later denial takes an earlier yes back: the last attempt with an answer decides.
    for (auto it = confirmations.crbegin(); it != confirmations.crend(); ++it) {
        if (it->result == ConfirmationResult::Confirmed)
            return true;
        if (it->result != ConfirmationResult::NoAnswer && it->result != ConfirmationResult::NumberDead)
            return false;
    }
    return false;
}

qint64 Interval::passedMs(const QDateTime &now) const
{
    return std::max<qint64>(0, start.msecsTo(stop.isNull() ? now : stop));
}

qint64 Interval::workingMs(const QDateTime &now) const
{
    if (workMs)
        return *workMs;
    return hours ? hours->workingMs(start, stop.isNull() ? now : stop) : passedMs(now);
}

qint64 Interval::ms(const QDateTime &now) const
{
    return kind == ClockKind::Work ? workingMs(now) : passedMs(now);
}

bool CaseFile::hasTypedTimes() const
{
    return std::any_of(intervals.cbegin(), intervals.cend(), [this](const Interval &i) {
        return i.enteredAt.isValid() && i.stage == request.stage && i.round == request.round;
    });
}

qint64 CaseFile::workedMs(Stage stage, int round, const QDateTime &now) const
{
    qint64 ms = 0;
    for (const Interval &i : intervals) {
        if (i.kind == ClockKind::Work && i.stage == stage && i.round == round)
            ms += i.ms(now);
    }
    return ms;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "desk/letterdesk.h"
#include "desk/settingsdesk.h"
#include "support/walker.h"

/// Letters on the way through the desk, for the tests of their numbers and of their texts.
namespace letterwalk
{
/// The sentence with which @p call is refused, "" where it is not.
template <class Call> QString refusal(const Call &call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

inline CaseFile made(TestDesk &desk, const CaseFile &file, const LetterOrder &order = {})
{
    return LetterDesk(desk.office()).make(file.request.id, file.request.revision, *LetterDesk::kindFor(file), order);
}

/// A request whose notice of completeness is to be written.
inline CaseFile incomplete(TestDesk &desk, Walker &walker)
{
    const CaseFile file = walker.ticked(walker.takenIn(), ItemState::Missing);
    return RequestDesk(desk.office()).declareIncomplete(file.request.id, file.request.revision);
}

inline QString numberOf(const CaseFile &file)
{
    return file.letters.last().number;
}

template <class Change> void set(TestDesk &desk, const Change &change)
{
    desk.enterAs(Role::Head, QStringLiteral("kepala") + QString::number(desk.office().now().toMSecsSinceEpoch()));
    Operator who = desk.office().who();
    who.administrator = true;
    desk.office().enter(who, desk.office().session());
    OfficeSettings settings = desk.office().settings();
    change(settings);
    SettingsDesk(desk.office()).save(settings);
}

} // namespace letterwalk

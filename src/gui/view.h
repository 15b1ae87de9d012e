// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the rail can open: the queues of the inbox first, then the other views.
enum class View {
    ToDo,
    WaitingForApplicant,
    ReadyForHandover,
    NotArchived,
    PasswordNotChanged,
    Closed,
    Register,
    Archive,
    Reports,
    Settings,
    Deviations,
    Numbers,
};

inline bool isQueue(View view)
{
    return view <= View::Closed;
}

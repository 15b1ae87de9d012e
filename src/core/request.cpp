// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request.h"

Queue queueOf(const Request &request)
{
    switch (request.stage) {
    case Stage::WaitingForPapers:
        return Queue::WaitingForApplicant;
    case Stage::Handover:
        return request.letterPrinted ? Queue::ReadyForHandover : Queue::ToAct;
    case Stage::Archiving:
        return Queue::ToArchive;
    case Stage::Closed:
        return Queue::Done;
    default:
        return Queue::ToAct;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"
#include "core/workflow.h"
#include "db/casestore.h"
#include "db/requeststore.h"
#include "desk/office.h"

#include <functional>

/// The one way in which a desk changes a request: read at its revision, ask the workflow, write, move the stage and the
/// clocks, log, commit, tell. The desks say only what is special about their action.
namespace caseaction
{
/// What the history will say of it.
struct Done {
    AuditEvent event;
    QString text;
};

/// What an action works with. Changes to file.request are written by run(); what hangs on the request is written by
/// the action itself through cases.
struct Work {
    Office &office;
    Act &act;
    CaseFile &file;
    CaseStore &cases;
    RequestStore &requests;
};

CaseFile load(Office &office, RequestId id);
CaseFile load(Office &office, RequestId id, int revision); ///< @throws Error::Conflict

/// @throws Error::Refused with the workflow's sentence, Error::Conflict when the revision is not the present one
CaseFile run(Office &office, RequestId id, int revision, Action action, const std::function<Done(Work &)> &work);

/// A deviation of papers or of output that the action itself is, with the reason that was given for it.
void keepDeviation(Work &work, DeviationKind kind, const QString &note);

/// Which clock runs in that state of a request; none while it is a draft or closed.
std::optional<ClockKind> clockOf(const Request &request);
} // namespace caseaction

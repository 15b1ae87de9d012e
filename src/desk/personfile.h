// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "desk/auditdesk.h"
#include "desk/privacydesk.h"
#include "desk/registerdesk.h"
#include "reports/reportframe.h"

/// Everything about one person, in the order in which they would ask (R45). Values in, one report out: which rows there
/// are is decided here, how they look by the report's faces.
namespace personfile
{
struct Known {
    AccountFile account;
    QList<CorrectionNotice> notices;
    QList<CaseFile> requests; ///< oldest first
    QList<StoryLine> trail; ///< of the account and the requests, oldest first: who did what with the data, who looked
};
Report report(const ReportFrame &frame, const Known &known);
} // namespace personfile

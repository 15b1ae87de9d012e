// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sop.h"
#include "reports/reportframe.h"

namespace reports
{
/// One closed request on a sheet for somebody who may not see who it was (I20): how every step was done, with what
/// result and how long; the applicant as initials, no number, no value, no note. What officers did stands with their
/// names.
/// @param story what happened, oldest first: time and sentence
Report caseSheet(const ReportFrame &frame, const CaseFile &file, const Sop &sop,
                 const QList<std::pair<QDateTime, QString>> &story);
QString initials(const QString &name); ///< "A. R. K."; without the titles behind a comma
} // namespace reports

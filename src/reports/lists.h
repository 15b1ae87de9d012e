// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reasons.h"
#include "core/sop.h"
#include "reports/reportframe.h"

/// Reports that are lists: what to do about each line is the office's business.
namespace reports
{
/// How often each reason turned a request down; the requests themselves stand behind.
Report rejections(const ReportFrame &frame, const QList<RejectionFact> &facts, const Reasons &reasons);
Report letters(const ReportFrame &frame, const QList<LetterFact> &facts);
/// Whose password change nobody has confirmed, of the results handed over in the period (I7, R13).
Report passwords(const ReportFrame &frame, const QList<PasswordFact> &facts, qint64 handedOver);
/// SK that end until the period's last day; those that have ended while the account is active come first (I18).
Report decrees(const ReportFrame &frame, const QList<DecreeFact> &facts);
Report access(const ReportFrame &frame, const QList<AccessFact> &facts);
Report sop(const ReportFrame &frame, const Sop &sop); ///< the SOP's table, verbatim
} // namespace reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/verdictpanel.h"

/// What is asked before a decision that ends or turns a request: words, reasons and what must be written. Who asks adds
/// what is done with the answer.
namespace verdictquestions
{
VerdictPanel::Question notValid(const QStringList &suggested); ///< B1 to B8
VerdictPanel::Question referral();
VerdictPanel::Question withdrawal();
/// K1 to K6 of the items that are not complete are ticked; B8 may be: the deadline passed.
VerdictPanel::Question rejection(const QStringList &suggested);
VerdictPanel::Question overrideByHead(const QString &missing);
} // namespace verdictquestions

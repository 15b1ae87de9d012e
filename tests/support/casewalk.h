// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

class TestDesk;

/// Requests brought to a stage by the desks alone, as an officer would: what a test of a window starts from.
namespace casewalk
{
AccountData applicant();
/// Step 2, received now. With RequestKind::Change: phone and position are to be changed.
CaseFile takenIn(TestDesk &desk, RequestKinds kinds = RequestKind::Reset);
CaseFile atCompletionNotice(TestDesk &desk); ///< step 3: the SK is missing
CaseFile atValidity(TestDesk &desk, RequestKinds kinds = RequestKind::Reset);
CaseFile atReset(TestDesk &desk, RequestKinds kinds = RequestKind::Reset);
CaseFile atRejection(TestDesk &desk); ///< step 7, B1
CaseFile atHandover(TestDesk &desk, RequestKinds kinds = RequestKind::Reset); ///< step 8, the reset recorded
CaseFile handedOver(TestDesk &desk); ///< step 9: the result with its password is with the applicant
CaseFile atArchiving(TestDesk &desk); ///< step 9 by withdrawal
} // namespace casewalk

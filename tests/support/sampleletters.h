// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/notices.h"

#include <QList>

#include <functional>

/// Letters of invented people, plain and awkward, for tests of letters and of what is done with them.
namespace sampleletters
{
OfficeIdentity office();
Signatory officer(); ///< the Admin Agency's own block
Signatory actingHead(); ///< Plt., a.n. and u.b.
LetterRequest request();
CompletionNotice completion(int papers = 1);
RefusalNotice refusal(const Signatory &signatory);
ResultNotice result(bool reset, bool information, bool change);
IntakeReceipt receipt();

struct SampleLetter {
    const char *name;
    std::function<LetterContent()> content;
    std::function<OfficeIdentity()> by = office; ///< on which sheet, in which size
};
/// All kinds, and the cases in which letters go wrong: long names, marks, no NIP, two pages.
QList<SampleLetter> awkwardLetters();
} // namespace sampleletters

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The letters of steps 2, 3, 7 and 8. Their numbers are stored: append, never reorder.
enum class LetterKind { IntakeReceipt, CompletionNotice, RejectionNotice, ReferralNotice, ResultNotice };

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

/// How long one operator waits after wrong passwords: five are free, then 30 s, doubling up to 15 min; after a hundred
/// in a row only the administrator helps. Rule and state alone: the caller keeps the state in the operator's row, in
/// the same transaction as the try, and asks remaining() before it looks at a password. Other operators are not slowed.
struct LoginThrottle {
    static constexpr int freeFailures = 5;
    static constexpr int limit = 100;

    int failures = 0; ///< in a row
    QDateTime since; ///< UTC: the wait runs from here

    /// Tells of a wrong password.
    void fail(const QDateTime &now);
    /// Tells of the right password.
    void succeed() { *this = {}; }

    /// The whole wait after this many failures, in seconds.
    static qint64 waitAfter(int failures);
    /// Milliseconds until the next try is looked at; 0 where it may be now. A clock set back never shortens the wait:
    /// it then begins anew (changes #since: keep the state), and so never lasts longer than one full wait either.
    qint64 remaining(const QDateTime &now);
    /// No wait helps any more: an administrator sets a new password.
    bool needsAdministrator() const { return failures >= limit; }
};

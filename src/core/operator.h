// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QString>

/// What an operator may do. Head: also overrides with a reason. Auditor: reads, never sees a secret.
enum class Role { Officer = 1, Head = 2, Archivist = 3, Auditor = 4 };

/// A person who logs in at a desk. Leaves the password (hash) to the store.
struct Operator {
    OperatorId id {};
    int revision = 0;
    QString userName; ///< lower case, unique
    QString fullName; ///< with titles, as printed in letters
    QString nip; ///< 18 digits or empty
    QString spseUserId; ///< the operator's own account: R48, nobody takes in their own request
    Role role = Role::Officer;
    bool administrator = false;
    bool disabled = false;
};

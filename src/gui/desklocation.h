// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/databaseprobe.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

/// Where this desk's data lies, as this computer remembers it: the address in its settings, never with the password,
/// and the password of a server in the key ring. Opens no database.
namespace desklocation
{
/// @return none before the first start has ended; then the wizard asks
std::optional<DatabaseUrl> saved();
/// The password in @p url is left out: keepPassword() has the place for it.
void save(const DatabaseUrl &url);
void forget(); ///< the next start asks again
/// The embedded database of this user: loket.db in the application's data folder, which is made here.
DatabaseUrl embedded();

/// @param sentence why there is no password; empty where there is one
using GivenPassword = std::function<void(const QString &password, const QString &sentence)>;
/// Asks the key ring; @p done is called once, later, unless the context is gone.
void password(const DatabaseUrl &url, QObject *context, const GivenPassword &done);
/// @param sentence empty: kept; else why not, and that Loket asks at each start
void keepPassword(const DatabaseUrl &url, QObject *context, const std::function<void(const QString &sentence)> &done);
} // namespace desklocation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>

class QObject;

/// The key ring of the desktop, through one file: another system needs another one. Never a plain text file instead.
namespace keyring
{
/// @p done is called once, later, unless the context is gone; @p sentence says why there is no secret.
void read(const QString &name, QObject *context,
          const std::function<void(const QString &secret, const QString &sentence)> &done);
void write(const QString &name, const QString &secret, QObject *context,
           const std::function<void(const QString &sentence)> &done);
} // namespace keyring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

class SecretBytes;

/// Operators' passwords at rest: Argon2id, 3 passes over 128 MiB. Each call takes some tenths of a second: call it on a
/// worker. The caller slows down wrong tries (core/loginthrottle.h); nothing here counts them.
namespace passwordhash
{

/// "$argon2id$v=19$m=131072,t=3,p=1$salt$hash", ASCII. Throws Error (Fault) where memory is short.
QByteArray hash(const SecretBytes &password);

/// @param stored empty where nobody has the user name: then a decoy is tried, so that the answer takes as long, and is
/// false. Throws Error (Fault) where memory is short or @p stored is not a hash.
bool verify(const QByteArray &stored, const SecretBytes &password);

/// True where @p stored was made with other parameters than hash() uses now: hash anew after the next good login.
bool needsRehash(const QByteArray &stored);

} // namespace passwordhash

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

/// Marks that only the holder of a key can make: HMAC-SHA-256 (RFC 2104). Where the key is kept is the caller's.
namespace keyedhash
{
constexpr qsizetype keySize = 32;
/// From the system's random source.
QByteArray newKey();
/// 32 bytes. Throws Fault for a key of another size.
QByteArray of(const QByteArray &key, QByteArrayView text);
} // namespace keyedhash

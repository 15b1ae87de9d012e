// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyedhash.h"

#include "core/error.h"

#include <sodium.h>

namespace keyedhash
{
QByteArray newKey()
{
    if (sodium_init() < 0)
        throw fault(QStringLiteral("The system gives no random numbers."));
    QByteArray key(keySize, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray of(const QByteArray &key, QByteArrayView text)
{
    if (key.size() != keySize)
        throw fault(QStringLiteral("A key has the wrong size."));
    QByteArray hash(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}
} // namespace keyedhash

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordhash.h"

#include "core/error.h"
#include "secrets/secretbytes.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <sodium.h>

namespace passwordhash
{

namespace
{

constexpr unsigned long long passes = 3;
constexpr size_t memory = size_t(128) << 20;

// The hash of a random password that nobody kept.
constexpr char decoy[] =
    "$argon2id$v=19$m=131072,t=3,p=1$TkX0mVhNlrpWopFVRckmvw$u2K5ZwF3EXz9QSzTowJ5pIWAn3YmzQZeyutdviPdtQA";

Error memoryShort()
{
    return fault(QCoreApplication::translate("PasswordHash",
                                             "There is not enough memory to check the password. Close other programs "
                                             "and try again."));
}

} // namespace

QByteArray hash(const SecretBytes &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text {};
    if (crypto_pwhash_str_alg(text.data(), password.view().data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw memoryShort();
    return QByteArray(text.data());
}

bool verify(const QByteArray &stored, const SecretBytes &password)
{
    const QByteArray known = stored.isEmpty() ? QByteArray(decoy) : stored;
    if (crypto_pwhash_str_needs_rehash(known.constData(), passes, memory) < 0)
        throw fault(QCoreApplication::translate("PasswordHash",
                                                "The stored password of this operator is damaged. The administrator "
                                                "must set a new one."));
    errno = 0;
    if (crypto_pwhash_str_verify(known.constData(), password.view().data(), password.size()) == 0)
        return !stored.isEmpty();
    if (errno != EINVAL) // EINVAL is a wrong password; everything else never got as far as comparing
        throw memoryShort();
    return false;
}

bool needsRehash(const QByteArray &stored)
{
    return crypto_pwhash_str_needs_rehash(stored.constData(), passes, memory) != 0;
}

} // namespace passwordhash

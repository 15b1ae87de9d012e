// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

/// What closes a backup for others: a random key, which the pass phrase opens (Argon2id), and libsodium's secretstream
/// (XChaCha20-Poly1305) in pieces, so that what was changed, cut short or put in another's place does not open.
/// Leaves files and names to the caller.
class Seal final
{
public:
    /// Fills the block with what comes next. @return how many bytes, 0 at the end
    using Read = std::function<qint64(QByteArray &block)>;
    using Write = std::function<void(QByteArrayView bytes)>;

    /// A new key. Takes a second: call it on a worker. @throws Error
    static Seal make(const SecretBytes &passPhrase);
    /// @param header as header() gave it @throws Error::Refused where the pass phrase is another
    static Seal open(const QByteArray &header, const SecretBytes &passPhrase);
    QByteArray header() const { return m_header; } ///< to be kept beside what is sealed; no secret

    /// A file's name that does not tell what is in it: 64 hex digits.
    QByteArray hiddenName(QByteArrayView name) const;
    /// @param about binds the bytes to their place: the same must be said to open them
    void close(const Read &in, const Write &out, QByteArrayView about) const;
    QByteArray closed(QByteArrayView bytes, QByteArrayView about) const;
    void reveal(const Read &in, const Write &out, QByteArrayView about) const; ///< @throws Error::Refused when damaged
    QByteArray revealed(QByteArrayView bytes, QByteArrayView about) const;

    /// A pass phrase shorter than this protects nothing that is carried in a pocket.
    static constexpr int shortestPhrase = 12;

private:
    Seal(SecretBytes key, QByteArray header)
        : m_key(std::move(key))
        , m_header(std::move(header))
    {
    }
    SecretBytes m_key;
    QByteArray m_header;
};

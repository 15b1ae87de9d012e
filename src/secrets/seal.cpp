// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/seal.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(seal)
};

constexpr qsizetype pieceSize = 64 << 10;
constexpr char magic[] = "LOKETSEAL1";
constexpr qsizetype magicSize = sizeof magic - 1;

[[noreturn]] void damaged()
{
    throw refused(Words::tr("The encrypted backup is damaged: a part of it does not open. Use another backup."));
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

SecretBytes derived(const SecretBytes &phrase, const QByteArray &salt, quint64 passes, size_t memory)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (salt.size() != crypto_pwhash_SALTBYTES)
        damaged();
    if (crypto_pwhash(key.bytes().data(), key.size(), phrase.view().data(), phrase.size(), raw(salt), passes, memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw fault(Words::tr("There is not enough memory for the pass phrase. Close other programs and try again."));
    return key;
}

void begin()
{
    if (sodium_init() < 0)
        throw fault(u"libsodium does not start."_s);
}

/// Wiped when it dies: the stream's key stands in it.
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state {};
    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)
};
} // namespace

Seal Seal::make(const SecretBytes &passPhrase)
{
    begin();
    if (passPhrase.size() < shortestPhrase)
        throw refused(Words::tr("The pass phrase needs at least %1 characters.").arg(shortestPhrase));
    constexpr quint64 passes = crypto_pwhash_OPSLIMIT_MODERATE;
    constexpr size_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
    QByteArray salt(crypto_pwhash_SALTBYTES, 0);
    QByteArray nonce(crypto_secretbox_NONCEBYTES, 0);
    randombytes_buf(salt.data(), size_t(salt.size()));
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes().data());
    const SecretBytes lock = derived(passPhrase, salt, passes, memory);
    QByteArray locked(qsizetype(key.size() + crypto_secretbox_MACBYTES), 0);
    crypto_secretbox_easy(raw(locked), key.bytes().data(), key.size(), raw(nonce), lock.bytes().data());
    const QJsonObject header { { u"format"_s, 1 },
                               { u"cipher"_s, u"xchacha20poly1305-secretstream"_s },
                               { u"kdf"_s, u"argon2id13"_s },
                               { u"passes"_s, qint64(passes) },
                               { u"memory"_s, qint64(memory) },
                               { u"salt"_s, QString::fromLatin1(salt.toHex()) },
                               { u"nonce"_s, QString::fromLatin1(nonce.toHex()) },
                               { u"key"_s, QString::fromLatin1(locked.toHex()) } };
    return Seal(std::move(key), QJsonDocument(header).toJson());
}

Seal Seal::open(const QByteArray &header, const SecretBytes &passPhrase)
{
    begin();
    const QJsonObject json = QJsonDocument::fromJson(header).object();
    const auto bytes = [&](const QString &name) { return QByteArray::fromHex(json.value(name).toString().toLatin1()); };
    if (json.value(u"format"_s).toInt() != 1)
        throw refused(Words::tr("This backup was encrypted by a newer Loket. Install the newer Loket here."));
    const qint64 passes = json.value(u"passes"_s).toInteger();
    const qint64 memory = json.value(u"memory"_s).toInteger();
    const QByteArray nonce = bytes(u"nonce"_s);
    const QByteArray locked = bytes(u"key"_s);
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    // The limits are those of a header that somebody may have written anew to make us compute for ever.
    if (passes < 1 || passes > 20 || memory < 8192 || memory > (qint64(2) << 30)
        || nonce.size() != crypto_secretbox_NONCEBYTES
        || locked.size() != qsizetype(key.size() + crypto_secretbox_MACBYTES))
        damaged();
    const SecretBytes lock = derived(passPhrase, bytes(u"salt"_s), quint64(passes), size_t(memory));
    if (crypto_secretbox_open_easy(key.bytes().data(), raw(locked), size_t(locked.size()), raw(nonce),
                                   lock.bytes().data())
        != 0)
        throw refused(Words::tr("The pass phrase does not open this backup."));
    return Seal(std::move(key), header);
}

QByteArray Seal::hiddenName(QByteArrayView name) const
{
    QByteArray hash(32, 0);
    crypto_generichash(raw(hash), size_t(hash.size()), raw(name), size_t(name.size()), m_key.bytes().data(),
                       m_key.size());
    return hash.toHex();
}

void Seal::close(const Read &in, const Write &out, QByteArrayView about) const
{
    Stream stream;
    QByteArray head(crypto_secretstream_xchacha20poly1305_HEADERBYTES, 0);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, raw(head), m_key.bytes().data());
    out(QByteArrayView(magic, magicSize));
    out(head);
    // One piece ahead, because the last must say that it is the last.
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray following(pieceSize, Qt::Uninitialized);
    qint64 size = in(piece);
    for (bool last = false; !last;) {
        const qint64 next = size < pieceSize ? 0 : in(following);
        last = next == 0;
        QByteArray sealed(qsizetype(size + crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&stream.state, raw(sealed), nullptr, raw(QByteArrayView(piece)),
                                                   quint64(size), raw(about), quint64(about.size()),
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out(sealed);
        std::swap(piece, following);
        size = next;
    }
}

void Seal::reveal(const Read &in, const Write &out, QByteArrayView about) const
{
    Stream stream;
    QByteArray head(magicSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    if (in(head) != head.size() || !head.startsWith(magic)
        || crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, raw(QByteArrayView(head).sliced(magicSize)),
                                                           m_key.bytes().data())
            != 0)
        damaged();
    QByteArray sealed(pieceSize + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const qint64 size = in(sealed);
        unsigned long long opened = 0;
        if (size < qint64(crypto_secretstream_xchacha20poly1305_ABYTES)
            || crypto_secretstream_xchacha20poly1305_pull(&stream.state, raw(piece), &opened, &tag,
                                                          raw(QByteArrayView(sealed)), quint64(size), raw(about),
                                                          quint64(about.size()))
                != 0)
            damaged();
        out(QByteArrayView(piece.constData(), qsizetype(opened)));
    }
    QByteArray behind(1, 0);
    if (in(behind) != 0)
        damaged();
}

namespace
{
Seal::Read from(QByteArrayView bytes)
{
    return [bytes, at = qsizetype(0)](QByteArray &block) mutable {
        const qsizetype n = std::min(block.size(), bytes.size() - at);
        std::copy_n(bytes.data() + at, n, block.data());
        at += n;
        return qint64(n);
    };
}

Seal::Write into(QByteArray &bytes)
{
    return [&bytes](QByteArrayView piece) { bytes.append(piece.data(), piece.size()); };
}
} // namespace

QByteArray Seal::closed(QByteArrayView bytes, QByteArrayView about) const
{
    QByteArray result;
    close(from(bytes), into(result), about);
    return result;
}

QByteArray Seal::revealed(QByteArrayView bytes, QByteArrayView about) const
{
    QByteArray result;
    reveal(from(bytes), into(result), about);
    return result;
}

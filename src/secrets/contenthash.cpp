// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/contenthash.h"

#include "core/error.h"

#include <QCoreApplication>

#include <openssl/evp.h>

struct ContentHash::Context {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    Context() = default;
    ~Context() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(Context)
};

namespace
{

void require(bool done)
{
    if (!done)
        throw fault(QCoreApplication::translate("ContentHash", "The fingerprint of a paper could not be computed."),
                    QStringLiteral("EVP SHA-256"));
}

} // namespace

ContentHash::ContentHash()
    : m_context(std::make_unique<Context>())
{
    require(m_context->context && EVP_DigestInit_ex(m_context->context, EVP_sha256(), nullptr) == 1);
}

ContentHash::~ContentHash() = default;

void ContentHash::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context->context, bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray ContentHash::hex()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char *>(digest.data()), &size) == 1
            && size == 32);
    return digest.toHex();
}

QByteArray sha256(QByteArrayView bytes)
{
    ContentHash hash;
    hash.add(bytes);
    return hash.hex();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <memory>

/// SHA-256 (FIPS 180-4) of papers, letters and audit entries, in pieces, so that a large file need not lie in memory.
/// Always 64 lower case hexadecimal digits. Not for passwords: those are in passwordhash.h.
class ContentHash final
{
public:
    ContentHash();
    ~ContentHash();
    Q_DISABLE_COPY_MOVE(ContentHash)
    void add(QByteArrayView bytes);
    /// Ends the hash; call once.
    QByteArray hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The hash of one piece.
QByteArray sha256(QByteArrayView bytes);

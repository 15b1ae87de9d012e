// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <functional>

/// One paper to be shown. The bytes are fetched when it is first looked at, not before.
struct PaperSource {
    qint64 id = 0; ///< of the paper's row, or any number that tells it apart
    QString title; ///< "Surat permohonan"
    QByteArray sha256;
    QString mediaType;
    std::function<QByteArray()> bytes; ///< called in the window's thread; may throw Error
};

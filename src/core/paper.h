// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

enum class PaperKind { RequestLetter = 1, Decree = 2, Authority = 3, Other = 4, Proof = 5 };

/// One paper of a request. The bytes stand unchanged under their SHA-256 and are fetched on their own.
struct Paper {
    PaperId id {};
    PaperKind kind = PaperKind::Other;
    QString sha256; ///< 64 lower-case hex digits
    QString fileName; ///< as it was called, for the eye only
    QString mediaType; ///< by content: application/pdf, image/jpeg, image/png, image/tiff
    qint64 size = 0; ///< bytes
    int pages = 1;
    int sheets = 1; ///< as counted on the receipt
    bool original = false; ///< asli or salinan
    bool digitallySigned = false; ///< came with a digital signature: shown and kept as it came (C21)
    int round = 1; ///< with which completeness round it came
    QDateTime addedAt;
    QString addedBy;
};

/// A paper on its way in: read and inspected, not yet filed.
struct NewPaper {
    PaperKind kind = PaperKind::Other;
    QString fileName;
    QString mediaType;
    QByteArray bytes; ///< as they came; empty when sha256 is already in the database (a draft's paper)
    QString sha256;
    int pages = 1;
    int sheets = 1;
    bool original = false;
    bool digitallySigned = false;
    QStringList pageTexts; ///< the text layer, for the search; empty strings where there is none
    QStringList madeOf; ///< SHA-256 of files that came in whose pages it holds (core/arrival.h)
};

/// Where the same bytes were filed before (C15): told and linked, never refused.
struct FiledBefore {
    RequestId request {};
    QString agenda;
    QString applicant;
    PaperKind kind = PaperKind::Other;
    QDateTime addedAt;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/readpaper.h"
#include "db/readingstore.h"

class Office;

/// One signature of a person, on a paper that was filed earlier (I6).
struct Specimen {
    PaperId paper {};
    RequestId request {};
    QString sha256; ///< of the paper as it came
    int page = 1;
    QRectF box; ///< mm on the page
    QDateTime addedAt;
};

/// Keeps what was read of filed papers: the text goes to the search, the searchable copy beside the bytes as they
/// came, the suggestions to whoever asks. Reading itself happens outside; nothing here changes what an officer has
/// filled in, nor the request's revision: who has it open is not disturbed.
class ReadingDesk final
{
    Q_DISABLE_COPY_MOVE(ReadingDesk)
public:
    explicit ReadingDesk(Office &office)
        : m_office(office)
    {
    }
    /// Papers that were filed and not read, oldest first, after that one.
    QList<UnreadPaper> unread(PaperId after, int limit) const;
    QByteArray bytes(const QString &sha256) const; ///< @throws Error::Fault
    /// One transaction with its entry. A paper that was read meanwhile at another desk stays as it is.
    /// @param searchable PDF/A with the text, or empty
    void file(PaperId paper, const ReadPaper &reading, const QByteArray &searchable);
    std::optional<ReadPaper> of(PaperId paper) const;
    /// Where on that page stands what a tick on the paper is about: the letter's number or date, the SK's number, the
    /// signature of another paper (I4). none: it was not read there
    std::optional<QRectF> spotOf(PaperId paper, int page) const;
    /// The searchable copy, or the bytes as they came where there is none.
    QByteArray searchable(PaperId paper) const;
    /// Signatures of that person on earlier letters, newest first.
    QList<Specimen> specimens(const Request &request, int limit) const;

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// A filed paper that nobody has read yet.
struct UnreadPaper {
    PaperId paper {};
    RequestId request {};
    QString sha256;
    QString fileName;
    PaperKind kind = PaperKind::Other;
};

/// Where what was read of a paper lies: SHA-256 of contents, empty = none.
struct ReadingPlace {
    QString reading;
    QString searchable;
};

/// An earlier request letter of one person that was read.
struct EarlierLetter {
    PaperId paper {};
    RequestId request {};
    QString sha256; ///< as it came
    QString reading;
    QDateTime addedAt;
};

/// What recognition has left with the papers. What the contents hold is the desk's business.
class ReadingStore final
{
public:
    explicit ReadingStore(Database &db)
        : m_db(db)
    {
    }
    QList<UnreadPaper> unread(PaperId after, int limit) const; ///< oldest first
    ReadingPlace of(PaperId paper) const;
    RequestId requestOf(PaperId paper) const;
    void set(PaperId paper, const ReadingPlace &place);
    /// By NIP or user ID, newest first. @param before letters of that request are left out
    QList<EarlierLetter> letters(const QString &nip, const QString &userKey, RequestId before, int limit) const;

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"
#include "core/letterkind.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// One version of a letter's text; versions of a kind count from 1 and are never changed.
struct LetterText {
    qint64 id = 0;
    LetterKind kind = LetterKind::CompletionNotice;
    int version = 0;
    bool builtIn = false; ///< Loket's own words, or a return to them
    QString body;
    QString note; ///< why, may be empty
    QString operatorName;
    QDateTime at;
};

/// All SQL about the versions of the letters' texts. No rules, no transactions.
class LetterTextStore final
{
public:
    explicit LetterTextStore(Database &db)
        : m_db(db)
    {
    }
    std::optional<LetterText> latest(LetterKind kind) const;
    std::optional<LetterText> get(qint64 id) const;
    QList<LetterText> all(LetterKind kind) const; ///< newest first
    /// @return its id; 0 where another desk has just added that version
    qint64 add(const LetterText &text, OperatorId by);

private:
    Database &m_db;
};

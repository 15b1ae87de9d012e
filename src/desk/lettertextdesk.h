// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/lettertextstore.h"
#include "letters/wording.h"

class Act;
class Office;

/// The texts of the letters: which is in force, who changed it and when. Every version is kept, and every letter knows
/// the one it was made with. What a text may hold is wording's business, where it is typed the window's.
class LetterTextDesk final
{
    Q_DISABLE_COPY_MOVE(LetterTextDesk)
public:
    explicit LetterTextDesk(Office &office)
        : m_office(office)
    {
    }
    QString text(LetterKind kind) const; ///< in force
    bool isBuiltIn(LetterKind kind) const;
    QList<LetterText> history(LetterKind kind) const; ///< newest first
    std::shared_ptr<const LetterTemplate> inForce(LetterKind kind) const;
    /// What a letter was made with; null, which is Loket's own, for one of a time when none was kept.
    std::shared_ptr<const LetterTemplate> version(LetterKind kind, qint64 id) const;

    /// @param base the text that was shown when the change began: Conflict where it is in force no more
    /// @throws Error::Refused for a text that wording::check() refuses, for nobody but an administrator
    void save(LetterKind kind, const QString &base, const QString &body, const QString &note);
    void reset(LetterKind kind); ///< back to Loket's own words

    /// The id of the version in force, which is put among the kept ones where it is not there yet. Part of the action
    /// that makes a letter.
    qint64 keep(Act &act, LetterKind kind);

private:
    qint64 add(Act &act, LetterKind kind, const QString &body, bool builtIn, const QString &note);
    Office &m_office;
};

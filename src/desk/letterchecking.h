// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

class Office;

/// Is this letter ours (I24)? From what is typed off the paper: the check code, the number, or both. It asks the
/// database and nothing else. It says what Loket's own letter of that number is, so that a good code on a forged text
/// is seen as well; it never says a check word, it only compares what was said (I17).
class LetterChecking final
{
    Q_DISABLE_COPY_MOVE(LetterChecking)
public:
    enum class Verdict {
        Ours,
        Void, ///< made by Loket, and void since
        WrongCode, ///< the number is ours, the code is not that letter's
        Unmarked, ///< the number is ours; letters so old bear no code
        Unknown ///< neither
    };
    struct Finding {
        Verdict verdict = Verdict::Unknown;
        QString sentence; ///< for the officer, with what to do
        Letter letter; ///< with a number where there is one
        RequestId request {};
        QString agenda;
        bool isOurs() const { return verdict == Verdict::Ours; }
    };
    explicit LetterChecking(Office &office)
        : m_office(office)
    {
    }
    /// @throws Error::Refused where the text is neither a code nor a number
    Finding check(const QString &typed) const;
    /// Whether the word is the one on the applicant's copy of that letter.
    bool isWordOf(const Finding &finding, const QString &said) const;

private:
    Finding none(const QString &number, const QString &code) const;
    QList<Finding> in(RequestId request, const QString &number, const QString &code) const;
    static bool isOf(const Finding &finding, const QString &code);
    Finding judged(Finding finding, const QString &code) const;

    Office &m_office;
};

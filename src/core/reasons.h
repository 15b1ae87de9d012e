// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Why papers are sent back (K, step 3) or a request is turned down (B, step 7).
struct Reason {
    QString code; ///< K1..K6, B1..B8
    QString text; ///< short, for the officer's list
    QString sentence; ///< for the letter: no capital, no full stop
    QString action; ///< "Yang harus dilakukan": what the applicant does about it
    QString paper; ///< K only: the checklist item it speaks of (request-letter, decree, authority)
    bool missing = false; ///< K only: the paper is not there at all, rather than there and not in order
    bool isRejection() const { return code.startsWith(QLatin1Char('B')); }
    bool operator==(const Reason &) const = default;
};

/// The list of reasons: data that the office may change, so never to be told apart by more than its code.
/// Which reasons a request has is kept with its checklist and its verdict; how letters show them, in letters.
class Reasons final
{
public:
    static Reasons builtIn(); ///< from the program's resources; throws Fault where they are damaged
    static Reasons fromJson(const QByteArray &json); ///< throws Fault: an entry without a text, a code twice
    const QList<Reason> &all() const { return m_reasons; }
    QList<Reason> forPaper(const QString &paperCode) const; ///< K reasons of one checklist item
    QList<Reason> rejections() const; ///< B reasons
    const Reason *find(const QString &code) const; ///< null for a code that is not there
    /// "" where at least one code is given and each is a rejection (R10); else the sentence that says what is wrong.
    QString whyNoRejection(const QStringList &codes) const;

private:
    QList<Reason> m_reasons;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QStringView>

/// Whether one edit at most turns one word into the other: a letter changed, added, left out, or two neighbours
/// swapped.
bool withinOneTypo(QStringView a, QStringView b);

/// What an officer types to look a person up, made ready once and then held against many names. Titles in it do not
/// count; every word must be found in the name, as a part of any word or, from four letters on, with one typing error.
class TypedName final
{
public:
    explicit TypedName(const QString &typed);
    bool isEmpty() const { return m_words.isEmpty(); } ///< matches nothing
    /// 0: no match; else the higher, the nearer: whole words before starts, starts before parts, parts before typos.
    /// @param key the name's key, as nameKey() makes it and the register keeps it
    int nearness(QStringView key) const;

private:
    QStringList m_words;
};

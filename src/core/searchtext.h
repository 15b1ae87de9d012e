// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// What a request is found by, taken from its values. Kept beside the request in the index; the password, naturally,
/// is not among them.
struct SearchValues {
    QStringList names; ///< applicant, carrier, with titles
    QStringList nips;
    QStringList userIds;
    QStringList phones;
    QStringList emails;
    QStringList numbers; ///< agenda, letters, decrees: "0042/2026", "000.3.5/1/PBJ"
    QStringList texts; ///< Pokja, unit, position, subject
};

/// Words for the search index and words of a query, made by the same rules, so that they meet. How the index finds a
/// part of a word is the database's business.
namespace searchtext
{
/// One line of words, single spaces, no word twice: lower case, no diacritics; names with and without titles; a NIP
/// as bare digits; a phone number as 0812... and 62812...; numbers as written and without leading zeros.
QString index(const SearchValues &values);
/// The words that must all be found. Spaces in a NIP or phone number join; titles count only if nothing else was
/// typed; at most 12 words of 64 letters, so that a pasted letter asks for no more than it should.
QStringList query(const QString &typed);
} // namespace searchtext

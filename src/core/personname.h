// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>
#include <QStringList>

/// A person's name, taken apart: "Drs. H. JAFAR KWAIRUMARATU, S.Sos., M.Si." is the core "JAFAR KWAIRUMARATU" between
/// titles. Titles are known from a list, in any spelling of dots and spaces, before the name, after a comma, or at
/// the end without one. What a person is called is never changed: printed() only puts the titles' dots right.
class PersonName final
{
public:
    PersonName() = default;
    static PersonName parse(const QString &text); ///< never fails: what is no title is the name
    const QString &core() const { return m_core; }
    const QStringList &titlesBefore() const { return m_before; }
    const QStringList &titlesAfter() const { return m_after; }
    QString printed() const; ///< "Drs. H. JAFAR KWAIRUMARATU, S.Sos., M.Si."
    /// The core folded to words: what makes two spellings the same name, what is searched and sorted by.
    QString key() const;
    bool operator==(const PersonName &) const = default;

private:
    QStringList m_before;
    QString m_core;
    QStringList m_after;
};
Q_DECLARE_METATYPE(PersonName)

QString nameKey(const QString &name); ///< PersonName::parse(name).key()
bool sameName(const QString &a, const QString &b); ///< titles, case, dots and spacing apart; never for an empty one
bool lessByName(const QString &a, const QString &b); ///< by the core, then by the whole text
/// A title's plain form where the text is one ("S. Sos." -> "ssos"), else empty. For search words.
QString titleKey(const QString &text);

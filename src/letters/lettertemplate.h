// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/letterfields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// A letter's text with gaps. It turns fields into HTML; how that looks on paper is the renderer's business.
///
///     {{name}}                              a value; the letter is refused while it is empty
///     {{name?}}                             a value that may be empty
///     [[if name]] .. [[else]] .. [[end]]    kept while the field has a value, or the list has rows
///     [[each list]] .. [[end]]              once for each row; {{column}} is looked for in the row first; the letter
///     is
///                                           refused while the list is empty, unless this stands in its [[if list]]
///     [[item]] .. [[end]]                   a numbered paragraph: 1. 2. 3., and a. b. c. inside another
///     [[include name]]                      the text of another file
///
/// In a row there are also {{row_number}}, and {{row_first}} and {{row_last}}, which have a value there alone. Numbers
/// of items follow from what is kept, so a dropped block leaves no gap. Values are escaped; nothing in a value is a
/// directive.
class LetterTemplate final
{
public:
    /// Gives the text of an included file.
    using Include = std::function<QString(const QString &name)>;
    /// Throws Refused for an unknown field, list, column or directive, and for blocks that do not close.
    LetterTemplate(const QString &text, LetterFieldSet fields, const Include &include = {});

    /// Throws Refused that names all empty fields, or a field of @p values that the letter does not know.
    QString html(const LetterFields &values) const;
    const LetterFieldSet &fields() const { return m_fields; }
    /// The fields and lists without which the letter is refused whatever the others say; sorted.
    /// @param set fields that will have a value, so that what their [[if]] holds counts as well
    QStringList required(const QStringList &set = {}) const;

private:
    enum class Kind { Text, Field, If, Each, Item };
    struct Node {
        Kind kind = Kind::Text;
        QString text; ///< literal HTML, or the name of the field or list
        bool mayBeEmpty = false;
        QList<Node> body;
        QList<Node> otherwise;
    };
    class Parser;
    class Writer;
    void collect(const QList<Node> &nodes, const QStringList &set, QStringList &names) const;

    LetterFieldSet m_fields;
    QList<Node> m_nodes;
};

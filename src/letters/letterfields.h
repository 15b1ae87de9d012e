// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

using LetterRow = QMap<QString, QString>;

/// What is filled into a letter: texts and lists of rows, by the field names of its template. Kept with the letter, so
/// that it can be made again as it was. Never holds a password: a secret has no field.
struct LetterFields {
    QMap<QString, QString> texts;
    QMap<QString, QList<LetterRow>> rows;

    /// {"fields":{name:text},"rows":{name:[{column:text}]}}, compact and in order: equal values give equal bytes.
    QByteArray toJson() const;
    /// Throws Fault where the bytes are no such object.
    static LetterFields fromJson(const QByteArray &json);

    bool operator==(const LetterFields &) const = default;
};

enum class FieldType { Text, Date, Time, Number };
/// For whoever wrote it otherwise: "The field "jam_terima" must be a time such as 09.30."
QString howWritten(const QString &field, FieldType type);

/// Which fields a letter knows, each with its type and an example; the examples together are valid data.
struct LetterFieldSet {
    QMap<QString, FieldType> texts;
    QMap<QString, QMap<QString, FieldType>> rows;
    LetterFields example;

    /// {"fields":{name:{"type","example"}},"rows":{name:{"columns":{column:type},"example":[...]}}}. Throws Fault.
    static LetterFieldSet fromJson(const QByteArray &json);
    /// Throws Refused for a field or column that is not known here, or a value that is not of its type.
    void check(const LetterFields &fields) const;
};

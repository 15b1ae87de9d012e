// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterdata.h"

#include "core/error.h"
#include "core/indonesian.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

using Types = QMap<QString, FieldType>;

QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Time:
        return u"time"_s;
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Text:
        break;
    }
    return u"text"_s;
}

/// What may be written shorter is written as the letter says it; anything else stays for the check of its type.
QString written(const QString &value, FieldType type)
{
    if (type == FieldType::Date) {
        const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
        return date.isValid() ? indonesian::date(date) : value;
    }
    if (type == FieldType::Time) {
        const QTime time = QTime::fromString(value, u"HH:mm"_s);
        return time.isValid() ? indonesian::time(time) : value;
    }
    return value;
}

QString textOf(const QJsonValue &value, const QString &name, FieldType type)
{
    if (value.isNull())
        return {};
    if (value.isString())
        return written(value.toString().simplified(), type);
    if (value.isDouble() && type == FieldType::Number && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    throw refused(howWritten(name, type));
}

FieldType typeIn(const Types &types, const QString &name)
{
    const auto type = types.find(name);
    if (type == types.end())
        throw refused(Words::tr("The letter has no field \"%1\".").arg(name));
    return *type;
}

QString noList(const QString &name)
{
    return Words::tr("The field \"%1\" must be a list of rows: [{\"column\": \"text\"}].").arg(name);
}

LetterRow rowOf(const QJsonValue &value, const QString &list, const Types &columns)
{
    if (!value.isObject())
        throw refused(noList(list));
    const QJsonObject object = value.toObject();
    LetterRow row;
    for (auto it = object.begin(); it != object.end(); ++it)
        row.insert(it.key(), textOf(it.value(), list + u'.' + it.key(), typeIn(columns, it.key())));
    return row;
}

QList<LetterRow> rowsOf(const QJsonValue &value, const QString &list, const Types &columns)
{
    if (!value.isArray())
        throw refused(noList(list));
    QList<LetterRow> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &row : array)
        rows.append(rowOf(row, list, columns));
    return rows;
}

void readInto(LetterFields &fields, const QJsonObject &object, const LetterFieldSet &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto columns = known.rows.find(it.key());
        if (columns != known.rows.end())
            fields.rows.insert(it.key(), rowsOf(it.value(), it.key(), *columns));
        else
            fields.texts.insert(it.key(), textOf(it.value(), it.key(), typeIn(known.texts, it.key())));
    }
}

QJsonArray listed(const QList<LetterRow> &rows)
{
    QJsonArray array;
    for (const LetterRow &row : rows) {
        QJsonObject object;
        for (auto it = row.begin(); it != row.end(); ++it)
            object.insert(it.key(), it.value());
        array.append(object);
    }
    return array;
}

QJsonObject flat(const LetterFields &fields)
{
    QJsonObject object;
    for (auto it = fields.texts.begin(); it != fields.texts.end(); ++it)
        object.insert(it.key(), it.value());
    for (auto it = fields.rows.begin(); it != fields.rows.end(); ++it)
        object.insert(it.key(), listed(it.value()));
    return object;
}
} // namespace

namespace letterdata
{
LetterFields read(const QByteArray &json, const LetterFieldSet &known)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw refused(Words::tr("The data of the letter is no JSON object."));
    const QJsonObject root = document.object();
    LetterFields fields;
    if (root.value(u"fields"_s).isObject() && !known.texts.contains(u"fields"_s)) {
        readInto(fields, root.value(u"fields"_s).toObject(), known);
        readInto(fields, root.value(u"rows"_s).toObject(), known);
    } else {
        readInto(fields, root, known);
    }
    known.check(fields);
    return fields;
}

QJsonObject describe(LetterKind kind)
{
    const LetterTemplate &letter = letters::letterTemplate(kind);
    const LetterFieldSet &known = letter.fields();
    const QStringList required = letter.required({ u"pertinggal"_s }); // the office's rendering
    QJsonArray fields;
    for (auto it = known.texts.begin(); it != known.texts.end(); ++it)
        fields.append(QJsonObject { { u"name"_s, it.key() },
                                    { u"type"_s, nameOf(*it) },
                                    { u"required"_s, required.contains(it.key()) },
                                    { u"example"_s, known.example.texts.value(it.key()) } });
    for (auto it = known.rows.begin(); it != known.rows.end(); ++it) {
        QJsonObject columns;
        for (auto column = it->begin(); column != it->end(); ++column)
            columns.insert(column.key(), nameOf(*column));
        fields.append(QJsonObject { { u"name"_s, it.key() },
                                    { u"type"_s, u"list"_s },
                                    { u"required"_s, required.contains(it.key()) },
                                    { u"columns"_s, columns },
                                    { u"example"_s, listed(known.example.rows.value(it.key())) } });
    }
    return { { u"letter"_s, letters::kindName(kind) }, { u"fields"_s, fields }, { u"example"_s, flat(known.example) } };
}
} // namespace letterdata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterfields.h"

#include "core/error.h"
#include "core/indonesian.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

QJsonObject rootOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw fault(Words::tr("The data of a letter cannot be read."),
                    QStringLiteral("letter data: not a JSON object"));
    return document.object();
}

QString textOf(const QJsonValue &value, const QString &name)
{
    if (!value.isString())
        throw fault(Words::tr("The data of a letter cannot be read."),
                    QStringLiteral("letter data: no text in ") + name);
    return value.toString();
}

LetterRow rowOf(const QJsonObject &object, const QString &name)
{
    LetterRow row;
    for (auto it = object.begin(); it != object.end(); ++it)
        row.insert(it.key(), textOf(it.value(), name));
    return row;
}

QList<LetterRow> rowsOf(const QJsonValue &value, const QString &name)
{
    QList<LetterRow> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &row : array)
        rows.append(rowOf(row.toObject(), name));
    return rows;
}

FieldType typeOf(const QString &name)
{
    if (name == QStringLiteral("text"))
        return FieldType::Text;
    if (name == QStringLiteral("date"))
        return FieldType::Date;
    if (name == QStringLiteral("time"))
        return FieldType::Time;
    if (name == QStringLiteral("number"))
        return FieldType::Number;
    throw fault(Words::tr("The data of a letter cannot be read."), QStringLiteral("letter fields: no type ") + name);
}

/// "7 Januari 2022": day without zero, month in words, a day that there is.
bool isDate(const QString &value)
{
    const QStringList parts = value.split(QLatin1Char(' '));
    if (parts.size() != 3 || parts.at(2).size() != 4)
        return false;
    for (int month = 1; month <= 12; ++month) {
        const QDate date(parts.at(2).toInt(), month, parts.at(0).toInt());
        if (parts.at(1) == indonesian::month(month))
            return date.isValid() && indonesian::date(date) == value;
    }
    return false;
}

bool fits(const QString &value, FieldType type)
{
    static const QRegularExpression time(QStringLiteral("^([01][0-9]|2[0-3])[.][0-5][0-9]$"));
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    switch (type) {
    case FieldType::Text:
        return true;
    case FieldType::Date:
        return isDate(value);
    case FieldType::Time:
        return time.match(value).hasMatch();
    case FieldType::Number:
        return number.match(value).hasMatch();
    }
    return false;
}

void checkOne(const QMap<QString, FieldType> &known, const QString &name, const QString &value)
{
    const auto type = known.find(name);
    if (type == known.end())
        throw refused(Words::tr("The letter has no field \"%1\".").arg(name));
    if (!value.isEmpty() && !fits(value, *type))
        throw refused(howWritten(name, *type));
}
} // namespace

QString howWritten(const QString &field, FieldType type)
{
    switch (type) {
    case FieldType::Date:
        return Words::tr("The field \"%1\" must be a date such as 23 November 2026 or 2026-11-23.").arg(field);
    case FieldType::Time:
        return Words::tr("The field \"%1\" must be a time such as 09.30.").arg(field);
    case FieldType::Number:
        return Words::tr("The field \"%1\" must be a whole number such as 12.").arg(field);
    case FieldType::Text:
        break;
    }
    return Words::tr("The field \"%1\" must be a text in quotes.").arg(field);
}

QByteArray LetterFields::toJson() const
{
    QJsonObject fields;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        fields.insert(it.key(), it.value());
    QJsonObject lists;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        QJsonArray list;
        for (const LetterRow &row : it.value()) {
            QJsonObject object;
            for (auto column = row.begin(); column != row.end(); ++column)
                object.insert(column.key(), column.value());
            list.append(object);
        }
        lists.insert(it.key(), list);
    }
    const QJsonObject root { { QStringLiteral("fields"), fields }, { QStringLiteral("rows"), lists } };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

LetterFields LetterFields::fromJson(const QByteArray &json)
{
    const QJsonObject root = rootOf(json);
    LetterFields result;
    result.texts = rowOf(root.value(QStringLiteral("fields")).toObject(), QStringLiteral("fields"));
    const QJsonObject lists = root.value(QStringLiteral("rows")).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        result.rows.insert(it.key(), rowsOf(it.value(), it.key()));
    return result;
}

LetterFieldSet LetterFieldSet::fromJson(const QByteArray &json)
{
    const QJsonObject root = rootOf(json);
    LetterFieldSet result;
    const QJsonObject fields = root.value(QStringLiteral("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonObject field = it.value().toObject();
        result.texts.insert(it.key(), typeOf(textOf(field.value(QStringLiteral("type")), it.key())));
        const QString example = field.value(QStringLiteral("example")).toString();
        if (!example.isEmpty())
            result.example.texts.insert(it.key(), example);
    }
    const QJsonObject lists = root.value(QStringLiteral("rows")).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const QJsonObject list = it.value().toObject();
        const LetterRow columns = rowOf(list.value(QStringLiteral("columns")).toObject(), it.key());
        QMap<QString, FieldType> &types = result.rows[it.key()];
        for (auto column = columns.begin(); column != columns.end(); ++column)
            types.insert(column.key(), typeOf(column.value()));
        result.example.rows.insert(it.key(), rowsOf(list.value(QStringLiteral("example")), it.key()));
    }
    return result;
}

void LetterFieldSet::check(const LetterFields &fields) const
{
    for (auto it = fields.texts.begin(); it != fields.texts.end(); ++it)
        checkOne(texts, it.key(), it.value());
    for (auto it = fields.rows.begin(); it != fields.rows.end(); ++it) {
        const auto columns = rows.find(it.key());
        if (columns == rows.end())
            throw refused(Words::tr("The letter has no field \"%1\".").arg(it.key()));
        for (const LetterRow &row : it.value()) {
            for (auto column = row.begin(); column != row.end(); ++column)
                checkOne(*columns, column.key(), column.value());
        }
    }
}

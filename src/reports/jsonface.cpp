// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/jsonface.h"

#include "reports/progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QString typeNames[] = { u"text"_s, u"number"_s, u"minutes"_s, u"percent"_s, u"date"_s, u"moment"_s };

QJsonValue value(const QVariant &cell, CellType type)
{
    if (cell.isNull())
        return QJsonValue::Null;
    if (type != CellType::Text && cell.metaType() == QMetaType::fromType<QString>())
        return cell.toString();
    switch (type) {
    case CellType::Number:
        return cell.toLongLong();
    case CellType::Minutes:
        return double(cell.toLongLong()) / 60;
    case CellType::Percent:
        return cell.toDouble();
    case CellType::Date:
        return cell.toDate().toString(Qt::ISODate);
    case CellType::Moment:
        return cell.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case CellType::Text:
        break;
    }
    return cell.toString();
}

QJsonObject line(const Report &report, const QList<QVariant> &cells)
{
    QJsonObject result;
    for (int c = 0; c < int(cells.size()); ++c)
        result.insert(report.columns.at(c).key, value(cells.at(c), report.columns.at(c).type));
    return result;
}

/// All but its rows and what stands behind them.
QJsonObject head(const Report &report)
{
    QJsonArray columns;
    for (const ReportColumn &column : report.columns)
        columns.append(QJsonObject {
            { u"key"_s, column.key }, { u"title"_s, column.title }, { u"type"_s, typeNames[int(column.type)] } });
    QJsonObject result { { u"report"_s, report.name },
                         { u"title"_s, report.title },
                         { u"from"_s, report.period.from.toString(Qt::ISODate) },
                         { u"to"_s, report.period.to.toString(Qt::ISODate) },
                         { u"made_at"_s, report.madeAt.toUTC().toString(Qt::ISODateWithMs) },
                         { u"practice"_s, report.practice },
                         { u"summary"_s, QJsonArray::fromStringList(report.summary) },
                         { u"columns"_s, columns },
                         { u"notes"_s, QJsonArray::fromStringList(report.notes) } };
    if (!report.totals.isEmpty())
        result.insert(u"totals"_s, line(report, report.totals));
    return result;
}

/// Line by line: a year's register as one tree of values would need several times the memory of its text.
void append(QByteArray &json, const Report &report, const ReportProgress &progress)
{
    json += QJsonDocument(head(report)).toJson(QJsonDocument::Compact).chopped(1) + ",\n\"rows\":[";
    int done = 0;
    for (const ReportRow &row : report.rows) {
        json += done > 0 ? ",\n" : "\n";
        json += QJsonDocument(line(report, row.cells)).toJson(QJsonDocument::Compact);
        reportprogress::tell(progress, ++done, int(report.rows.size()));
    }
    json += "]";
    if (!report.behind.isEmpty()) {
        json += ",\n\"behind\":[";
        for (qsizetype i = 0; i < report.behind.size(); ++i) {
            json += i > 0 ? ",\n" : "\n";
            append(json, report.behind[i], {});
        }
        json += "]";
    }
    json += "}";
}
} // namespace

QByteArray jsonface::write(const Report &report, const ReportProgress &progress)
{
    QByteArray json;
    append(json, report, progress);
    return json + '\n';
}

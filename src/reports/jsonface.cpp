// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/jsonface.h"

#include "reports/progress.h"

#include <QJsonArray>
#include <QJsonDocument>

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
} // namespace

QJsonObject jsonface::object(const Report &report)
{
    QJsonArray columns;
    for (const ReportColumn &column : report.columns)
        columns.append(QJsonObject {
            { u"key"_s, column.key }, { u"title"_s, column.title }, { u"type"_s, typeNames[int(column.type)] } });
    QJsonArray rows;
    for (const ReportRow &row : report.rows)
        rows.append(line(report, row.cells));
    QJsonArray behind;
    for (const Report &part : report.behind)
        behind.append(object(part));
    QJsonObject result { { u"report"_s, report.name },
                         { u"title"_s, report.title },
                         { u"from"_s, report.period.from.toString(Qt::ISODate) },
                         { u"to"_s, report.period.to.toString(Qt::ISODate) },
                         { u"made_at"_s, report.madeAt.toUTC().toString(Qt::ISODateWithMs) },
                         { u"practice"_s, report.practice },
                         { u"summary"_s, QJsonArray::fromStringList(report.summary) },
                         { u"columns"_s, columns },
                         { u"rows"_s, rows },
                         { u"notes"_s, QJsonArray::fromStringList(report.notes) } };
    if (!report.totals.isEmpty())
        result.insert(u"totals"_s, line(report, report.totals));
    if (!behind.isEmpty())
        result.insert(u"behind"_s, behind);
    return result;
}

QByteArray jsonface::write(const Report &report, const ReportProgress &progress)
{
    const QJsonObject whole = object(report);
    reportprogress::tell(progress, int(report.rows.size()), int(report.rows.size()));
    return QJsonDocument(whole).toJson();
}

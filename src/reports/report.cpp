// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "core/indonesian.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int Report::column(const QString &key) const
{
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns.at(i).key == key)
            return i;
    }
    return -1;
}

QList<QVariant> Report::sums(const QString &label) const
{
    QList<QVariant> result(columns.size());
    bool labelled = false;
    for (int c = 0; c < int(columns.size()); ++c) {
        if (columns.at(c).summed) {
            qint64 sum = 0;
            for (const ReportRow &row : rows)
                sum += row.cells.at(c).toLongLong();
            result[c] = sum;
        } else if (!labelled && columns.at(c).type == CellType::Text) {
            result[c] = label;
            labelled = true;
        }
    }
    return result;
}

void Report::carrySums()
{
    carried = true;
    if (!rows.isEmpty())
        totals = sums(QCoreApplication::translate("reports", "Sum"));
}

namespace reporttext
{
bool isNumber(CellType type)
{
    return type == CellType::Number || type == CellType::Minutes || type == CellType::Percent;
}

QString minutes(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString decimalMinutes(qint64 seconds)
{
    QString text = QString::number(double(seconds) / 60, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString cell(const QVariant &value, CellType type, const QTimeZone &office)
{
    if (value.isNull())
        return {};
    // A label may stand in a column of numbers, in the line of the totals.
    if (type != CellType::Text && value.metaType() == QMetaType::fromType<QString>())
        return value.toString();
    switch (type) {
    case CellType::Number:
        return indonesian::integer(value.toLongLong());
    case CellType::Minutes:
        return minutes(value.toLongLong());
    case CellType::Percent:
        return indonesian::decimal(value.toDouble(), 1) + u" %"_s;
    case CellType::Date:
        return indonesian::date(value.toDate());
    case CellType::Moment: {
        const QDateTime local = value.toDateTime().toTimeZone(office);
        return u"%1, %2"_s.arg(indonesian::date(local.date()), indonesian::time(local.time()));
    }
    case CellType::Text:
        break;
    }
    return value.toString();
}
} // namespace reporttext

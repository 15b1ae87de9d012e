// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvface.h"

#include "reports/progress.h"

using namespace Qt::StringLiterals;

namespace
{
QString quoted(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString value(const QVariant &cell, CellType type, const QTimeZone &office)
{
    if (cell.isNull())
        return {};
    switch (type) {
    case CellType::Number:
        return QString::number(cell.toLongLong());
    case CellType::Minutes:
        return reporttext::decimalMinutes(cell.toLongLong());
    case CellType::Percent:
        return QString::number(cell.toDouble(), 'f', 2);
    case CellType::Date:
        return cell.toDate().toString(Qt::ISODate);
    case CellType::Moment:
        return cell.toDateTime().toTimeZone(office).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case CellType::Text:
        break;
    }
    return csvface::guarded(cell.toString());
}
} // namespace

QString csvface::guarded(const QString &text)
{
    QString clean = text;
    const bool formula = !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.at(0));
    const bool hidden = !text.isEmpty() && text.at(0) == QChar(0);
    for (QChar &letter : clean) {
        if (letter.unicode() < 0x20 && letter != u'\n')
            letter = u' ';
    }
    // Also behind blanks, quotes and the wide forms of the signs, which some programs read as the signs themselves.
    const QString start = clean.trimmed().left(1);
    return formula || hidden || u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(start.isEmpty() ? u"x"_s : start)
        ? u'\'' + clean
        : clean;
}

QByteArray csvface::write(const Report &report, const ReportProgress &progress)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList cells;
    for (const ReportColumn &column : report.columns)
        cells << quoted(guarded(column.title));
    bytes += cells.join(u',').toUtf8() + "\r\n";
    int done = 0;
    for (const ReportRow &row : report.rows) {
        cells.clear();
        for (int c = 0; c < int(report.columns.size()); ++c)
            cells << quoted(value(row.cells.at(c), report.columns.at(c).type, report.zone));
        bytes += cells.join(u',').toUtf8() + "\r\n";
        reportprogress::tell(progress, ++done, int(report.rows.size()));
    }
    return bytes;
}

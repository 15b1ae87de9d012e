// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportfacts.h"
#include "core/reportperiod.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariant>

#include <functional>
#include <optional>

/// What a cell holds: Text a QString, Number a qint64, Minutes whole seconds as a qint64, Percent a double 0..100,
/// Date a QDate, Moment a QDateTime. A null QVariant is an empty cell.
enum class CellType { Text, Number, Minutes, Percent, Date, Moment };

struct ReportColumn {
    QString key; ///< English, never changes: the name in JSON
    QString title;
    CellType type = CellType::Text;
    int width = 20; ///< mm on paper
    bool summed = false; ///< carried over from page to page
};

struct ReportRow {
    QList<QVariant> cells;
    RequestId request {}; ///< what the row opens; 0 = none
    std::optional<StretchFilter> behind; ///< the stretches behind its numbers, within `behindPeriod`
    ReportPeriod behindPeriod;
    QString leadsTo; ///< the report of behindPeriod that the row counts, such as the register of a month
    QStringList groups; ///< in a main table: which rows of behind[0] belong to it; there: to which groups it belongs
    qint64 check = 0; ///< of a draw for a second look: what a verdict is given on
    bool warn = false; ///< over the standard, overdue: told by the words of a cell as well
};

/// The same numbers to look at. Each category is a row (or several rows summed) of the table beside it.
struct ReportChart {
    enum class Shape { Bars, Stacked, Lying };
    struct Series {
        QString name;
        QList<double> values; ///< one a category
    };
    Shape shape = Shape::Bars;
    QString title;
    QString unit; ///< of the values
    QStringList categories;
    QStringList labels; ///< the same where there is little room
    QList<int> rows; ///< for each category the row that a click selects
    QList<Series> series;
};

/// One report: a title, a period, a table. What its faces (screen, CSV, XLSX, PDF, JSON) show is this and nothing else.
/// It asks nobody; who makes one is desk/reportdesk.
struct Report {
    QString name; ///< "register": the name of the command and of files
    QString title;
    ReportPeriod period;
    QTimeZone zone = QTimeZone::utc(); ///< of the office, for moments
    QDateTime madeAt;
    bool practice = false; ///< LATIHAN
    QStringList summary; ///< sentences above the table
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QList<QVariant> totals; ///< none, or one a column
    QStringList notes; ///< under the table
    QString empty; ///< the sentence of an empty table
    QString partial; ///< not empty: there are more rows than these, and this sentence says where they are
    bool carried = false; ///< the sums are carried over from page to page
    std::optional<ReportChart> chart;
    QList<Report> behind; ///< what stands behind the numbers, where it was asked for

    int column(const QString &key) const; ///< -1 when there is none
    /// The sums of the rows for every summed column, empty elsewhere; @p label stands in the first text column.
    QList<QVariant> sums(const QString &label) const;
    void carrySums(); ///< a last row with them, where there are rows, and from page to page
};
Q_DECLARE_METATYPE(Report)

/// Called now and then with rows done and rows in all. @return false: stop; the face then throws Error::Cancelled.
using ReportProgress = std::function<bool(int done, int of)>;

namespace reporttext
{
/// As people read it, on the screen and on paper: "7 Januari 2022", "15:30" minutes and seconds, "93,5 %".
QString cell(const QVariant &value, CellType type, const QTimeZone &office);
QString minutes(qint64 seconds); ///< "15:30"; more than an hour stays in minutes: "95:10" (C3)
/// The number of minutes for a machine: "15.5", exact to the second.
QString decimalMinutes(qint64 seconds);
bool isNumber(CellType type); ///< stands at the right
} // namespace reporttext

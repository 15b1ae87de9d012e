// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxface.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "reports/progress.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <locale.h>
#endif
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// The library prints numbers by the C locale's rules, which Qt sets to the system's: with a decimal comma no program
/// would open the file.
class PlainNumbers final
{
    Q_DISABLE_COPY_MOVE(PlainNumbers)
public:
#ifdef Q_OS_UNIX
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#else
    PlainNumbers() = default;
#endif
};

struct Formats {
    lxw_format *title, *plain, *head, *text, *cells[6], *totals[6];
};

const char *numberFormat(CellType type)
{
    switch (type) {
    case CellType::Number:
        return "#,##0";
    case CellType::Minutes:
        return "[mm]:ss";
    case CellType::Percent:
        return "0.0%";
    case CellType::Date:
        return "[$-421]d mmmm yyyy"; // Indonesian names, whatever the program's language
    case CellType::Moment:
        return "[$-421]d mmmm yyyy hh:mm:ss";
    case CellType::Text:
        break;
    }
    return "@";
}

Formats makeFormats(lxw_workbook *book)
{
    Formats f {};
    f.title = workbook_add_format(book);
    format_set_bold(f.title);
    format_set_font_size(f.title, 14);
    f.plain = workbook_add_format(book);
    f.head = workbook_add_format(book);
    format_set_bold(f.head);
    format_set_text_wrap(f.head);
    format_set_align(f.head, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(f.head, LXW_BORDER_THIN);
    format_set_bg_color(f.head, 0xE2F1EE);
    for (int type = 0; type < 6; ++type) {
        for (const bool total : { false, true }) {
            lxw_format *format = workbook_add_format(book);
            format_set_num_format(format, numberFormat(CellType(type)));
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (total) {
                format_set_bold(format);
                format_set_top(format, LXW_BORDER_THIN);
            }
            (total ? f.totals : f.cells)[type] = format;
        }
    }
    return f;
}

/// Days since 30 December 1899, as spreadsheets count them.
double serial(const QDateTime &wallClock)
{
    static const QDate zero(1899, 12, 30);
    return double(zero.daysTo(wallClock.date())) + double(wallClock.time().msecsSinceStartOfDay() / 1000) / 86400;
}

void writeCell(lxw_worksheet *sheet, quint32 row, quint16 column, const QVariant &cell, CellType type,
               const QTimeZone &office, lxw_format *format)
{
    if (cell.isNull()) {
        worksheet_write_blank(sheet, row, column, format);
    } else if (type == CellType::Text || cell.metaType() == QMetaType::fromType<QString>()) {
        QString text = cell.toString().left(32000);
        for (QChar &letter : text) { // what XML cannot hold
            if (letter.unicode() < 0x20 && letter != u'\n')
                letter = u' ';
        }
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    } else if (type == CellType::Date) {
        worksheet_write_number(sheet, row, column, serial(cell.toDate().startOfDay(Qt::UTC)), format);
    } else if (type == CellType::Moment) {
        worksheet_write_number(sheet, row, column, serial(cell.toDateTime().toTimeZone(office)), format);
    } else {
        const double value = type == CellType::Minutes ? cell.toDouble() / 86400
            : type == CellType::Percent                ? cell.toDouble() / 100
                                                       : cell.toDouble();
        worksheet_write_number(sheet, row, column, value, format);
    }
}

quint32 writeTop(lxw_worksheet *sheet, const Report &report, const Formats &formats)
{
    quint32 row = 0;
    const QString title = report.practice ? u"LATIHAN – "_s + report.title : report.title;
    worksheet_write_string(sheet, row++, 0, title.toUtf8().constData(), formats.title);
    worksheet_write_string(sheet, row++, 0, report.period.title().toUtf8().constData(), formats.plain);
    for (const QString &sentence : report.summary)
        worksheet_write_string(sheet, row++, 0, sentence.toUtf8().constData(), formats.plain);
    return row + 1;
}

/// As wide as what stands in it, in letters: no program makes rows higher by itself when it opens the file.
double widthOf(const Report &report, int column)
{
    qsizetype longest = 9;
    for (const QString &word : report.columns.at(column).title.split(u' '))
        longest = std::max(longest, word.size() + 4); // beside it the mark of the filter
    for (const ReportRow &row : report.rows) {
        const CellType type = report.columns.at(column).type;
        longest = std::max(longest,
                           reporttext::cell(row.cells.at(column), type, report.zone).size()
                               + (type == CellType::Moment ? 4 : 1));
    }
    return double(std::min<qsizetype>(longest, 60));
}

void dress(lxw_worksheet *sheet, const Report &report, quint32 head, quint32 last)
{
    const auto columns = lxw_col_t(report.columns.size());
    for (lxw_col_t c = 0; c < columns; ++c)
        worksheet_set_column(sheet, c, c, widthOf(report, c), nullptr);
    worksheet_freeze_panes(sheet, head + 1, 0);
    if (last > head)
        worksheet_autofilter(sheet, head, 0, last, lxw_col_t(columns - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, head, head);
    worksheet_set_footer(sheet, report.practice ? "&LLATIHAN&R&P / &N" : "&R&P / &N");
}

void writeSheet(lxw_workbook *book, const Report &report, const Formats &formats, const ReportProgress &progress)
{
    // A sheet's name has at most 31 letters and none of []:*?/\.
    QString name = report.title.left(31);
    for (QChar &letter : name) {
        if (u"[]:*?/\\'"_s.contains(letter))
            letter = u' ';
    }
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    if (!sheet)
        throw fault(Words::tr("The workbook could not be made."), report.name);
    const quint32 head = writeTop(sheet, report, formats);
    constexpr double headHeight = 32; // points
    worksheet_set_row(sheet, head, headHeight, nullptr);
    for (int c = 0; c < int(report.columns.size()); ++c)
        worksheet_write_string(sheet, head, lxw_col_t(c), report.columns.at(c).title.toUtf8().constData(),
                               formats.head);
    quint32 at = head;
    const auto line = [&](const QList<QVariant> &cells, lxw_format *const *looks) {
        ++at;
        for (int c = 0; c < int(cells.size()); ++c) {
            const CellType type = report.columns.at(c).type;
            writeCell(sheet, at, quint16(c), cells.at(c), type, report.zone, looks[int(type)]);
        }
    };
    int done = 0;
    for (const ReportRow &row : report.rows) {
        line(row.cells, formats.cells);
        reportprogress::tell(progress, ++done, int(report.rows.size()));
    }
    const quint32 last = at;
    if (!report.totals.isEmpty())
        line(report.totals, formats.totals);
    ++at;
    for (const QString &note : report.notes)
        worksheet_write_string(sheet, ++at, 0, note.toUtf8().constData(), formats.plain);
    dress(sheet, report, head, last);
}
} // namespace

QByteArray xlsxface::write(const Report &report, const ReportProgress &progress)
{
    // The library writes files only; the folder is this user's alone and goes with this function.
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"report.xlsx"_s));
    QByteArray place = QFile::encodeName(folder.path());
    const PlainNumbers plain;
    lxw_workbook_options options {};
    options.tmpdir = place.data();
    options.constant_memory = LXW_TRUE; // a line goes to the disk when the next one begins
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (!folder.isValid() || !book)
        throw fault(Words::tr("The workbook could not be made."), u"temporary folder"_s);
    try {
        const Formats formats = makeFormats(book);
        writeSheet(book, report, formats, progress);
        for (const Report &part : report.behind)
            writeSheet(book, part, formats, progress);
    } catch (...) {
        workbook_close(book); // frees it; the file goes with its folder
        throw;
    }
    const lxw_error error = workbook_close(book);
    QFile file(QFile::decodeName(path));
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        throw fault(Words::tr("The workbook could not be made."), QString::fromLatin1(lxw_strerror(error)));
    return file.readAll();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tablereading.h"
#include "capture/xlsxcells.h"
#include "capture/zipentries.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace
{
constexpr qint64 mostUnpacked = 384LL << 20;
constexpr qsizetype mostSharedText = 96 << 20;
constexpr qsizetype mostSharedTexts = 4'000'000;
constexpr qsizetype mostMerges = 10'000;

/// QXmlStreamReader with the rules for strangers: no document type definition (so no entities), no endless token.
class StrictXml final
{
public:
    explicit StrictXml(ZipEntry &entry)
        : m_entry(entry)
        , m_xml(&entry)
    {
    }
    /// @return false at the end of the document
    bool next()
    {
        const auto token = m_xml.readNext();
        m_entry.pieceTaken();
        if (m_entry.overflowed())
            throw ReadStop { ReadFault::UnpacksTooLarge };
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            throw ReadStop { ReadFault::Doctored };
        if (m_xml.hasError())
            throw ReadStop { ReadFault::Damaged };
        return token != QXmlStreamReader::EndDocument;
    }
    bool starts(const char *name) const { return m_xml.isStartElement() && m_xml.name() == QLatin1String(name); }
    bool ends(const char *name) const { return m_xml.isEndElement() && m_xml.name() == QLatin1String(name); }
    bool hasText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    QString value(const char *name) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.qualifiedName() == QLatin1String(name))
                return attribute.value().toString();
        }
        return {};
    }
    /// The relation of a sheet stands in a namespace whose prefix is free.
    QString valueByLocalName(const char *name) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == QLatin1String(name))
                return attribute.value().toString();
        }
        return {};
    }

private:
    ZipEntry &m_entry;
    QXmlStreamReader m_xml;
};

/// The texts that cells point to, in one piece of memory.
class SharedTexts final
{
public:
    void read(ZipEntry &entry)
    {
        StrictXml xml(entry);
        bool inText = false;
        bool spoken = false; // phonetic help, not part of the text
        while (xml.next()) {
            if (xml.starts("t"))
                inText = !spoken;
            else if (xml.ends("t"))
                inText = false;
            else if (xml.starts("rPh") || xml.ends("rPh"))
                spoken = xml.starts("rPh");
            else if (xml.hasText() && inText)
                m_text.append(xml.text().toUtf8());
            else if (xml.ends("si"))
                m_ends << m_text.size();
            if (m_text.size() > mostSharedText || m_ends.size() > mostSharedTexts)
                throw ReadStop { ReadFault::UnpacksTooLarge };
        }
    }
    QByteArrayView at(const QString &index) const
    {
        bool ok = false;
        const qsizetype i = index.toLongLong(&ok);
        if (!ok || i < 0 || i >= m_ends.size())
            throw ReadStop { ReadFault::Damaged };
        const qsizetype start = i == 0 ? 0 : m_ends.at(i - 1);
        return QByteArrayView(m_text).sliced(start, m_ends.at(i) - start);
    }

private:
    QByteArray m_text;
    QList<qsizetype> m_ends;
};

/// What must be known before the first cell: which sheet is first, how days are counted, what formats mean.
class Workbook final
{
public:
    void take(const QByteArray &name, ZipEntry &entry)
    {
        if (name == "xl/workbook.xml")
            readWorkbook(entry);
        else if (name == "xl/_rels/workbook.xml.rels")
            readRelations(entry);
        else if (name == "xl/styles.xml")
            readStyles(entry);
        else if (name == "xl/sharedStrings.xml")
            texts.read(entry);
        else if (name == "xl/workbook.bin")
            throw ReadStop { ReadFault::OldSpreadsheet };
        else if (name == "content.xml")
            throw ReadStop { ReadFault::OtherSpreadsheet };
    }
    QByteArray sheetEntry() const
    {
        if (!m_found)
            throw ReadStop { ReadFault::NotATable };
        const QString target = m_targets.value(m_relation, QStringLiteral("worksheets/sheet1.xml"));
        return (target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target).toUtf8();
    }
    NumberFormat format(const QString &style) const { return m_formats.value(style.toInt()); }

    SharedTexts texts;
    QString sheet;
    bool since1904 = false;

private:
    void readWorkbook(ZipEntry &entry)
    {
        StrictXml xml(entry);
        m_found = true;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                const QString flag = xml.value("date1904");
                since1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
            } else if (xml.starts("sheet") && m_relation.isEmpty() && xml.value("state").isEmpty()) {
                sheet = xml.value("name");
                m_relation = xml.valueByLocalName("id");
            }
        }
    }

    void readRelations(ZipEntry &entry)
    {
        StrictXml xml(entry);
        while (xml.next()) {
            if (xml.starts("Relationship") && m_targets.size() < 10'000)
                m_targets.insert(xml.value("Id"), xml.value("Target"));
        }
    }

    void readStyles(ZipEntry &entry)
    {
        StrictXml xml(entry);
        QHash<int, NumberFormat> own;
        bool inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && own.size() < 10'000) {
                own.insert(xml.value("numFmtId").toInt(), NumberFormat::ofCode(xml.value("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (inCells && xml.starts("xf") && m_formats.size() < 100'000) {
                const int id = xml.value("numFmtId").toInt();
                m_formats << own.value(id, NumberFormat::ofBuiltIn(id));
            }
        }
    }

    bool m_found = false;
    QString m_relation;
    QHash<QString, QString> m_targets;
    QList<NumberFormat> m_formats;
};

/// Streams the cells of one sheet into the sink.
class Sheet final
{
public:
    Sheet(const Workbook &book, TableSink &sink)
        : m_book(book)
        , m_sink(sink)
    {
    }

    void read(ZipEntry &entry)
    {
        StrictXml xml(entry);
        while (xml.next()) {
            if (xml.starts("row"))
                startRow(xml);
            else if (xml.starts("c"))
                readCell(xml);
            else if (xml.ends("row") && m_sink.column() > 0)
                m_sink.endRow();
            else if (xml.starts("mergeCell"))
                addMerge(xml.value("ref"));
        }
    }

private:
    void startRow(const StrictXml &xml)
    {
        bool ok = false;
        const int named = xml.value("r").toInt(&ok);
        m_row = ok ? named - 1 : m_row + 1;
        m_column = -1;
        if (m_row < m_sink.row() || m_sink.column() > 0)
            throw ReadStop { ReadFault::Damaged };
    }

    void readCell(StrictXml &xml)
    {
        const auto place = cellPlace(xml.value("r"));
        m_column = place ? place->column : m_column + 1;
        const QString type = xml.value("t");
        const QString style = xml.value("s");
        QString value;
        bool hasFormula = false;
        bool hasValue = false;
        bool inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f"))
                hasFormula = true;
            else if (xml.starts("v") || xml.starts("t"))
                inValue = hasValue = true;
            else if (xml.ends("v") || xml.ends("t"))
                inValue = false;
            else if (xml.hasText() && inValue)
                value += xml.text();
        }
        if (hasFormula && !hasValue)
            m_sink.note(m_row, m_column, CellNote::Kind::NoCachedValue);
        if (hasValue && !value.isEmpty())
            put(type, style, value);
    }

    void put(const QString &type, const QString &style, const QString &value)
    {
        if (type == QLatin1String("s")) {
            putBytes(m_book.texts.at(value));
        } else if (type == QLatin1String("b")) {
            putBytes(value == QLatin1String("1") ? "TRUE" : "FALSE");
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            if (roundedBySpreadsheet(value))
                m_sink.note(m_row, m_column, CellNote::Kind::RoundedNumber);
            putBytes(shownNumber(value, m_book.format(style), m_book.since1904).toUtf8());
        } else {
            if (type == QLatin1String("e"))
                m_sink.note(m_row, m_column, CellNote::Kind::ErrorValue);
            putBytes(value.toUtf8());
        }
    }

    /// Rows and cells that hold nothing are made only where something follows them.
    void putBytes(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return;
        if (m_column < m_sink.column() || m_column >= tablelimits::columns)
            throw ReadStop { ReadFault::Damaged };
        m_sink.skipTo(m_row);
        while (m_sink.column() < m_column)
            m_sink.cell({});
        m_sink.cell(utf8);
    }

    void addMerge(const QString &range)
    {
        const qsizetype colon = range.indexOf(QLatin1Char(':'));
        const auto from = cellPlace(QStringView(range).left(colon));
        const auto to = cellPlace(QStringView(range).mid(colon + 1));
        if (colon > 0 && from && to && m_sink.end.merges.size() < mostMerges)
            m_sink.end.merges << readerprotocol::TableEnd::Merge { quint32(from->row), quint32(from->column),
                                                                   quint32(to->row), quint32(to->column) };
    }

    const Workbook &m_book;
    TableSink &m_sink;
    int m_row = -1;
    int m_column = -1;
};
} // namespace

void readXlsx(const QByteArray &bytes, TableSink &sink)
{
    qint64 budget = mostUnpacked;
    Workbook book;
    forEachZipEntry(bytes, budget, [&](const QByteArray &name, ZipEntry &entry) { book.take(name, entry); });
    const QByteArray wanted = book.sheetEntry();
    bool found = false;
    Sheet sheet(book, sink);
    forEachZipEntry(bytes, budget, [&](const QByteArray &name, ZipEntry &entry) {
        if (name != wanted)
            return;
        found = true;
        sheet.read(entry);
    });
    if (!found)
        throw ReadStop { ReadFault::Damaged };
    sink.end.encoding = QStringLiteral("XLSX");
    sink.end.sheet = book.sheet.left(200);
}

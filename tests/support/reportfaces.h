// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// Reads the faces of a report as other programs do: a CSV parser, a ZIP and XML reader, pdftotext.
namespace reportfaces
{
inline QList<QStringList> csv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.mid(3));
    QList<QStringList> rows { {} };
    QString cell;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inside) {
            if (c == QLatin1Char('"') && text.mid(i + 1, 1) == QStringLiteral("\""))
                cell += text.at(i++);
            else if (c == QLatin1Char('"'))
                inside = false;
            else
                cell += c;
        } else if (c == QLatin1Char('"')) {
            inside = true;
        } else if (c == QLatin1Char(',') || c == QLatin1Char('\n')) {
            rows.last().append(cell);
            cell.clear();
            if (c == QLatin1Char('\n'))
                rows.append(QStringList());
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

inline QString stored(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

struct Sheet {
    bool ok = false;
    QByteArray xml;
    QList<QStringList> rows; ///< by row and column, "" where nothing is
};

inline QStringList sharedStrings(const QByteArray &xml)
{
    QStringList result;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("si"))
            result.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return result;
}

/// @param number of the sheet, from 1
inline Sheet xlsx(const QByteArray &bytes, int number)
{
    const QTemporaryDir folder;
    const QString path = stored(folder, QStringLiteral("r.xlsx"), bytes);
    outputOf(QStringLiteral("python3"),
             { QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, folder.path() });
    const auto part = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QStringList words = sharedStrings(part(QStringLiteral("xl/sharedStrings.xml")));
    Sheet sheet;
    sheet.xml = part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
    QXmlStreamReader reader(sheet.xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QStringLiteral("c"))
            continue;
        const QString place = reader.attributes().value(QStringLiteral("r")).toString();
        const bool shared = reader.attributes().value(QStringLiteral("t")) == QStringLiteral("s");
        int column = 0;
        int at = 0;
        for (; place.at(at).isLetter(); ++at)
            column = column * 26 + place.at(at).unicode() - 'A' + 1;
        const int row = place.mid(at).toInt();
        while (sheet.rows.size() < row)
            sheet.rows.append(QStringList());
        QStringList &cells = sheet.rows[row - 1];
        while (cells.size() < column)
            cells.append(QString());
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        cells[column - 1] = shared ? words.value(text.toInt()) : text;
    }
    sheet.ok = !sheet.xml.isEmpty() && !reader.hasError();
    return sheet;
}

/// The text of each page, as it is laid out or, with "-raw", as it was drawn.
inline QStringList pdf(const QByteArray &bytes, const QString &way = QStringLiteral("-layout"))
{
    const QTemporaryDir folder;
    const QString path = stored(folder, QStringLiteral("r.pdf"), bytes);
    QStringList pages = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), { way, path, QStringLiteral("-") }))
                            .split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}
} // namespace reportfaces

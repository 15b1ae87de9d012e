// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realfiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace realfiles
{

namespace
{

QByteArray contentOf(const QString &page)
{
    QByteArray content = "BT /F1 11 Tf 16 TL 72 770 Td\n";
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        content += '(' + text + ") Tj T*\n";
    }
    return content + "ET\n";
}

QByteArray picture(const QString &heading, QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xfb, 0xfa, 0xf6));
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(size.height() / 40);
    painter.setFont(font);
    const int margin = size.width() / 10;
    painter.drawText(QRect(margin, margin, size.width() - 2 * margin, margin), Qt::TextWordWrap, heading);
    for (int y = 3 * margin; y < size.height() - margin; y += size.height() / 45)
        painter.drawLine(margin, y, size.width() - margin - (y * 7) % margin, y);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, format == QByteArray("JPEG") ? 85 : -1);
    return bytes;
}

void little(QByteArray &bytes, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += char((value >> (8 * i)) & 0xff);
}

} // namespace

QByteArray pdf(const QStringList &pages)
{
    QList<QByteArray> objects { "<< /Type /Catalog /Pages 2 0 R >>",
                                {},
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" };
    QByteArray kids;
    for (const QString &page : pages) {
        const QByteArray content = contentOf(page);
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects +=
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
            + QByteArray::number(objects.size() + 2) + " 0 R >>";
        objects += "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids.trimmed() + "] /Count " + QByteArray::number(pages.size()) + " >>";

    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

QByteArray png(const QString &heading, QSize size)
{
    return picture(heading, size, "PNG");
}

QByteArray jpeg(const QString &heading, QSize size)
{
    return picture(heading, size, "JPEG");
}

QByteArray tiff(int pages, QSize size)
{
    constexpr int entries = 9;
    constexpr int directorySize = 2 + entries * 12 + 4;
    const auto width = quint32(size.width());
    const auto height = quint32(size.height());
    QByteArray file("II*\0\x08\0\0\0", 8);
    for (int page = 0; page < pages; ++page) {
        const auto here = quint32(file.size());
        const quint32 pixels = here + directorySize;
        const bool last = page + 1 == pages;
        constexpr quint32 isShort = 3;
        constexpr quint32 isLong = 4;
        const quint32 fields[entries][3] = {
            { 256, isLong, width }, { 257, isLong, height }, { 258, isShort, 8 },
            { 259, isShort, 1 },    { 262, isShort, 1 },     { 273, isLong, pixels },
            { 277, isShort, 1 },    { 278, isLong, height }, { 279, isLong, width * height }
        };
        little(file, entries, 2);
        for (const auto &field : fields) {
            little(file, field[0], 2);
            little(file, field[1], 2);
            little(file, 1, 4);
            little(file, field[2], 4);
        }
        const quint32 padded = (width * height + 1) & ~1U;
        little(file, last ? 0 : pixels + padded, 4);
        QByteArray rows(qsizetype(padded), char(0xf8));
        for (quint32 y = 40; y < height; y += 24) {
            const quint32 length = width * quint32(page + 3) / quint32(page + 4);
            std::fill_n(rows.begin() + y * width, length, char(0x20));
        }
        file += rows;
    }
    return file;
}

QString write(const QString &directory, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(directory).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace realfiles

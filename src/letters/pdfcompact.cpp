// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pdfcompact.h"

#include "core/error.h"
#include "letters/colourprofile.h"
#include "letters/pageorigin.h"
#include "letters/textruns.h"

#include <QCoreApplication>
#include <QMap>
#include <QtEndian>

namespace
{
struct Object {
    QByteArray dictionary; ///< all of it where there is no stream
    QByteArray stream; ///< unpacked
    bool hasStream = false;
    bool isPlain = false; ///< the stream must stay readable: the metadata of PDF/A
};
using Objects = QMap<int, Object>;

[[noreturn]] void fail(const char *what)
{
    throw fault(QCoreApplication::translate("letters", "The letter could not be written as a PDF."),
                QStringLiteral("PDF without ") + QString::fromLatin1(what));
}

QByteArray inflated(const QByteArray &data, qsizetype hint)
{
    QByteArray sized(4, '\0');
    qToBigEndian(quint32(qMax<qsizetype>(hint, 4 * data.size())), sized.data());
    const QByteArray plain = qUncompress(sized + data);
    if (plain.isEmpty() && !data.isEmpty())
        fail("a readable stream");
    return plain;
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data).mid(4);
}

/// The number behind @p key, 0 without one.
int numberAfter(const QByteArray &dictionary, const QByteArray &key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray rest = dictionary.mid(at + key.size(), 24).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) >= '0' && rest.at(end) <= '9')
        ++end;
    return rest.left(end).toInt();
}

/// Takes @p key and the number or reference behind it out. By hand: there are many dictionaries, and a letter is made
/// while somebody waits.
void drop(QByteArray &dictionary, const QByteArray &key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return;
    qsizetype end = at + key.size();
    const auto skip = [&](const char *set) {
        while (end < dictionary.size() && QByteArrayView(set).contains(dictionary.at(end)))
            ++end;
    };
    skip("0123456789");
    if (dictionary.mid(end, 4) == " 0 R")
        end += 4;
    dictionary.remove(at, end - at);
}

Object objectIn(const QByteArray &body)
{
    Object object;
    const qsizetype start = body.indexOf("stream\n");
    const qsizetype end = body.lastIndexOf("\nendstream");
    object.hasStream = start >= 0 && end > start;
    object.dictionary = object.hasStream ? body.left(start) : body;
    if (!object.hasStream)
        return object;
    object.stream = body.mid(start + 7, end - start - 7);
    object.isPlain = object.dictionary.contains("/Type /Metadata");
    if (object.dictionary.contains("/FlateDecode"))
        object.stream = inflated(object.stream, numberAfter(object.dictionary, "/Length1 "));
    drop(object.dictionary, "/Length ");
    drop(object.dictionary, "/Filter /FlateDecode");
    object.isPlain |= object.dictionary.contains("/Filter"); // packed in another way, as it came
    return object;
}

/// By the table at the end: what lies between the objects is never guessed.
Objects objectsOf(const QByteArray &pdf)
{
    const qsizetype tail = pdf.lastIndexOf("startxref\n");
    const qsizetype table = tail < 0 ? -1 : pdf.mid(tail + 10).split('\n').first().trimmed().toLongLong();
    if (table <= 0 || pdf.mid(table, 5) != "xref\n")
        fail("a table");
    const QList<QByteArray> lines = pdf.mid(table, tail - table).split('\n');
    Objects objects;
    for (int number = 1; number + 2 < lines.size() && lines.at(number + 2).trimmed().endsWith(" n"); ++number) {
        const qsizetype at = lines.at(number + 2).left(10).toLongLong();
        const QByteArray head = QByteArray::number(number) + " 0 obj\n";
        const qsizetype end = pdf.indexOf("endobj", at);
        if (pdf.mid(at, head.size()) != head || end < 0)
            fail("an object in its place");
        qsizetype last = end;
        // A packed stream may hold the word by chance: the object ends before the next one begins.
        if (pdf.mid(at, end - at).contains("stream\n"))
            last = pdf.indexOf("\nendstream\nendobj", at) + 11;
        if (last < end)
            fail("the end of an object");
        objects.insert(number, objectIn(pdf.mid(at + head.size(), last - at - head.size())));
    }
    return objects;
}

/// Of a font that is drawn by glyph numbers, the names and the metrics for other programs say nothing.
QByteArray slimFont(const QByteArray &font)
{
    struct Table {
        QByteArray entry;
        QByteArray data;
    };
    QList<Table> kept;
    const int count = font.size() < 12 ? 0 : qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < count; ++i) {
        const QByteArray entry = font.mid(12 + 16 * i, 16);
        if (entry.size() < 16)
            fail("a whole font");
        if (entry.startsWith("name") || entry.startsWith("OS/2"))
            continue;
        kept.append({ entry,
                      font.mid(qFromBigEndian<quint32>(entry.constData() + 8),
                               qFromBigEndian<quint32>(entry.constData() + 12)) });
    }
    QByteArray head = font.left(12);
    int power = 0;
    while ((2 << power) <= kept.size())
        ++power;
    const quint16 figures[] = { quint16(kept.size()), quint16(16 << power), quint16(power),
                                quint16(16 * kept.size() - (16 << power)) };
    for (int i = 0; i < 4; ++i)
        qToBigEndian(figures[i], head.data() + 4 + 2 * i);
    QByteArray body;
    for (Table &table : kept) {
        qToBigEndian(quint32(12 + 16 * kept.size() + body.size()), table.entry.data() + 8);
        head += table.entry;
        body += table.data + QByteArray((4 - table.data.size() % 4) % 4, '\0');
    }
    return head + body;
}

/// "QRAAAA+LiberationSans" stands in the descriptor alone; the two dictionaries above it get the same name.
void nameSubsets(Objects &objects)
{
    const QList<int> all = objects.keys();
    for (const int own : all) {
        QByteArray &font = objects[own].dictionary;
        const int descriptor = numberAfter(font, "/FontDescriptor ");
        if (descriptor == 0)
            continue;
        const QByteArray described = objects.value(descriptor).dictionary;
        const QByteArray prefix = described.mid(described.indexOf("/FontName /") + 11, 7);
        if (!prefix.endsWith('+'))
            continue;
        font.replace("/BaseFont /", "/BaseFont /" + prefix);
        for (Object &whole : objects) {
            if (numberAfter(whole.dictionary, "/DescendantFonts [") == own)
                whole.dictionary.replace("/BaseFont /", "/BaseFont /" + prefix);
        }
    }
}

void putFirst(QByteArray &dictionary, const QByteArray &entry)
{
    dictionary.insert(dictionary.indexOf("<<") + 2, ' ' + entry);
}

void slim(Objects &objects)
{
    for (Object &object : objects) {
        if (object.dictionary.contains("/Length1 ")) {
            object.stream = slimFont(object.stream);
            drop(object.dictionary, "/Length1 ");
            putFirst(object.dictionary, "/Length1 " + QByteArray::number(object.stream.size()));
        } else if (object.dictionary.contains("/Alternate /DeviceRGB")) {
            object.stream = colourprofile::sRgb();
        }
        if (object.dictionary.contains("/OutputIntent"))
            object.dictionary.replace("sRGB_IEC61966-2-1_black_scaled", "sRGB");
    }
}

/// Of every font on the pages, by the name that their contents call it.
QMap<QByteArray, textruns::Widths> widthsOf(const Objects &objects)
{
    QMap<QByteArray, textruns::Widths> fonts;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const QByteArray font = objects.value(numberAfter(it->dictionary, "/DescendantFonts [")).dictionary;
        const qsizetype start = font.indexOf("/W [0 [");
        if (start < 0)
            continue;
        textruns::Widths &widths = fonts["F" + QByteArray::number(it.key())];
        const QList<QByteArray> numbers =
            font.mid(start + 7, font.indexOf(']', start) - start - 7).simplified().split(' ');
        for (const QByteArray &number : numbers)
            widths.append(number.toDouble());
    }
    return fonts;
}

void joinRuns(Objects &objects)
{
    const QMap<QByteArray, textruns::Widths> fonts = widthsOf(objects);
    const QList<Object> pages = objects.values();
    for (const Object &page : pages) {
        const int contents = numberAfter(page.dictionary, "/Contents ");
        if (contents > 0 && objects.contains(contents))
            objects[contents].stream = textruns::joined(pageorigin::restored(objects[contents].stream), fonts);
    }
}

QByteArray renumbered(const QByteArray &dictionary, const QMap<int, int> &numbers)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = dictionary.indexOf(" 0 R"); at >= 0; at = dictionary.indexOf(" 0 R", at + 4)) {
        qsizetype start = at;
        while (start > from && dictionary.at(start - 1) >= '0' && dictionary.at(start - 1) <= '9')
            --start;
        if (start == at)
            continue;
        result += dictionary.mid(from, start - from)
            + QByteArray::number(numbers.value(dictionary.mid(start, at - start).toInt())) + " 0 R";
        from = at + 4;
    }
    return result + dictionary.mid(from);
}

QByteArray written(const Object &object, const QMap<int, int> &numbers)
{
    QByteArray dictionary = renumbered(object.dictionary, numbers).trimmed();
    if (!object.hasStream)
        return dictionary;
    const QByteArray packed = object.isPlain ? QByteArray() : deflated(object.stream);
    const bool pack = !object.isPlain && packed.size() + 22 < object.stream.size();
    const QByteArray &data = pack ? packed : object.stream;
    putFirst(dictionary, "/Length " + QByteArray::number(data.size()) + (pack ? " /Filter /FlateDecode" : ""));
    return dictionary + "\nstream\n" + data + "\nendstream";
}
} // namespace

QByteArray compacted(const QByteArray &pdf, const QByteArray &language)
{
    Objects objects = objectsOf(pdf);
    const qsizetype at = pdf.lastIndexOf("trailer\n<<");
    const qsizetype end = pdf.indexOf(">>\nstartxref", at);
    const int root = at < 0 || end < 0 ? 0 : numberAfter(pdf.mid(at, end - at), "/Root ");
    if (!objects.contains(root))
        fail("a catalog");
    QByteArray &catalog = objects[root].dictionary;
    catalog.insert(catalog.lastIndexOf(">>"), "/Lang (" + language + ")\n");
    joinRuns(objects);
    nameSubsets(objects);
    slim(objects);

    // The lengths of streams were objects of their own; they stand in their places now.
    QMap<int, int> numbers;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        if (it->hasStream || it->dictionary.contains('<') || it->dictionary.contains('['))
            numbers.insert(it.key(), int(numbers.size()) + 1);
    }
    QByteArray result = pdf.left(pdf.indexOf("1 0 obj"));
    QByteArray table = "xref\n0 " + QByteArray::number(numbers.size() + 1) + "\n0000000000 65535 f \n";
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        table += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(*it) + " 0 obj\n" + written(objects.value(it.key()), numbers) + "\nendobj\n";
    }
    QByteArray trailer = pdf.mid(at, end - at);
    drop(trailer, "/Size ");
    trailer = renumbered(trailer, numbers);
    trailer += "/Size " + QByteArray::number(numbers.size() + 1) + "\n>>\n";
    return result + table + trailer + "startxref\n" + QByteArray::number(result.size()) + "\n%%EOF\n";
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/foreignfiles.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <numeric>

namespace foreignfiles
{
namespace
{
template <typename T> QByteArray little(T value)
{
    const T swapped = qToLittleEndian(value);
    return { reinterpret_cast<const char *>(&swapped), sizeof swapped };
}

template <typename T> QByteArray big(T value)
{
    const T swapped = qToBigEndian(value);
    return { reinterpret_cast<const char *>(&swapped), sizeof swapped };
}

quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xffffffffU;
    for (const char c : data) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return big<quint32>(quint32(data.size())) + type + data + big<quint32>(crc32(type + data));
}

QByteArray rc4(const QByteArray &key, QByteArray data)
{
    std::array<uchar, 256> state {};
    std::iota(state.begin(), state.end(), uchar(0));
    uchar j = 0;
    for (int i = 0; i < 256; ++i) {
        j = uchar(j + state[size_t(i)] + uchar(key.at(i % key.size())));
        std::swap(state[size_t(i)], state[j]);
    }
    uchar i = 0;
    j = 0;
    for (char &c : data) {
        j = uchar(j + state[++i]);
        std::swap(state[i], state[j]);
        c = char(uchar(c) ^ state[uchar(state[i] + state[j])]);
    }
    return data;
}

QByteArray padded(const QByteArray &password)
{
    static const auto padding = QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
    return (password + padding).first(32);
}

/// Writes bits as deflate wants them: codes with their first bit first, the lowest bit of each byte first.
class Bits final
{
public:
    void code(quint32 bits, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            bit(bits >> i & 1);
    }
    void bit(quint32 one)
    {
        m_byte |= one << m_used;
        if (++m_used == 8)
            flush();
    }
    QByteArray finish()
    {
        if (m_used > 0)
            flush();
        return m_bytes;
    }

private:
    void flush()
    {
        m_bytes.append(char(m_byte));
        m_byte = 0;
        m_used = 0;
    }
    QByteArray m_bytes;
    quint32 m_byte = 0;
    int m_used = 0;
};
} // namespace

QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray out("%PDF-1.4\n");
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(out.size());
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer<</Size " + count + "/Root 1 0 R"
        + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &data, const QByteArray &dictionary)
{
    return "<</Length " + QByteArray::number(data.size()) + dictionary + ">>stream\n" + data + "\nendstream";
}

QByteArray pdfWithText(const QList<QByteArray> &pages)
{
    QByteArray kids;
    QList<QByteArray> objects { "<</Type/Catalog/Pages 2 0 R>>",
                                {},
                                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
    for (const QByteArray &text : pages) {
        QByteArray content("BT /F1 16 Tf 60 760 Td ");
        for (const QByteArray &line : text.split('\n'))
            content += '(' + line + ") Tj 0 -30 Td ";
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + QByteArray::number(objects.size() + 2)
                + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>";
        objects << stream(content + "ET");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    return pdf(objects);
}

QByteArray zip(const QList<ZipFile> &files)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipFile &file : files) {
        const QByteArray common = little<quint16>(20) + little<quint16>(0) + little<quint16>(file.deflated ? 8 : 0)
            + little<quint32>(0x58210000) + little<quint32>(file.deflated ? 0 : crc32(file.data))
            + little<quint32>(quint32(file.data.size())) + little<quint32>(quint32(file.data.size()))
            + little<quint16>(quint16(file.name.size())) + little<quint16>(0);
        directory += little<quint32>(0x02014b50) + little<quint16>(20) + common + little<quint16>(0)
            + little<quint16>(0) + little<quint16>(0) + little<quint32>(0) + little<quint32>(quint32(out.size()))
            + file.name;
        out += little<quint32>(0x04034b50) + common + file.name + file.data;
    }
    const auto count = little<quint16>(quint16(files.size()));
    return out + directory + little<quint32>(0x06054b50) + little<quint32>(0) + count + count
        + little<quint32>(quint32(directory.size())) + little<quint32>(quint32(out.size())) + little<quint16>(0);
}

QByteArray xlsx(const QByteArray &sheetData, const QByteArray &sharedStrings, const QByteArray &styles,
                const QByteArray &workbookPr)
{
    const QByteArray xml("<?xml version=\"1.0\"?>");
    const QByteArray name("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    QList<ZipFile> files {
        { "xl/workbook.xml",
          xml + "<workbook xmlns=\"" + name
              + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + workbookPr
              + "<sheets><sheet name=\"Akun\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
          xml + "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/akun.xml\"/></Relationships>" },
        { "xl/worksheets/akun.xml", xml + "<worksheet xmlns=\"" + name + "\">" + sheetData + "</worksheet>" }
    };
    if (!sharedStrings.isEmpty())
        files << ZipFile { "xl/sharedStrings.xml", xml + "<sst xmlns=\"" + name + "\">" + sharedStrings + "</sst>" };
    if (!styles.isEmpty())
        files << ZipFile { "xl/styles.xml", xml + "<styleSheet xmlns=\"" + name + "\">" + styles + "</styleSheet>" };
    return zip(files);
}

QByteArray deflatedRun(char letter, qint64 count)
{
    Bits bits;
    bits.bit(1); // the last block
    bits.bit(1); // fixed codes
    bits.bit(0);
    bits.code(0x30U + uchar(letter), 8);
    for (qint64 left = count - 1; left >= 258; left -= 258) {
        bits.code(0xc5, 8); // length 258
        bits.code(0, 5); // distance 1
    }
    bits.code(0, 7); // end
    return bits.finish();
}

QByteArray zlibRun(char letter, qint64 count)
{
    return QByteArray::fromHex("789c") + deflatedRun(letter, count) + QByteArray(4, '\0');
}

QByteArray pngPromising(quint32 width, quint32 height)
{
    const QByteArray header = big(width) + big(height) + QByteArray::fromHex("0802000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", header) + pngChunk("IDAT", zlibRun('\0', 100'000))
        + pngChunk("IEND", {});
}

QByteArray jpegPromising(quint16 width, quint16 height)
{
    return QByteArray::fromHex("ffd8ffc0001108") + big(height) + big(width)
        + QByteArray::fromHex("03012200021101031101ffda000c03010002110311003f00") + QByteArray(64, '\0')
        + QByteArray::fromHex("ffd9");
}

QByteArray tiff(const QList<TiffField> &fields, quint32 next)
{
    QByteArray out = QByteArray::fromHex("49492a0008000000") + little<quint16>(quint16(fields.size()));
    for (const TiffField &field : fields)
        out += little(field.tag) + little(field.type) + little(field.count) + little(field.value);
    return out + little(next);
}

QByteArray encryptedPdf(const QByteArray &userPassword)
{
    const QByteArray id(16, 'L');
    const auto md5 = [](const QByteArray &data) { return QCryptographicHash::hash(data, QCryptographicHash::Md5); };
    const QByteArray owner = rc4(md5(padded("pemilik")).first(5), padded(userPassword));
    const QByteArray key = md5(padded(userPassword) + owner + little<qint32>(-44) + id).first(5);
    const QByteArray user = rc4(key, padded({}));
    return pdf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>" },
               "/ID[<" + id.toHex() + "><" + id.toHex() + ">]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<"
                   + owner.toHex() + ">/U<" + user.toHex() + ">>>");
}
} // namespace foreignfiles

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tablereading.h"

#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace
{
constexpr qsizetype sampleSize = 16 * 1024;

/// Windows-1252 where it differs from Latin-1 (0x80..0x9f); 0 is not assigned.
constexpr std::array<char16_t, 32> windowsLetters { 0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178 };

QByteArray fromWindows(const QByteArray &bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (byte < 0x80) {
            utf8.append(c);
            continue;
        }
        const char16_t letter = byte < 0xa0 ? windowsLetters.at(byte - 0x80U) : char16_t(byte);
        utf8.append(QString(QChar(letter ? letter : u'\ufffd')).toUtf8());
    }
    return utf8;
}

QByteArray fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

bool isUtf8(const QByteArray &bytes)
{
    constexpr qsizetype piece = 1 << 20; // decoded in pieces: the whole as UTF-16 would be twice the file
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = std::min(at + piece, bytes.size());
        while (end < bytes.size() && end > at && (uchar(bytes.at(end)) & 0xc0) == 0x80)
            --end; // not through the middle of a letter
        if (end == at)
            return false;
        const QString text = decoder(QByteArrayView(bytes).sliced(at, end - at));
        if (decoder.hasError())
            return false;
        at = end;
    }
    return true;
}

/// UTF-16 without a mark: in Latin text every second byte is 0.
int zeroSide(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 512) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros { 0, 0 };
    for (qsizetype i = 0; i < looked; ++i)
        zeros.at(size_t(i) % 2) += bytes.at(i) == 0;
    if (looked >= 8 && zeros[1] > looked / 4 && zeros[0] == 0)
        return 1;
    if (looked >= 8 && zeros[0] > looked / 4 && zeros[1] == 0)
        return 0;
    return -1;
}

QByteArray toUtf8(const QByteArray &bytes, QString &encoding)
{
    encoding = QStringLiteral("UTF-16");
    if (bytes.startsWith(QByteArrayLiteral("\xff\xfe")))
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith(QByteArrayLiteral("\xfe\xff")))
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16BE);
    if (const int side = zeroSide(bytes); side >= 0)
        return fromUtf16(bytes, side == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    encoding = QStringLiteral("UTF-8");
    if (bytes.startsWith(QByteArrayLiteral("\xef\xbb\xbf")))
        return bytes.sliced(3);
    if (isUtf8(bytes))
        return bytes;
    encoding = QStringLiteral("Windows-1252");
    return fromWindows(bytes);
}

/// Text has no control characters; a picture or a program has many. PDF and HTML begin as text, but are no table.
bool looksLikeText(const QByteArray &utf8)
{
    if (utf8.startsWith("%PDF-") || utf8.first(std::min<qsizetype>(utf8.size(), 64)).trimmed().startsWith('<'))
        return false;
    const QByteArrayView sample = QByteArrayView(utf8).first(std::min(utf8.size(), sampleSize));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0;
    });
    return odd * 50 <= sample.size();
}

/// The delimiter that stands outside of quotes in the first line, and most evenly in the next ones.
char findDelimiter(QByteArrayView text)
{
    constexpr std::array<char, 3> candidates { ';', '\t', ',' };
    std::array<int, 3> first {};
    std::array<int, 3> here {};
    std::array<int, 3> even {};
    bool quoted = false;
    int lines = 0;
    for (qsizetype i = 0; i < std::min(text.size(), sampleSize) && lines < 20; ++i) {
        const char c = text.at(i);
        quoted ^= c == '"';
        if (quoted)
            continue;
        for (size_t k = 0; k < candidates.size(); ++k)
            here.at(k) += c == candidates.at(k);
        if (c != '\n' && c != '\r')
            continue;
        for (size_t k = 0; k < candidates.size(); ++k) {
            if (lines == 0)
                first.at(k) = here.at(k);
            even.at(k) += here.at(k) > 0 && here.at(k) == first.at(k);
        }
        here = {};
        ++lines;
    }
    if (lines == 0)
        first = here;
    size_t best = 2;
    for (const size_t k : { size_t(0), size_t(1) }) {
        if (first.at(k) > 0 && (even.at(k) > even.at(best) || first.at(best) == 0))
            best = k;
    }
    return candidates.at(best);
}

/// One pass over UTF-8; a quote opens a cell only at its start, "" inside is one quote.
class CsvParser final
{
public:
    CsvParser(QByteArrayView text, char delimiter, TableSink &sink)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_sink(sink)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == '"')
                quotedCell();
            else
                plainCell();
            endOfCell();
        }
    }

private:
    void plainCell()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != '\n'
               && m_text.at(m_at) != '\r') {
            if (m_text.at(m_at) == 0)
                throw ReadStop { ReadFault::NulCharacter, m_sink.row() + 1 };
            ++m_at;
        }
        m_sink.cell(m_text.sliced(start, m_at - start));
    }

    void quotedCell()
    {
        QByteArray cell;
        const qsizetype longest = 4 * (tablelimits::cellCharacters + 1);
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '"' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != '"')) {
                ++m_at;
                while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != '\n'
                       && m_text.at(m_at) != '\r')
                    cell.append(m_text.at(m_at++)); // letters behind the closing quote are kept
                m_sink.cell(cell);
                return;
            }
            if (c == 0)
                throw ReadStop { ReadFault::NulCharacter, m_sink.row() + 1 };
            m_at += c == '"';
            cell.append(c);
            if (cell.size() > longest)
                break;
        }
        throw ReadStop { ReadFault::UnclosedQuote, m_sink.row() + 1 };
    }

    void endOfCell()
    {
        if (m_at >= m_text.size())
            return;
        const char c = m_text.at(m_at++);
        if (c == m_delimiter) {
            if (m_at == m_text.size())
                m_sink.cell({});
            return;
        }
        if (c == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\n')
            ++m_at;
        m_sink.endRow();
    }

    QByteArrayView m_text;
    char m_delimiter;
    TableSink &m_sink;
    qsizetype m_at = 0;
};
} // namespace

void readCsv(const QByteArray &bytes, TableSink &sink)
{
    const QByteArray utf8 = toUtf8(bytes, sink.end.encoding);
    if (!looksLikeText(utf8))
        throw ReadStop { ReadFault::NotATable };
    QByteArrayView text(utf8);
    char delimiter = findDelimiter(text);
    // Excel's own first line: "sep=;"
    if (text.size() > 5 && utf8.first(4).toLower() == "sep=" && (text.at(5) == '\r' || text.at(5) == '\n')) {
        delimiter = text.at(4);
        text = text.sliced(text.size() > 6 && text.at(5) == '\r' && text.at(6) == '\n' ? 7 : 6);
    }
    sink.end.delimiter = QLatin1Char(delimiter);
    CsvParser(text, delimiter, sink).run();
}

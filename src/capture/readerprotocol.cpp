// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readerprotocol.h"

#include <bit>
#include <cmath>

namespace readerprotocol
{
namespace
{
constexpr qsizetype mostPageText = 800'000; // 200,000 characters of UTF-8
constexpr quint32 mostMerges = 10'000;
constexpr qint64 mostMergedCells = 200'000;

/// @return false past the end or for a number of more than 32 bits
bool takeCount(QByteArrayView &rest, quint32 &n)
{
    quint64 value = 0;
    for (int i = 0; i < 5 && i < rest.size(); ++i) {
        const auto byte = uchar(rest.at(i));
        value |= quint64(byte & 0x7f) << (7 * i);
        if (byte & 0x80)
            continue;
        rest = rest.sliced(i + 1);
        n = quint32(value);
        return value <= 0xffffffffU;
    }
    return false;
}

bool takeRow(QByteArrayView &rest, QStringList &row)
{
    quint32 cells = 0;
    if (!takeCount(rest, cells) || cells > quint32(tablelimits::columns) || cells > rest.size())
        return false;
    row.reserve(cells);
    for (quint32 i = 0; i < cells; ++i) {
        quint32 length = 0;
        if (!takeCount(rest, length) || length > rest.size())
            return false;
        row << QString::fromUtf8(rest.first(length));
        rest = rest.sliced(length);
    }
    return true;
}

void noteCharacters(Table &table, int row)
{
    const QStringList &cells = table.rows.at(row);
    for (int column = 0; column < cells.size() && table.notes.size() < tablelimits::notes; ++column) {
        if (hidesCharacters(cells.at(column)))
            table.notes << CellNote { row, column, CellNote::Kind::HiddenCharacters };
        if (mixesScripts(cells.at(column)))
            table.notes << CellNote { row, column, CellNote::Kind::MixedScripts };
    }
}

/// Repeats the value of a merged range in each of its cells, so that a column has its heading.
void spread(Table &table, const TableEnd::Merge &merge)
{
    if (merge.top >= table.rows.size() || merge.left >= table.rows.at(merge.top).size())
        return;
    const QString value = table.rows.at(merge.top).at(merge.left);
    for (quint32 row = merge.top; row <= merge.bottom && row < table.rows.size(); ++row) {
        QStringList &cells = table.rows[row];
        while (cells.size() <= merge.right)
            cells << QString();
        for (quint32 column = merge.left; column <= merge.right; ++column)
            cells[column] = value;
    }
}

bool spreadMerges(Table &table, Unpacker &in)
{
    const quint32 count = in.number();
    qint64 filled = 0;
    for (quint32 i = 0; i < count && i < mostMerges && in.good(); ++i) {
        const TableEnd::Merge merge { in.number(), in.number(), in.number(), in.number() };
        if (merge.right >= quint32(tablelimits::columns) || merge.bottom < merge.top || merge.right < merge.left)
            continue;
        filled += qint64(merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
        if (filled > mostMergedCells)
            return true; // decoration, not headings
        spread(table, merge);
    }
    return in.good();
}

constexpr qsizetype mostWords = 20'000;
constexpr qsizetype mostLooks = 100;
constexpr qsizetype mostLetters = 1000; // of one word or look

bool isLength(double millimetres)
{
    return millimetres > 0 && millimetres < 1e9;
}

void packBox(Packer &out, const QRectF &box)
{
    for (const double v : { box.x(), box.y(), box.width(), box.height() })
        out.real(v);
}

/// Whatever is no place on a page is none.
QRectF unpackedBox(Unpacker &in)
{
    const double x = in.real();
    const double y = in.real();
    const double width = in.real();
    const double height = in.real();
    const bool sound = std::abs(x) < 1e9 && std::abs(y) < 1e9 && isLength(width) && isLength(height);
    return sound ? QRectF(x, y, width, height) : QRectF();
}

double unpackedConfidence(Unpacker &in)
{
    const double value = in.real();
    return value >= 0 && value <= 100 ? value : 0;
}
} // namespace

QByteArray packedHeader(quint32 kind, quint32 length)
{
    Packer out;
    out.number(magic);
    out.number(kind);
    out.number(length);
    return out.bytes();
}

std::optional<Header> unpackedHeader(const char *twelveBytes)
{
    Unpacker in({ twelveBytes, headerSize });
    if (in.number() != magic)
        return {};
    const quint32 kind = in.number();
    return Header { kind, in.number() };
}

void Packer::number(quint32 n)
{
    const quint32 little = qToLittleEndian(n);
    m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void Packer::real(double d)
{
    const auto bits = std::bit_cast<quint64>(d);
    number(quint32(bits));
    number(quint32(bits >> 32));
}

void Packer::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    number(quint32(utf8.size()));
    m_bytes.append(utf8);
}

void Packer::blob(const QByteArray &bytes)
{
    number(quint32(bytes.size()));
    m_bytes.append(bytes);
}

QByteArrayView Unpacker::take(qsizetype bytes)
{
    if (bytes < 0 || bytes > m_rest.size()) {
        m_good = false;
        m_rest = {};
        return {};
    }
    const QByteArrayView taken = m_rest.first(bytes);
    m_rest = m_rest.sliced(bytes);
    return taken;
}

quint32 Unpacker::number()
{
    const QByteArrayView four = take(4);
    return four.isEmpty() ? 0 : qFromLittleEndian<quint32>(four.data());
}

double Unpacker::real()
{
    const quint64 low = number();
    return std::bit_cast<double>(low | quint64(number()) << 32);
}

QString Unpacker::text(qsizetype mostBytes)
{
    const quint32 length = number();
    if (length > mostBytes) {
        m_good = false;
        return {};
    }
    return QString::fromUtf8(take(length));
}

QByteArray Unpacker::blob(qsizetype mostBytes)
{
    const quint32 length = number();
    if (length > mostBytes) {
        m_good = false;
        return {};
    }
    return take(length).toByteArray();
}

QByteArray pack(const PaperFacts &facts)
{
    Packer out;
    out.number(quint32(facts.format));
    out.number((facts.ownerLocked ? 1U : 0) | (facts.signedElectronically ? 2U : 0) | (facts.cutShort ? 4U : 0)
               | (facts.textComplete ? 8U : 0));
    out.number(quint32(facts.pages.size()));
    for (const PaperPage &page : facts.pages) {
        out.real(page.millimetres.width());
        out.real(page.millimetres.height());
        out.text(page.text);
    }
    return out.bytes();
}

std::optional<PaperFacts> unpackFacts(QByteArrayView payload)
{
    Unpacker in(payload);
    const quint32 format = in.number();
    const quint32 flags = in.number();
    const quint32 pages = in.number();
    if (format < quint32(PaperFormat::Pdf) || format > quint32(PaperFormat::Mail) || pages < 1
        || pages > quint32(paperlimits::pages))
        return {};
    PaperFacts facts { PaperFormat(format), {}, bool(flags & 1), bool(flags & 2), bool(flags & 4), bool(flags & 8) };
    for (quint32 i = 0; i < pages; ++i) {
        const double width = in.real();
        const double height = in.real();
        const QString text = in.text(mostPageText);
        if (!in.good() || !(width > 0 && width < 1e9) || !(height > 0 && height < 1e9))
            return {};
        facts.pages << PaperPage { { width, height }, text };
    }
    return facts;
}

QByteArray packPictureHead(const QImage &image)
{
    Packer out;
    out.number(quint32(image.width()));
    out.number(quint32(image.height()));
    out.number(image.format() == QImage::Format_Grayscale8 ? 1 : 4);
    return out.bytes();
}

std::optional<QImage> unpackPicture(const QByteArray &payload)
{
    Unpacker in(payload);
    const quint32 width = in.number();
    const quint32 height = in.number();
    const quint32 depth = in.number();
    if (!in.good() || width < 1 || height < 1 || width > 32'767 || height > 32'767 || (depth != 1 && depth != 4))
        return {};
    const qint64 stride = qint64(width) * depth;
    if (stride * height != in.rest().size())
        return {};
    auto *owner = new QByteArray(payload);
    const auto release = [](void *kept) { delete static_cast<QByteArray *>(kept); };
    const auto *pixels = reinterpret_cast<const uchar *>(owner->constData() + (payload.size() - stride * height));
    return QImage(pixels, int(width), int(height), stride,
                  depth == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB32, release, owner);
}

QByteArray pack(const PageWords &page)
{
    Packer out;
    out.real(page.millimetres.width());
    out.real(page.millimetres.height());
    out.real(page.skew);
    out.number(page.recognised ? 1 : 0);
    out.number(quint32(qMin(page.words.size(), mostWords)));
    for (const PageWord &word : page.words.first(qMin(page.words.size(), mostWords))) {
        packBox(out, word.box);
        out.real(word.confidence);
        out.number(quint32(word.line));
        out.text(word.text.left(mostLetters));
    }
    out.number(quint32(qMin(page.looks.size(), mostLooks)));
    for (const SecondLook &look : page.looks.first(qMin(page.looks.size(), mostLooks))) {
        packBox(out, look.box);
        out.real(look.confidence);
        out.text(look.text.left(mostLetters));
    }
    return out.bytes();
}

/// A page may hold anything, and so may what was recognised on it: no sign that is none comes further.
static QString printable(QString text)
{
    return text.removeIf([](QChar c) { return c.isSurrogate() || !c.isPrint() || c == QChar::ReplacementCharacter; });
}

std::optional<PageWords> unpackWords(QByteArrayView payload)
{
    Unpacker in(payload);
    PageWords page;
    const double width = in.real();
    page.millimetres = QSizeF(width, in.real());
    page.skew = in.real();
    page.recognised = in.number() != 0;
    const quint32 words = in.number();
    if (!in.good() || !isLength(page.millimetres.width()) || !isLength(page.millimetres.height())
        || !(std::abs(page.skew) <= 360) || words > quint32(mostWords))
        return {};
    for (quint32 i = 0; i < words && in.good(); ++i) {
        PageWord word;
        word.box = unpackedBox(in);
        word.confidence = unpackedConfidence(in);
        word.line = int(in.number() & 0xffffff);
        word.text = printable(in.text(mostLetters * 4));
        page.words << word;
    }
    const quint32 looks = in.number();
    if (looks > quint32(mostLooks))
        return {};
    for (quint32 i = 0; i < looks && in.good(); ++i) {
        SecondLook look;
        look.box = unpackedBox(in);
        look.confidence = unpackedConfidence(in);
        look.text = printable(in.text(mostLetters * 4));
        page.looks << look;
    }
    return in.good() ? std::optional(page) : std::nullopt;
}

QByteArray pack(const TableEnd &end)
{
    Packer out;
    out.text(end.encoding);
    out.text(end.delimiter);
    out.text(end.sheet);
    out.number(quint32(end.notes.size()));
    for (const CellNote &note : end.notes) {
        out.number(quint32(note.row));
        out.number(quint32(note.column));
        out.number(quint32(note.kind));
    }
    out.number(quint32(end.merges.size()));
    for (const TableEnd::Merge &merge : end.merges) {
        for (const quint32 n : { merge.top, merge.left, merge.bottom, merge.right })
            out.number(n);
    }
    return out.bytes();
}

void appendCount(QByteArray &rows, quint32 n)
{
    for (; n >= 0x80; n >>= 7)
        rows.append(char(n | 0x80));
    rows.append(char(n));
}

std::optional<Table> unpackTable(const QByteArray &rows, QByteArrayView end)
{
    Unpacker in(end);
    Table table;
    table.encoding = in.text(64);
    table.delimiter = in.text(8);
    table.sheet = shownOpenly(in.text(1024));
    const quint32 notes = in.number();
    for (quint32 i = 0; i < notes && i < quint32(tablelimits::notes) && in.good(); ++i) {
        const CellNote note { int(in.number()), int(in.number()), CellNote::Kind(in.number()) };
        if (note.kind >= CellNote::Kind::RoundedNumber && note.kind <= CellNote::Kind::ErrorValue)
            table.notes << note;
    }
    QByteArrayView rest(rows);
    while (!rest.isEmpty()) {
        QStringList row;
        if (table.rows.size() >= tablelimits::rows || !takeRow(rest, row))
            return {};
        table.rows << row;
        noteCharacters(table, int(table.rows.size() - 1));
    }
    if (!in.good() || !spreadMerges(table, in))
        return {};
    return table;
}
} // namespace readerprotocol

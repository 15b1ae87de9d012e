// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer targets for what parses strangers' bytes in the shut-in children. One program a parser: the macro TARGET
// names it. Built by run.sh with clang, AddressSanitizer and only the sources that it needs.
#include "capture/jpeghead.h"
#include "capture/mail.h"
#include "capture/openpaper.h"
#include "capture/pdfpagejpeg.h"
#include "capture/readerprotocol.h"
#include "capture/readfault.h"
#include "capture/tablereading.h"
#include "capture/wholefile.h"
#include "core/datesintext.h"
#include "core/pagewords.h"
#include "core/paperfields.h"
#include "core/readnumber.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <new>

namespace
{
/// What the child does with a paper that opened.
void look(std::unique_ptr<OpenPaper> paper)
{
    const PaperFacts facts = paper->facts(true);
    (void)paper->words(0);
    (void)paper->pageJpeg(0);
    (void)paper->render(int(facts.pages.size()) - 1, 20);
}

void table(const QByteArray &bytes, void (*read)(const QByteArray &, TableSink &))
{
    TableSink sink([](const QByteArray &) {});
    read(bytes, sink);
}

[[maybe_unused]] void pdf(const QByteArray &bytes)
{
    (void)pdfPageJpeg(bytes, 0);
    look(openPdf(bytes));
}
[[maybe_unused]] void jpeg(const QByteArray &bytes)
{
    (void)jpegHead(bytes);
    look(openJpeg(bytes));
}
[[maybe_unused]] void png(const QByteArray &bytes)
{
    look(openPng(bytes));
}
[[maybe_unused]] void tiff(const QByteArray &bytes)
{
    look(openTiff(bytes));
}
[[maybe_unused]] void csv(const QByteArray &bytes)
{
    table(bytes, readCsv);
}
[[maybe_unused]] void xlsx(const QByteArray &bytes)
{
    table(bytes, readXlsx);
}
[[maybe_unused]] void mail(const QByteArray &bytes)
{
    (void)isMail(bytes);
    (void)readMail(bytes);
    const auto paper = openMail(bytes);
    (void)paper->facts(true);
    (void)paper->words(0);
}
/// Whether a file in the copier's folder has its end: looked at before anything shut in sees it.
[[maybe_unused]] void whole(const QByteArray &bytes)
{
    (void)wholefile::endOf(bytes);
}
/// What the parent does with an answer of a child that a file has taken over.
[[maybe_unused]] void protocol(const QByteArray &bytes)
{
    if (bytes.size() >= readerprotocol::headerSize)
        (void)readerprotocol::unpackedHeader(bytes.constData());
    (void)readerprotocol::unpackFacts(bytes);
    (void)readerprotocol::unpackPicture(bytes);
    (void)readerprotocol::unpackWords(bytes);
    (void)readerprotocol::unpackMail(bytes);
    const qsizetype half = bytes.size() / 2;
    (void)readerprotocol::unpackTable(bytes.first(half), QByteArrayView(bytes).sliced(half));
}
/// The rules that read a recognised page: any words, anywhere.
[[maybe_unused]] void fields(const QByteArray &bytes)
{
    PageWords page;
    page.millimetres = QSizeF(210, 297);
    page.recognised = true;
    int line = 0;
    for (const QByteArray &text : bytes.left(4000).split('\n')) {
        double x = 20;
        for (const QByteArray &word : text.split(' ')) {
            page.words.append(
                { QString::fromUtf8(word), QRectF(x, 20 + line * 6, 3.0 + 2.0 * double(word.size()), 4), 90, line });
            x += 5 + 2.0 * double(word.size());
        }
        ++line;
    }
    (void)paperfields::read({ page }, QDate(2026, 3, 2));
    (void)paperfields::worthASecondLook(page);
    (void)PageWords::fromJson(QJsonDocument::fromJson(bytes).object());
}
} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***values)
{
    static const QCoreApplication application(*count, *values);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    try {
        TARGET(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    } catch (const ReadStop &) { // the parser's word for "no"
    } catch (const std::bad_alloc &) { // the child's memory is bounded
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/openpaper.h"

#include "capture/mail.h"
#include "capture/readfault.h"

#include <algorithm>

namespace
{
bool startsWith(const QByteArray &bytes, QByteArrayView magic)
{
    return bytes.size() >= magic.size() && QByteArrayView(bytes).first(magic.size()) == magic;
}

bool isProgram(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\177ELF")) || bytes.startsWith("MZ") || bytes.startsWith("#!");
}

bool isTiff(const QByteArray &bytes)
{
    return startsWith(bytes, QByteArrayView("II*\0", 4)) || startsWith(bytes, QByteArrayView("MM\0*", 4))
        || startsWith(bytes, QByteArrayView("II+\0", 4)) || startsWith(bytes, QByteArrayView("MM\0+", 4));
}
} // namespace

PageWords OpenPaper::words(int page)
{
    const QList<PaperPage> pages = facts(false).pages;
    if (page < 0 || page >= pages.size())
        throw ReadStop { ReadFault::NoSuchPage };
    PageWords none;
    none.millimetres = pages[page].millimetres;
    return none;
}

QByteArray OpenPaper::pageJpeg(int)
{
    return {};
}

std::unique_ptr<OpenPaper> openPaper(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        throw ReadStop { ReadFault::Empty };
    if (bytes.size() > paperlimits::bytes)
        throw ReadStop { ReadFault::TooLarge };
    if (isProgram(bytes))
        throw ReadStop { ReadFault::IsProgram };
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return openJpeg(bytes);
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return openPng(bytes);
    if (isTiff(bytes))
        return openTiff(bytes);
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return openPdf(bytes);
    if (isMail(bytes))
        return openMail(bytes);
    throw ReadStop { ReadFault::NotAPaper };
}

void warmUpPapers()
{
    openPdf("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
            "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
        ->render(0, 72);
    warmUpMail();
}

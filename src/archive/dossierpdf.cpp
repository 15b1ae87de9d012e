// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/dossierpdf.h"

#include "core/error.h"

#include <QCoreApplication>
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone, as later versions of the library have it
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

std::shared_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_shared<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("part", pdf.constData(), size_t(pdf.size()));
    return file;
}

/// A bookmark that leads to the top of a page.
QPDFObjectHandle bookmark(QPDF &pdf, const QString &title, QPDFObjectHandle page)
{
    QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    item.replaceKey("/Dest", target);
    return item;
}

/// Hangs the items under their parent, each knowing its neighbours (PDF 1.4, 8.2.2). All are shown opened.
void hang(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &items, int descendants)
{
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", parent);
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(descendants));
}

struct Chapter {
    QPDFObjectHandle item;
    std::vector<QPDFObjectHandle> under;
};

void addOutline(QPDF &pdf, const QList<dossierpdf::Part> &parts, const std::vector<QPDFObjectHandle> &firstPages)
{
    std::vector<Chapter> chapters;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QPDFObjectHandle item = bookmark(pdf, parts[i].title, firstPages[size_t(i)]);
        if (parts[i].level == 0 || chapters.empty())
            chapters.push_back({ item, {} });
        else
            chapters.back().under.push_back(item);
    }
    std::vector<QPDFObjectHandle> top;
    for (Chapter &chapter : chapters) {
        if (!chapter.under.empty())
            hang(chapter.item, chapter.under, int(chapter.under.size()));
        top.push_back(chapter.item);
    }
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    hang(outline, top, int(parts.size()));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 knows none
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // as PDF/A-1 wants it
    writer.setMinimumPDFVersion("1.4");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

template <class F> auto guardedPdf(F &&work)
{
    try {
        return work();
    } catch (const std::exception &error) {
        throw fault(Words::tr("The dossier could not be put together."), QString::fromUtf8(error.what()));
    }
}
} // namespace

int dossierpdf::pageCount(const QByteArray &pdf)
{
    return guardedPdf([&] { return int(opened(pdf)->getAllPages().size()); });
}

QByteArray dossierpdf::joined(const QList<Part> &parts)
{
    return guardedPdf([&] {
        std::vector<std::shared_ptr<QPDF>> files;
        std::vector<QPDFObjectHandle> firstPages;
        for (const Part &part : parts)
            files.push_back(opened(part.pdf));
        QPDF &whole = *files.front();
        QPDFPageDocumentHelper pages(whole);
        firstPages.push_back(pages.getAllPages().front().getObjectHandle());
        for (size_t i = 1; i < files.size(); ++i) {
            const size_t before = pages.getAllPages().size();
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*files[i]).getAllPages())
                pages.addPage(page, false);
            firstPages.push_back(pages.getAllPages().at(before).getObjectHandle());
        }
        addOutline(whole, parts, firstPages);
        return written(whole);
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterrenderer.h"

#include "core/error.h"
#include "letters/letterdocument.h"
#include "letters/letterstyle.h"
#include "letters/pdfcompact.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>

namespace
{
QString words(const char *source)
{
    return QCoreApplication::translate("letters", source);
}

void demandFont(const OfficeIdentity &office)
{
    const QString found = QFontInfo(letterstyle::font(office, office.fontSize)).family();
    if (found.compare(office.fontFamily, Qt::CaseInsensitive) != 0)
        throw fault(
            words("The font \"%1\" is not installed. Choose another one in the settings.").arg(office.fontFamily));
}

LetterDocument::Numbering numbering(LetterKind kind)
{
    return kind == LetterKind::IntakeReceipt ? LetterDocument::Numbering::None
                                             : LetterDocument::Numbering::FromSecondPage;
}

void paintAll(LetterDocument &document, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        throw fault(words("The letter cannot be drawn. Look whether the printer is there."));
    // A printer that keeps its own margins puts the origin inside them.
    const QPointF origin = device.pageLayout().mode() == QPageLayout::FullPageMode
        ? QPointF()
        : QPointF(device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft());
    painter.translate(-origin);
    painter.scale(device.logicalDpiX() / letterstyle::unitsPerInch, device.logicalDpiY() / letterstyle::unitsPerInch);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            throw fault(words("The letter cannot be drawn. Look whether the printer is there."));
        document.paintPage(painter, page);
    }
    if (!painter.end())
        throw fault(words("The letter cannot be drawn. Look whether the printer is there."));
}
template <class Paint> QByteArray archived(const QString &title, const Paint &paintOn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(letterstyle::unitsPerInch));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Loket"));
        paintOn(writer);
    }
    return compacted(bytes, "id-ID");
}
} // namespace

namespace letterrenderer
{
QByteArray toPdf(const LetterContent &content, const OfficeIdentity &office)
{
    if (letters::wantsPassword(content))
        throw fault(words("A letter with a password is printed and never made a file."));
    return archived(letters::title(content), [&](QPdfWriter &writer) { paint(content, office, nullptr, writer); });
}

QByteArray toPdf(const QString &html, const QString &title, const OfficeIdentity &office)
{
    demandFont(office);
    return archived(title, [&](QPdfWriter &writer) {
        LetterDocument document(html, office, LetterDocument::Numbering::FromSecondPage);
        writer.setPageLayout(letterstyle::pageLayout(office));
        paintAll(document, writer);
    });
}

void paint(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password,
           QPagedPaintDevice &device)
{
    if (letters::wantsPassword(content) && (!password || password->isEmpty()))
        throw fault(words("There is no password to print. Reset it again."));
    demandFont(office);
    LetterDocument document(letters::html(content), office, numbering(content.kind),
                            letters::wantsPassword(content) ? password : nullptr);
    device.setPageLayout(letterstyle::pageLayout(office));
    paintAll(document, device);
}

int pageCount(const LetterContent &content, const OfficeIdentity &office)
{
    demandFont(office);
    return LetterDocument(letters::html(content), office, numbering(content.kind)).pageCount();
}
} // namespace letterrenderer

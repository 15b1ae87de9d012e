// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/sheetrenderer.h"

#include "core/error.h"
#include "letters/letterdocument.h"
#include "letters/letterstyle.h"
#include "letters/pdflanguage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>

QByteArray sheetrenderer::toPdf(const QString &title, const QString &html, const OfficeIdentity &office)
{
    const QString found = QFontInfo(letterstyle::font(office, office.fontSize)).family();
    if (found.compare(office.fontFamily, Qt::CaseInsensitive) != 0)
        throw fault(QCoreApplication::translate("letters",
                                                "The font \"%1\" is not installed. Choose another one in the settings.")
                        .arg(office.fontFamily));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(letterstyle::unitsPerInch));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Loket"));
        writer.setPageLayout(letterstyle::pageLayout(office));
        LetterDocument document(html, office, LetterDocument::Numbering::None);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paintPage(painter, page);
        }
    }
    return withLanguage(bytes, "id-ID");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterrenderer.h"

#include "core/checkcode.h"
#include "core/error.h"
#include "letters/letterdocument.h"
#include "letters/letterstyle.h"
#include "letters/pagepainting.h"
#include "letters/pdfcompact.h"
#include "letters/pdfprint.h"
#include "letters/receiptsheet.h"
#include "letters/secretcover.h"

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

QString foot(const LetterContent &content)
{
    if (content.checkCode.isEmpty())
        return {};
    const QString number = content.fields.texts.value(QStringLiteral("nomor_surat"));
    return QStringLiteral("Kode periksa: %1 (surat Nomor %2). Keaslian surat ini dapat ditanyakan kepada Admin Agency "
                          "dengan menyebutkan nomor dan kode ini.")
        .arg(checkcode::printed(content.checkCode), number);
}

LetterExtras extrasOf(const LetterContent &content, const SecretBytes *password)
{
    LetterExtras extras;
    extras.foot = foot(content);
    if (letters::wantsPassword(content)) {
        extras.password = password;
        extras.checkWord = content.checkWord;
        extras.folded = true;
    }
    return extras;
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
void draw(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password,
          QPagedPaintDevice &device)
{
    device.setPageLayout(letterstyle::pageLayout(office));
    LetterDocument document(letters::html(content), office, LetterDocument::Numbering::FromSecondPage,
                            extrasOf(content, password));
    PagePainting pages(device);
    for (int page = 0; page < document.pageCount(); ++page)
        document.paintPage(pages.next(), page);
    if (letters::wantsPassword(content))
        SecretCover(content, office).paint(pages.next());
    pages.finish();
}

/// The first drawing of a page leaves things behind in memory for the next one (of fonts, above all), and some of them
/// come to lie where a piece of an outline has just been: it would stay behind them. So that drawing is of no password.
void drawOfNone(const LetterContent &content, const OfficeIdentity &office, size_t size)
{
    SecretBytes none(size);
    for (size_t i = 0; i < size; ++i)
        none.bytes()[i] = static_cast<unsigned char>("Wg8%m@&Q$"[i % 9]);
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    draw(content, office, &none, writer);
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

void paint(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password,
           QPagedPaintDevice &device)
{
    if (letters::wantsPassword(content) && (!password || password->isEmpty()))
        throw fault(words("There is no password to print. Reset it again."));
    demandFont(office);
    if (content.kind == LetterKind::IntakeReceipt) {
        device.setPageLayout(letterstyle::pageLayout(office));
        const ReceiptSheet receipt(content, office);
        PagePainting pages(device);
        receipt.paint(pages);
        return pages.finish();
    }
    if (letters::wantsPassword(content))
        drawOfNone(content, office, password->size());
    draw(content, office, password, device);
}

QByteArray toPdf(const QString &html, const QString &title, const OfficeIdentity &office)
{
    return pdfprint::of(title, office, letterstyle::pageLayout(office), [&](PagePainting &pages) {
        LetterDocument document(html, office, LetterDocument::Numbering::FromSecondPage);
        for (int page = 0; page < document.pageCount(); ++page)
            document.paintPage(pages.next(), page);
    });
}

int pageCount(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password)
{
    demandFont(office);
    if (content.kind == LetterKind::IntakeReceipt)
        return ReceiptSheet(content, office).pageCount();
    return LetterDocument(letters::html(content), office, LetterDocument::Numbering::FromSecondPage,
                          extrasOf(content, password))
        .pageCount();
}
} // namespace letterrenderer

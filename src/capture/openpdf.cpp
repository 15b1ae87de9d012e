// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/openpaper.h"
#include "capture/pdfpagejpeg.h"
#include "capture/pixels.h"
#include "capture/readfault.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace
{
constexpr double ofUnknownReader = 60; ///< confidence in a text layer under a scan: nobody knows who read it
constexpr double millimetresPerPoint = 25.4 / 72;
constexpr qsizetype mostTextOnPage = 200'000; // characters
constexpr qsizetype mostText = 4'000'000; // characters of one paper
constexpr qint64 mostTextTime = 6000; // ms, well inside the parent's patience

class PdfPaper final : public OpenPaper
{
public:
    explicit PdfPaper(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        checkLoaded();
    }

    PaperFacts facts(bool withText) override
    {
        PaperFacts facts;
        facts.format = PaperFormat::Pdf;
        const QByteArray &bytes = m_buffer.data();
        facts.ownerLocked = bytes.contains("/Encrypt");
        facts.signedElectronically = bytes.contains("/ByteRange") && bytes.contains("/Contents");
        facts.cutShort = !bytes.last(std::min<qsizetype>(bytes.size(), 2048)).contains("%%EOF");
        for (int page = 0; page < m_document.pageCount(); ++page)
            facts.pages << PaperPage { size(page), {} };
        if (withText)
            facts.textComplete = addText(facts);
        return facts;
    }

    QImage render(int page, double dpi) override
    {
        if (page < 0 || page >= m_document.pageCount())
            throw ReadStop { ReadFault::NoSuchPage };
        QPdfDocumentRenderOptions options;
        options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations); // stamps and filled fields
        QImage image = m_document.render(page, pixels::wishedSize(size(page), dpi), options);
        if (image.isNull() || image.depth() != 32)
            throw ReadStop { ReadFault::Damaged };
        return pixels::grayIfGray(pixels::onWhite(std::move(image)));
    }

    PageWords words(int page) override
    {
        if (page < 0 || page >= m_document.pageCount())
            throw ReadStop { ReadFault::NoSuchPage };
        PageWords out;
        out.millimetres = size(page);
        out.recognised = pdfPageIsPicture(m_buffer.data(), page);
        const double confidence = out.recognised ? ofUnknownReader : 100;
        QElapsedTimer timer;
        timer.start();
        const QString text = m_document.getAllText(page).text();
        int line = 0;
        for (qsizetype from = 0; from < text.size() && timer.elapsed() < mostTextTime;) {
            if (text[from].isSpace()) {
                line += text[from] == QLatin1Char('\n') || text[from] == QLatin1Char('\r') ? 1 : 0;
                ++from;
                continue;
            }
            qsizetype to = from;
            while (to < text.size() && !text[to].isSpace())
                ++to;
            const QPdfSelection place = m_document.getSelectionAtIndex(page, int(from), int(to - from));
            const QRectF points = place.boundingRectangle();
            const QString word = text.mid(from, to - from);
            // where the engine counts its characters otherwise, the place is another word's
            if (place.text() == word && !points.isEmpty())
                out.words.append({ word,
                                   QRectF(points.topLeft() * millimetresPerPoint, points.size() * millimetresPerPoint),
                                   confidence, line });
            from = to;
        }
        return out;
    }

    QByteArray pageJpeg(int page) override { return pdfPageJpeg(m_buffer.data(), page); }

private:
    void checkLoaded()
    {
        const QPdfDocument::Error error = m_document.error();
        if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
            throw ReadStop { ReadFault::Locked };
        if (m_document.status() != QPdfDocument::Status::Ready)
            throw ReadStop { ReadFault::Damaged };
        if (m_document.pageCount() < 1)
            throw ReadStop { ReadFault::NoPages };
        if (m_document.pageCount() > paperlimits::pages)
            throw ReadStop { ReadFault::TooManyPages, m_document.pageCount() };
        if (m_document.pagePointSize(0).isEmpty()) // a page tree that leads nowhere still counts pages
            throw ReadStop { ReadFault::NoPages };
    }

    /// A later page that is broken keeps the first one's size, so that the paper can be read around it.
    QSizeF size(int page) const
    {
        QSizeF points = m_document.pagePointSize(page);
        if (points.isEmpty())
            points = m_document.pagePointSize(0);
        return points * millimetresPerPoint;
    }

    bool addText(PaperFacts &facts)
    {
        QElapsedTimer timer;
        timer.start();
        qsizetype all = 0;
        for (int page = 0; page < facts.pages.size(); ++page) {
            if (timer.elapsed() > mostTextTime || all > mostText)
                return false;
            const QString text = m_document.getAllText(page).text().left(mostTextOnPage);
            all += text.size();
            facts.pages[page].text = text;
        }
        return true;
    }

    QBuffer m_buffer;
    QPdfDocument m_document;
};
} // namespace

std::unique_ptr<OpenPaper> openPdf(const QByteArray &bytes)
{
    return std::make_unique<PdfPaper>(bytes);
}

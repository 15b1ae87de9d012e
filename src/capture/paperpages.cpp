// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpages.h"

#include "capture/jpeghead.h"
#include "capture/paperpdf.h"
#include "capture/paperreader.h"
#include "core/error.h"

#include <QEventLoop>

namespace
{
constexpr double dpi = 150; ///< for reading on a screen and for a print of the same size

/// One child for all questions about one paper.
class Reading final
{
    Q_DISABLE_COPY_MOVE(Reading)
public:
    explicit Reading(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    PaperFacts facts()
    {
        return waited<PaperFacts>(
            [&](const PaperReader::Done<PaperFacts> &done) { m_reader.inspect(m_bytes, false, &m_reader, done); });
    }
    QImage page(int number)
    {
        return waited<QImage>([&](const PaperReader::Done<QImage> &done) {
            m_reader.render(m_bytes, number, dpi, PaperReader::Urgency::Now, &m_reader, done);
        });
    }

private:
    template <typename T, typename Ask> T waited(Ask ask)
    {
        QEventLoop loop;
        ReadResult<T> result;
        ask([&](const ReadResult<T> &given) {
            result = given;
            loop.quit();
        });
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!result.ok())
            throw refused(result.sentence());
        return result.value;
    }

    const QByteArray &m_bytes;
    PaperReader m_reader;
};
} // namespace

QByteArray paperpages::toArchivePdf(const QByteArray &bytes, const QString &title)
{
    Reading reading(bytes);
    const PaperFacts facts = reading.facts();
    QList<PdfPage> pages;
    const auto head = facts.format == PaperFormat::Jpeg ? jpegHead(bytes) : std::nullopt;
    const bool asItIs = head && head->fitsPdf() && !facts.cutShort;
    for (int number = 0; number < facts.pages.size(); ++number) {
        const QSizeF millimetres = facts.pages.at(number).millimetres;
        if (asItIs)
            pages.append({ bytes, {}, millimetres, {} });
        else
            pages.append({ {}, reading.page(number), millimetres, {} });
    }
    return paperpdf::write(pages, title);
}

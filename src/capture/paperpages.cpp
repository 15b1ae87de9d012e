// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpages.h"

#include "capture/jpeghead.h"
#include "capture/paperpdf.h"
#include "capture/paperreader.h"
#include "core/error.h"

#include <QEventLoop>

#include <algorithm>

namespace
{
constexpr double dpi = 150; ///< for reading on a screen and for a print of the same size

/// A paper page by page, a child for each paper; as many papers at once as PaperReader has children.
class Showing final
{
    Q_DISABLE_COPY_MOVE(Showing)
public:
    explicit Showing(const QList<QByteArray> &papers)
        : m_papers(papers)
        , m_shown(papers.size())
        , m_left(papers.size())
    {
    }
    QList<QByteArray> all()
    {
        for (qsizetype i = 0; i < m_papers.size(); ++i)
            begin(i);
        if (m_left > 0)
            m_loop.exec(QEventLoop::ExcludeUserInputEvents);
        QList<QByteArray> result;
        for (const Shown &shown : std::as_const(m_shown))
            result << (shown.sameAs < 0 ? shown.pdf : m_shown[shown.sameAs].pdf);
        return result;
    }

private:
    struct Shown {
        PaperFacts facts;
        bool asItIs = false; ///< a JPEG that a PDF takes byte for byte
        QList<PdfPage> pages;
        QByteArray pdf;
        qsizetype sameAs = -1; ///< the same bytes were handed in twice
    };

    void begin(qsizetype i)
    {
        const auto same = std::find(m_papers.begin(), m_papers.begin() + i, m_papers[i]);
        if (const qsizetype at = same - m_papers.begin(); at < i) {
            m_shown[i].sameAs = at;
            --m_left;
            return;
        }
        m_reader.inspect(m_papers[i], false, &m_reader, [this, i](const ReadResult<PaperFacts> &facts) {
            if (!facts.ok())
                return end(i);
            const auto head = facts.value.format == PaperFormat::Jpeg ? jpegHead(m_papers[i]) : std::nullopt;
            m_shown[i].facts = facts.value;
            m_shown[i].asItIs = head && head->fitsPdf() && !facts.value.cutShort;
            goOn(i);
        });
    }

    /// One page after the other: what is drawn lies in memory as a packed picture.
    void goOn(qsizetype i)
    {
        Shown &shown = m_shown[i];
        const qsizetype number = shown.pages.size();
        if (number == shown.facts.pages.size())
            return write(i);
        const QSizeF millimetres = shown.facts.pages.at(number).millimetres;
        if (shown.asItIs) {
            shown.pages.append({ m_papers[i], {}, millimetres, {} });
            return goOn(i);
        }
        m_reader.render(m_papers[i], int(number), dpi, PaperReader::Urgency::Waiting, &m_reader,
                        [this, i, millimetres](const ReadResult<QImage> &page) {
                            if (!page.ok())
                                return end(i);
                            m_shown[i].pages.append(paperpdf::packed(page.value, millimetres));
                            goOn(i);
                        });
    }

    void write(qsizetype i)
    {
        try {
            m_shown[i].pdf = paperpdf::write(m_shown[i].pages, {});
        } catch (const Error &) { // as one that the reader cannot show
        }
        end(i);
    }

    void end(qsizetype i)
    {
        m_shown[i].pages.clear();
        m_reader.release(m_papers[i]);
        if (--m_left == 0)
            m_loop.quit();
    }

    const QList<QByteArray> &m_papers;
    QList<Shown> m_shown;
    qsizetype m_left;
    QEventLoop m_loop;
    PaperReader m_reader;
};
} // namespace

QList<QByteArray> paperpages::toArchivePdf(const QList<QByteArray> &papers)
{
    return Showing(papers).all();
}

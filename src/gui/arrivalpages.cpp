// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arrivalpages.h"

#include "capture/jpeghead.h"
#include "capture/paperreader.h"
#include "core/error.h"
#include "gui/scanstack.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrentRun>

#include <cmath>

namespace
{
constexpr double inch = 25.4; // mm
constexpr double dpi = 300;
constexpr int quality = 88; // of the JPEG: letters' edges stand

QByteArray encoded(const QImage &page)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    return page.save(&buffer, "JPEG", quality) ? jpeg : QByteArray();
}
} // namespace

ArrivalPages::ArrivalPages(PaperReader &reader, ScanStack &stack, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_stack(stack)
{
}

void ArrivalPages::lay(const Arrival &arrival, const QByteArray &bytes)
{
    m_waiting.enqueue({ arrival, bytes });
    if (!m_busy)
        next();
}

void ArrivalPages::next()
{
    m_busy = !m_waiting.isEmpty();
    if (!m_busy) {
        m_file = {};
        Q_EMIT idle();
        return;
    }
    m_file = m_waiting.dequeue();
    m_reader.inspect(m_file.bytes, false, this, [this](const ReadResult<PaperFacts> &result) {
        if (!result.ok())
            return end(result.sentence());
        m_format = result.value.format;
        m_sizes.clear();
        for (const PaperPage &page : result.value.pages)
            m_sizes.append(page.millimetres);
        if (m_sizes.size() > mostPages)
            return end(tr("It has %1 pages: file it whole, at its request.").arg(m_sizes.size()));
        begin();
    });
}

void ArrivalPages::begin()
{
    try {
        takeAway(m_file.arrival.sha256);
    } catch (const Error &error) {
        return end(error.text());
    }
    m_run = m_stack.pages().nextRun();
    m_page = 0;
    draw();
}

void ArrivalPages::takeAway(const QString &sha256)
{
    QList<int> ids;
    for (const StackPage &page : m_stack.pages().pages()) {
        if (page.origin && page.origin->sha256 == sha256)
            ids.append(page.id);
    }
    if (!ids.isEmpty())
        m_stack.edit([&](PageStack &pages) { pages.forget(ids); });
}

void ArrivalPages::draw()
{
    if (m_format == PaperFormat::Jpeg)
        return pass(m_file.bytes);
    if (m_format != PaperFormat::Pdf)
        return render();
    m_reader.pageJpeg(m_file.bytes, m_page, this, [this](const ReadResult<QByteArray> &result) {
        pass(result.ok() ? result.value : QByteArray());
    });
}

/// The scanner's own JPEG, where the page is one that stands upright.
void ArrivalPages::pass(const QByteArray &jpeg)
{
    const auto head = jpegHead(jpeg);
    const double width = m_sizes.value(m_page).width();
    if (!head || !head->fitsPdf() || head->orientation != 1 || width <= 0)
        return render();
    store(jpeg, head->size, head->size.width() / width * inch);
}

void ArrivalPages::render()
{
    m_reader.render(m_file.bytes, m_page, dpi, PaperReader::Urgency::Waiting, this,
                    [this](const ReadResult<QImage> &result) {
                        if (result.ok())
                            keep(result.value);
                        else
                            end(result.sentence());
                    });
}

void ArrivalPages::keep(const QImage &page)
{
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcher<QByteArray>::finished, this, [this, watcher, pixels = page.size()] {
        watcher->deleteLater();
        const double width = m_sizes.value(m_page).width();
        store(watcher->result(), pixels, width > 0 ? pixels.width() / width * inch : dpi);
    });
    watcher->setFuture(QtConcurrent::run(encoded, page));
}

void ArrivalPages::store(const QByteArray &jpeg, const QSize &pixels, double dotsPerInch)
{
    StackPage like;
    like.run = m_run;
    like.startsPaper = m_page == 0 && !m_stack.pages().isInserting(); // between two pages it belongs to their paper
    const Arrival &file = m_file.arrival;
    like.origin = StackOrigin { file.sha256, file.fileName,       file.mediaType,
                                m_page + 1,  int(m_sizes.size()), file.digitallySigned };
    try {
        if (jpeg.isEmpty())
            throw fault(tr("This page could not be kept."));
        m_stack.add(jpeg, QStringLiteral("jpg"), pixels, std::round(dotsPerInch), like);
    } catch (const Error &error) {
        return end(error.text());
    }
    if (++m_page < m_sizes.size())
        return draw();
    end({});
}

void ArrivalPages::end(const QString &refusal)
{
    const Arrival file = m_file.arrival;
    m_reader.release(m_file.bytes);
    if (refusal.isEmpty()) {
        Q_EMIT laid(file.sha256);
    } else {
        try {
            takeAway(file.sha256);
        } catch (const Error &) {
            // it stays as it is on the table: seen, and told by the sentence below
        }
        Q_EMIT failed(file.fileName, refusal);
    }
    next();
}

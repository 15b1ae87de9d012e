// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pageloader.h"

#include "core/error.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr int keptKib = 96 * 1024;
}

PageLoader::PageLoader(PaperReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_images(keptKib)
{
}

PageLoader::~PageLoader()
{
    close();
}

void PageLoader::open(const PaperSource &source)
{
    close();
    ++m_openings;
    m_paper = source.sha256.isEmpty() ? QByteArray::number(m_openings) : source.sha256;
    try { // the sentence belongs in the paper's place, not in a message bar
        m_bytes = source.bytes ? source.bytes() : QByteArray();
    } catch (const Error &error) {
        return say(error.text());
    }
    m_inspectJob = m_reader.inspect(m_bytes, false, this, [this](const ReadResult<PaperFacts> &result) {
        m_inspectJob = 0;
        if (result.ok())
            Q_EMIT opened(result.value);
        else
            Q_EMIT failed(result.sentence());
    });
}

void PageLoader::say(const QString &sentence)
{
    QMetaObject::invokeMethod(
        this,
        [this, sentence, paper = m_paper] {
            if (paper == m_paper)
                Q_EMIT failed(sentence);
        },
        Qt::QueuedConnection);
}

void PageLoader::close()
{
    m_reader.cancel(std::exchange(m_inspectJob, 0));
    m_reader.cancel(std::exchange(m_pageJob, 0));
    for (const PaperReader::Job job : std::exchange(m_pictureJobs, {}))
        m_reader.cancel(job);
    m_paper.clear();
    m_wish = {};
    m_bytes.clear();
}

void PageLoader::forgetAll()
{
    const QByteArray bytes = m_bytes;
    close();
    m_images.clear();
    if (!bytes.isEmpty())
        m_reader.release(bytes);
    m_reader.endIdle();
}

void PageLoader::wantPage(int page, double dpi)
{
    const Key wish { m_paper, page, qRound(dpi * 4) };
    if (m_pageJob != 0 && wish == m_wish)
        return;
    m_reader.cancel(std::exchange(m_pageJob, 0));
    m_wish = wish;
    if (const QImage *kept = m_images.object(wish)) {
        Q_EMIT pageReady(page, *kept);
        return;
    }
    m_pageJob = m_reader.render(m_bytes, page, dpi, PaperReader::Urgency::Now, this,
                                [this, wish](const ReadResult<QImage> &result) {
                                    m_pageJob = 0;
                                    if (!result.ok())
                                        return Q_EMIT failed(result.sentence());
                                    const int kib = std::max(1, int(result.value.sizeInBytes() / 1024));
                                    m_images.insert(wish, new QImage(result.value), kib);
                                    Q_EMIT pageReady(wish.page, result.value);
                                });
}

void PageLoader::wantPicture(int page, double dpi, double ratio)
{
    m_pictureJobs << m_reader.render(m_bytes, page, dpi * ratio, PaperReader::Urgency::Waiting, this,
                                     [this, page, ratio](const ReadResult<QImage> &result) {
                                         if (!result.ok())
                                             return;
                                         QImage picture = result.value;
                                         picture.setDevicePixelRatio(ratio);
                                         Q_EMIT pictureReady(page, picture);
                                     });
}

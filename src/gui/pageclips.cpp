// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pageclips.h"

#include "capture/pagecleaning.h"

namespace
{
constexpr double dpi = 150;
constexpr int mostKiB = 64 * 1024;
constexpr double around = 1.5; ///< mm of paper around a clip

QPixmap cutOut(const QImage &page, const QRectF &millimetres, PageClips::Look look)
{
    const QRectF pixels(millimetres.topLeft() * dpi / 25.4, millimetres.size() * dpi / 25.4);
    const double frame = around * dpi / 25.4;
    const QRect part = pixels.adjusted(-frame, -frame, frame, frame).toAlignedRect().intersected(page.rect());
    const QImage clip = page.copy(part);
    return QPixmap::fromImage(look == PageClips::Look::Ink ? pagecleaning::inkView(clip) : clip);
}
} // namespace

PageClips::PageClips(PaperReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_pages(mostKiB)
{
}

void PageClips::cut(const QString &sha256, const QByteArray &bytes, int page, const QRectF &millimetres, Look look,
                    QObject *context, const std::function<void(const QPixmap &)> &done)
{
    const QString key = sha256 + QLatin1Char('/') + QString::number(page);
    if (const QImage *kept = m_pages.object(key))
        return done(cutOut(*kept, millimetres, look));
    m_reader.render(bytes, page - 1, dpi, PaperReader::Urgency::Waiting, context,
                    [this, key, millimetres, look, done](const ReadResult<QImage> &result) {
                        if (!result.ok())
                            return;
                        m_pages.insert(key, new QImage(result.value), int(result.value.sizeInBytes() / 1024) + 1);
                        done(cutOut(result.value, millimetres, look));
                    });
}

void PageClips::forget()
{
    m_pages.clear();
}

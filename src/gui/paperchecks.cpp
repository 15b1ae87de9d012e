// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paperchecks.h"

#include "capture/pagecleaning.h"
#include "capture/paperpdf.h"
#include "capture/paperreader.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
constexpr int mostPages = 5; ///< that are compared of one paper
constexpr double photoDpi = 300; ///< a photo without a resolution is taken as A4: this is more than it has
constexpr double longSide = 297; ///< mm

bool isPhoto(const NewPaper &paper)
{
    return paper.pages == 1 && paper.mediaType.startsWith(QLatin1String("image/"));
}

NewPaper straightOf(const NewPaper &photo, const QImage &picture, const QList<QPointF> &corners)
{
    const QImage sheet = pagecleaning::straightenedSheet(picture, QPolygonF(corners));
    PdfPage page;
    page.image = sheet;
    page.millimetres = QSizeF(sheet.size()) * longSide / std::max(sheet.width(), sheet.height());
    page.came = photo.bytes;
    NewPaper straight = photo;
    straight.fileName = photo.fileName.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".pdf");
    straight.mediaType = mediaType(PaperFormat::Pdf);
    straight.bytes = paperpdf::write({ page }, straight.fileName);
    straight.sha256 = QString::fromLatin1(sha256(straight.bytes));
    return straight;
}
} // namespace

PaperChecks::PaperChecks(PaperReader &reader, LookFinder *looks, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_looks(looks)
{
}

void PaperChecks::check(const NewPaper &paper)
{
    if (paper.bytes.isEmpty())
        return;
    for (int page = 0; m_looks && page < std::min(paper.pages, mostPages); ++page)
        compare(paper, page);
    if (!isPhoto(paper))
        return;
    m_reader.render(paper.bytes, 0, pagelooks::dpi, PaperReader::Urgency::Waiting, this,
                    [this, sha256 = paper.sha256](const ReadResult<QImage> &result) {
                        if (!result.ok())
                            return;
                        using Corners = std::optional<QPolygonF>;
                        auto *watcher = new QFutureWatcher<Corners>(this);
                        const double scale = double(sheetWidth) / std::max(1, result.value.width());
                        connect(watcher, &QFutureWatcher<Corners>::finished, this, [this, watcher, sha256, scale] {
                            watcher->deleteLater();
                            QList<QPointF> corners;
                            for (const QPointF &corner : watcher->result().value_or(QPolygonF()))
                                corners << corner * scale;
                            if (!corners.isEmpty())
                                Q_EMIT sheetFound(sha256, corners);
                        });
                        watcher->setFuture(QtConcurrent::run(pagecleaning::sheetCorners, result.value));
                    });
}

void PaperChecks::compare(const NewPaper &paper, int page)
{
    m_reader.render(
        paper.bytes, page, pagelooks::dpi, PaperReader::Urgency::Waiting, this,
        [this, sha256 = paper.sha256, page](const ReadResult<QImage> &result) {
            if (!result.ok())
                return;
            m_looks->find(
                result.value, sha256, this,
                [this, sha256, page, picture = result.value](const LookFinder::Found &found) {
                    Q_EMIT alike(sha256, std::make_shared<const PaperAlike>(PaperAlike { page, picture, found }));
                });
        });
}

void PaperChecks::photo(const NewPaper &paper, QObject *context, const std::function<void(const QImage &)> &done)
{
    m_reader.render(paper.bytes, 0, photoDpi, PaperReader::Urgency::Now, context,
                    [done](const ReadResult<QImage> &result) {
                        if (result.ok())
                            done(result.value);
                    });
}

void PaperChecks::straighten(const NewPaper &paper, const QImage &photo, const QList<QPointF> &corners)
{
    auto *watcher = new QFutureWatcher<NewPaper>(this);
    connect(watcher, &QFutureWatcher<NewPaper>::finished, this, [this, watcher, sha256 = paper.sha256] {
        watcher->deleteLater();
        if (!watcher->result().bytes.isEmpty())
            Q_EMIT straightened(sha256, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([paper, photo, corners] {
        try {
            return straightOf(paper, photo, corners);
        } catch (const Error &) { // the photo stays as it came
            return NewPaper();
        }
    }));
}

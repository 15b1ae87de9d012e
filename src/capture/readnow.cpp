// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readnow.h"

#include "capture/paperreader.h"
#include "core/error.h"

#include <QEventLoop>

namespace
{
template <typename T, typename Start> T waitFor(Start start)
{
    PaperReader reader;
    QEventLoop loop;
    ReadResult<T> result;
    start(reader, [&](const ReadResult<T> &given) {
        result = given;
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (result.fault == ReadFault::ReaderMissing || result.fault == ReadFault::NotShutIn)
        throw fault(result.sentence());
    if (!result.ok())
        throw refused(result.sentence());
    return result.value;
}
} // namespace

PaperFacts readnow::inspect(const QByteArray &bytes, bool withText)
{
    return waitFor<PaperFacts>([&](PaperReader &reader, const PaperReader::Done<PaperFacts> &done) {
        reader.inspect(bytes, withText, &reader, done);
    });
}

QImage readnow::render(const QByteArray &bytes, int page, double dpi)
{
    return waitFor<QImage>([&](PaperReader &reader, const PaperReader::Done<QImage> &done) {
        reader.render(bytes, page, dpi, PaperReader::Urgency::Now, &reader, done);
    });
}

Mail readnow::mail(const QByteArray &bytes)
{
    return waitFor<Mail>(
        [&](PaperReader &reader, const PaperReader::Done<Mail> &done) { reader.mail(bytes, &reader, done); });
}

Table readnow::table(const QByteArray &bytes)
{
    return waitFor<Table>(
        [&](PaperReader &reader, const PaperReader::Done<Table> &done) { reader.table(bytes, &reader, done); });
}

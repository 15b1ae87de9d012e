// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paperarrival.h"

#include "capture/paperfile.h"
#include "capture/paperopening.h"
#include "capture/paperreader.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace
{
/// What the worker brings back of one file.
struct ReadFile {
    PaperFile file;
    QString sha256;
    QString refusal;
};

ReadFile readFile(const QString &path)
{
    try {
        ReadFile read { readPaperFile(path), {}, {} };
        read.sha256 = QString::fromLatin1(sha256(read.file.bytes));
        return read;
    } catch (const Error &error) {
        return { {}, {}, error.text() };
    }
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes));
}

const QString pdfType = QStringLiteral("application/pdf");
const QString mailType = QStringLiteral("message/rfc822"); // as mail programs drag it
} // namespace

PaperArrival::PaperArrival(PaperReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void PaperArrival::count(int by)
{
    m_busy += by;
    Q_EMIT busyChanged();
}

void PaperArrival::addFiles(const QStringList &paths)
{
    try {
        checkFileCount(paths.size());
    } catch (const Error &error) {
        Q_EMIT refused(tr("%1 files").arg(paths.size()), error.text());
        return;
    }
    for (const QString &path : paths) {
        auto *watcher = new QFutureWatcher<ReadFile>(this);
        count(1);
        connect(watcher, &QFutureWatcher<ReadFile>::finished, this, [this, watcher, path] {
            watcher->deleteLater();
            const ReadFile read = watcher->result();
            if (read.refusal.isEmpty())
                look(read.file.bytes, read.file.name, read.sha256);
            else
                Q_EMIT refused(path.section(QLatin1Char('/'), -1), read.refusal);
            count(-1);
        });
        watcher->setFuture(QtConcurrent::run(readFile, path));
    }
}

void PaperArrival::addBytes(const QByteArray &bytes, const QString &name)
{
    look(bytes, name, hashOf(bytes));
}

bool PaperArrival::holdsPapers(const QMimeData *data)
{
    return data
        && (!localFiles(data).isEmpty() || data->hasFormat(pdfType) || data->hasFormat(mailType) || data->hasImage());
}

PaperArrival::Content PaperArrival::contentOf(const QMimeData *data, const QString &stem)
{
    if (!holdsPapers(data))
        return {};
    if (const QStringList paths = localFiles(data); !paths.isEmpty())
        return { paths, {}, {} };
    if (data->hasFormat(pdfType))
        return { {}, data->data(pdfType), stem + QStringLiteral(".pdf") };
    if (data->hasFormat(mailType))
        return { {}, data->data(mailType), stem + QStringLiteral(".eml") };
    const auto image = data->imageData().value<QImage>();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return {};
    return { {}, png, stem + QStringLiteral(".png") };
}

bool PaperArrival::addData(const QMimeData *data, const QString &stem)
{
    const Content content = contentOf(data, stem);
    if (!content.paths.isEmpty())
        addFiles(content.paths);
    else if (!content.bytes.isEmpty())
        addBytes(content.bytes, content.name);
    return !content.isEmpty();
}

void PaperArrival::look(const QByteArray &bytes, const QString &name, const QString &sha256)
{
    count(1);
    paperopening::open(m_reader, bytes, name, sha256, this, [this](const QList<OpenedPaper> &opened) {
        for (const OpenedPaper &one : opened) {
            if (one.refusal.isEmpty())
                Q_EMIT arrived(one.paper, one.caution);
            else
                Q_EMIT refused(one.paper.fileName, one.refusal);
        }
        count(-1);
        for (const OpenedPaper &one : opened) {
            if (one.refusal.isEmpty())
                readTexts(one.paper);
        }
    });
}

/// The words for the search can take seconds; nobody waits for them.
void PaperArrival::readTexts(const NewPaper &paper)
{
    m_reader.inspect(paper.bytes, true, this, [this, sha256 = paper.sha256](const ReadResult<PaperFacts> &full) {
        QStringList texts;
        for (const PaperPage &page : full.value.pages)
            texts << page.text;
        if (full.ok())
            Q_EMIT textsRead(sha256, texts);
    });
}

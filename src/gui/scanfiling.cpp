// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scanfiling.h"

#include "capture/pagework.h"
#include "core/error.h"
#include "gui/paperwords.h"
#include "gui/scanstack.h"
#include "secrets/contenthash.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
/// One page as the worker needs it: values, no object of the window.
struct Source {
    QString path;
    StackPage page;
    StackFacts facts;
};
struct Job {
    StackPaper group;
    QString name;
    QList<Source> pages;
    std::optional<StackOrigin> whole; ///< the file that these pages are
};
struct Result {
    QList<ScanFiling::Made> made;
    QString refusal;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw fault(ScanFiling::tr("A page is not on the disk any more. Scan it again."));
    return file.readAll();
}

/// A file whose pages were left as they came, all of them in their order, is filed itself (C21).
bool isAsItCame(const Job &job)
{
    const auto untouched = [](const Source &source) { return pagework::isUntouched(source.page, source.facts); };
    return job.whole && (job.whole->digitallySigned || std::all_of(job.pages.begin(), job.pages.end(), untouched));
}

ScanFiling::Made asItCame(const Job &job)
{
    ScanFiling::Made made { job.group, {} };
    made.paper.kind = job.group.kind;
    made.paper.fileName = job.whole->fileName;
    made.paper.mediaType = job.whole->mediaType;
    made.paper.sha256 = job.whole->sha256; // its bytes are in the database
    made.paper.pages = job.whole->pages;
    made.paper.sheets = made.paper.pages;
    made.paper.digitallySigned = job.whole->digitallySigned;
    return made;
}

ScanFiling::Made make(const Job &job)
{
    if (isAsItCame(job))
        return asItCame(job);
    for (const Source &source : job.pages) {
        if (source.page.origin && source.page.origin->digitallySigned)
            throw refused(ScanFiling::tr("%1 is signed electronically: its pages stay together, in their order, as a "
                                         "paper of their own.")
                              .arg(source.page.origin->fileName));
    }
    QList<PdfPage> pages;
    for (const Source &source : job.pages)
        pages.append(pagework::forPdf(bytesOf(source.path), source.page, source.facts));
    ScanFiling::Made made { job.group, {} };
    made.paper.kind = job.group.kind;
    made.paper.fileName = job.name;
    made.paper.mediaType = mediaType(PaperFormat::Pdf);
    made.paper.bytes = paperpdf::write(pages, job.name);
    made.paper.sha256 = QString::fromLatin1(sha256(made.paper.bytes));
    for (const Source &source : job.pages) {
        if (source.page.origin && !made.paper.madeOf.contains(source.page.origin->sha256))
            made.paper.madeOf << source.page.origin->sha256;
    }
    made.paper.pages = int(pages.size());
    made.paper.sheets = made.paper.pages;
    return made;
}

Result makeAll(const QList<Job> &jobs)
{
    Result result;
    try {
        for (const Job &job : jobs)
            result.made.append(make(job));
    } catch (const Error &error) {
        result.refusal = error.text();
    } catch (const std::exception &) {
        result.refusal = ScanFiling::tr("These pages could not be made into a paper. Scan them again with 300 dpi.");
    }
    return result;
}
} // namespace

ScanFiling::ScanFiling(QObject *parent)
    : QObject(parent)
{
}

void ScanFiling::start(const ScanStack &stack, const QString &stamp)
{
    QList<Job> jobs;
    for (const StackPaper &group : stack.pages().papers()) {
        Job job { group, {}, {}, stack.pages().wholeOrigin(group) };
        job.name = QStringLiteral("%1 %2 %3.pdf").arg(paperwords::kind(group.kind), stamp).arg(jobs.size() + 1);
        for (const int id : group.ids)
            job.pages.append({ stack.path(id), *stack.pages().page(id), stack.pages().facts(id) });
        jobs.append(job);
    }
    m_busy = true;
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcher<Result>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_busy = false;
        const Result result = watcher->result();
        if (result.refusal.isEmpty())
            Q_EMIT finished(result.made);
        else
            Q_EMIT failed(result.refusal);
    });
    watcher->setFuture(QtConcurrent::run(makeAll, jobs));
}

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

ScanFiling::Made make(const Job &job)
{
    QList<PdfPage> pages;
    for (const Source &source : job.pages)
        pages.append(pagework::forPdf(bytesOf(source.path), source.page, source.facts));
    ScanFiling::Made made { job.group, {} };
    made.paper.kind = job.group.kind;
    made.paper.fileName = job.name;
    made.paper.mediaType = mediaType(PaperFormat::Pdf);
    made.paper.bytes = paperpdf::write(pages, job.name);
    made.paper.sha256 = QString::fromLatin1(sha256(made.paper.bytes));
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
        Job job { group, {}, {} };
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

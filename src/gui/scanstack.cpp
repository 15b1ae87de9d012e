// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scanstack.h"

#include "capture/pagework.h"
#include "core/error.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QImageReader>
#include <QtConcurrentRun>

namespace
{
pagework::Look lookAt(const QString &path, double dpi)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pagework::look(file.readAll(), dpi, ScanStack::side) : pagework::Look();
}

constexpr double metre = 0.0254; // of an inch
} // namespace

ScanStack::ScanStack(QString home, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
{
}

ScanStack::~ScanStack() = default;

ScanRun &ScanStack::run()
{
    if (!m_run)
        m_run = ScanRun::begin(m_home);
    return *m_run;
}

void ScanStack::keep()
{
    run().keepWord(m_pages.toJson());
    Q_EMIT changed();
}

void ScanStack::edit(const std::function<void(PageStack &)> &change)
{
    change(m_pages);
    keep();
}

QString ScanStack::folder()
{
    return run().folder();
}

int ScanStack::nextNumber()
{
    return run().nextNumber();
}

void ScanStack::take(const ScannedPage &page, const StackPage &like)
{
    StackPage coming = like;
    coming.id = page.number;
    coming.file = page.file;
    coming.pixels = page.pixels;
    coming.dpi = page.dpi;
    m_cutShort.insert(coming.id, page.cutShort);
    m_pages.append(coming);
    look(coming);
    keep();
}

void ScanStack::add(const QByteArray &bytes, const QString &suffix, const QSize &pixels, double dpi,
                    const StackPage &like)
{
    ScannedPage page;
    page.file = run().add(bytes, suffix);
    page.number = scanwishes::pageNumber(page.file);
    page.pixels = pixels;
    page.dpi = dpi;
    take(page, like);
}

QList<ScanRun::Left> ScanStack::left() const
{
    return ScanRun::leftIn(m_home);
}

void ScanStack::resume(const QString &folder)
{
    auto run = ScanRun::open(folder);
    PageStack pages = PageStack::fromJson(run->word());
    const QStringList files = run->pages();
    // A page whose file is gone cannot be shown; one that came just before the end may not be in the last word.
    QList<int> gone;
    for (const StackPage &page : pages.pages()) {
        if (!files.contains(page.file))
            gone.append(page.id);
    }
    pages.remove(gone);
    const int last = pages.nextRun();
    for (const QString &file : files) {
        if (pages.knows(scanwishes::pageNumber(file)))
            continue;
        QImageReader reader(run->path(file));
        StackPage page;
        page.id = scanwishes::pageNumber(file);
        page.run = last > 1 ? last - 1 : 1;
        page.file = file;
        page.pixels = reader.size();
        page.dpi = reader.read().dotsPerMeterX() * metre;
        pages.append(page);
    }
    drop();
    m_run = std::move(run);
    m_pages = pages;
    lookAgain();
    keep();
}

void ScanStack::discard(const QString &folder)
{
    ScanRun::open(folder)->drop();
}

QStringList ScanStack::originsIn(const QString &folder)
{
    return PageStack::fromJson(ScanRun::open(folder)->word()).origins();
}

void ScanStack::drop()
{
    if (m_run)
        m_run->drop();
    m_run.reset();
    m_pages = {};
    m_pictures.clear();
    m_cutShort.clear();
    ++m_opening;
    Q_EMIT changed();
}

QString ScanStack::path(int id) const
{
    const StackPage *page = m_pages.page(id);
    return page && m_run ? m_run->path(page->file) : QString();
}

QByteArray ScanStack::bytes(int id) const
{
    const StackPage *page = m_pages.page(id);
    return page && m_run ? m_run->bytes(page->file) : QByteArray();
}

void ScanStack::lookAgain()
{
    for (const StackPage &page : m_pages.pages())
        look(page);
}

void ScanStack::look(const StackPage &page)
{
    ++m_looking;
    auto *watcher = new QFutureWatcher<pagework::Look>(this);
    const int opening = m_opening;
    connect(watcher, &QFutureWatcher<pagework::Look>::finished, this, [this, watcher, opening, id = page.id] {
        watcher->deleteLater();
        --m_looking;
        if (opening != m_opening)
            return;
        pagework::Look look = watcher->result();
        look.facts.cutShort = m_cutShort.value(id);
        m_pages.setFacts(id, look.facts);
        m_pictures.insert(id, look.picture);
        Q_EMIT looked(id);
    });
    watcher->setFuture(QtConcurrent::run(lookAt, path(page.id), page.dpi));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lookfinder.h"

#include "capture/paperreader.h"
#include "core/error.h"
#include "desk/lookdesk.h"
#include "desk/office.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;
using pagelooks::Sheet;

namespace
{
Q_LOGGING_CATEGORY(looksLog, "loket.looks")

constexpr int mostPages = 20; ///< of one paper: a letter and its decree
constexpr auto breath = 1500ms; ///< after something was filed: the next click comes first

template <class Result, class Work, class Then> void elsewhere(QObject *context, Work work, Then then)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}
} // namespace

struct LookFinder::Search {
    QPointer<QObject> context;
    Done done;
    Sheet sheet;
    QList<LookAlike> candidates;
};

LookFinder::LookFinder(Office &office, LookDesk &desk, PaperReader &reader, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_desk(desk)
    , m_reader(reader)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(breath);
    connect(&m_soon, &QTimer::timeout, this, &LookFinder::next);
    connect(&office, &Office::requestChanged, this, [this] {
        if (m_on && !m_walking)
            m_soon.start();
    });
}

void LookFinder::find(const QImage &page, const QString &exceptSha256, QObject *context, const Done &done)
{
    ++m_working;
    const auto search = std::make_shared<Search>(Search { context, done, {}, {} });
    using Seen = std::pair<Sheet, PageLook>;
    elsewhere<Seen>(
        this,
        [page] {
            const Sheet sheet = pagelooks::sheetOf(page);
            return Seen { sheet, pagelooks::lookOf(sheet) };
        },
        [this, search, exceptSha256](const Seen &seen) {
            search->sheet = seen.first;
            try {
                if (!seen.second.isEmpty() && m_office.isLoggedIn())
                    search->candidates = m_desk.candidates(seen.second, exceptSha256);
            } catch (const Error &error) {
                qCWarning(looksLog) << "not looked for:" << error.what();
            }
            tryNext(search);
        });
}

void LookFinder::tryNext(const std::shared_ptr<Search> &search)
{
    if (search->candidates.isEmpty() || !search->context) {
        --m_working;
        return;
    }
    const LookAlike other = search->candidates.takeFirst();
    QByteArray bytes;
    try {
        bytes = m_desk.bytes(other.sha256);
    } catch (const Error &) { // a damaged paper is told where it is opened
        return tryNext(search);
    }
    const auto drawn = [this, search, other](const ReadResult<QImage> &result) {
        if (!result.ok())
            return tryNext(search);
        elsewhere<bool>(
            this,
            [sheet = search->sheet, picture = result.value] {
                return pagelooks::compare(sheet, pagelooks::sheetOf(picture)).isSame();
            },
            [this, search, other, picture = result.value](bool same) {
                if (!same)
                    return tryNext(search);
                --m_working;
                if (search->context)
                    search->done({ other, picture });
            });
    };
    m_reader.render(bytes, other.page - 1, pagelooks::dpi, PaperReader::Urgency::Waiting, this, drawn);
}

void LookFinder::catchUp()
{
    m_on = true;
    m_soon.start();
}

void LookFinder::next()
{
    if (!m_on || m_walking || !m_office.isLoggedIn())
        return;
    try {
        const auto paper = m_desk.next();
        if (!paper)
            return;
        m_walking = true;
        QByteArray bytes;
        try {
            bytes = m_desk.bytes(paper->sha256);
        } catch (const Error &) { // a damaged one looks like nothing, and is not tried for ever
            return keep(paper->paper, {}, {});
        }
        lookAt(paper->paper, bytes, std::min(paper->pages, mostPages), {});
    } catch (const Error &error) {
        qCWarning(looksLog) << "not looked at:" << error.what();
    }
}

/// Page after page, then all are kept together.
void LookFinder::lookAt(PaperId paper, const QByteArray &bytes, int pages, const QList<PageLook> &looks)
{
    if (looks.size() >= pages)
        return keep(paper, bytes, looks);
    const auto drawn = [=, this](const ReadResult<QImage> &result) {
        if (result.fault == ReadFault::ReaderMissing || result.fault == ReadFault::NotShutIn) {
            m_on = m_walking = false; // asking for the next one would only fail again
            return;
        }
        elsewhere<PageLook>(
            this, [picture = result.value] { return pagelooks::lookOf(pagelooks::sheetOf(picture)); },
            [=, this](const PageLook &look) { lookAt(paper, bytes, pages, looks + QList<PageLook> { look }); });
    };
    m_reader.render(bytes, int(looks.size()), pagelooks::dpi, PaperReader::Urgency::Waiting, this, drawn);
}

void LookFinder::keep(PaperId paper, const QByteArray &bytes, const QList<PageLook> &looks)
{
    m_walking = false;
    m_reader.release(bytes);
    try {
        m_desk.keep(paper, looks);
        m_soon.start();
    } catch (const Error &error) {
        qCWarning(looksLog) << "look not kept:" << error.what();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backgroundreading.h"

#include "core/error.h"
#include "desk/office.h"
#include "desk/readingdesk.h"

#include <QLoggingCategory>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace
{
Q_LOGGING_CATEGORY(readingLog, "loket.reading")

constexpr int mostKiB = 160 * 1024;
constexpr auto breath = 2s; ///< after something was filed: the next click comes first

/// Loket's own parts or models are missing: asking for the next paper would only fail again.
bool isHopeless(ReadFault fault)
{
    return fault == ReadFault::ReaderMissing || fault == ReadFault::RecogniserMissing || fault == ReadFault::NoLanguage
        || fault == ReadFault::NotShutIn;
}
} // namespace

BackgroundReading::BackgroundReading(Office &office, ReadingDesk &desk, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_desk(desk)
    , m_readings(Recognition::Place::Behind)
    , m_known(mostKiB)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(breath);
    connect(&m_soon, &QTimer::timeout, this, &BackgroundReading::next);
    connect(&office, &Office::requestChanged, this, [this] {
        if (m_on && m_filing == 0)
            m_soon.start();
    });
    connect(&office, &Office::operatorChanged, this, [this] {
        if (!m_office.isLoggedIn())
            forget();
        else if (m_on && m_filing == 0) { // what the leaving cut off is begun again
            m_after = {};
            m_soon.start();
        }
    });
}

void BackgroundReading::catchUp()
{
    m_on = true;
    m_after = {};
    m_soon.start();
}

void BackgroundReading::want(const QString &sha256, const QByteArray &bytes, const QString &title)
{
    if (bytes.isEmpty() || m_wanted.contains(sha256) || m_known.contains(sha256))
        return;
    m_wanted.insert(sha256,
                    m_readings.read(bytes, title, PaperReadings::Want::WordsAndPdf, m_office.today(), this,
                                    [this, sha256](const ReadResult<PaperReading> &result) {
                                        m_wanted.remove(sha256);
                                        if (!result.ok() || isHopeless(result.value.missed))
                                            return;
                                        keep(sha256, result.value);
                                        Q_EMIT wasRead(sha256);
                                    }));
}

const ReadPaper *BackgroundReading::reading(const QString &sha256) const
{
    const Known *known = m_known.object(sha256);
    return known ? &known->paper : nullptr;
}

void BackgroundReading::keep(const QString &sha256, const PaperReading &reading)
{
    auto known = std::make_unique<Known>(Known { { reading.pages, reading.fields }, reading.searchable });
    const auto cost = int(reading.searchable.size() / 1024 + 64 * (reading.pages.size() + 1));
    m_known.insert(sha256, known.release(), cost);
}

void BackgroundReading::forget()
{
    for (const PaperReadings::Job job : std::as_const(m_wanted))
        m_readings.cancel(job);
    m_wanted.clear();
    m_readings.cancel(m_filing);
    m_filing = 0;
    m_known.clear();
}

/// One paper at a time; what cannot be read is kept as read without words, so that it is not tried for ever.
void BackgroundReading::next()
{
    if (!m_on || m_filing != 0 || !m_office.isLoggedIn())
        return;
    try {
        const QList<UnreadPaper> waiting = m_desk.unread(m_after, 1);
        if (waiting.isEmpty())
            return;
        const UnreadPaper paper = waiting.first();
        m_after = paper.paper;
        if (const Known *known = m_known.object(paper.sha256))
            return file(paper.paper, known->paper, known->searchable);
        m_filing =
            m_readings.read(m_desk.bytes(paper.sha256), paper.fileName, PaperReadings::Want::WordsAndPdf,
                            m_office.today(), this, [this, paper](const ReadResult<PaperReading> &result) {
                                m_filing = 0;
                                const ReadFault fault = result.ok() ? result.value.missed : result.fault;
                                if (isHopeless(fault)) {
                                    qCWarning(readingLog) << "papers are not read:" << int(fault);
                                    m_on = false;
                                    return;
                                }
                                if (result.ok())
                                    keep(paper.sha256, result.value);
                                file(paper.paper, { result.value.pages, result.value.fields }, result.value.searchable);
                            });
    } catch (const Error &error) { // a damaged paper is told where it is opened
        qCWarning(readingLog) << "paper left unread:" << error.what();
        m_soon.start();
    }
}

void BackgroundReading::file(PaperId paper, const ReadPaper &read, const QByteArray &searchable)
{
    try {
        m_desk.file(paper, read, searchable);
    } catch (const Error &error) {
        qCWarning(readingLog) << "reading not kept:" << error.what();
    }
    m_soon.start();
}

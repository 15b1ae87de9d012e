// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/letterlook.h"

#include "core/error.h"
#include "core/pagelines.h"

namespace
{
/// As they stand side by side on the page: a label and its value may be in different columns for the recognition.
QString linesIn(const PaperReading &reading)
{
    QStringList lines;
    for (const PageLine &line : linesOf(reading.pages.value(0), 1))
        lines << line.text;
    return lines.join(u'\n');
}
} // namespace

LetterLook::LetterLook(QObject *parent)
    : QObject(parent)
    , m_readings(Recognition::Place::Behind)
{
}

void LetterLook::stop()
{
    if (m_job)
        m_readings.cancel(m_job);
    m_job = 0;
    m_page = 0;
    m_named.reset();
}

void LetterLook::want(int id, const std::function<QByteArray()> &bytes, QDate today)
{
    if (id == m_page)
        return;
    stop();
    m_page = id;
    QByteArray page;
    try {
        page = bytes();
    } catch (const Error &) { // the filing will say that the page is gone
        return;
    }
    m_job = m_readings.read(page, {}, PaperReadings::Want::Words, today, this,
                            [this](const ReadResult<PaperReading> &result) {
                                m_job = 0;
                                m_named = result.ok() ? namedAttachments(linesIn(result.value)) : std::nullopt;
                                Q_EMIT looked();
                            });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreadings.h"

#include "core/error.h"

#include <QBuffer>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace
{
constexpr double readingDpi = 300;
constexpr int mostPages = 300; ///< of one paper are read; a register of a year is looked at, not read
constexpr qsizetype leastText = 12; ///< letters that make a page's own text one

/// Work that takes longer than a frame, in another thread; the answer comes back into the object's own.
template <typename T, typename Work, typename Then> void elsewhere(QObject *home, Work work, Then then)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    promise->future().then(home, [then](const T &result) { then(result); });
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

/// A page image small enough to be kept until its paper is whole: JPEG, or as it is where it is black and white only.
PdfPage picture(const QImage &image, const QSizeF &millimetres)
{
    PdfPage page { {}, {}, millimetres, {} };
    bool bilevel = image.format() == QImage::Format_Grayscale8;
    for (int y = 0; y < image.height() && bilevel; ++y) {
        const uchar *line = image.constScanLine(y);
        bilevel = std::all_of(line, line + image.width(), [](uchar v) { return v == 0 || v == 255; });
    }
    if (bilevel) {
        page.image = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        return page;
    }
    QBuffer buffer(&page.jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return page;
}

/// A reading that is finished: what takes a while with a long paper.
PaperReading finished(PaperReading reading, const QList<PdfPage> &pictures, const QString &title, QDate today)
{
    reading.fields = paperfields::read(reading.pages, today);
    const bool whole = !pictures.isEmpty() && std::all_of(pictures.begin(), pictures.end(), [](const PdfPage &page) {
        return !page.jpeg.isEmpty() || !page.image.isNull();
    });
    const bool read =
        std::any_of(reading.pages.begin(), reading.pages.end(), [](const PageWords &page) { return page.recognised; });
    if (!whole || !read) // a copy without a word would only look as if it could be searched
        return reading;
    QList<PdfPage> pages = pictures;
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages[i].words = reading.pages[i];
    try {
        reading.searchable = paperpdf::write(pages, title);
    } catch (const Error &) {
        reading.missed = ReadFault::Damaged; // a picture that no PDF can hold: the words stand
    }
    return reading;
}
} // namespace

QStringList PaperReading::pageTexts() const
{
    QStringList texts;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString own = i < facts.pages.size() ? facts.pages[i].text : QString();
        const bool layer = !pages[i].recognised && own.trimmed().size() >= leastText;
        texts << (layer ? QString(own).replace(QLatin1String("\r\n"), QLatin1String("\n")) : pages[i].text());
    }
    return texts;
}

QString PaperReading::text() const
{
    return pageTexts().join(QLatin1Char('\n')).trimmed();
}

PaperReadings::PaperReadings(Recognition::Place place, QObject *parent)
    : QObject(parent)
    , m_recognition(place)
{
}

PaperReadings::~PaperReadings() = default;

PaperReadings::Job PaperReadings::read(const QByteArray &bytes, const QString &title, Want want, QDate today,
                                       QObject *context, const Done &done)
{
    auto paper = std::make_unique<Paper>();
    paper->job = ++m_lastJob;
    paper->bytes = bytes;
    paper->title = title;
    paper->want = want;
    paper->today = today;
    paper->context = context;
    paper->done = done;
    m_papers.push_back(std::move(paper));
    pumpSoon();
    return m_lastJob;
}

void PaperReadings::cancel(Job job)
{
    const auto found =
        std::find_if(m_papers.begin(), m_papers.end(), [job](const auto &paper) { return paper->job == job; });
    if (found == m_papers.end())
        return;
    const auto gone = std::move(*found);
    m_papers.erase(found);
    for (const Recognition::Job page : gone->recognised)
        m_recognition.cancel(page);
    m_reader.release(gone->bytes);
    pumpSoon();
}

PaperReadings::Paper *PaperReadings::paper(Job job)
{
    const auto found =
        std::find_if(m_papers.begin(), m_papers.end(), [job](const auto &paper) { return paper->job == job; });
    return found == m_papers.end() ? nullptr : found->get();
}

void PaperReadings::pumpSoon()
{
    if (std::exchange(m_pumpAsked, true))
        return;
    QMetaObject::invokeMethod(this, &PaperReadings::pump, Qt::QueuedConnection);
}

/// One page more than there are recognisers is on its way, so that none waits for the next; no more, because each is
/// tens of megabytes.
void PaperReadings::pump()
{
    m_pumpAsked = false;
    std::erase_if(m_papers, [](const auto &paper) { return !paper->context; });
    int open = 0;
    for (const auto &paper : m_papers)
        open += paper->open + (paper->asked && !paper->inspected ? 1 : 0);
    for (const auto &paper : m_papers) {
        if (open > Recognition::children())
            break;
        if (!paper->asked) {
            inspect(*paper);
            ++open;
        }
        const int pages = paper->inspected ? int(std::min<qsizetype>(paper->reading.pages.size(), mostPages)) : 0;
        for (; paper->next < pages && open <= Recognition::children(); ++open)
            begin(*paper, paper->next++);
        if (paper->inspected && paper->next == pages && paper->open == 0 && !paper->finishing)
            finish(*paper);
    }
}

void PaperReadings::inspect(Paper &paper)
{
    paper.asked = true;
    m_reader.inspect(paper.bytes, true, this, [this, job = paper.job](const ReadResult<PaperFacts> &result) {
        Paper *const paper = this->paper(job);
        if (!paper)
            return;
        if (!result.ok())
            return fail(job, result.fault, result.where);
        paper->inspected = true;
        paper->reading.facts = result.value;
        for (const PaperPage &page : result.value.pages)
            paper->reading.pages.append(PageWords { page.millimetres, 0, false, {}, {} });
        if (!paperpdf::mayBeRewritten(result.value) || result.value.pages.size() > mostPages)
            paper->want = Want::Words;
        pumpSoon();
    });
}

void PaperReadings::begin(Paper &paper, int page)
{
    ++paper.open;
    const Job job = paper.job;
    if (paper.want == Want::WordsAndPdf && paper.pictures.isEmpty())
        paper.pictures.resize(paper.reading.pages.size());
    const bool ownText = paper.reading.facts.pages[page].text.trimmed().size() >= leastText;
    if (!ownText)
        return render(job, page);
    m_reader.words(paper.bytes, page, this, [this, job, page](const ReadResult<PageWords> &result) {
        if (!this->paper(job))
            return;
        if (!result.ok() || result.value.words.isEmpty())
            return render(job, page); // a text layer that says nothing about its places
        takeWords(job, page, result.value);
    });
}

void PaperReadings::takeWords(Job job, int page, const PageWords &words)
{
    if (Paper *const paper = this->paper(job)) {
        paper->reading.pages[page] = words;
        --paper->open;
        pumpSoon();
    }
}

void PaperReadings::render(Job job, int page)
{
    m_reader.render(paper(job)->bytes, page, readingDpi, PaperReader::Urgency::Waiting, this,
                    [this, job, page](const ReadResult<QImage> &result) {
                        Paper *const paper = this->paper(job);
                        if (!paper)
                            return;
                        if (result.ok())
                            return takeImage(job, page, result.value);
                        paper->reading.missed = result.fault; // the other pages may be whole
                        --paper->open;
                        pumpSoon();
                    });
}

void PaperReadings::takeImage(Job job, int page, const QImage &image)
{
    Paper *const paper = this->paper(job);
    const QSizeF size = paper->reading.facts.pages[page].millimetres;
    const auto mine = std::make_shared<Recognition::Job>();
    *mine = m_recognition.read(image, size, this, [this, job, page, mine](const ReadResult<PageWords> &result) {
        Paper *const paper = this->paper(job);
        if (!paper)
            return;
        paper->recognised.remove(*mine);
        if (!result.ok())
            paper->reading.missed = result.fault;
        takeWords(job, page, result.ok() ? result.value : paper->reading.pages[page]);
    });
    paper->recognised.insert(*mine);
    if (paper->want == Want::WordsAndPdf)
        keepPicture(job, page, image);
}

void PaperReadings::keepPicture(Job job, int page, const QImage &image)
{
    Paper *const paper = this->paper(job);
    const QSizeF size = paper->reading.facts.pages[page].millimetres;
    if (paper->reading.facts.format == PaperFormat::Jpeg) {
        paper->pictures[page] = { paper->bytes, image, size, {} };
        return;
    }
    ++paper->open;
    const auto put = [this, job, page](const PdfPage &kept) {
        if (Paper *const paper = this->paper(job)) {
            paper->pictures[page] = kept;
            --paper->open;
            pumpSoon();
        }
    };
    const auto encode = [this, put, image, size] {
        elsewhere<PdfPage>(
            this, [image, size] { return picture(image, size); }, put);
    };
    if (paper->reading.facts.format != PaperFormat::Pdf)
        return encode();
    m_reader.pageJpeg(paper->bytes, page, this, [put, encode, size](const ReadResult<QByteArray> &result) {
        if (result.ok() && !result.value.isEmpty())
            put({ result.value, {}, size, {} });
        else
            encode();
    });
}

void PaperReadings::fail(Job job, ReadFault fault, qint64 where)
{
    const auto found =
        std::find_if(m_papers.begin(), m_papers.end(), [job](const auto &paper) { return paper->job == job; });
    const auto gone = std::move(*found);
    m_papers.erase(found);
    pumpSoon();
    if (gone->context)
        gone->done({ {}, fault, where });
}

void PaperReadings::finish(Paper &paper)
{
    paper.finishing = true;
    m_reader.release(paper.bytes);
    const auto then = [this, job = paper.job](const PaperReading &reading) {
        const auto found =
            std::find_if(m_papers.begin(), m_papers.end(), [job](const auto &paper) { return paper->job == job; });
        if (found == m_papers.end())
            return;
        const auto gone = std::move(*found);
        m_papers.erase(found);
        pumpSoon();
        if (gone->context)
            gone->done({ reading, ReadFault::None, 0 });
    };
    elsewhere<PaperReading>(
        this,
        [reading = std::move(paper.reading), pictures = std::move(paper.pictures), title = paper.title,
         today = paper.today] { return finished(reading, pictures, title, today); },
        then);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperpdf.h"
#include "capture/paperreader.h"
#include "capture/recognition.h"
#include "core/paperfields.h"

#include <QDate>
#include <QSet>

#include <memory>
#include <vector>

/// Everything that was read of one paper.
struct PaperReading {
    PaperFacts facts;
    QList<PageWords> pages; ///< one for each page, empty where nothing was read
    PaperFields fields;
    QByteArray searchable; ///< PDF/A-1b with the text under the pictures; empty where the file itself is what counts
    /// Why a page could not be recognised; the rest stands.
    ReadFault missed = ReadFault::None;

    QString text() const; ///< of all pages
    QStringList pageTexts() const;
};

/// Reads papers behind the officer's back: a PDF's own text where it has one, recognition where it has none, then
/// fields and a searchable PDF. Several pages at once, papers in the order in which they came. Nothing blocks, nothing
/// is kept; the callback comes once, unless the job was cancelled or its context is gone.
/// Leaves to others: what is done with the reading (filing, search, suggestions).
class PaperReadings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperReadings)
public:
    using Job = quint64;
    using Done = std::function<void(const ReadResult<PaperReading> &)>;
    enum class Want { Words, WordsAndPdf };

    explicit PaperReadings(Recognition::Place place, QObject *parent = nullptr);
    ~PaperReadings() override;

    /// @param title of the PDF; @param today a date after it is not sure
    Job read(const QByteArray &bytes, const QString &title, Want want, QDate today, QObject *context, const Done &done);
    void cancel(Job job);
    bool isIdle() const { return m_papers.empty(); }

private:
    struct Paper {
        Job job = 0;
        QByteArray bytes;
        QString title;
        Want want = Want::Words;
        QDate today;
        QPointer<QObject> context;
        Done done;
        PaperReading reading;
        QList<PdfPage> pictures;
        int next = 0; ///< page that is begun next
        int open = 0; ///< pages that are being read
        bool asked = false;
        bool inspected = false;
        bool finishing = false;
        QSet<Recognition::Job> recognised;
    };
    Paper *paper(Job job);
    void pump();
    void pumpSoon();
    void inspect(Paper &paper);
    void begin(Paper &paper, int page);
    void takeWords(Job job, int page, const PageWords &words);
    void render(Job job, int page);
    void takeImage(Job job, int page, const QImage &image);
    void keepPicture(Job job, int page, const QImage &image);
    void fail(Job job, ReadFault fault, qint64 where);
    void finish(Paper &paper);

    PaperReader m_reader;
    Recognition m_recognition;
    std::vector<std::unique_ptr<Paper>> m_papers;
    Job m_lastJob = 0;
    bool m_pumpAsked = false;
};

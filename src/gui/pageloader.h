// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "gui/papersource.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>

/// Fetches what PaperView shows of one paper at a time: its bytes, its facts, its pages as images. Pages once rendered
/// are kept up to 96 MB, also of papers shown before. Leaves to the view what to show and when.
class PageLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageLoader)
public:
    explicit PageLoader(PaperReader &reader, QObject *parent = nullptr);
    ~PageLoader() override;

    /// Lets go of the paper before; ends in opened() or failed(), never from inside the call.
    void open(const PaperSource &source);
    /// Nothing more comes for this paper; its pages stay kept.
    void close();
    /// Every image and byte is gone from memory and the children that held them are ended.
    void forgetAll();

    /// @param page from 0; ends in pageReady() or failed(). The wish before is dropped; a kept page comes at once.
    void wantPage(int page, double dpi);
    /// Ends in pictureReady() or in nothing. @param ratio device pixels a logical pixel
    void wantPicture(int page, double dpi, double ratio);

Q_SIGNALS:
    void opened(const PaperFacts &facts);
    void pageReady(int page, const QImage &image);
    void pictureReady(int page, const QImage &picture);
    /// @param sentence stands in the paper's place
    void failed(const QString &sentence);

private:
    struct Key {
        QByteArray paper;
        int page = 0;
        int resolution = 0; ///< in quarters of a dpi
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.paper, key.page, key.resolution);
        }
    };
    void say(const QString &sentence);

    PaperReader &m_reader;
    QByteArray m_paper; ///< tells contents apart: SHA-256, or a number of its own for each opening
    quint64 m_openings = 0;
    QByteArray m_bytes;
    QCache<Key, QImage> m_images; ///< cost in KiB
    Key m_wish;
    PaperReader::Job m_inspectJob = 0;
    PaperReader::Job m_pageJob = 0;
    QList<PaperReader::Job> m_pictureJobs;
};

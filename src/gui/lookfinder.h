// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/pagelooks.h"
#include "core/pagelook.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class LookDesk;
class Office;
class PaperReader;

/// Finds filed pages that look like a new one (C15), and looks at filed papers while the officer works, so that they
/// are found. Pictures are made by the shut-in reader and compared on a worker; nothing here blocks, and nothing is
/// refused for its looks.
class LookFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookFinder)
public:
    struct Found {
        LookAlike other;
        QImage picture; ///< of the filed page
    };
    using Done = std::function<void(const Found &)>;

    /// @param desk, reader outlive it
    LookFinder(Office &office, LookDesk &desk, PaperReader &reader, QObject *parent = nullptr);
    /// Comes once, and only when there is such a page. @param exceptSha256 the paper's own
    void find(const QImage &page, const QString &exceptSha256, QObject *context, const Done &done);
    /// Filed papers are looked at from now on, also those of earlier days.
    void catchUp();
    bool isIdle() const { return m_working == 0; }

private:
    struct Search;
    void tryNext(const std::shared_ptr<Search> &search);
    void next();
    void lookAt(PaperId paper, const QByteArray &bytes, int pages, const QList<PageLook> &looks);
    void keep(PaperId paper, const QByteArray &bytes, const QList<PageLook> &looks);

    Office &m_office;
    LookDesk &m_desk;
    PaperReader &m_reader;
    QTimer m_soon;
    int m_working = 0;
    bool m_on = false;
    bool m_walking = false;
};

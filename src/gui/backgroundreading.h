// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreadings.h"
#include "core/ids.h"
#include "core/readpaper.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QTimer>

class Office;
class ReadingDesk;

/// Reads papers while the officer works: those that lie in the tray, so that suggestions stand beside the form, and
/// those that were filed and never read, one after the other, so that the search finds them. Never in the way of
/// filing: what is filed first is read afterwards. Readings are kept in memory by SHA-256 until the desk is locked.
class BackgroundReading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundReading)
public:
    BackgroundReading(Office &office, ReadingDesk &desk, QObject *parent = nullptr);

    /// Filed papers are read from now on, also those of earlier days. Off until it is called.
    void catchUp();
    /// A paper that is not filed yet. Ends in wasRead() or in nothing.
    void want(const QString &sha256, const QByteArray &bytes, const QString &title);
    const ReadPaper *reading(const QString &sha256) const; ///< null: not read yet
    /// The desk is locked or left: nothing is being read, nothing is in memory.
    void forget();

Q_SIGNALS:
    void wasRead(const QString &sha256);

private:
    struct Known {
        ReadPaper paper;
        QByteArray searchable;
    };
    void next();
    void file(PaperId paper, const ReadPaper &reading, const QByteArray &searchable);
    void keep(const QString &sha256, const PaperReading &reading);

    Office &m_office;
    ReadingDesk &m_desk;
    PaperReadings m_readings;
    QCache<QString, Known> m_known; ///< cost in KiB
    QHash<QString, PaperReadings::Job> m_wanted;
    QTimer m_soon;
    PaperId m_after {}; ///< papers up to here were tried
    PaperReadings::Job m_filing = 0;
    bool m_on = false;
};

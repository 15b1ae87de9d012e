// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QObject>
#include <QStringList>

class PaperReader;
class QMimeData;

/// Brings foreign files in: reads them on a worker, hashes them, has the shut-in reader look into them, and tells one
/// by one what came of it; of a mail, of each of its attachments too. Nothing waits here, and nothing is parsed in this
/// process. Where they are laid is PaperTray's.
class PaperArrival final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperArrival)
public:
    /// @param reader outlives it
    explicit PaperArrival(PaperReader &reader, QObject *parent = nullptr);

    void addFiles(const QStringList &paths);
    void addBytes(const QByteArray &bytes, const QString &name);
    /// Files, a PDF or a picture, from the clipboard or a drop. @return false: nothing of that is in it
    bool addData(const QMimeData *data, const QString &stem);
    /// What of it can be a paper: files, or the bytes of one.
    struct Content {
        QStringList paths;
        QByteArray bytes;
        QString name; ///< of the bytes: the stem with an ending
        bool isEmpty() const { return paths.isEmpty() && bytes.isEmpty(); }
    };
    static Content contentOf(const QMimeData *data, const QString &stem);
    static bool holdsPapers(const QMimeData *data);
    bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    /// Looked into: pages are counted, words not yet read. @param caution a sentence, may be empty
    void arrived(const NewPaper &paper, const QString &caution);
    void refused(const QString &name, const QString &sentence);
    void textsRead(const QString &sha256, const QStringList &pageTexts); ///< later, or never
    void busyChanged();

private:
    void look(const QByteArray &bytes, const QString &name, const QString &sha256);
    void readTexts(const NewPaper &paper);
    void count(int by);
    PaperReader &m_reader;
    int m_busy = 0;
};

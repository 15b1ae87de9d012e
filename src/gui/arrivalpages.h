// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfacts.h"
#include "core/arrival.h"
#include "core/pagestack.h"

#include <QObject>
#include <QQueue>

class PaperReader;
class QImage;
class ScanStack;

/// Lays the pages of files that came on the stack: a JPEG as it is, the others drawn by the shut-in reader; kept as
/// pages of this desk's own, each knowing its file. One file after the other, page by page, each safe on the disk
/// before the next. A file whose pages lie there already, or half of them after a broken program, is laid anew and not
/// twice.
class ArrivalPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrivalPages)
public:
    static constexpr int mostPages = 200; ///< of one file; a longer one is filed whole
    /// @param reader, stack outlive it
    ArrivalPages(PaperReader &reader, ScanStack &stack, QObject *parent = nullptr);
    void lay(const Arrival &arrival, const QByteArray &bytes);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void laid(const QString &sha256); ///< all its pages lie there
    void failed(const QString &fileName, const QString &sentence); ///< none of them does
    void idle();

private:
    struct File {
        Arrival arrival;
        QByteArray bytes;
    };
    void next();
    void begin();
    void draw();
    void pass(const QByteArray &jpeg);
    void render();
    void keep(const QImage &page);
    void store(const QByteArray &jpeg, const QSize &pixels, double dpi);
    void end(const QString &refusal);
    void takeAway(const QString &sha256);

    PaperReader &m_reader;
    ScanStack &m_stack;
    QQueue<File> m_waiting;
    File m_file;
    PaperFormat m_format {};
    QList<QSizeF> m_sizes; ///< mm of its pages
    int m_page = 0; ///< from 0
    int m_run = 0;
    bool m_busy = false;
};

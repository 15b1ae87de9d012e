// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagestack.h"

#include <QObject>
#include <QStringList>

class ScanStack;

/// Makes papers of a stack on a worker: each group of pages a PDF/A in which a page that nobody touched is the
/// scanner's own JPEG. Where they go is for others.
class ScanFiling final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScanFiling)
public:
    struct Made {
        StackPaper group;
        NewPaper paper;
    };
    explicit ScanFiling(QObject *parent = nullptr);
    /// @param stamp "2026-03-02 09.14", for the papers' names
    void start(const ScanStack &stack, const QString &stamp);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished(const QList<ScanFiling::Made> &papers);
    void failed(const QString &sentence);

private:
    bool m_busy = false;
};

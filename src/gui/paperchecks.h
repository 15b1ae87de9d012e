// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"
#include "gui/lookfinder.h"

#include <QImage>
#include <QObject>
#include <QPointF>

class PaperReader;

/// A page of a paper in the tray that looks like a filed one.
struct PaperAlike {
    int page = 0; ///< from 0
    QImage picture;
    LookFinder::Found found;
};

/// Looks once more at papers that lie in the tray: whether a page looks like one filed before (C15), and whether a
/// photo has a sheet on it. Answers come when they come, or never; nobody waits for them.
class PaperChecks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperChecks)
public:
    /// @param reader, looks outlive it; looks may be null: nothing is compared
    PaperChecks(PaperReader &reader, LookFinder *looks, QObject *parent = nullptr);
    void check(const NewPaper &paper);
    /// The photo as large as it came. @param done not called when it cannot be drawn
    void photo(const NewPaper &paper, QObject *context, const std::function<void(const QImage &)> &done);
    /// A paper of the straight sheet, with the photo kept in it as it came.
    void straighten(const NewPaper &paper, const QImage &photo, const QList<QPointF> &corners);

    static constexpr int sheetWidth = 1000; ///< the width for which corners are told

Q_SIGNALS:
    void alike(const QString &sha256, const std::shared_ptr<const PaperAlike> &alike);
    void sheetFound(const QString &sha256, const QList<QPointF> &corners);
    void straightened(const QString &sha256, const NewPaper &straight);

private:
    void compare(const NewPaper &paper, int page);
    PaperReader &m_reader;
    LookFinder *m_looks;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"

#include <QCache>
#include <QPixmap>

/// Cuts pieces out of papers' pages: a field's clip, a signature. A page is rendered once for all its pieces.
class PageClips final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageClips)
public:
    enum class Look { AsItIs, Ink }; ///< Ink: blue and violet lifted (I6)
    explicit PageClips(PaperReader &reader, QObject *parent = nullptr);

    /// @param page from 1 @param millimetres on the page. done() may be called at once; not at all where the page
    /// cannot be shown
    void cut(const QString &sha256, const QByteArray &bytes, int page, const QRectF &millimetres, Look look,
             QObject *context, const std::function<void(const QPixmap &)> &done);
    void forget();
    int pagesKept() const { return int(m_pages.size()); }

private:
    PaperReader &m_reader;
    QCache<QString, QImage> m_pages; ///< cost in KiB
};

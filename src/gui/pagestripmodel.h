// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QSizeF>

/// The pages of one paper as small pictures, asked for as they come into sight: of a thousand pages only those are
/// rendered that somebody scrolls to. The pictures come from PaperView.
class PageStripModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStripModel)
public:
    static constexpr int side = 76; ///< logical pixels of a picture's longer side

    explicit PageStripModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setPages(const QList<QSizeF> &millimetres);
    void clear() { setPages({}); }
    void setPicture(int row, const QImage &picture);
    /// Nothing came: it may be asked for again.
    void forget(int row) { m_asked.remove(row); }
    /// The resolution of a picture, without the screen's pixel ratio.
    double dpi(int row) const;

Q_SIGNALS:
    void pictureWanted(int row) const;

private:
    QImage placeholder(int row) const;
    QList<QSizeF> m_pages;
    mutable QCache<int, QImage> m_pictures { 300 };
    mutable QSet<int> m_asked;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pagestripmodel.h"

#include "gui/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace
{
/// White paper on a white ground needs an edge.
QImage framed(const QImage &picture)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(theme::colours().line);
    const QSizeF size = QSizeF(image.size()) / image.devicePixelRatio();
    painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1));
    return image;
}
} // namespace

PageStripModel::PageStripModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int PageStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant PageStripModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pages.size())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(row + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1 of %2").arg(row + 1).arg(m_pages.size());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignHCenter | Qt::AlignTop);
    case Qt::DecorationRole: {
        if (const QImage *picture = m_pictures.object(row))
            return QPixmap::fromImage(*picture); // framed already
        if (!m_asked.contains(row)) {
            m_asked.insert(row);
            Q_EMIT pictureWanted(row);
        }
        return QPixmap::fromImage(placeholder(row));
    }
    default:
        return {};
    }
}

void PageStripModel::setPages(const QList<QSizeF> &millimetres)
{
    beginResetModel();
    m_pages = millimetres;
    m_pictures.clear();
    m_asked.clear();
    endResetModel();
}

void PageStripModel::setPicture(int row, const QImage &picture)
{
    if (row < 0 || row >= m_pages.size())
        return;
    m_asked.remove(row);
    m_pictures.insert(row, new QImage(framed(picture)));
    Q_EMIT dataChanged(index(row), index(row), { Qt::DecorationRole });
}

double PageStripModel::dpi(int row) const
{
    const QSizeF page = m_pages.value(row);
    return side * 25.4 / std::max({ page.width(), page.height(), 1.0 });
}

QImage PageStripModel::placeholder(int row) const
{
    const QSizeF size = m_pages.at(row).scaled(side, side, Qt::KeepAspectRatio);
    QImage image(size.toSize().expandedTo({ 1, 1 }), QImage::Format_RGB32);
    image.fill(Qt::white);
    return framed(image);
}

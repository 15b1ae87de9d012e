// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

class ScanStack;

/// The stack as a strip of pictures: each page as decided, with what is to be said of it. Pages are told apart by their
/// ids, so that marks stay where they were when the order changes.
class StackModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackModel)
public:
    enum Role {
        Id = Qt::UserRole + 1,
        StaysOut, ///< bool: greyed
        Kind, ///< QString: "Surat permohonan", empty: not said
        Heading, ///< QString: the request that begins with this page, "0042/2026"; else empty
        Warning, ///< QString: what is not good about the page
        StartsPaper ///< bool
    };
    /// @param stack outlives the model
    explicit StackModel(ScanStack &stack, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int idAt(int row) const;
    int rowOf(int id) const;
    void setHidden(bool hidden); ///< the desk is locked: no picture
    QString warningOf(int id) const;
    /// Something else to be said of a page, before what its look has told. Empty: nothing any more.
    void setNote(int id, const QString &note);
    void keepPhoto(int id); ///< the officer wants it as it came: straightening is not offered again

private:
    void follow();
    void showLook(int id);
    QImage picture(int id) const;
    QString describe(int id) const;

    ScanStack &m_stack;
    QList<int> m_ids;
    mutable QHash<int, QImage> m_pictures; ///< as decided
    QHash<int, QString> m_notes;
    QSet<int> m_keptPhotos;
    bool m_hidden = false;
};

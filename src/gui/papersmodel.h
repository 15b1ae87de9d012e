// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimeZone>

/// The papers of one request, grouped by the round they came with and by kind: a heading, then its papers. Holds no
/// bytes; where the same bytes were filed before is told to it.
class PapersModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PapersModel)
public:
    enum Role { HeadRole = Qt::UserRole, DetailRole, BadgeRole, LinksRole, PaperRole };
    using Before = QHash<QString, QList<FiledBefore>>; ///< by SHA-256
    explicit PapersModel(QObject *parent = nullptr);

    void setFile(const CaseFile &file, const Before &before, const QTimeZone &office);
    PaperId paperAt(int row) const; ///< none for a heading
    int rowOf(PaperId paper) const; ///< -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString head; ///< a heading, when not empty
        Paper paper;
    };
    QString name(const Paper &paper) const;
    QString detail(const Paper &paper) const;
    QString links(const Paper &paper) const;

    QList<Row> m_rows;
    Before m_before;
    RequestId m_request {};
    QTimeZone m_office = QTimeZone::utc();
};

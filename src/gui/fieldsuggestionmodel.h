// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/fieldsuggestions.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// The suggestions as rows; DisplayRole and the accessible text are one sentence each.
class FieldSuggestionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { LabelRole = Qt::UserRole, ShownRole, RegisterRole, DiffersRole, CertainRole, TakenRole, ClipRole };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void replace(const QList<FieldSuggestions::Suggestion> &all);
    void setClip(PaperField field, const QPixmap &clip);
    void setTaken(int row);
    const QList<FieldSuggestions::Suggestion> &all() const { return m_all; }

private:
    QList<FieldSuggestions::Suggestion> m_all;
};

/// Label, value and the register's word at the left, the clip at the right.
class FieldSuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

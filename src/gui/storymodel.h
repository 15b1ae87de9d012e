// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/auditdesk.h"

#include <QAbstractListModel>
#include <QTimeZone>

/// A request's story, oldest first: when, a plain sentence, what it was about. The sentences are the trail's.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryModel)
public:
    enum Role { TimeRole = Qt::UserRole, DayRole, DetailRole };
    explicit StoryModel(QObject *parent = nullptr);
    void setLines(const QList<StoryLine> &lines, const QTimeZone &office);
    QString plainText(int row) const; ///< one line, for copying

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StoryLine> m_lines;
    QTimeZone m_office = QTimeZone::utc();
};

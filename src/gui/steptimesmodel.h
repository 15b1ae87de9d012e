// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/standardbadge.h"

#include <QAbstractItemModel>
#include <QTimeZone>

#include <functional>
#include <optional>

/// The minutes of each step with the stretches of time behind them (I10): a row for each step and round, the wait and
/// the outage apart from the officer's time; beneath it one row for each stretch. Sums nothing that is not shown.
class StepTimesModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepTimesModel)
public:
    enum Column { Step, Time, columns };
    using Standard = std::function<std::optional<int>(Stage)>; ///< minutes of the SOP; none = N/A
    explicit StepTimesModel(QObject *parent = nullptr);

    void setFile(const CaseFile &file, const Standard &standard, const QDateTime &now, const QTimeZone &office);
    void clear();
    standard::Reading reading(int row) const; ///< of a step
    QString plainText() const; ///< for copying: a line a step, its stretches indented

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        ClockKind kind = ClockKind::Work;
        Stage stage = Stage::Intake;
        int round = 1;
        qint64 ms = 0;
        std::optional<int> standard;
        QList<Interval> stretches;
    };
    QString name(const Group &group) const;
    QString name(const Interval &stretch) const;
    QString duration(qint64 ms) const;

    QList<Group> m_groups;
    QDateTime m_now;
    QTimeZone m_office = QTimeZone::utc();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;
class ReportModel;

/// What stands behind a number of a report (C3): the lines, and their sum beside the number. A line opens its request.
class BehindPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BehindPanel)
public:
    explicit BehindPanel(QWidget *parent = nullptr);
    /// @param of the row in words, @param groups empty = all lines
    void show(const Report &report, const QString &of, const QStringList &groups = {});
    void close(); ///< forgets what it showed
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void openRequested(RequestId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCurrent();
    QLabel *m_title;
    QLabel *m_sum;
    QPushButton *m_close;
    QTableView *m_table;
    ReportModel *m_model;
};

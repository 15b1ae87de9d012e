// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanrun.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

/// Stacks that a broken program left behind: when, how many pages, the first of them as pictures, and two ways on each.
class ResumePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResumePanel)
public:
    explicit ResumePanel(QWidget *parent = nullptr);
    /// Empty: the panel goes away.
    void setLeft(const QList<ScanRun::Left> &left, const QTimeZone &zone);

Q_SIGNALS:
    void resumeWanted(const QString &folder);
    void discardWanted(const QString &folder);

private:
    QWidget *makeCard(const ScanRun::Left &left, const QTimeZone &zone);
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};

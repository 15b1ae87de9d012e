// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/longjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// The line under a page while a LongJob runs: what is done, how far, and a stop. Hidden otherwise.
class JobLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobLine)
public:
    explicit JobLine(LongJob &job, QWidget *parent = nullptr);
    void show(const QString &what);

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

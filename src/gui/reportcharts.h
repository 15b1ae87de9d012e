// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QWidget>

#include <functional>

/// The one door to Qt Charts, so that a window without a chart need not load it.
namespace reportcharts
{
/// @param picked the report's row of the bar that was clicked, or chosen by the keys
QWidget *make(QWidget *parent, const std::function<void(int row)> &picked);
/// @param view from make(); a default ReportChart empties it
void show(QWidget *view, const ReportChart &chart);
} // namespace reportcharts

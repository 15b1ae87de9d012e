// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workingcalendar.h"

#include <QTableWidget>

/// The working hours of a week as they are typed, "07.30-12.00, 13.00-16.00", a line each day, with the breaks that
/// follow from them.
class HoursTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoursTable)
public:
    HoursTable(const QString &name, const QString &words, QWidget *parent = nullptr);
    void showWeek(const WorkWeek &week);
    /// What cannot be read is left out. @param wrong says the first of them, where it says nothing yet
    WorkWeek week(QString *wrong = nullptr) const;
    void tellBreaks(); ///< after something was typed
};

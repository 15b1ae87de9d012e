// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/calendardesk.h"

#include <QWidget>

class DateField;
class HoursTable;
class MessageBar;
class Office;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class ReasonButton;

/// Settings, "Kalender kerja": hours of the weekdays, seasons with other hours (Ramadan), holidays and collective
/// leave. An edit is saved as a new version from a day on; what was counted stays, and is counted anew only when a
/// person says so here, with a reason.
class CalendarForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarForm)
public:
    CalendarForm(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void reload(); ///< the versions again; what is typed and not saved goes
    CalendarData typed() const; ///< hours that cannot be read are left out; see mistake()
    QString mistake() const; ///< what cannot be read, or cannot be; "" when all can
    bool isChanged() const;

private:
    void build();
    QWidget *hoursPart();
    QWidget *seasonPart();
    QWidget *holidayPart();
    QWidget *savePart();
    QWidget *recountPart();
    void show(const CalendarData &data);
    void showSeason(int row);
    void keepSeason(); ///< what is typed of the shown season, into m_seasons
    void addHoliday(const Holiday &holiday);
    QList<Holiday> holidays(QString *wrong) const;
    void retell();
    void save();
    void look();
    void recount();

    Office &m_office;
    CalendarDesk m_desk;
    MessageBar &m_bar;
    QComboBox *m_versions;
    QLabel *m_basis;
    HoursTable *m_hours;
    QLabel *m_weekly;
    QComboBox *m_season;
    QLineEdit *m_seasonName;
    DateField *m_seasonFrom;
    DateField *m_seasonTo;
    HoursTable *m_seasonHours;
    QTableWidget *m_holidays;
    DateField *m_validFrom;
    QLineEdit *m_note;
    ReasonButton *m_save;
    QLabel *m_other;
    QLineEdit *m_recountReason;
    ReasonButton *m_recount;
    QWidget *m_recountLine;
    CalendarData m_shown;
    QList<WorkSeason> m_seasons;
    int m_seasonRow = -1;
    QList<RequestId> m_otherwise;
    bool m_filling = false;
};

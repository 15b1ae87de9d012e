// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/scheduledesk.h"

#include <QWidget>

class FieldsQuestion;
class MessageBar;
class Office;
class QLabel;
class ReasonButton;
class RowsTable;

/// Archive, "Klasifikasi dan retensi": the office's codes with access class, years and fate, the regulation behind
/// them, and which approvals a destruction needs. What is edited here becomes a version when it is saved, with a day
/// from which it is valid and a reason.
class ScheduleView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleView)
public:
    ScheduleView(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void reload(); ///< what was edited and not saved is gone
    void clear();

private:
    void build();
    void showRules();
    void retell();
    void askRule(int row); ///< -1: a new one
    void askBasis();
    void removeRule();
    void save();

    Office &m_office;
    MessageBar &m_bar;
    ScheduleDesk m_desk;
    ScheduleDesk::Version m_version; ///< as it stands
    ArchiveSchedule m_edited;
    QLabel *m_basis;
    RowsTable *m_table;
    ReasonButton *m_edit;
    ReasonButton *m_add;
    ReasonButton *m_remove;
    ReasonButton *m_law;
    ReasonButton *m_discard;
    ReasonButton *m_save;
    FieldsQuestion *m_question;
};

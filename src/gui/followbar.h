// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QWidget>

class InlineQuestion;
class MessageBar;
class Office;
class ReasonButton;

/// What is done with a line of the lists that call for something: a reminder of a password that is not changed is noted
/// (I7), the letter about a decree that ends is drafted (I18). The rules are the desks'.
class FollowBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowBar)
public:
    FollowBar(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void setReport(const Report &report); ///< hides where nothing follows from it
    void setRow(int row); ///< of that report, -1 = none
    void saveDraft(const QString &path);
    InlineQuestion *question() const { return m_question; }

Q_SIGNALS:
    void changed(); ///< the list is other than it was

private:
    QString pokja() const; ///< of the chosen line
    void askReminder();
    void askPath();
    void retell();

    Office &m_office;
    MessageBar &m_bar;
    QString m_name;
    ReportPeriod m_period;
    QList<ReportRow> m_rows;
    int m_pokja = -1; ///< the column that names it
    int m_row = -1;
    ReasonButton *m_remind;
    ReasonButton *m_draft;
    InlineQuestion *m_question;
};

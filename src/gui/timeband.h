// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "desk/deviationdesk.h"
#include "desk/slipdesk.h"

#include <QWidget>

class DeviationLine;
class DeviationQuestion;
class MessageBar;
class Office;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class RequestDesk;
class WallTimeEdit;

/// The officer's clock of the open request: whether it runs, stands or does not count now, and the clocks that are not
/// the officer's (waiting, SPSE outage, pick-up) apart from it; pause with a reason and resume; the one question when
/// the standard is passed; and the true times of a slip. The minutes themselves stand beneath the steps.
class TimeBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeBand)
public:
    TimeBand(Office &office, RequestDesk &requests, MessageBar &bar, QWidget *parent = nullptr);
    void setFile(const CaseFile &file); ///< also now and then, so that the minutes go on
    void clear();
    QString sentence() const; ///< of the officer's clock
    QString others() const; ///< of the other clocks

private:
    enum class Line { None, Pause, Times, Deviation };
    void build();
    QWidget *pauseLine();
    QWidget *timesLine();
    void open(Line line);
    void tellClock();
    void tellOthers();
    void tellDeviation();
    QString standing() const; ///< since when and why the clock stands
    void pause();
    void resume();
    void answer(DeviationReason reason, const QString &note);
    void enterTimes();
    void record(DeviationKind kind, DeviationReason reason, const QString &note);

    Office &m_office;
    RequestDesk &m_requests;
    DeviationDesk m_deviations;
    SlipDesk m_slips;
    MessageBar &m_bar;
    CaseFile m_file;
    std::optional<Deviation> m_asked;
    QLabel *m_sentence;
    QLabel *m_others;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_times;
    QPushButton *m_deviation;
    DeviationQuestion *m_question;
    DeviationLine *m_deviationLine;
    QWidget *m_pauseLine = nullptr;
    QComboBox *m_reason = nullptr;
    QWidget *m_timesLine = nullptr;
    WallTimeEdit *m_from = nullptr;
    WallTimeEdit *m_to = nullptr;
};

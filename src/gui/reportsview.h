// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/reportdesk.h"
#include "gui/reportjob.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class BehindPanel;
class EmptyState;
class FollowBar;
class MessageBar;
class Office;
class PeriodBar;
class PrintQuestion;
class PrintService;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSplitter;
class QualityBar;
class QStackedWidget;
class QTableView;
class ReasonButton;
class ReportModel;

/// The rail's view "Laporan": choose a report and its days, see it as a table and, where there is one, as a chart; a
/// click goes behind a number or to its request; print it or save it as CSV, XLSX or PDF. The window never waits: all
/// is made by ReportJob. What the numbers are is the reports' own.
class ReportsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsView)
public:
    ReportsView(Office &office, PrintService &printing, QWidget *parent = nullptr);
    ~ReportsView() override;
    void showReport(const QString &name);
    void showPeriod(const ReportPeriod &period);
    void reload();
    void clear(); ///< the desk was locked
    /// Writes the report that is shown; nothing that is there already is replaced.
    void save(ReportFormat format, const QString &path);
    /// The folder for an assessor, of the period that is shown.
    void pack(const QString &folder);
    MessageBar &bar() { return *m_bar; }
    FollowBar *follow() const { return m_follow; }
    const Report &report() const;
    bool isBusy() const { return m_job->isBusy(); }

Q_SIGNALS:
    void openRequested(RequestId id);
    void shown(); ///< a report is there, also an empty one

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildGoing();
    QWidget *buildFoot();
    void connectParts();
    void begin(const QString &doing, bool leavesTheDesk = false);
    void choose(int row);
    void take(const Report &report);
    void showTable(const Report &report);
    void fitParts();
    void giveSpareRoom();
    void restoreWidths();
    void keepWidths();
    void retell();
    void openCurrent();
    void showBehind(const ReportRow &row);
    QString words(const ReportRow &row) const;
    void copy();
    void askPath(ReportFormat format);
    void write(ReportFormat format, const QString &path, const QByteArray &bytes);
    void askPack();
    void print();
    void askPrinter(const QByteArray &pdf);

    Office &m_office;
    PrintService &m_printing;
    ReportJob *m_job;
    MessageBar *m_bar;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_about;
    PeriodBar *m_period;
    QLabel *m_summary;
    QSplitter *m_parts;
    QWidget *m_chart = nullptr; ///< made when the first chart is to be seen
    QStackedWidget *m_pages; ///< 0: table, 1: empty
    QTableView *m_table;
    ReportModel *m_model;
    EmptyState *m_empty;
    BehindPanel *m_behind;
    PrintQuestion *m_question;
    QualityBar *m_quality;
    FollowBar *m_follow;
    QWidget *m_going = nullptr;
    QLabel *m_goingLine = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    ReasonButton *m_open = nullptr;
    ReasonButton *m_copy = nullptr;
    ReasonButton *m_print = nullptr;
    ReasonButton *m_pack = nullptr;
    QList<ReasonButton *> m_files; ///< in the order of ReportFormat: CSV, XLSX, PDF
    QTimer m_late; ///< progress is shown only of what takes a while
    QString m_name;
    QString m_doing;
    bool m_leaving = false; ///< what is done makes a file or a print
    ReportPeriod m_own; ///< the period that was chosen for reports of the past
    bool m_ahead = false; ///< the report looks at the days to come, and has its own
    bool m_stale = true;
    bool m_widthsOf = false; ///< the widths are this report's: they may be kept
};

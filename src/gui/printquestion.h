// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printservice.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// A print in the page: on which printer, what to mind, what became of it. It follows one print at a time to its end,
/// also when the page meanwhile shows something else. What is printed, and what follows from it, is the asker's.
class PrintQuestion final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintQuestion)
public:
    struct Task {
        PrintUse use = PrintUse::Letter;
        QString title; ///< for the print system: a number, no name
        QString sentence; ///< what will come out, for the officer
        QString retry; ///< beside "print again" after a print that failed
        QString onlyQueue; ///< the office's rule: no other is offered; empty: any
        QSizeF paper; ///< mm
        /// Sends it. @throws Error; null: nothing was sent, and the officer was told why
        std::function<PrintJob *(const PrintOrder &)> start;
        std::function<void()> printed; ///< on the print system's word only
        std::function<void(const QString &sentence)> failed; ///< only where nobody looks at the panel any more
        /// Set for what must never come out twice: a print that the print system has taken, and that did not end as
        /// printed, is over with this. Only one that it never took is asked for again.
        std::function<void(const QString &sentence)> spoilt;
    };
    PrintQuestion(PrintService &service, QWidget *parent = nullptr);
    void ask(const Task &task);
    /// Takes a question back; a print on its way goes on unseen, to printed() or failed().
    void dismiss();
    bool isBusy() const { return !m_job.isNull(); }
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void openChanged();

private:
    void fillQueues();
    void showWarning();
    void start();
    void follow();
    void finish(const PrintJob::Progress &end);

    PrintService &m_service;
    Task m_task;
    QPointer<PrintJob> m_job;
    bool m_away = false; ///< dismissed while the print was on its way
    QLabel *m_sentence;
    QWidget *m_choice;
    QComboBox *m_queue;
    QLabel *m_warning;
    QLabel *m_progressLine;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

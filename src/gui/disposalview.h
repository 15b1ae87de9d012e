// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/disposaldesk.h"
#include "gui/longjob.h"

#include <QWidget>

class FieldsQuestion;
class InlineQuestion;
class JobLine;
class MessageBar;
class Office;
class PrintPanel;
class PrintService;
class QLabel;
class ReasonButton;
class RowsTable;

/// Archive, "Penyusutan" (C20): lists of inactive files on their way to the archive unit, and of files whose time is
/// over on their way through approvals and minutes to the purge. One button does the next step, whatever it is; what it
/// is and who may, says the desk; what is asked are disposalquestions. The purge asks for the number of the minutes,
/// typed, and runs on a worker.
class DisposalView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisposalView)
public:
    DisposalView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear();

Q_SIGNALS:
    void purged(); ///< files are gone: lists elsewhere read anew

private:
    void build();
    void showList();
    void retell();
    QString dueLine() const;
    QString stateLine(const Disposal &list) const;
    void askNew();
    void askNext();
    void askApproval(DisposalStep step);
    void askMinutes();
    void askHandOver();
    void askPurge();
    void run(bool purge, const QString &typed);
    void askTakeOut();
    void askWithdraw();
    void print(bool minutes);
    bool advance(const QString &what, const std::function<Disposal()> &work);

    Office &m_office;
    MessageBar &m_bar;
    DisposalDesk m_desk;
    QList<Disposal> m_lists;
    QList<ArchiveFact> m_toDestroy; ///< could be proposed today
    QList<ArchiveFact> m_toTransfer;
    std::optional<Disposal> m_list;
    QLabel *m_due;
    RowsTable *m_table;
    QLabel *m_state;
    RowsTable *m_items;
    ReasonButton *m_new;
    ReasonButton *m_next;
    ReasonButton *m_out;
    ReasonButton *m_withdraw;
    ReasonButton *m_printList;
    ReasonButton *m_printMinutes;
    FieldsQuestion *m_question;
    InlineQuestion *m_why;
    PrintPanel *m_printing;
    LongJob m_job;
    JobLine *m_line;
};

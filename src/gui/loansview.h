// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "gui/printservice.h"

#include <QWidget>

#include <memory>

class InlineQuestion;
class MessageBar;
class Office;
class PrintPanel;
class QLabel;
class ReasonButton;
class RowsTable;
class ShelfDesk;

/// Archive, "Peminjaman": who has which file, the overdue first and said so in words; a file comes back, its slip is
/// printed again, an overdue one is asked back by a letter. A loan begins at the file itself (FileCard).
class LoansView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoansView)
public:
    LoansView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent = nullptr);
    ~LoansView() override;
    void reload();
    void clear();
    void showSlip(qint64 loan); ///< of a loan that was just made: chosen, and its slip ready to be printed

Q_SIGNALS:
    void openRequested(RequestId id);

private:
    void retell();
    const Loan *current() const;
    void takeBack();
    void printSlip();
    void printReminder();
    /// Makes the paper of the chosen loan and shows how it can be printed.
    void offer(const QString &what, const QString &fileName, PrintUse use,
               QByteArray (*make)(const Office &, const Loan &));

    Office &m_office;
    MessageBar &m_bar;
    std::unique_ptr<ShelfDesk> m_shelves;
    QList<Loan> m_loans;
    QLabel *m_summary;
    RowsTable *m_table;
    ReasonButton *m_back;
    ReasonButton *m_slip;
    ReasonButton *m_reminder;
    ReasonButton *m_open;
    InlineQuestion *m_question;
    PrintPanel *m_printing;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/stocktakedesk.h"

#include <QWidget>

class FieldsQuestion;
class MessageBar;
class Office;
class PrintPanel;
class PrintService;
class QLabel;
class QLineEdit;
class QTimer;
class ReasonButton;
class RowsTable;

/// Archive, "Stok opname" (I13): a place is chosen, its slips are scanned or typed one after another, and the report
/// says what was found, what is missing and what lies in the wrong place. A scanner that types and ends with Enter will
/// do.
class StocktakeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StocktakeView)
public:
    StocktakeView(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear();

private:
    void build();
    void askStart();
    void scan();
    void finish();
    void print();
    void showTake();
    void retell();

    Office &m_office;
    MessageBar &m_bar;
    StocktakeDesk m_desk;
    std::optional<Stocktake> m_take; ///< the one that is shown: open, or the last
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_said; ///< of the last scan, large
    QLineEdit *m_code;
    RowsTable *m_table;
    ReasonButton *m_start;
    ReasonButton *m_finish;
    ReasonButton *m_print;
    FieldsQuestion *m_question;
    PrintPanel *m_printing;
};

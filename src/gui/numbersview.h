// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/numberline.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class EmptyState;
class InlineQuestion;
class MessageBar;
class NumberDesk;
class Office;
class PrintQuestion;
class PrintService;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class ReasonButton;
class RowsModel;

/// The rail's view "Buku nomor": a line for each number of a year, void ones with their reason; what is still to be
/// entered in SRIKANDI; numbers that are reserved. Which number a letter gets is the desk's business.
class NumbersView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumbersView)
public:
    enum Filter { All, NotInSrikandi, VoidOnes, ReservedOnes };
    NumbersView(Office &office, PrintService &printing, QWidget *parent = nullptr);
    ~NumbersView() override;
    void reload();
    void clear(); ///< the desk was locked

Q_SIGNALS:
    void requestWanted(RequestId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildButtons();
    void fillYears();
    QList<NumberLine> read() const;
    void showLines();
    void refreshRefusals();
    const NumberLine *current() const;
    void askSrikandi();
    void askReserve();
    void askSettle(NumberState state);
    void print();
    void openRequest();

    Office &m_office;
    PrintService &m_printing;
    std::unique_ptr<NumberDesk> m_desk;
    QList<NumberLine> m_lines;
    MessageBar *m_bar;
    QComboBox *m_year;
    QComboBox *m_class;
    QComboBox *m_filter;
    QLineEdit *m_search;
    QLabel *m_summary;
    RowsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    PrintQuestion *m_print;
    InlineQuestion *m_question;
    ReasonButton *m_srikandi;
    ReasonButton *m_reserve;
    ReasonButton *m_outside;
    ReasonButton *m_void;
    ReasonButton *m_printButton;
    ReasonButton *m_open;
    QTimer m_typing;
    bool m_stale = true;
};

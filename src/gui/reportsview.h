// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QStringList>
#include <QWidget>

class EmptyState;
class InboxDesk;
class MessageBar;
class Office;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class ReasonButton;
class RequestDesk;
class RowsModel;
struct Request;

/// The rail's view "Laporan": the register book of one month, with the officer's minutes in each step beside the
/// standard. It counts nothing that the requests themselves do not say; it can be copied into a spreadsheet.
class ReportsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsView)
public:
    static constexpr int mostRows = 500; ///< of one month; what is more is said, not shown
    struct Desks {
        Office &office;
        InboxDesk &inbox;
        RequestDesk &requests;
    };
    explicit ReportsView(const Desks &desks, QWidget *parent = nullptr);
    void showMonth(QDate day); ///< the month in which that day lies
    void reload();
    void clear(); ///< the desk was locked

private:
    void build();
    QList<Request> requestsOfMonth() const;
    QStringList row(const Request &request) const;
    void summarise(const QList<Request> &requests);
    void copy() const;

    Desks m_desks;
    QDate m_first; ///< first day of the month
    MessageBar *m_bar;
    QLabel *m_month;
    QLabel *m_summary;
    RowsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_before;
    ReasonButton *m_after;
    ReasonButton *m_copy;
};

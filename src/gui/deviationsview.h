// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/deviationdesk.h"

#include <QWidget>

class DeviationQuestion;
class DeviationsModel;
class EmptyState;
class MessageBar;
class Office;
class PrintPanel;
class PrintService;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class ReasonButton;

/// The rail's view "Penyimpangan": the register of deviations of one month, by kind, step and reason; the one question
/// for a row that nobody has explained; and the month's page, ready to be signed. Enter opens the request.
class DeviationsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviationsView)
public:
    DeviationsView(Office &office, PrintService &printer, QWidget *parent = nullptr);
    void showMonth(QDate day); ///< the month in which that day lies
    void reload();
    void clear(); ///< the desk was locked

Q_SIGNALS:
    void openRequested(RequestId request);

private:
    void build();
    QWidget *filters();
    void fillChoices();
    void follow();
    void tellRow();
    void summarise();
    void answer(DeviationReason reason, const QString &note);
    void showPage();
    const DeviationRow *current() const;

    Office &m_office;
    DeviationDesk m_desk;
    QDate m_first; ///< first day of the month
    MessageBar *m_bar;
    QLabel *m_month;
    QLabel *m_summary;
    QComboBox *m_kind;
    QComboBox *m_step;
    QComboBox *m_reason;
    DeviationsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    DeviationQuestion *m_question;
    PrintPanel *m_printing;
    QPushButton *m_before;
    ReasonButton *m_after;
    QPushButton *m_page;
};

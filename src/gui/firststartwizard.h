// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "core/settings.h"
#include "desk/databaseprobe.h"

#include <QFutureWatcher>
#include <QList>
#include <QWidget>

class ActionFooter;
class MessageBar;
class OfficeForm;
class OperatorForm;
class PlaceForm;
class QLabel;
class QPushButton;
class QStackedWidget;

/// What the first start asked for.
struct FirstStart {
    DatabaseUrl place; ///< a server's with its password
    bool joins = false; ///< an office works in that database already: nothing else counts, log in there
    OfficeSettings office;
    Operator first;
    QByteArray hash; ///< of the first operator's password
};

/// Three calm pages in one window: the office, the first operator, where the data lies. It collects and checks values,
/// and hashes the password on a worker; making the database and entering it is whose window it is.
class FirstStartWizard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStartWizard)
public:
    explicit FirstStartWizard(const DatabaseUrl &embedded, QWidget *parent = nullptr);
    ~FirstStartWizard() override;
    void showPage(int page); ///< 0 office, 1 operator, 2 place
    int page() const;
    /// What was collected did not come to its end; the pages stand as they were typed, but for the password.
    void refuse(const QString &sentence);
    OfficeForm *office() const { return m_office; }
    OperatorForm *first() const { return m_first; }
    PlaceForm *place() const { return m_place; }

Q_SIGNALS:
    void finished(const FirstStart &collected);

private:
    QWidget *buildHead();
    QWidget *inScroll(QWidget *form, const QString &sentence);
    void retell();
    void goOn();
    void goBack();
    void join();
    void finish();
    void deliver(const QByteArray &hash);

    QList<QLabel *> m_steps;
    QLabel *m_title = nullptr;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    OfficeForm *m_office;
    OperatorForm *m_first;
    PlaceForm *m_place;
    QPushButton *m_join;
    QPushButton *m_back;
    ActionFooter *m_footer;
    QFutureWatcher<QByteArray> m_hashing;
    bool m_joining = false;
};

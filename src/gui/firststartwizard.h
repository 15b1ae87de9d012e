// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "core/settings.h"
#include "desk/databaseprobe.h"
#include "gui/longjob.h"

#include <QFutureWatcher>
#include <QList>
#include <QWidget>

#include <memory>

class ActionFooter;
class MessageBar;
class OfficeForm;
class JobLine;
class OperatorForm;
class PlaceForm;
class RestoreForm;
class QLabel;
class QPushButton;
class QStackedWidget;
struct RestoreReport;

/// What the first start asked for.
struct FirstStart {
    DatabaseUrl place; ///< a server's with its password
    bool joins = false; ///< an office works in that database already: nothing else counts, log in there
    OfficeSettings office;
    Operator first;
    QByteArray hash; ///< of the first operator's password
    QString notice; ///< what the window says first; may be empty
};

/// Three calm pages in one window: the office, the first operator, where the data lies; or, for an office that had
/// Loket before, which backup and where to. It collects and checks values, hashes the password and restores on a
/// worker; making the database and entering it is whose window it is.
class FirstStartWizard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStartWizard)
public:
    explicit FirstStartWizard(const DatabaseUrl &embedded, QWidget *parent = nullptr);
    ~FirstStartWizard() override;
    void showPage(int page); ///< 0 office, 1 operator, 2 place, 3 backup
    int page() const;
    /// What was collected did not come to its end; the pages stand as they were typed, but for the password.
    void refuse(const QString &sentence);
    OfficeForm *office() const { return m_office; }
    OperatorForm *first() const { return m_first; }
    PlaceForm *place() const { return m_place; }
    RestoreForm *backup() const { return m_backup; }

Q_SIGNALS:
    void finished(const FirstStart &collected);

private:
    QWidget *buildHead();
    QWidget *inScroll(QWidget *form, const QString &sentence);
    void retell();
    void goOn();
    void goBack();
    void join();
    void askBackup();
    void restore();
    void finish();
    void deliver(const QByteArray &hash);

    QList<QLabel *> m_steps;
    QLabel *m_title = nullptr;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    OfficeForm *m_office;
    OperatorForm *m_first;
    PlaceForm *m_place;
    RestoreForm *m_backup;
    QPushButton *m_join;
    QPushButton *m_restore;
    QPushButton *m_back;
    ActionFooter *m_footer;
    QFutureWatcher<QByteArray> m_hashing;
    LongJob m_job;
    JobLine *m_line;
    std::shared_ptr<RestoreReport> m_restored; ///< what the worker brings back
    bool m_joining = false;
    bool m_restoring = false;
};

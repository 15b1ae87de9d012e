// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of the main window: what is hidden, and how it comes back.
#include "core/indonesian.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/requestdesk.h"
#include "gui/guarded.h"
#include "gui/idlewatch.h"
#include "gui/inboxpanel.h"
#include "gui/keyhelp.h"
#include "gui/lockscreen.h"
#include "gui/mainwindow.h"
#include "gui/passwordcheck.h"
#include "gui/requestpage.h"
#include "gui/secretlineedit.h"

#include <QAction>
#include <QApplication>

bool MainWindow::isLocked() const
{
    return m_lock && m_lock->isLocked();
}

void MainWindow::makeLock()
{
    if (m_lock)
        return;
    Office &office = m_desks.office;
    m_lock = new LockScreen(this);
    m_password = new SecretLineEdit;
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_lock->setPasswordField(m_password);
    m_check = new PasswordCheck(m_desks.operators, this);
    connect(m_password, &SecretLineEdit::returnPressed, m_lock, &LockScreen::askUnlock);
    connect(m_lock, &LockScreen::unlockAsked, this, &MainWindow::tryUnlock);
    connect(m_lock, &LockScreen::timeAsked, this, [this, &office] {
        m_lock->setTime(indonesian::time(office.now(), office.timeZone()), indonesian::weekdayAndDate(office.today()));
    });
    connect(m_check, &PasswordCheck::accepted, this, &MainWindow::unlock);
    connect(m_check, &PasswordCheck::refused, this, [this](const QString &why, int seconds) {
        m_lock->setBusy(false);
        if (seconds > 0)
            m_lock->setWait(seconds);
        else
            m_lock->say(why);
        m_password->setFocus();
    });
}

void MainWindow::lock()
{
    if (isLocked() || !m_desks.office.isLoggedIn() || m_desks.office.isPractice())
        return;
    makeLock();
    m_idle->stop();
    m_focusBefore = QApplication::focusWidget();
    // First everything goes from the screen; then the database is told.
    m_lock->setOffice(m_desks.office.settings().shortName);
    m_lock->setOperator(m_desks.office.who().fullName);
    m_lock->lock();
    centralWidget()->hide();
    letKeysThrough(false);
    hideOtherWindows();
    Q_EMIT locked();
    const RequestId open = m_page ? m_page->id() : RequestId {};
    if (m_page)
        m_page->hideAll();
    m_inbox->clear();
    guarded(m_inbox->bar(), tr("Lock"), [this, open] {
        if (isSet(open))
            m_desks.requests.pause(open, tr("the desk was locked"));
        m_desks.operators.locked();
    });
}

void MainWindow::letKeysThrough(bool through)
{
    if (auto *help = findChild<KeyHelp *>(QString(), Qt::FindDirectChildrenOnly))
        help->close();
    const QList<QAction *> own = actions();
    for (QAction *action : own)
        action->setEnabled(through);
}

void MainWindow::hideOtherWindows()
{
    m_hidden.clear();
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == this || !window->isVisible())
            continue;
        window->hide();
        if (window->windowType() == Qt::Dialog || window->windowType() == Qt::Window)
            m_hidden.append(window);
    }
}

void MainWindow::tryUnlock()
{
    m_lock->setBusy(true);
    m_check->start(m_desks.office.who().userName, m_password->take());
}

void MainWindow::unlock()
{
    centralWidget()->show();
    letKeysThrough(true);
    m_lock->unlock();
    m_inbox->reload();
    if (m_page)
        m_page->showAgain();
    for (const QPointer<QWidget> &window : std::as_const(m_hidden)) {
        if (window)
            window->show();
    }
    m_hidden.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    showOffice();
    showCounts();
    Q_EMIT unlocked();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/passwordcheck.h"

#include "core/error.h"
#include "desk/operatordesk.h"
#include "secrets/passwordhash.h"

#include <QSysInfo>
#include <QtConcurrentRun>

#include <exception>
#include <utility>

PasswordCheck::PasswordCheck(OperatorDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_deskName(QSysInfo::machineHostName())
{
    connect(&m_watcher, &QFutureWatcher<bool>::finished, this, &PasswordCheck::finish);
}

PasswordCheck::~PasswordCheck()
{
    m_watcher.waitForFinished();
}

void PasswordCheck::start(const QString &userName, SecretBytes password)
{
    if (isRunning())
        return;
    try {
        m_ticket = std::make_unique<LoginTicket>(m_desk.begin(userName));
    } catch (const Error &error) {
        // Later, as every other answer: the caller has not left start() yet.
        const QString why = error.text();
        QMetaObject::invokeMethod(
            this, [this, why, userName] { Q_EMIT refused(why, m_desk.waitSeconds(userName)); }, Qt::QueuedConnection);
        return;
    }
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    m_watcher.setFuture(QtConcurrent::run([stored = m_ticket->hash, secret] {
        const bool right = passwordhash::verify(stored, *secret);
        secret->wipe();
        return right;
    }));
}

void PasswordCheck::finish()
{
    const std::unique_ptr<LoginTicket> ticket = std::move(m_ticket);
    QString why;
    int seconds = 0;
    try {
        const Operator who = m_desk.finish(*ticket, m_watcher.result(), m_deskName);
        Q_EMIT accepted(who);
        return;
    } catch (const Error &error) {
        why = error.text();
    } catch (const std::exception &) {
        why = tr("The password could not be checked.");
    }
    try {
        seconds = m_desk.waitSeconds(ticket->userName);
    } catch (const Error &) {
        seconds = 0; // the sentence of the first error stands
    }
    Q_EMIT refused(why, seconds);
}

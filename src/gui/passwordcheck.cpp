// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/passwordcheck.h"

#include "core/error.h"
#include "desk/operatordesk.h"
#include "secrets/passwordhash.h"

#include <QSysInfo>
#include <QtConcurrentRun>

#include <exception>
#include <utility>

QString PasswordCheck::thisDesk()
{
    return QSysInfo::machineHostName() + QLatin1Char('/') + qEnvironmentVariable("USER");
}

PasswordCheck::PasswordCheck(OperatorDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_deskName(thisDesk())
{
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &PasswordCheck::finish);
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
    m_watcher.setFuture(QtConcurrent::run([stored = m_ticket->hash, secret] { return check(stored, *secret); }));
}

PasswordCheck::Answer PasswordCheck::check(const QByteArray &stored, SecretBytes &password)
{
    Answer answer;
    answer.right = passwordhash::verify(stored, password);
    if (answer.right && passwordhash::needsRehash(stored))
        answer.anew = passwordhash::hash(password);
    password.wipe();
    return answer;
}

void PasswordCheck::keepAnew(const Operator &who, const QByteArray &hash)
{
    try {
        m_desk.setPassword(who.id, who.revision, hash);
    } catch (const Error &) {
        // The old hash still opens: the next login tries again.
    }
}

void PasswordCheck::finish()
{
    const std::unique_ptr<LoginTicket> ticket = std::move(m_ticket);
    QString why;
    int seconds = 0;
    try {
        const Answer answer = m_watcher.result();
        const Operator who = m_desk.finish(*ticket, answer.right, m_deskName);
        if (!answer.anew.isEmpty())
            keepAnew(who, answer.anew);
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

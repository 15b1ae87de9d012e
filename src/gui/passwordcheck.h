// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "secrets/secretbytes.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

class OperatorDesk;
struct LoginTicket;

/// One password, checked for a login or for the lock: the slow hash runs on a worker, everything else here. The desk
/// counts wrong tries and enters the office; this class only brings the two together. A hash made with older parameters
/// is made anew after the right password.
class PasswordCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordCheck)
public:
    explicit PasswordCheck(OperatorDesk &desk, QObject *parent = nullptr);
    ~PasswordCheck() override; ///< waits for a hash that still runs

    /// Ends with exactly one of the signals, later.
    void start(const QString &userName, SecretBytes password);
    bool isRunning() const { return m_ticket != nullptr; }
    /// This computer and its user: one desk, whose dead sessions the next login ends.
    static QString thisDesk();
    void setDeskName(const QString &name) { m_deskName = name; } ///< of this computer, for the session

Q_SIGNALS:
    void accepted(const Operator &who);
    /// @param seconds until the next try; 0 = now
    void refused(const QString &why, int seconds);

private:
    struct Answer {
        bool right = false;
        QByteArray anew; ///< empty: the stored hash is good
    };
    static Answer check(const QByteArray &stored, SecretBytes &password);
    void finish();
    void keepAnew(const Operator &who, const QByteArray &hash);
    OperatorDesk &m_desk;
    QString m_deskName;
    std::unique_ptr<LoginTicket> m_ticket;
    QFutureWatcher<Answer> m_watcher;
};

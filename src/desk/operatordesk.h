// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "secrets/secretbytes.h"

#include <QDateTime>
#include <QList>
#include <QObject>

class Office;

/// What checking a password needs, taken from the database before the slow hash runs on a worker.
struct LoginTicket {
    QString userName;
    Operator who; ///< id 0: unknown name; the hash is checked all the same against a decoy
    QByteArray hash;
};

/// Operators and their logins. The slow hash (0.2 to 0.5 s) runs between begin and finish, on the caller's worker.
class OperatorDesk final
{
    Q_DISABLE_COPY_MOVE(OperatorDesk)
public:
    explicit OperatorDesk(Office &office)
        : m_office(office)
    {
    }
    bool isFirstStart() const; ///< no operator yet: the wizard asks
    /// @param hash of secrets::passwordhash, computed by the caller
    Operator addFirst(const Operator &data, const QByteArray &hash);
    Operator add(const Operator &data, const QByteArray &hash); ///< administrators only
    Operator save(const Operator &data);
    void disable(OperatorId id, int revision);
    void setPassword(OperatorId id, int revision, const QByteArray &hash);
    QList<Operator> operators() const;
    /// 15 characters at least, no composition rule; a sentence when refused (nothing = fine).
    static std::optional<QString> passwordRefusal(const SecretBytes &password, const Operator &who);

    /// Seconds until this name may try again; 0 = now. Survives a restart and a clock set back.
    int waitSeconds(const QString &userName) const;
    LoginTicket begin(const QString &userName) const; ///< @throws Error::Refused while waiting
    /// @param ok what verifying the hash said. Counts a failure, or enters the office. @throws Error::Refused
    Operator finish(const LoginTicket &ticket, bool ok, const QString &desk);
    /// For the practice database: enters as its one officer without a password.
    Operator enterPractice(const QString &desk);
    void logOut();
    void locked(); ///< an entry: the desk was locked
    void beat(); ///< every half minute: the session is alive

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class Office;
class OperatorDesk;
class PasswordCheck;

namespace Ui
{
class LoginPage;
}

/// The first page of a desk: office, clock, user name and password. The password goes from its field to the worker in
/// guarded memory, never as a QString. It opens no window: entered() says who came in, the office knows them by then.
class LoginPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginPage)
public:
    LoginPage(Office &office, OperatorDesk &desk, QWidget *parent = nullptr);
    ~LoginPage() override;
    /// Empty again, the cursor where something is missing: before it is shown, and after a log-out.
    void start();

Q_SIGNALS:
    void entered(const Operator &who);

private:
    void showTime();
    void tick();
    void retell();
    void logIn();
    void refuse(const QString &why, int seconds);
    void accept(const Operator &who);
    QString refusal() const;

    Office &m_office;
    std::unique_ptr<Ui::LoginPage> m_ui;
    PasswordCheck *m_check;
    QTimer m_seconds;
    int m_wait = 0;
};

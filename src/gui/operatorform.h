// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/operator.h"
#include "secrets/secretbytes.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class OperatorForm;
}

/// One operator as a form: the first one, a new one, a changed one, or only a new password. It judges what is typed by
/// the rules of core and desk, in the line under each field; it saves nothing and hashes nothing.
class OperatorForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperatorForm)
public:
    enum class Purpose { First, Add, Change, Password };
    explicit OperatorForm(QWidget *parent = nullptr);
    ~OperatorForm() override;
    void start(Purpose purpose, const Operator &who, QDate today);
    Purpose purpose() const { return m_purpose; }
    Operator data() const; ///< who was given to start(), with what was typed
    std::optional<QString> refusal() const; ///< what is still missing, one sentence
    SecretBytes takePassword(); ///< both fields are empty afterwards
    static QString roleName(Role role);

Q_SIGNALS:
    void changed();

private:
    void follow();
    QString passwordMistake() const;
    QString nipMistake() const;
    void tellNip();
    void tellPassword();
    bool asksPassword() const { return m_purpose != Purpose::Change; }

    std::unique_ptr<Ui::OperatorForm> m_ui;
    Purpose m_purpose = Purpose::Add;
    Operator m_who;
    QDate m_today;
};

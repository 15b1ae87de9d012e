// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class SignatoryForm;
}

/// Who signs official letters and in what manner (R21), with the block as it will stand on the letter. Saves nothing.
class SignatoryForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignatoryForm)
public:
    explicit SignatoryForm(QWidget *parent = nullptr);
    ~SignatoryForm() override;
    void setToday(QDate today) { m_today = today; }
    void setSignatory(const SignatorySetting &signatory);
    SignatorySetting signatory() const;
    std::optional<QString> refusal() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void tellBlock();
    QString mistake() const; ///< in the manner and the posts
    QString nipMistake() const;
    std::unique_ptr<Ui::SignatoryForm> m_ui;
    QDate m_today;
};

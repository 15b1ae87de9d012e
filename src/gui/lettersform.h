// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class LettersForm;
}

/// How the office's letters look and are numbered, with a live sample of the number; their sheet and who signs them are
/// forms of their own in it. Saves nothing; the letters themselves are made elsewhere.
class LettersForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LettersForm)
public:
    explicit LettersForm(QWidget *parent = nullptr);
    ~LettersForm() override;
    void setToday(QDate today);
    void setSettings(const OfficeSettings &settings);
    void into(OfficeSettings &settings) const;
    std::optional<QString> refusal() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void tellNumber();
    std::unique_ptr<Ui::LettersForm> m_ui;
    QDate m_today;
};

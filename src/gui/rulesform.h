// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class RulesForm;
}

/// The few rules that the SOP leaves to the office: idle lock, generated passwords, deadlines, retention. Each says in
/// its line what it means. Saves nothing.
class RulesForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesForm)
public:
    explicit RulesForm(QWidget *parent = nullptr);
    ~RulesForm() override;
    void setSettings(const OfficeSettings &settings);
    void into(OfficeSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    std::unique_ptr<Ui::RulesForm> m_ui;
};

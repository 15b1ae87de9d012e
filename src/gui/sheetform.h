// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class SheetForm;
}

/// The sheet of the office's letters (R24): its size, the type and the margins. Saves nothing.
class SheetForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetForm)
public:
    explicit SheetForm(QWidget *parent = nullptr);
    ~SheetForm() override;
    void setSettings(const OfficeSettings &settings);
    void into(OfficeSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Ui::SheetForm> m_ui;
};

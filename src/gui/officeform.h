// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class OfficeForm;
}

/// The office's identity as its letters show it: lines of the letterhead, address, logo, time zone. Asked by the first
/// start and changed in the settings. Saves nothing.
class OfficeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficeForm)
public:
    explicit OfficeForm(QWidget *parent = nullptr);
    ~OfficeForm() override;
    void setSettings(const OfficeSettings &settings);
    void into(OfficeSettings &settings) const; ///< its own fields alone
    std::optional<QString> refusal() const; ///< what is still missing, one sentence
    /// Takes the picture of a file; what cannot be a logo is told beside it. Nothing but its pixels is kept.
    void takeLogo(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void chooseLogo();
    void showLogo();
    void check();
    std::unique_ptr<Ui::OfficeForm> m_ui;
    QByteArray m_logo;
};

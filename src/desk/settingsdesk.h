// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"
#include "core/sop.h"

class Office;

/// The office's settings and the database's birth. Configuration changes are audit entries (C25).
class SettingsDesk final
{
    Q_DISABLE_COPY_MOVE(SettingsDesk)
public:
    explicit SettingsDesk(Office &office)
        : m_office(office)
    {
    }
    /// After the migrations of a new database: the SOP, the office's settings. Does nothing where they stand already.
    void found(const OfficeSettings &settings);
    /// Marks an empty database as practice (LATIHAN) for ever. @throws Error::Refused when it holds a request
    void markPractice();
    void save(const OfficeSettings &settings); ///< administrators only

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/systemscheme.h"
#include "gui/theme.h"

#include <QObject>

/// Which theme is in force on this computer: the officer's choice, or the system's, followed while Loket runs. Kept in
/// this computer's settings, not in the office's. The colours themselves are theme's.
class Appearance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Appearance)
public:
    explicit Appearance(QApplication &application);
    /// Before the first window: what was chosen; for System what the desktop said the last time.
    void start();
    /// After the first window: from now on the desktop's changes are followed.
    void follow() { m_system->listen(); }
    theme::Mode mode() const { return m_mode; }
    void setMode(theme::Mode mode); ///< takes effect at once

private:
    void apply();
    void takeSystem(bool dark);
    QApplication &m_application;
    SystemScheme *m_system;
    theme::Mode m_mode = theme::Mode::System;
    bool m_systemDark = false;
};

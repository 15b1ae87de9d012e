// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
const QString modeKey = u"window/theme"_s;
const QString lastKey = u"window/systemWasDark"_s;
} // namespace

Appearance::Appearance(QApplication &application)
    : m_application(application)
    , m_system(new SystemScheme(this))
{
    connect(m_system, &SystemScheme::told, this, &Appearance::takeSystem);
}

void Appearance::start()
{
    const QSettings settings;
    m_mode = theme::modeFromName(settings.value(modeKey).toString());
    // Asked before our own palette lies over the system's.
    m_systemDark = theme::systemIsDark(m_application) || settings.value(lastKey, false).toBool();
    apply();
}

void Appearance::setMode(theme::Mode mode)
{
    m_mode = mode;
    QSettings().setValue(modeKey, theme::nameOfMode(mode));
    apply();
}

void Appearance::takeSystem(bool dark)
{
    QSettings().setValue(lastKey, dark);
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    apply();
}

void Appearance::apply()
{
    const bool dark = m_mode == theme::Mode::Dark || (m_mode == theme::Mode::System && m_systemDark);
    theme::apply(m_application, dark ? theme::Mode::Dark : theme::Mode::Light);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QDBusVariant;

/// Whether the desktop asks for dark or light, from the settings portal of the session (org.freedesktop.appearance),
/// now and whenever it changes. Where there is no session bus or no portal it says nothing. It styles nothing.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)
public:
    using QObject::QObject;
    void listen(); ///< asks without waiting; later calls do nothing

Q_SIGNALS:
    void told(bool dark);

private Q_SLOTS:
    void changed(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
    bool m_listening = false;
};

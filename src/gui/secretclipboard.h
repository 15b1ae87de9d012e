// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"

#include <QClipboard>
#include <QDeadlineTimer>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <array>
#include <chrono>
#include <memory>

/// A secret as the clipboard sees it: given out only while somebody asks, and marked so that clipboard histories which
/// know KDE's hint leave it out.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMimeData(std::shared_ptr<const SecretBytes> secret);
    QStringList formats() const override;
    bool hasFormat(const QString &format) const override { return formats().contains(format); }
    const SecretBytes &secret() const { return *m_secret; }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    std::shared_ptr<const SecretBytes> m_secret;
};

/// Copies a secret for a short while: clipboard and, on X11, the selection. Takes it back after 15 s, at the end of the
/// program and whenever clear() is called (on lock), but only while it is still the one that was put there. What
/// another program took in between is beyond it.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QClipboard &clipboard, QObject *parent = nullptr,
                             std::chrono::seconds lifetime = std::chrono::seconds(15));
    ~SecretClipboard() override;
    void copy(SecretBytes secret);
    void clear();
    bool isHolding() const;

Q_SIGNALS:
    /// Once a second, from the full time down to 1.
    void countdownChanged(int secondsLeft);
    /// Taken back, or replaced by somebody else's copy.
    void cleared();

private:
    QClipboard &m_clipboard;
    std::chrono::seconds m_lifetime;
    std::shared_ptr<SecretBytes> m_secret;
    std::array<QPointer<SecretMimeData>, 2> m_offers; ///< clipboard, selection
    QDeadlineTimer m_deadline;
    QTimer m_ticks;

    bool isOffered(QClipboard::Mode mode) const;
    void tick();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"

#include <QCoreApplication>

#include <utility>

namespace
{

const QString plainText = QStringLiteral("text/plain");
const QString managerHint = QStringLiteral("x-kde-passwordManagerHint");

} // namespace

SecretMimeData::SecretMimeData(std::shared_ptr<const SecretBytes> secret)
    : m_secret(std::move(secret))
{
}

QStringList SecretMimeData::formats() const
{
    return { plainText, managerHint };
}

QVariant SecretMimeData::retrieveData(const QString &format, QMetaType type) const
{
    if (format == managerHint)
        return QByteArrayLiteral("secret");
    if (format != plainText)
        return {};
    if (type.id() == QMetaType::QByteArray)
        return m_secret->view().toByteArray();
    return QString::fromUtf8(m_secret->view());
}

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent, std::chrono::seconds lifetime)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_lifetime(lifetime)
{
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
    connect(&m_clipboard, &QClipboard::changed, this, [this] {
        if (m_secret && !isHolding())
            clear();
    });
}

SecretClipboard::~SecretClipboard()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    clear();
}

void SecretClipboard::copy(SecretBytes secret)
{
    m_secret.reset(); // so that replacing the old offer is not taken for somebody else's copy
    const auto fresh = std::make_shared<SecretBytes>(std::move(secret));
    m_offers = {};
    for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection }) {
        if (mode == QClipboard::Selection && !m_clipboard.supportsSelection())
            continue;
        m_offers[mode] = new SecretMimeData(fresh); // the clipboard owns it
        m_clipboard.setMimeData(m_offers[mode], mode);
    }
    m_secret = fresh;
    m_deadline = QDeadlineTimer(m_lifetime);
    m_ticks.start();
    Q_EMIT countdownChanged(int(m_lifetime.count()));
}

void SecretClipboard::clear()
{
    if (!m_secret)
        return;
    m_ticks.stop();
    const std::shared_ptr<SecretBytes> secret = std::exchange(m_secret, nullptr);
    for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection }) {
        if (isOffered(mode))
            m_clipboard.clear(mode);
    }
    const size_t size = secret->size();
    secret->wipe(); // also where the clipboard still keeps the offer
    scrubTraces(4 * size + 256); // whoever asked got copies in ordinary memory
    Q_EMIT cleared();
}

bool SecretClipboard::isHolding() const
{
    return m_secret && (isOffered(QClipboard::Clipboard) || isOffered(QClipboard::Selection));
}

bool SecretClipboard::isOffered(QClipboard::Mode mode) const
{
    return m_offers[mode] && m_clipboard.mimeData(mode) == m_offers[mode];
}

void SecretClipboard::tick()
{
    // Rounded up, so that the last second shown is 1.
    const auto left = int((m_deadline.remainingTime() + 999) / 1000);
    if (left <= 0)
        clear();
    else
        Q_EMIT countdownChanged(left);
}

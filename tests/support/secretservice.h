// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QMetaType>

/// A secret as it goes over the bus: session, parameters of its encryption, value, type.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
using BusSecrets = QMap<QDBusObjectPath, BusSecret>;
using BusAttributes = QMap<QString, QString>;
Q_DECLARE_METATYPE(BusSecret)

inline QDBusArgument &operator<<(QDBusArgument &bus, const BusSecret &secret)
{
    bus.beginStructure();
    bus << secret.session << secret.parameters << secret.value << secret.type;
    bus.endStructure();
    return bus;
}

inline const QDBusArgument &operator>>(const QDBusArgument &bus, BusSecret &secret)
{
    bus.beginStructure();
    bus >> secret.session >> secret.parameters >> secret.value >> secret.type;
    bus.endStructure();
    return bus;
}

/// The desktop's key ring on a bus of the test's own: as much of org.freedesktop.secrets as storing and finding needs.
/// It is open, and forgets all when it dies.
class SecretService final : public QDBusVirtualObject
{
public:
    explicit SecretService(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("secrets")))
    {
        qDBusRegisterMetaType<BusSecret>();
        qDBusRegisterMetaType<BusSecrets>();
        qDBusRegisterMetaType<BusAttributes>();
    }
    ~SecretService() override { stop(); }
    bool start()
    {
        return m_bus.registerVirtualObject(root(), this, QDBusConnection::SubPath) && m_bus.registerService(name());
    }
    void stop()
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(root(), QDBusConnection::UnregisterTree);
    }
    QList<QByteArray> values() const
    {
        QList<QByteArray> all;
        for (const Item &item : m_items)
            all << item.value;
        return all;
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString what = message.member();
        if (what == QLatin1String("OpenSession"))
            openSession(message);
        else if (what == QLatin1String("CreateItem"))
            keep(message);
        else if (what == QLatin1String("SearchItems"))
            find(message);
        else if (what == QLatin1String("GetSecrets"))
            give(message);
        else if (what == QLatin1String("GetAll"))
            answer(message, { QVariantMap() });
        else
            return false;
        return true;
    }

private:
    struct Item {
        BusAttributes attributes;
        QByteArray value;
    };
    static QString name() { return QStringLiteral("org.freedesktop.secrets"); }
    static QString root() { return QStringLiteral("/org/freedesktop/secrets"); }
    static QDBusObjectPath nothing() { return QDBusObjectPath(QStringLiteral("/")); }
    static QDBusObjectPath pathOf(qsizetype item)
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login/%1").arg(item));
    }
    void answer(const QDBusMessage &message, const QVariantList &values) { m_bus.send(message.createReply(values)); }

    /// The bus is the test's alone: secrets go over it as they are.
    void openSession(const QDBusMessage &message)
    {
        if (message.arguments().value(0).toString() != QLatin1String("plain")) {
            m_bus.send(message.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only")));
            return;
        }
        const QDBusObjectPath session(QStringLiteral("/org/freedesktop/secrets/session/1"));
        answer(message, { QVariant::fromValue(QDBusVariant(QStringLiteral(""))), QVariant::fromValue(session) });
    }
    void keep(const QDBusMessage &message)
    {
        const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
        Item item;
        item.attributes =
            qdbus_cast<BusAttributes>(properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
        item.value = qdbus_cast<BusSecret>(message.arguments().value(1)).value;
        m_items.removeIf([&](const Item &old) { return old.attributes == item.attributes; });
        m_items << item;
        answer(message, { QVariant::fromValue(pathOf(m_items.size() - 1)), QVariant::fromValue(nothing()) });
    }
    void find(const QDBusMessage &message)
    {
        const auto asked = qdbus_cast<BusAttributes>(message.arguments().value(0));
        QList<QDBusObjectPath> open;
        for (qsizetype at = 0; at < m_items.size(); ++at) {
            bool is = true;
            for (auto one = asked.cbegin(); one != asked.cend(); ++one)
                is = is && m_items.at(at).attributes.value(one.key()) == one.value();
            if (is)
                open << pathOf(at);
        }
        answer(message, { QVariant::fromValue(open), QVariant::fromValue(QList<QDBusObjectPath>()) });
    }
    void give(const QDBusMessage &message)
    {
        BusSecrets secrets;
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
        const auto session = message.arguments().value(1).value<QDBusObjectPath>();
        for (const QDBusObjectPath &path : paths) {
            const qsizetype at = path.path().section(QLatin1Char('/'), -1).toLongLong();
            secrets.insert(path, { session, {}, m_items.value(at).value, QStringLiteral("text/plain") });
        }
        answer(message, { QVariant::fromValue(secrets) });
    }

    QDBusConnection m_bus;
    QList<Item> m_items;
};

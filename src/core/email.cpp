// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email.h"

#include <QCoreApplication>
#include <QRegularExpression>

QString email::normalised(const QString &text)
{
    return text.trimmed().toLower();
}

bool email::same(const QString &a, const QString &b)
{
    return !normalised(a).isEmpty() && normalised(a) == normalised(b);
}

QString email::masked(const QString &text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    if (at < 1)
        return QString(address.size(), QLatin1Char('*'));
    return address.left(1) + QStringLiteral("****") + address.mid(at);
}

QString email::whyNot(const QString &text)
{
    // RFC 5321 bounds: 64 octets before the @, 254 in all. Quoted local parts are left out: no office has one.
    static const QRegularExpression shape(
        QStringLiteral("\\A[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                       "[A-Za-z]{2,63}\\z"));
    const QString address = text.trimmed();
    if (address.isEmpty())
        return QCoreApplication::translate("email", "The e-mail address is empty. Type it, such as nama@contoh.go.id.");
    if (address.size() > 254 || !shape.match(address).hasMatch())
        return QCoreApplication::translate(
            "email", "The e-mail address is not complete. Type one address, such as nama@contoh.go.id.");
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/databaseurl.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

DatabaseUrl DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl result;
    if (text.startsWith(u"sqlite:"_s)) {
        result.file = text.mid(7);
        if (!result.file.isEmpty())
            return result;
    }
    const QUrl url(text);
    const bool postgres = url.scheme() == u"postgresql"_s || url.scheme() == u"postgres"_s;
    if (!postgres || url.host().isEmpty() || url.path().size() < 2)
        throw refused(QCoreApplication::translate(
            "db", "Write the database as sqlite:FILE or postgresql://USER@HOST:PORT/NAME."));
    result.backend = Backend::Postgres;
    result.host = url.host();
    result.port = url.port(5432);
    result.user = url.userName(QUrl::FullyDecoded);
    result.password = url.password(QUrl::FullyDecoded);
    result.name = url.path().mid(1);
    QStringList options;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        options << key + u'=' + value;
    result.options = options.join(u';');
    return result;
}

QString DatabaseUrl::toString() const
{
    if (backend == Backend::Sqlite)
        return u"sqlite:"_s + file;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user);
    url.setPath(u'/' + name);
    url.setQuery(QString(options).replace(u';', u'&'));
    return url.toString();
}

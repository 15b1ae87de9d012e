// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desklocation.h"

#include "core/error.h"
#include "gui/keyring.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace
{
const QString key = QStringLiteral("database/url");
}

std::optional<DatabaseUrl> desklocation::saved()
{
    const QString text = QSettings().value(key).toString();
    if (text.isEmpty())
        return {};
    try {
        return DatabaseUrl::parse(text);
    } catch (const Error &) {
        return {}; // somebody wrote it by hand: asking again is better than not starting
    }
}

void desklocation::save(const DatabaseUrl &url)
{
    QSettings settings;
    settings.setValue(key, url.toString());
    settings.sync();
}

void desklocation::forget()
{
    QSettings().remove(key);
}

DatabaseUrl desklocation::embedded()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QDir().mkpath(folder.path());
    DatabaseUrl url;
    url.file = folder.filePath(QStringLiteral("loket.db"));
    return url;
}

void desklocation::password(const DatabaseUrl &url, QObject *context, const GivenPassword &done)
{
    keyring::read(url.toString(), context, done);
}

void desklocation::keepPassword(const DatabaseUrl &url, QObject *context,
                                const std::function<void(const QString &sentence)> &done)
{
    keyring::write(url.toString(), url.password, context, done);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backupplaces.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(backupplaces)
};

QString key(int place, const QString &what)
{
    return u"backup/%1/%2"_s.arg(place).arg(what);
}

QString age(const BackupPlace &place, const QDateTime &now)
{
    if (place.last.isNull())
        return Words::tr("%1: never").arg(place.name);
    const int days = backupplaces::daysSince(place.last, now);
    return days == 0 ? Words::tr("%1: today").arg(place.name) : Words::tr("%1: %n days", nullptr, days).arg(place.name);
}
} // namespace

QList<BackupPlace> backupplaces::all()
{
    const QSettings settings;
    QList<BackupPlace> places;
    for (int i = 0; i < count; ++i) {
        BackupPlace place;
        place.name = settings.value(key(i, u"name"_s), i == 0 ? Words::tr("Stick A") : Words::tr("Stick B")).toString();
        place.folder = settings.value(key(i, u"folder"_s)).toString();
        place.last = QDateTime::fromString(settings.value(key(i, u"last"_s)).toString(), Qt::ISODate);
        if (!place.folder.isEmpty())
            place.found = backupdesk::look(place.folder);
        // What the stick says counts: the nightly backup writes to it too.
        if (place.found && place.found->at.isValid())
            place.last = place.found->at;
        places << place;
    }
    return places;
}

void backupplaces::set(int place, const QString &name, const QString &folder)
{
    QSettings settings;
    if (settings.value(key(place, u"folder"_s)).toString() != folder)
        settings.remove(key(place, u"last"_s));
    settings.setValue(key(place, u"name"_s), name);
    settings.setValue(key(place, u"folder"_s), folder);
}

void backupplaces::done(int place, const QDateTime &at)
{
    QSettings().setValue(key(place, u"last"_s), at.toUTC().toString(Qt::ISODate));
}

int backupplaces::daysSince(const QDateTime &last, const QDateTime &now)
{
    return int(std::max<qint64>(0, last.daysTo(now)));
}

QString backupplaces::line(const QList<BackupPlace> &places, const QDateTime &now)
{
    QStringList ages;
    for (const BackupPlace &place : places) {
        if (!place.folder.isEmpty())
            ages << age(place, now);
    }
    return ages.isEmpty() ? Words::tr("No backup is set up") : Words::tr("Backup: %1").arg(ages.join(u", "_s));
}

bool backupplaces::isLate(const QList<BackupPlace> &places, const QDateTime &now)
{
    return std::none_of(places.begin(), places.end(), [&](const BackupPlace &place) {
        return !place.last.isNull() && daysSince(place.last, now) <= lateAfterDays;
    });
}

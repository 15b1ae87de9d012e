// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// The two sticks or folders that this desk backs up to in turn: their names, where they are plugged in, and when they
/// last took a backup. Kept on this computer; a stick that is plugged in tells itself.
struct BackupPlace {
    QString name;
    QString folder; ///< empty: not chosen yet
    QDateTime last; ///< null: never
    std::optional<BackupInfo> found; ///< what lies there now; nothing when it is not plugged in
};

namespace backupplaces
{
constexpr int count = 2;
constexpr int lateAfterDays = 7;
QList<BackupPlace> all(); ///< looks at each folder
void set(int place, const QString &name, const QString &folder);
void done(int place, const QDateTime &at);
int daysSince(const QDateTime &last, const QDateTime &now);
/// "A: 3 days" for each, and whether the younger one is too old. For the line at the foot of the rail.
QString line(const QList<BackupPlace> &places, const QDateTime &now);
bool isLate(const QList<BackupPlace> &places, const QDateTime &now);
} // namespace backupplaces

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

class Office;

/// The office's codes and its schedule of retention, version by version; and where each file stands by it. A new
/// version is valid from its day on and applies to every file: the schedule says how long, whenever a file was closed.
class ScheduleDesk final
{
    Q_DISABLE_COPY_MOVE(ScheduleDesk)
public:
    struct Version {
        qint64 id = 0; ///< 0 = what Loket brings along, nothing set
        QDate validFrom;
        QString note;
        QDateTime madeAt;
        QString madeBy;
        ArchiveSchedule schedule;
    };
    explicit ScheduleDesk(Office &office)
        : m_office(office)
    {
    }
    Version on(QDate day) const; ///< in force on that day
    Version now() const; ///< in force today
    QList<Version> all() const; ///< newest first
    /// @throws Error::Refused with ArchiveSchedule::whyNot(), for an unchanged one, or without a note
    void save(const ArchiveSchedule &schedule, QDate validFrom, const QString &note);
    /// Another code or access class for a file that is archived. @throws Error::Refused for a code that is not on the
    /// list
    void reclassify(RequestId id, const QString &code, const QString &access);
    Retention of(const ArchiveFact &fact, QDate day) const;
    static Retention of(const ArchiveSchedule &schedule, const ArchiveFact &fact, QDate day, const QTimeZone &zone);
    /// What step 9 writes down for a code.
    QString retentionText(const QString &code) const;

private:
    Office &m_office;
};

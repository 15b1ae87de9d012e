// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretjobs.h"

#include <QCoreApplication>
#include <QSettings>

#include <csignal>
#include <sys/types.h>

namespace
{
const QString group = QStringLiteral("printing/secretJobs");

bool isAnotherProgramsThatRuns(qint64 process)
{
    return process > 0 && process != QCoreApplication::applicationPid() && kill(pid_t(process), 0) == 0;
}
} // namespace

void secretjobs::add(const Job &job)
{
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(QString::number(job.number),
                      QStringList { QString::number(QCoreApplication::applicationPid()), job.queue, job.title });
    settings.endGroup();
    settings.sync();
}

void secretjobs::remove(int number)
{
    QSettings settings;
    settings.remove(group + QLatin1Char('/') + QString::number(number));
    settings.sync();
}

QList<secretjobs::Job> secretjobs::left()
{
    QSettings settings;
    settings.beginGroup(group);
    QList<Job> jobs;
    const QStringList numbers = settings.childKeys();
    for (const QString &number : numbers) {
        const QStringList kept = settings.value(number).toStringList();
        if (kept.size() == 3 && !isAnotherProgramsThatRuns(kept.at(0).toLongLong()))
            jobs.append({ kept.at(1), number.toInt(), kept.at(2) });
    }
    return jobs;
}

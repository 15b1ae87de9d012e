// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// Which print jobs with a password are in the print system's hands: their numbers alone, in this desk's own settings,
/// so that a program that ended too early finds and clears them at its next start. Nothing of what is printed.
namespace secretjobs
{
struct Job {
    QString queue;
    int number = 0;
    QString title; ///< the letter's number: a job of another name under that number is somebody else's
};
void add(const Job &job); ///< on disk when it returns
void remove(int number);
/// Those of this program, and of programs that have ended: never those of another Loket that runs.
QList<Job> left();
} // namespace secretjobs

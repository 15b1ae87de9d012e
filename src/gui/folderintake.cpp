// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/folderintake.h"

#include "capture/paperreader.h"
#include "core/error.h"
#include "desk/arrivaldesk.h"
#include "desk/office.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
QString keyOf(bool practice, const QString &what)
{
    return (practice ? u"copierfolder/practice/"_s : u"copierfolder/"_s) + what;
}
} // namespace

copierfolder::Place copierfolder::saved(bool practice)
{
    const QSettings settings;
    return { settings.value(keyOf(practice, u"folder"_s)).toString(),
             settings.value(keyOf(practice, u"root"_s)).toString() };
}

void copierfolder::save(bool practice, const Place &place)
{
    QSettings settings;
    settings.setValue(keyOf(practice, u"folder"_s), place.folder);
    settings.setValue(keyOf(practice, u"root"_s), place.root);
}

FolderIntake::FolderIntake(Office &office, ArrivalDesk &desk, PaperReader &reader, QObject *parent)
    : FolderIntake(office, desk, reader, FolderWatch::Pace(), parent)
{
}

FolderIntake::FolderIntake(Office &office, ArrivalDesk &desk, PaperReader &reader, FolderWatch::Pace pace,
                           QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_desk(desk)
    , m_reader(reader)
    , m_watch(pace)
{
    connect(&m_watch, &FolderWatch::whole, this, &FolderIntake::take);
    connect(&m_watch, &FolderWatch::changed, this, &FolderIntake::changed);
    connect(&office, &Office::operatorChanged, this, &FolderIntake::follow);
}

void FolderIntake::follow()
{
    const copierfolder::Place place =
        m_office.isLoggedIn() ? copierfolder::saved(m_office.isPractice()) : copierfolder::Place();
    if (place.folder != m_watch.folder())
        m_watch.watch(place.folder, place.root);
}

void FolderIntake::take(const QString &name, const QByteArray &bytes, const QString &sha256)
{
    try {
        if (m_desk.knows(sha256)) {
            m_watch.taken(name, m_office.today());
            return;
        }
    } catch (const Error &error) {
        return leave(name, error.text());
    }
    paperopening::open(m_reader, bytes, name, sha256, this, [this, name](const QList<OpenedPaper> &opened) {
        m_reader.release(opened.first().paper.bytes);
        takeOpened(name, opened);
    });
}

int FolderIntake::keep(ArrivalDesk &desk, const QList<OpenedPaper> &opened, ArrivalWay way)
{
    int fresh = 0;
    // The attachments first: a mail that is known has given all that it had.
    for (const OpenedPaper &one : opened) {
        if (one.fromMail && one.refusal.isEmpty() && desk.take(one.paper, ArrivalWay::Mail))
            ++fresh;
    }
    return fresh + (desk.take(opened.first().paper, way) ? 1 : 0);
}

void FolderIntake::takeOpened(const QString &name, const QList<OpenedPaper> &opened)
{
    for (const OpenedPaper &one : opened) {
        if (one.isOursToMend())
            return leave(name, one.refusal);
    }
    if (const OpenedPaper &file = opened.first(); !file.refusal.isEmpty()) {
        m_watch.refuse(name, file.refusal);
        return;
    }
    try {
        keep(m_desk, opened, ArrivalWay::Folder);
    } catch (const Error &error) { // a full disk, a lost server: the file stays where it is
        return leave(name, error.text());
    }
    m_problem.clear();
    m_watch.taken(name, m_office.today());
    Q_EMIT took();
}

void FolderIntake::leave(const QString &name, const QString &problem)
{
    m_problem = problem;
    m_watch.letBe(name);
    Q_EMIT changed();
}

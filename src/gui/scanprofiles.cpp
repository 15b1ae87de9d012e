// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scanprofiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(scanprofiles)
};

const QString listKey = u"scan/profiles"_s;
const QString lastKey = u"scan/last"_s;

QJsonObject toObject(const ScanProfile &profile)
{
    return { { u"name"_s, profile.name },
             { u"device"_s, profile.device },
             { u"wishes"_s, scanwishes::toJson(profile.wishes) },
             { u"kind"_s, profile.kind ? int(*profile.kind) : 0 },
             { u"batch"_s, int(profile.batch) } };
}

ScanProfile profileFrom(const QJsonObject &object)
{
    ScanProfile profile;
    profile.name = object[u"name"].toString();
    profile.device = object[u"device"].toString();
    profile.wishes = scanwishes::wishesFrom(object[u"wishes"].toObject());
    if (const int kind = object[u"kind"].toInt(); kind >= 1 && kind <= int(PaperKind::Proof))
        profile.kind = PaperKind(kind);
    profile.batch = ScanBatch(std::clamp(object[u"batch"].toInt(1), 1, 3));
    return profile;
}

QList<ScanProfile> ownProfiles()
{
    ScanProfile stack;
    stack.name = Words::tr("Stack, gray 300 dpi");
    stack.wishes.mode = ScanMode::Gray;
    ScanProfile letter;
    letter.name = Words::tr("Request letter, colour 300 dpi");
    letter.kind = PaperKind::RequestLetter;
    ScanProfile proof;
    proof.name = Words::tr("Signed receipt from the glass");
    proof.wishes.source = ScanSource::Flatbed;
    proof.kind = PaperKind::Proof;
    proof.batch = ScanBatch::EachPage;
    return { stack, letter, proof };
}

void keep(const QList<ScanProfile> &profiles)
{
    QJsonArray list;
    for (const ScanProfile &profile : profiles)
        list.append(toObject(profile));
    QSettings().setValue(listKey, QJsonDocument(list).toJson(QJsonDocument::Compact));
}
} // namespace

QList<ScanProfile> scanprofiles::all()
{
    const QByteArray kept = QSettings().value(listKey).toByteArray();
    if (kept.isEmpty())
        return ownProfiles();
    QList<ScanProfile> profiles;
    for (const auto &entry : QJsonDocument::fromJson(kept).array())
        profiles.append(profileFrom(entry.toObject()));
    std::sort(profiles.begin(), profiles.end(), [](const ScanProfile &a, const ScanProfile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

void scanprofiles::save(const ScanProfile &profile)
{
    QList<ScanProfile> profiles = all();
    profiles.removeIf([&](const ScanProfile &one) { return one.name == profile.name; });
    keep(profiles << profile);
}

void scanprofiles::remove(const QString &name)
{
    QList<ScanProfile> profiles = all();
    profiles.removeIf([&](const ScanProfile &one) { return one.name == name; });
    keep(profiles);
}

ScanProfile scanprofiles::last()
{
    const QByteArray kept = QSettings().value(lastKey).toByteArray();
    return kept.isEmpty() ? ScanProfile() : profileFrom(QJsonDocument::fromJson(kept).object());
}

void scanprofiles::keepLast(const ScanProfile &profile)
{
    QSettings().setValue(lastKey, QJsonDocument(toObject(profile)).toJson(QJsonDocument::Compact));
}

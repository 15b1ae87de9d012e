// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// A folder after RFC 8493 (BagIt 1.0): the payload under data/, every file of it in manifest-sha256.txt, the tag files
/// in tagmanifest-sha256.txt. Readable and checkable without Loket, for ever.
namespace bag
{
struct Entry {
    QString path; ///< from the bag's folder, with slashes: "data/..."
    QByteArray sha256; ///< 64 hex digits
    qint64 size = 0;
};
using Entries = QList<Entry>;
using Info = QList<std::pair<QString, QString>>; ///< labels and values of bag-info.txt, in order
/// Told how much was done of how much; false = stop. May be empty.
using Progress = std::function<bool(qint64 done, qint64 of)>;

/// What a check found. The sentences name the file.
struct Findings {
    QStringList damage;
    qint64 files = 0;
    qint64 bytes = 0;
    Info info;
    bool ok() const { return damage.isEmpty(); }
};

QByteArray declaration(); ///< bagit.txt
QByteArray manifestText(const Entries &entries);
QByteArray infoText(const Info &info);
Info parseInfo(const QByteArray &text);
QString value(const Info &info, const QString &label); ///< "" when there is none
/// The lines of a manifest. @throws Error::Refused for a line that is none, a path that leads out, one listed twice
Entries parseManifest(const QByteArray &text);
/// Size and count of the payload, for bag-info.txt.
QString oxum(const Entries &payload);
/// One bag-info for a payload: software, date, oxum, and what the caller adds.
Info info(const Entries &payload, const QDateTime &at, const Info &more);

bool isBag(const QString &folder);
bool leadsOut(const QString &path); ///< no path inside a folder, whoever wrote it
QStringList payloadOf(const QString &folder); ///< every file under data/, links too: a link is damage
Info readInfo(const QString &folder); ///< empty where there is none
/// Reads every byte, with as many threads as there are cores. Damage is in the findings, never thrown.
/// @throws Error::Refused when the folder is not a bag at all, Cancelled when stopped
/// @param fromDisk what the system still remembers of the files is not good enough: they were written a moment ago
Findings check(const QString &folder, const Progress &progress = {}, bool fromDisk = false);
/// SHA-256 of a file as the disk gives it, in pieces. @throws Error
QByteArray hashOf(const QString &file, bool fromDisk = false);
} // namespace bag

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupfolder.h"

using namespace Qt::StringLiterals;

QString backupfolder::rowsPath(const Seal *seal)
{
    return seal ? u"data/loket.sqlite.sealed"_s : u"data/loket.sqlite"_s;
}

QString backupfolder::contentPath(const QString &sha256, const Seal *seal)
{
    const QString name = seal ? QString::fromLatin1(seal->hiddenName(sha256.toLatin1())) : sha256;
    return u"data/contents/"_s + name.left(2) + u'/' + name;
}

bag::Info backupfolder::labels(const BackupInfo &info, int tables)
{
    bag::Info result;
    if (!info.office.isEmpty())
        result.append({ u"Source-Organization"_s, info.office });
    return result
        + bag::Info { { u"Loket-Kind"_s, u"backup"_s },
                      { u"Loket-Schema"_s, QString::number(info.schema) },
                      { u"Loket-Tables"_s, QString::number(tables) },
                      { u"Loket-Rows"_s, QString::number(info.rows) },
                      { u"Loket-Contents"_s, QString::number(info.contents) },
                      { u"Loket-Requests"_s, QString::number(info.requests) },
                      { u"Loket-Anchor"_s, info.anchor.toString() },
                      { u"Loket-Encrypted"_s, info.sealed ? u"yes"_s : u"no"_s } };
}

std::optional<BackupInfo> backupfolder::parse(const bag::Info &labels)
{
    if (bag::value(labels, u"Loket-Kind"_s) != u"backup"_s)
        return {};
    BackupInfo info;
    info.at = QDateTime::fromString(bag::value(labels, u"Loket-At"_s), Qt::ISODate);
    info.schema = bag::value(labels, u"Loket-Schema"_s).toInt();
    info.rows = bag::value(labels, u"Loket-Rows"_s).toLongLong();
    info.contents = bag::value(labels, u"Loket-Contents"_s).toLongLong();
    info.anchor = AuditAnchor::parse(bag::value(labels, u"Loket-Anchor"_s)).value_or(AuditAnchor {});
    info.office = bag::value(labels, u"Source-Organization"_s);
    const QString requests = bag::value(labels, u"Loket-Requests"_s);
    info.requests = requests.isEmpty() ? -1 : requests.toLongLong();
    info.sealed = bag::value(labels, u"Loket-Encrypted"_s) == u"yes"_s;
    return info;
}

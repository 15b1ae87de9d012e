// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountstory.h"

#include "core/indonesian.h"
#include "core/registerimport.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(accountstory)
};

QString whatChanged(const AccountData &before, const AccountData &after)
{
    QStringList parts;
    const QList<ImportFieldChange> changes = registerimport::changes(before, after);
    for (const ImportFieldChange &change : changes) {
        if (change.before.isEmpty())
            parts.append(Words::tr("%1 became %2").arg(change.field, change.after));
        else if (change.after.isEmpty())
            parts.append(Words::tr("%1 %2 was taken out").arg(change.field, change.before));
        else
            parts.append(Words::tr("%1 became %2 (before: %3)").arg(change.field, change.after, change.before));
    }
    return parts.isEmpty() ? Words::tr("nothing in the data") : parts.join(QStringLiteral("; "));
}

QString because(const AccountVersion &version)
{
    if (version.sourceNote.isEmpty())
        return {};
    switch (version.source) {
    case VersionSource::Import:
        return Words::tr(" from the file %1").arg(version.sourceNote);
    case VersionSource::Request:
        return Words::tr(" by request %1").arg(version.sourceNote);
    case VersionSource::Typed:
        break;
    }
    return Words::tr(" because: %1").arg(version.sourceNote);
}
} // namespace

QStringList accountstory::sentences(const QList<AccountVersion> &versions, const QList<CorrectionNotice> &notices,
                                    const QTimeZone &zone)
{
    QStringList result;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const AccountVersion &version = versions.at(i);
        const QString when = indonesian::dateAndTime(version.validFrom, zone);
        const QString who = version.operatorName;
        if (i + 1 == versions.size())
            result.append(Words::tr("On %1 the account was entered by %2%3.").arg(when, who, because(version)));
        else
            result.append(Words::tr("On %1: %2. Changed by %3%4.")
                              .arg(when, whatChanged(versions.at(i + 1).data, version.data), who, because(version)));
        for (const CorrectionNotice &notice : notices) {
            if (notice.version == version.id)
                result.last() += u' '
                    + Words::tr("%1 was told on %2.").arg(notice.toldWhom, indonesian::dateAndTime(notice.at, zone));
        }
    }
    return result;
}

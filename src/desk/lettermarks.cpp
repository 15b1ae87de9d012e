// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lettermarks.h"

#include "core/checkcode.h"
#include "db/settingstore.h"
#include "desk/office.h"
#include "secrets/keyedhash.h"

using namespace Qt::StringLiterals;

namespace
{
const QString setting = u"letter_key"_s;

QByteArray hashOf(const QByteArray &key, QByteArrayView purpose, const QString &number)
{
    return keyedhash::of(key, QByteArray(purpose.toByteArray() + ':' + number.toUtf8()));
}
} // namespace

QByteArray lettermarks::key(const Office &office)
{
    return QByteArray::fromHex(SettingStore(office.db()).get(setting).value_or(QString()).toLatin1());
}

QByteArray lettermarks::makeKey(Office &office, Act &act)
{
    const QByteArray there = key(office);
    if (!there.isEmpty())
        return there;
    const QString made = QString::fromLatin1(keyedhash::newKey().toHex());
    const QString kept = SettingStore(office.db()).keep(setting, made);
    if (kept == made)
        act.log(AuditSubject::Settings, 1, AuditEvent::Changed);
    return QByteArray::fromHex(kept.toLatin1());
}

QString lettermarks::code(const QByteArray &key, const QString &number)
{
    return checkcode::of(hashOf(key, "letter", number));
}

QString lettermarks::word(const QByteArray &key, const QString &number)
{
    return checkcode::word(hashOf(key, "word", number));
}

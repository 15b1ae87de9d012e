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

QByteArray hashOf(const QByteArray &key, const QByteArray &purpose, const QString &number, int year)
{
    const QByteArray whose = year == 0 ? purpose : purpose + '/' + QByteArray::number(year);
    return keyedhash::of(key, QByteArray(whose + ':' + number.toUtf8()));
}

/// The year that went into its marks.
int markedYear(const QByteArray &key, const Letter &letter)
{
    return letter.checkCode == lettermarks::code(key, letter.number, 0) ? 0 : letter.date.year();
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

QString lettermarks::code(const QByteArray &key, const QString &number, int year)
{
    return checkcode::of(hashOf(key, "letter", number, year));
}

bool lettermarks::isGenuine(const QByteArray &key, const Letter &letter)
{
    return !key.isEmpty() && code(key, letter.number, markedYear(key, letter)) == letter.checkCode;
}

QString lettermarks::word(const QByteArray &key, const Letter &letter)
{
    return checkcode::word(hashOf(key, "word", letter.number, markedYear(key, letter)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/settingstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

std::optional<QString> SettingStore::get(const QString &name) const
{
    Query q(m_db, u"SELECT body FROM setting WHERE name = :name"_s);
    if (!q.bind(u":name"_s, name).runOne())
        return {};
    return q.text(0);
}

void SettingStore::set(const QString &name, const QString &body)
{
    Query(m_db,
          u"INSERT INTO setting (name, body) VALUES (:name, :body) "
          "ON CONFLICT (name) DO UPDATE SET body = excluded.body"_s)
        .bind(u":name"_s, name)
        .bind(u":body"_s, body)
        .run();
}

QString SettingStore::keep(const QString &name, const QString &body)
{
    Query(m_db, u"INSERT INTO setting (name, body) VALUES (:name, :body) ON CONFLICT (name) DO NOTHING"_s)
        .bind(u":name"_s, name)
        .bind(u":body"_s, body)
        .run();
    return get(name).value_or(body);
}

QList<QString> SettingStore::sops() const
{
    Query q(m_db, u"SELECT body FROM sop ORDER BY valid_from DESC, id DESC"_s);
    q.run();
    QList<QString> result;
    while (q.next())
        result << q.text(0);
    return result;
}

qint64 SettingStore::addSop(const QString &number, QDate validFrom, const QString &body)
{
    Query q(m_db, u"INSERT INTO sop (number, valid_from, body) VALUES (:number, :from, :body) RETURNING id"_s);
    q.bind(u":number"_s, number).bind(u":from"_s, validFrom).bind(u":body"_s, body).runOne();
    return q.number(0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/personindex.h"

#include "core/folding.h"
#include "core/namematch.h"
#include "core/personname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PersonIndex::refresh()
{
    const RegisterStore store(m_db);
    const qint64 stamp = store.lastChange();
    if (stamp == m_stamp)
        return;
    m_people.clear();
    const auto rows = store.all();
    m_people.reserve(rows.size());
    for (const auto &row : rows) {
        const AccountData &a = row.data;
        m_people.append({ row, nameKey(a.name), folded(a.userId) + u' ' + a.nip + u' ' + foldedWords(a.pokja) });
    }
    m_stamp = stamp;
}

QList<RegisterStore::Row> PersonIndex::find(const QString &text, int limit)
{
    refresh();
    const TypedName typed(text);
    const QString digits = digitsOf(text);
    const QString plain = foldedWords(text);
    if (plain.size() < 2)
        return {};
    struct Hit {
        int nearness;
        int index;
    };
    QList<Hit> hits;
    for (int i = 0; i < m_people.size(); ++i) {
        const Person &person = m_people[i];
        int near = typed.nearness(person.name);
        const bool number = digits.size() >= 3 && digits.size() == QString(plain).remove(u' ').size();
        if (near == 0 && (person.rest.contains(plain) || (number && person.rest.contains(digits))))
            near = 1;
        if (near > 0)
            hits.append({ near, i });
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.nearness > b.nearness; });
    QList<RegisterStore::Row> result;
    for (const Hit &hit : hits.mid(0, limit))
        result.append(m_people[hit.index].row);
    return result;
}

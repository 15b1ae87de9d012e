// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fixity.h"

#include "archive/workers.h"
#include "core/error.h"
#include "db/contentstore.h"
#include "db/database.h"
#include "secrets/contenthash.h"

#include <memory>

namespace
{
constexpr int pageSize = 1000;
constexpr qsizetype worthThreads = 64; ///< below, opening connections takes longer than reading

QList<ContentStore::Stated> listed(Database &db)
{
    const ContentStore store(db);
    QList<ContentStore::Stated> all;
    for (QString after;;) {
        const QList<ContentStore::Stated> page = store.statedPage(after, pageSize);
        all += page;
        if (page.size() < pageSize)
            return all;
        after = page.last().sha256;
    }
}

bool isWhole(const ContentStore &store, const ContentStore::Stated &stated)
{
    bool whole = false;
    return store.look(stated.sha256, [&](QByteArrayView bytes) {
        whole = bytes.size() == stated.size && QString::fromLatin1(::sha256(bytes)) == stated.sha256;
    }) && whole;
}
} // namespace

fixity::Contents fixity::check(Database &db, const std::function<bool(qint64, qint64)> &progress)
{
    const QList<ContentStore::Stated> all = listed(db);
    QList<char> whole(all.size(), 0); // a byte each, so that threads never share one
    char *const marks = whole.data();
    const auto oneThread = [&](Database &connection) {
        return [&, store = ContentStore(connection)](qsizetype i) { marks[i] = isWhole(store, all[i]); };
    };
    if (all.size() < worthThreads) {
        const auto look = oneThread(db);
        for (qsizetype i = 0; i < all.size(); ++i) {
            look(i);
            if (progress && !progress(i + 1, all.size()))
                throw Error(Error::Kind::Cancelled, {});
        }
    } else {
        workers::forEachWith(
            all.size(),
            [&]() -> std::function<void(qsizetype)> {
                const auto own = std::make_shared<Database>(db.url());
                return [own, look = oneThread(*own)](qsizetype i) { look(i); };
            },
            progress);
    }
    Contents result { all.size(), {} };
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!whole[i])
            result.damaged << all[i].sha256;
    }
    return result;
}

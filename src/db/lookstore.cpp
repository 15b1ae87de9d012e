// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/lookstore.h"

#include "core/request.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr char16_t bandNames[] = { u'a', u'b', u'c', u'd' };

QString placeOf(int band, int value)
{
    return u":%1%2"_s.arg(QChar(bandNames[band])).arg(value);
}

/// Four walks along four indexes: the same text each time.
const QString &nearSql()
{
    static const QString sql = [] {
        QStringList parts;
        for (int band = 0; band < PageLook::bands; ++band) {
            QStringList values;
            for (int i = 0; i < 17; ++i)
                values << placeOf(band, i);
            parts << u"SELECT paper_id, page FROM page_look WHERE page > 0 AND band_%1 IN (%2)"_s.arg(
                QChar(bandNames[band]), values.join(u", "_s));
        }
        return u"SELECT l.paper_id, l.page, l.coarse, l.fine, p.sha256, p.request_id, p.kind, p.added_at, "
               "r.agenda_year, r.agenda_number, r.applicant FROM ("_s
            + parts.join(u" UNION "_s)
            + u") n JOIN page_look l ON l.paper_id = n.paper_id AND l.page = n.page "
              "JOIN paper p ON p.id = l.paper_id JOIN request r ON r.id = p.request_id "
              "WHERE p.sha256 <> :sha ORDER BY l.paper_id DESC LIMIT :limit"_s;
    }();
    return sql;
}
} // namespace

QList<LookStore::Unlooked> LookStore::next(int limit) const
{
    Query q(m_db,
            u"SELECT id, sha256, pages FROM paper WHERE id > (SELECT COALESCE(MAX(paper_id), 0) FROM page_look) "
            "ORDER BY id LIMIT :limit"_s);
    q.bind(u":limit"_s, limit).run();
    QList<Unlooked> result;
    while (q.next())
        result.append({ PaperId(q.number(0)), q.text(1), q.integer(2) });
    return result;
}

void LookStore::put(PaperId paper, const QList<PageLook> &looks)
{
    // A page without ink counts for nobody (page -1 and so on); the first row says that the paper was looked at.
    int place = 0;
    for (const PageLook &look : looks.isEmpty() ? QList<PageLook> { {} } : looks) {
        ++place;
        const auto bands = look.inBands();
        Query q(m_db,
                u"INSERT INTO page_look (paper_id, page, coarse, band_a, band_b, band_c, band_d, fine) VALUES (:paper, "
                ":page, :coarse, :a, :b, :c, :d, :fine) ON CONFLICT (paper_id, page) DO NOTHING"_s);
        q.bind(u":paper"_s, raw(paper)).bind(u":page"_s, look.isEmpty() ? -place : place);
        q.bind(u":coarse"_s, qint64(look.coarse)).bind(u":a"_s, bands[0]).bind(u":b"_s, bands[1]);
        q.bind(u":c"_s, bands[2]).bind(u":d"_s, bands[3]);
        q.bind(u":fine"_s, look.fine.isEmpty() ? QByteArray("") : look.fine).run();
    }
}

QList<LookStore::Near> LookStore::near(const PageLook &look, const QString &exceptSha256, int limit) const
{
    if (look.isEmpty())
        return {};
    Query q(m_db, nearSql());
    const auto bands = look.inBands();
    for (int band = 0; band < PageLook::bands; ++band) {
        const auto values = pagelook::near(bands[size_t(band)]);
        for (int i = 0; i < 17; ++i)
            q.bind(placeOf(band, i), values[size_t(i)]);
    }
    q.bind(u":sha"_s, exceptSha256).bind(u":limit"_s, limit).run();
    QList<Near> result;
    while (q.next()) {
        Request r;
        r.agendaYear = q.integer(8);
        r.agendaNumber = q.integer(9);
        const FiledBefore where { RequestId(q.number(5)), r.agenda(), q.text(10), PaperKind(q.integer(6)), q.time(7) };
        result.append({ { PaperId(q.number(0)), q.integer(1), q.text(4), where }, quint64(q.number(2)), q.bytes(3) });
    }
    return result;
}

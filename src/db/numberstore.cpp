// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/numberstore.h"

#include "db/onerow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString letterColumns =
    u"SELECT l.id, l.request_id, l.year, COALESCE(l.number_class, ''), l.sequence, l.number, l.letter_date, l.kind, "
    "l.state, l.void_reason, COALESCE(l.srikandi, ''), l.secret, l.fields, r.applicant, r.agenda_number, r.agenda_year "
    "FROM letter l JOIN request r ON r.id = l.request_id "_s;

const QString reservedColumns =
    u"SELECT id, year, number_class, sequence, state, purpose, note, reserved_at FROM reserved_number "_s;

QString subjectOf(const QString &fields)
{
    const QJsonObject root = QJsonDocument::fromJson(fields.toUtf8()).object();
    return root.value(u"fields"_s).toObject().value(u"hal"_s).toString();
}

NumberLine letterIn(const Query &q)
{
    NumberLine line;
    line.letter = LetterId(q.number(0));
    line.request = RequestId(q.number(1));
    line.year = q.integer(2);
    line.numberClass = q.text(3);
    line.sequence = q.integer(4);
    line.number = q.text(5);
    line.date = q.date(6);
    line.kind = LetterKind(q.integer(7));
    line.state = NumberState(q.integer(8));
    line.remark = q.text(9);
    line.srikandi = q.text(10);
    line.secret = q.yes(11);
    line.subject = subjectOf(q.text(12));
    line.addressee = q.text(13);
    line.agenda = u"%1/%2"_s.arg(q.integer(14)).arg(q.integer(15));
    return line;
}

NumberLine reservedIn(const Query &q)
{
    NumberLine line;
    line.reserved = q.number(0);
    line.year = q.integer(1);
    line.numberClass = q.text(2);
    line.sequence = q.integer(3);
    line.state = NumberState(q.integer(4));
    line.subject = q.text(5);
    line.remark = q.text(6);
    return line;
}

bool standsBefore(const NumberLine &a, const NumberLine &b)
{
    if (a.numberClass != b.numberClass)
        return a.numberClass < b.numberClass;
    if ((a.sequence == 0) != (b.sequence == 0))
        return b.sequence == 0;
    return a.sequence != b.sequence ? a.sequence < b.sequence : a.letter < b.letter;
}
} // namespace

QList<NumberLine> NumberStore::lines(int year) const
{
    QList<NumberLine> lines;
    Query letters(m_db, letterColumns + u"WHERE l.year = :year"_s);
    letters.bind(u":year"_s, year).run();
    while (letters.next())
        lines.append(letterIn(letters));
    Query reserved(m_db, reservedColumns + u"WHERE year = :year AND letter_id IS NULL"_s);
    reserved.bind(u":year"_s, year).run();
    while (reserved.next())
        lines.append(reservedIn(reserved));
    std::sort(lines.begin(), lines.end(), standsBefore);
    return lines;
}

QList<NumberLine> NumberStore::notInSrikandi() const
{
    QList<NumberLine> lines;
    Query q(m_db,
            letterColumns + u"WHERE COALESCE(l.srikandi, '') = '' AND l.state <> 3 AND l.secret = 0 ORDER BY l.id"_s);
    q.run();
    while (q.next())
        lines.append(letterIn(q));
    return lines;
}

QList<int> NumberStore::years() const
{
    QList<int> years;
    Query q(m_db, u"SELECT year FROM letter UNION SELECT year FROM reserved_number ORDER BY year DESC"_s);
    q.run();
    while (q.next())
        years.append(q.integer(0));
    return years;
}

std::optional<NumberLine> NumberStore::letter(LetterId id) const
{
    Query q(m_db, letterColumns + u"WHERE l.id = :id"_s);
    return q.bind(u":id"_s, raw(id)).runOne() ? std::optional(letterIn(q)) : std::nullopt;
}

std::optional<NumberLine> NumberStore::reserved(qint64 id) const
{
    Query q(m_db, reservedColumns + u"WHERE id = :id AND letter_id IS NULL"_s);
    return q.bind(u":id"_s, id).runOne() ? std::optional(reservedIn(q)) : std::nullopt;
}

LetterId NumberStore::numbered(const QString &number, int year) const
{
    Query q(m_db, u"SELECT id FROM letter WHERE number = :number AND year = :year"_s);
    return LetterId(q.bind(u":number"_s, number).bind(u":year"_s, year).runOne() ? q.number(0) : 0);
}

bool NumberStore::isSrikandiTaken(const QString &srikandi, LetterId butFor) const
{
    Query q(m_db, u"SELECT 1 FROM letter WHERE srikandi = :srikandi AND id <> :id"_s);
    return q.bind(u":srikandi"_s, srikandi).bind(u":id"_s, raw(butFor)).runOne();
}

qint64 NumberStore::reserve(const QString &numberClass, int year, int sequence, const QString &purpose,
                            const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO reserved_number (number_class, year, sequence, state, purpose, note, reserved_at, "
            "operator_id) VALUES (:class, :year, :sequence, :state, :purpose, '', :at, :by) RETURNING id"_s);
    q.bind(u":class"_s, numberClass)
        .bind(u":year"_s, year)
        .bind(u":sequence"_s, sequence)
        .bind(u":state"_s, int(NumberState::Free))
        .bind(u":purpose"_s, purpose)
        .bind(u":at"_s, at)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void NumberStore::settle(qint64 reserved, NumberState state, const QString &note, LetterId letter, const QDateTime &at)
{
    Query q(m_db,
            u"UPDATE reserved_number SET state = :state, note = :note, letter_id = :letter, settled_at = :at "
            "WHERE id = :id"_s);
    q.bind(u":state"_s, int(state)).bind(u":note"_s, note).bind(u":at"_s, at).bind(u":id"_s, reserved);
    if (isSet(letter))
        q.bind(u":letter"_s, raw(letter));
    else
        q.bindNull(u":letter"_s);
    changeOne(q);
}

void NumberStore::setSrikandi(LetterId letter, const QString &srikandi)
{
    changeOne(Query(m_db, u"UPDATE letter SET srikandi = :srikandi WHERE id = :id"_s)
                  .bind(u":srikandi"_s, srikandi)
                  .bind(u":id"_s, raw(letter)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deviationdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "core/workflow.h"
#include "db/requeststore.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "letters/deviationpages.h"
#include "letters/slippages.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(deviationdesk)
};

void requireWriter(const Office &office)
{
    if (office.who().role != Role::Officer && office.who().role != Role::Head)
        throw refused(Words::tr("Only an officer or the head explains deviations."));
}

void requireAnswer(DeviationReason reason, const QString &note)
{
    if (const QString wrong = deviation::whyNot(reason, note); !wrong.isEmpty())
        throw refused(wrong);
}

QString sentenceOf(const Deviation &d, DeviationReason reason, const QString &note)
{
    QString text = Words::tr("step %1, %2: %3")
                       .arg(int(d.stage))
                       .arg(deviation::title(d.kind).toLower(), deviation::title(reason));
    return note.isEmpty() ? text : text + u" – "_s + note;
}

/// The words of a printed page are data and Indonesian, whatever the window speaks.
QString printed(DeviationKind kind)
{
    return kind == DeviationKind::Time ? u"Waktu"_s : kind == DeviationKind::Papers ? u"Kelengkapan"_s : u"Output"_s;
}

QString printed(DeviationReason reason)
{
    static const QString words[] = { u"belum dijelaskan"_s, u"SPSE gangguan"_s, u"Jaringan terputus"_s,
                                     u"Antrean"_s,          u"Perkara rumit"_s, u"Terganggu"_s,
                                     u"Lainnya"_s };
    return words[int(reason)];
}

QStringList printed(const DeviationRow &row, const Office &office)
{
    const Deviation &d = row.deviation;
    const QTimeZone zone = office.timeZone();
    const bool time = d.kind == DeviationKind::Time;
    QString step = u"%1. %2"_s.arg(int(d.stage)).arg(slippages::shortName(int(d.stage)));
    if (d.round > 1)
        step += u" (putaran %1)"_s.arg(d.round);
    return { indonesian::date(d.at, zone) + u", "_s + indonesian::time(d.at.toTimeZone(zone).time()),
             row.late ? row.agenda + u" (susulan)"_s : row.agenda,
             step,
             printed(d.kind),
             time ? u"%1 menit"_s.arg(d.standardMinutes) : u"-"_s,
             time ? u"%1 menit"_s.arg(row.workedMs / 60000) : u"-"_s,
             printed(d.reason),
             d.note,
             d.operatorName };
}

QStringList totalsOf(const QList<DeviationRow> &rows)
{
    QMap<DeviationKind, int> kinds;
    QMap<DeviationReason, int> reasons;
    for (const DeviationRow &row : rows) {
        ++kinds[row.deviation.kind];
        ++reasons[row.deviation.reason];
    }
    QStringList lines;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        lines << printed(it.key()) + u": "_s + QString::number(it.value());
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        lines << printed(it.key()) + u": "_s + QString::number(it.value());
    return lines;
}
} // namespace

QList<DeviationRow> DeviationDesk::list(const Filter &filter) const
{
    return DeviationStore(m_office.db()).list(filter);
}

QList<DeviationRow> DeviationDesk::month(QDate day) const
{
    const QDate first(day.year(), day.month(), 1);
    Filter filter;
    filter.from = QDateTime(first, QTime(0, 0), m_office.timeZone()).toUTC();
    filter.to = QDateTime(first.addMonths(1), QTime(0, 0), m_office.timeZone()).toUTC();
    return list(filter);
}

QByteArray DeviationDesk::page(QDate month) const
{
    const QList<DeviationRow> rows = this->month(month);
    deviationpages::Page page;
    page.month = month;
    const Sop &sop = m_office.sopOn(month);
    page.sop = u"SOP Nomor %1 – %2"_s.arg(sop.key(), sop.name());
    for (const DeviationRow &row : rows)
        page.rows.append(printed(row, m_office));
    page.totals = totalsOf(rows);
    page.date = m_office.today();
    // A month is also printed before the office has named who signs: the name is then written by hand.
    if (!m_office.settings().signatory.name.simplified().isEmpty())
        page.head = letterwriting::head(m_office, LetterForm::OfficialLetter, {}, page.date).signatory;
    if (page.head.position.simplified().isEmpty())
        page.head.position = u"Kepala UKPBJ"_s;
    page.officer = letterwriting::head(m_office, LetterForm::ServiceSheet, {}, page.date).signatory;
    return deviationpages::toPdf(page, letterwriting::identity(m_office));
}

QList<Deviation> DeviationDesk::of(RequestId request) const
{
    return DeviationStore(m_office.db()).of(request);
}

std::optional<Deviation> DeviationDesk::asked(const CaseFile &file, const QList<Deviation> &deviations) const
{
    const Request &r = file.request;
    const auto open = std::find_if(deviations.cbegin(), deviations.cend(),
                                   [](const Deviation &d) { return d.kind == DeviationKind::Time && d.isOpen(); });
    if (open != deviations.cend())
        return *open;
    if (r.isClosed())
        return {};
    const auto standard = m_office.sop(r.sop).standardMinutes(int(r.stage));
    if (!deviation::passes(file.workedMs(r.stage, r.round, m_office.now()), standard))
        return {};
    const bool known = std::any_of(deviations.cbegin(), deviations.cend(), [&](const Deviation &d) {
        return d.kind == DeviationKind::Time && d.stage == r.stage && d.round == r.round;
    });
    if (known)
        return {};
    Deviation question;
    question.request = r.id;
    question.stage = r.stage;
    question.round = r.round;
    question.standardMinutes = *standard;
    return question;
}

void DeviationDesk::answer(RequestId request, const Deviation &question, DeviationReason reason, const QString &note)
{
    if (question.id)
        return explain(question.id, reason, note);
    requireWriter(m_office);
    requireAnswer(reason, note);
    m_office.perform([&](Act &act) {
        DeviationStore store(m_office.db());
        if (store.has(request, DeviationKind::Time, question.stage, question.round))
            throw refused(Words::tr("This deviation is in the register already."));
        Deviation kept = question;
        kept.request = request;
        kept.reason = reason;
        kept.note = note.simplified();
        kept.at = act.at();
        kept.explainedAt = act.at();
        store.add(kept, act.who().id);
        act.log(AuditSubject::Request, raw(request), AuditEvent::Deviated, sentenceOf(kept, reason, kept.note));
    });
    m_office.tellRequest(request);
}

void DeviationDesk::explain(qint64 deviation, DeviationReason reason, const QString &note)
{
    requireWriter(m_office);
    requireAnswer(reason, note);
    const RequestId request = m_office.perform([&](Act &act) {
        DeviationStore store(m_office.db());
        const auto row = store.get(deviation);
        if (!row)
            throw conflict(Words::tr("This deviation is not in the register."));
        if (!row->isOpen())
            throw refused(Words::tr("This deviation is explained already."));
        store.explain(deviation, reason, note.simplified(), act.at(), act.who().id);
        act.log(AuditSubject::Request, raw(row->request), AuditEvent::Explained,
                sentenceOf(*row, reason, note.simplified()));
        return row->request;
    });
    m_office.tellRequest(request);
}

void DeviationDesk::record(RequestId request, DeviationKind kind, Stage stage, DeviationReason reason,
                           const QString &note)
{
    requireWriter(m_office);
    requireAnswer(reason, note);
    if (kind == DeviationKind::Time)
        throw refused(Words::tr("Deviations of time come from the clock alone."));
    if (stage < Stage::CompletenessCheck || stage > Stage::Archiving)
        throw refused(Words::tr("Choose the step of the SOP."));
    if (!saysSomething(note))
        throw refused(Words::tr("Write down what deviated."));
    m_office.perform([&](Act &act) {
        const Request r = RequestStore(m_office.db()).get(request);
        Deviation kept;
        kept.request = request;
        kept.kind = kind;
        kept.stage = stage;
        kept.round = r.round;
        kept.reason = reason;
        kept.note = note.simplified();
        kept.at = act.at();
        kept.explainedAt = act.at();
        DeviationStore(m_office.db()).add(kept, act.who().id);
        act.log(AuditSubject::Request, raw(request), AuditEvent::Deviated, sentenceOf(kept, reason, kept.note));
    });
    m_office.tellRequest(request);
}

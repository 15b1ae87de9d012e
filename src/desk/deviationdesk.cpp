// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deviationdesk.h"

#include "core/error.h"
#include "core/note.h"
#include "core/workflow.h"
#include "db/requeststore.h"
#include "desk/office.h"

#include <QCoreApplication>

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

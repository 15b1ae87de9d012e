// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/qualitydesk.h"

#include "core/error.h"
#include "db/qualitystore.h"
#include "db/reportstore.h"
#include "desk/office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quality)
};

constexpr int mostDrawn = 500;
constexpr int longestSeed = 40;
} // namespace

std::optional<QString> QualityDesk::refusal() const
{
    if (m_office.who().role == Role::Head || m_office.isPractice())
        return {};
    return Words::tr("Only the head draws and judges: the second look is not the officers' own.");
}

QualityDraw QualityDesk::draw(const ReportPeriod &period, int count, const QString &seed)
{
    if (const auto why = refusal())
        throw refused(*why);
    if (!period.isValid() || count < 1 || count > mostDrawn)
        throw refused(Words::tr("Draw between 1 and %1 requests.").arg(mostDrawn));
    const QString used = seed.simplified().isEmpty() ? qualitydraw::newSeed() : seed.simplified();
    if (used.size() > longestSeed)
        throw refused(Words::tr("A seed has at most %1 letters.").arg(longestSeed));
    return m_office.perform([&](Act &act) {
        const auto population = ReportStore(m_office.db(), m_office.timeZone()).closed(period);
        if (population.isEmpty())
            throw refused(Words::tr("No request was closed in this period: there is nothing to draw."));
        const auto chosen = qualitydraw::choose(population, used, count);
        QualityDraw draw { 0, period, used, int(population.size()), int(chosen.size()), act.at(), act.who().fullName };
        draw.id = QualityStore(m_office.db()).add(draw, chosen, act.who().id);
        act.log(AuditSubject::QualityDraw, draw.id, AuditEvent::Created, u"%1, %2"_s.arg(period.title(), used));
        return draw;
    });
}

void QualityDesk::judge(qint64 check, QualityVerdict verdict, const QString &note)
{
    if (const auto why = refusal())
        throw refused(*why);
    if (verdict == QualityVerdict::Open || (verdict == QualityVerdict::Differs && note.simplified().size() < 10))
        throw refused(Words::tr("Write down in at least 10 letters what you would have decided otherwise."));
    m_office.perform([&](Act &act) {
        QualityStore store(m_office.db());
        const auto now = store.check(check);
        if (!now)
            throw refused(Words::tr("This request was not drawn."));
        if (now->verdict != QualityVerdict::Open)
            throw refused(Words::tr("The verdict stands already and is not changed."));
        if (store.officerOf(now->request.id) == act.who().id && !m_office.isPractice())
            throw refused(Words::tr("You worked on this request yourself: somebody else looks at it again."));
        store.setVerdict(check, verdict, note.simplified(), act.at(), act.who().id);
        act.log(AuditSubject::QualityDraw, now->draw, AuditEvent::Changed, note.simplified());
    });
}

QList<QualityDraw> QualityDesk::draws(const ReportPeriod &touching) const
{
    return QualityStore(m_office.db()).draws(touching);
}

QList<QualityCheck> QualityDesk::checks(qint64 draw) const
{
    return QualityStore(m_office.db()).checks(draw);
}

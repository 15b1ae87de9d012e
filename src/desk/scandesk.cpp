// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/scandesk.h"

#include "desk/caseaction.h"
#include "desk/inboxdesk.h"
#include "desk/paperfiling.h"
#include "desk/requestdesk.h"

#include <algorithm>

namespace
{
Action actionFor(const CaseFile &file)
{
    return file.request.stage == Stage::WaitingForPapers ? Action::TakeBackPapers : Action::AddPapers;
}
} // namespace

std::optional<RequestId> ScanDesk::byAgenda(AgendaNumber number) const
{
    return InboxDesk(m_office).byAgenda(number.year, number.number);
}

CaseFile ScanDesk::read(RequestId id) const
{
    return caseaction::load(m_office, id);
}

QString ScanDesk::whyNot(RequestId id) const
{
    const CaseFile file = read(id);
    return workflow::refusal(file, actionFor(file), m_office.who()).value_or(QString());
}

bool ScanDesk::isFiled(RequestId id, const QStringList &sha256) const
{
    const QList<Paper> papers = read(id).papers;
    return !sha256.isEmpty() && std::all_of(sha256.begin(), sha256.end(), [&](const QString &sha) {
        return std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) { return paper.sha256 == sha; });
    });
}

CaseFile ScanDesk::file(RequestId id, int revision, const QList<NewPaper> &papers)
{
    const CaseFile before = read(id);
    if (actionFor(before) == Action::TakeBackPapers) // what came back opens a new round
        return RequestDesk(m_office).takeBackPapers(id, revision, papers);
    return caseaction::run(m_office, id, revision, Action::AddPapers, [&](caseaction::Work &work) {
        const QString text = paperfiling::file(work, papers);
        paperfiling::pointItems(work, before.papers);
        return caseaction::Done { AuditEvent::PapersAdded, text };
    });
}

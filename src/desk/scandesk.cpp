// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/scandesk.h"

#include "desk/caseaction.h"
#include "desk/inboxdesk.h"
#include "desk/paperfiling.h"
#include "desk/requestdesk.h"

using namespace Qt::StringLiterals;

namespace
{
QString itemOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::RequestLetter:
        return u"request-letter"_s;
    case PaperKind::Decree:
        return u"decree"_s;
    case PaperKind::Authority:
        return u"authority"_s;
    case PaperKind::Proof:
    case PaperKind::Other:
        break;
    }
    return {};
}

Action actionFor(const CaseFile &file)
{
    return file.request.stage == Stage::WaitingForPapers ? Action::TakeBackPapers : Action::AddPapers;
}

/// The newest paper of each kind becomes the evidence of the item that is still open.
void pointAt(caseaction::Work &work, const QList<Paper> &before)
{
    const CaseFile now = caseaction::load(work.office, work.file.request.id);
    for (ChecklistItem item : now.checklist) {
        if (item.state != ItemState::Open)
            continue;
        const auto isNew = [&](const Paper &paper) {
            return itemOf(paper.kind) == item.code
                && std::none_of(before.begin(), before.end(), [&](const Paper &old) { return old.id == paper.id; });
        };
        const auto found = std::find_if(now.papers.begin(), now.papers.end(), isNew);
        if (found == now.papers.end())
            continue;
        item.paperId = raw(found->id);
        item.page = 1;
        work.cases.setItem(now.request.id, item, {}, {});
    }
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

CaseFile ScanDesk::file(RequestId id, int revision, const QList<NewPaper> &papers)
{
    const CaseFile before = read(id);
    if (actionFor(before) == Action::TakeBackPapers) {
        // What came back opens a new round; then the items of that round are pointed at it.
        const CaseFile back = RequestDesk(m_office).takeBackPapers(id, revision, papers);
        return back;
    }
    return caseaction::run(m_office, id, revision, Action::AddPapers, [&](caseaction::Work &work) {
        const QString text = paperfiling::file(work, papers);
        pointAt(work, before.papers);
        return caseaction::Done { AuditEvent::PapersAdded, text };
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperfiling.h"

#include "core/error.h"
#include "core/searchtext.h"
#include "db/contentstore.h"
#include "db/searchstore.h"
#include "desk/arrivaltrail.h"
#include "desk/caseaction.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(paperfiling)
};

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

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(::sha256(bytes));
}
} // namespace

QByteArray paperfiling::verified(Office &office, const QString &sha256)
{
    const auto bytes = ContentStore(office.db()).get(sha256);
    if (!bytes)
        throw fault(Words::tr("The bytes of this paper are missing from the database. Restore the last backup."));
    if (sha256Of(*bytes) != sha256)
        throw fault(Words::tr("This paper was changed or damaged since it was filed. Restore it from a backup."));
    return *bytes;
}

QString paperfiling::title(PaperKind kind)
{
    switch (kind) {
    case PaperKind::RequestLetter:
        return Words::tr("Request letter");
    case PaperKind::Decree:
        return Words::tr("Decree");
    case PaperKind::Authority:
        return Words::tr("Letter of authority");
    case PaperKind::Proof:
        return Words::tr("Proof of receipt");
    case PaperKind::Other:
        break;
    }
    return Words::tr("Other paper");
}

QString paperfiling::store(Office &office, const NewPaper &paper)
{
    ContentStore contents(office.db());
    if (paper.bytes.isEmpty()) {
        if (!paper.sha256.isEmpty() && contents.has(paper.sha256))
            return paper.sha256;
        throw refused(Words::tr("The file %1 is empty. Choose it again.").arg(paper.fileName));
    }
    if (paper.bytes.size() > largest)
        throw refused(Words::tr("The file %1 is larger than 64 MB. Scan it again with 300 dpi.").arg(paper.fileName));
    const QString sha256 = sha256Of(paper.bytes);
    contents.put(sha256, paper.bytes);
    return sha256;
}

QString paperfiling::file(caseaction::Work &work, const QList<NewPaper> &papers)
{
    QStringList lines;
    QString words;
    for (NewPaper paper : papers) {
        paper.sha256 = store(work.office, paper);
        const PaperId filed =
            work.cases.addPaper(work.file.request.id, paper, work.file.request.round, work.act.at(), work.act.who().id);
        arrivaltrail::tellFiled(work.office, work.act, paper);
        if (paper.kind == PaperKind::Proof && work.file.handover) { // C10: the slip came back
            Handover proven = *work.file.handover;
            proven.proofPaper = filed;
            work.cases.setProof(work.file.request.id, proven);
        }
        lines << title(paper.kind) + u" ("_s + paper.fileName + u')';
        words += u' ' + paper.pageTexts.join(u' ');
    }
    addWords(work.office, work.file.request.id, words);
    return lines.join(u"; "_s);
}

void paperfiling::pointItems(caseaction::Work &work, const QList<Paper> &before)
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

void paperfiling::addWords(Office &office, RequestId id, const QString &text)
{
    SearchStore search(office.db());
    SearchValues values;
    values.texts = { text };
    const QString more = searchtext::index(values);
    if (!more.isEmpty())
        search.set(id, search.words(id) + u' ' + more);
}

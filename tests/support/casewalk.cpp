// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casewalk.h"

#include "desk/intakedesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "support/testdesk.h"

using namespace Qt::StringLiterals;

namespace
{
NewPaper paper(PaperKind kind, const QByteArray &bytes)
{
    NewPaper paper;
    paper.kind = kind;
    paper.fileName = u"berkas.pdf"_s;
    paper.mediaType = u"application/pdf"_s;
    paper.bytes = bytes;
    paper.original = true;
    return paper;
}

CaseFile tickAll(TestDesk &desk, CaseFile file, bool complete)
{
    RequestDesk requests(desk.office());
    const QList<ChecklistItem> items = file.checklist;
    for (ChecklistItem item : items) {
        const bool missing = !complete && item.code == u"decree"_s;
        item.state = missing ? ItemState::Missing : ItemState::Complete;
        item.reason = missing ? u"K3"_s : QString();
        file = requests.tick(file.request.id, file.request.revision, item);
    }
    return file;
}

CaseFile lookAtAll(TestDesk &desk, CaseFile file)
{
    RequestDesk requests(desk.office());
    const QList<ComparisonRow> rows = file.comparison;
    for (ComparisonRow row : rows) {
        row.looked = true;
        row.decided = comparison::effective(row);
        row.note = u"sudah dicocokkan dengan arsip"_s;
        file = requests.decideRow(file.request.id, file.request.revision, row);
    }
    return file;
}

int nextLetter()
{
    static int number = 0;
    return ++number;
}
} // namespace

AccountData casewalk::applicant()
{
    AccountData a;
    a.userId = u"RKELILAUW"_s;
    a.name = u"Abdul Rasyid Kelilauw, S.T."_s;
    a.nip = u"198504122010011007"_s;
    a.rank = u"Penata, III/c"_s;
    a.position = u"Anggota"_s;
    a.email = u"r.kelilauw@contoh.go.id"_s;
    a.phone = u"+6281390276611"_s;
    a.pokja = u"Pokja Pemilihan 3"_s;
    a.decreeNumber = u"027/8/2026"_s;
    a.decreeDate = QDate(2026, 1, 5);
    a.decreeValidUntil = QDate(2026, 12, 31);
    return a;
}

CaseFile casewalk::takenIn(TestDesk &desk, RequestKinds kinds)
{
    RegisterDesk accounts(desk.office());
    auto account = accounts.byUserId(applicant().userId);
    if (!account)
        account = accounts.add(applicant(), u"uji"_s);
    const int number = nextLetter();
    IntakeForm form;
    form.account = account->id;
    form.applicant = applicant();
    form.kinds = kinds;
    form.letterNumber = u"027/%1/POKJA-3/2026"_s.arg(number);
    form.letterDate = QDate(2026, 2, 27);
    form.papers = { paper(PaperKind::RequestLetter, "%PDF-1 surat " + QByteArray::number(number)),
                    paper(PaperKind::Decree, "%PDF-1 sk " + QByteArray::number(number)) };
    if (kinds.testFlag(RequestKind::Change)) {
        ChangeItem position;
        position.field = ComparedField::Position;
        position.from = applicant().position;
        position.to = u"Sekretaris"_s;
        ChangeItem rank;
        rank.field = ComparedField::Rank;
        rank.from = applicant().rank;
        rank.to = u"Penata Tingkat I, III/d"_s;
        form.changes = { position, rank };
    }
    const CaseFile taken = IntakeDesk(desk.office()).takeIn(form);
    return RequestDesk(desk.office()).open(taken.request.id);
}

CaseFile casewalk::atCompletionNotice(TestDesk &desk)
{
    const CaseFile file = tickAll(desk, takenIn(desk), false);
    return RequestDesk(desk.office()).declareIncomplete(file.request.id, file.request.revision);
}

CaseFile casewalk::atValidity(TestDesk &desk, RequestKinds kinds)
{
    const CaseFile file = tickAll(desk, takenIn(desk, kinds), true);
    return RequestDesk(desk.office()).declareComplete(file.request.id, file.request.revision);
}

CaseFile casewalk::atReset(TestDesk &desk, RequestKinds kinds)
{
    RequestDesk requests(desk.office());
    CaseFile file = lookAtAll(desk, atValidity(desk, kinds));
    if (!file.request.confirmationWhy.isEmpty()) {
        Confirmation yes;
        yes.result = ConfirmationResult::Confirmed;
        yes.number = requests.registeredPhone(file.request.id);
        yes.person = applicant().name;
        file = requests.confirm(file.request.id, file.request.revision, yes);
    }
    return requests.declareValid(file.request.id, file.request.revision);
}

CaseFile casewalk::atRejection(TestDesk &desk)
{
    const CaseFile file = lookAtAll(desk, atValidity(desk));
    return RequestDesk(desk.office())
        .declareInvalid(file.request.id, file.request.revision, { u"B1"_s }, u"nama tidak sesuai"_s);
}

CaseFile casewalk::atHandover(TestDesk &desk, RequestKinds kinds)
{
    CaseFile file = atReset(desk, kinds);
    ResetDesk reset(desk.office());
    const QList<ChangeItem> changes = file.changes;
    for (const ChangeItem &change : changes)
        file = reset.tickChange(file.request.id, file.request.revision, change.id, true);
    return reset.recordReset(file.request.id, file.request.revision, desk.clock().now(), u"uji"_s);
}

CaseFile casewalk::atArchiving(TestDesk &desk)
{
    const CaseFile file = takenIn(desk);
    return RequestDesk(desk.office()).withdraw(file.request.id, file.request.revision, u"ditarik oleh pemohon"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casewalk.h"

#include "desk/letterdesk.h"
#include "desk/resetdesk.h"
#include "support/walker.h"

using namespace Qt::StringLiterals;

namespace
{
int nextLetter()
{
    static int number = 0;
    return ++number;
}
} // namespace

AccountData casewalk::applicant()
{
    return Walker::person();
}

CaseFile casewalk::takenIn(TestDesk &desk, RequestKinds kinds)
{
    const QByteArray number = QByteArray::number(nextLetter());
    IntakeForm form = Walker(desk).form();
    form.kinds = kinds;
    form.letterNumber = u"027/%1/POKJA-3/2026"_s.arg(QLatin1StringView(number));
    form.papers = { Walker::paper(PaperKind::RequestLetter, "%PDF-1 surat " + number),
                    Walker::paper(PaperKind::Decree, "%PDF-1 sk " + number) };
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
    const CaseFile file = Walker(desk).ticked(takenIn(desk), ItemState::Missing);
    return RequestDesk(desk.office()).declareIncomplete(file.request.id, file.request.revision);
}

CaseFile casewalk::atValidity(TestDesk &desk, RequestKinds kinds)
{
    const CaseFile file = Walker(desk).ticked(takenIn(desk, kinds));
    return RequestDesk(desk.office()).declareComplete(file.request.id, file.request.revision);
}

CaseFile casewalk::atReset(TestDesk &desk, RequestKinds kinds)
{
    RequestDesk requests(desk.office());
    CaseFile file = Walker(desk).compared(atValidity(desk, kinds));
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
    const CaseFile file = Walker(desk).compared(atValidity(desk));
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

CaseFile casewalk::handedOver(TestDesk &desk)
{
    LetterDesk letters(desk.office());
    CaseFile file = atHandover(desk);
    file = letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
    file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
    Handover proof;
    proof.at = desk.office().now();
    proof.receiver = QStringLiteral("Abdul Rasyid");
    proof.identitySeen = QStringLiteral("KTP");
    proof.identityLast = QStringLiteral("1007");
    return letters.handOver(file.request.id, file.request.revision, proof);
}

CaseFile casewalk::atArchiving(TestDesk &desk)
{
    const CaseFile file = takenIn(desk);
    return RequestDesk(desk.office()).withdraw(file.request.id, file.request.revision, u"ditarik oleh pemohon"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/walker.h"

#include "desk/resetdesk.h"

using namespace Qt::StringLiterals;

AccountData Walker::person()
{
    AccountData a;
    a.userId = u"RKELILAUW"_s;
    a.name = u"Abdul Rasyid Kelilauw, S.T."_s;
    a.nip = u"198504122010011007"_s;
    a.rank = u"Penata, III/c"_s;
    a.position = u"Anggota"_s;
    a.email = u"r.kelilauw@contoh.go.id"_s;
    a.phone = u"081390276611"_s;
    a.pokja = u"Pokja Pemilihan 3"_s;
    a.decreeNumber = u"027/8/2026"_s;
    a.decreeDate = QDate(2026, 1, 5);
    a.decreeValidUntil = QDate(2026, 12, 31);
    return a;
}

Account Walker::account()
{
    RegisterDesk desk(m_desk.office());
    if (const auto known = desk.byUserId(person().userId))
        return *known;
    return desk.add(person(), u"registrasi"_s);
}

NewPaper Walker::paper(PaperKind kind, const QByteArray &bytes)
{
    NewPaper p;
    p.kind = kind;
    p.fileName = u"berkas.pdf"_s;
    p.mediaType = u"application/pdf"_s;
    p.bytes = bytes;
    p.original = true;
    p.pageTexts = { u"kata-langka dalam berkas"_s };
    return p;
}

IntakeForm Walker::form(RequestKinds kinds)
{
    IntakeForm f;
    f.account = account().id;
    f.applicant = person();
    f.kinds = kinds;
    f.letterNumber = u"027/15/POKJA-3/2026"_s;
    f.letterDate = QDate(2026, 2, 27);
    f.letterSubject = u"Permohonan Reset Password"_s;
    if (kinds.testFlag(RequestKind::Change))
        f.changes = { { 0, ComparedField::Email, {}, u"baru@contoh.go.id"_s, {} } };
    f.papers = { paper(PaperKind::RequestLetter, "%PDF-1 surat"), paper(PaperKind::Decree, "%PDF-1 sk") };
    return f;
}

CaseFile Walker::takenIn(RequestKinds kinds)
{
    return IntakeDesk(m_desk.office()).takeIn(form(kinds));
}

CaseFile Walker::ticked(CaseFile file, ItemState decree)
{
    RequestDesk desk(m_desk.office());
    const auto items = file.checklist;
    for (ChecklistItem item : items) {
        if (item.state == ItemState::Complete)
            continue;
        item.state = item.code == u"decree"_s ? decree : ItemState::Complete;
        item.reason = item.state == ItemState::Complete ? QString() : u"K3"_s;
        file = desk.tick(file.request.id, file.request.revision, item);
    }
    return file;
}

CaseFile Walker::compared(CaseFile file)
{
    RequestDesk desk(m_desk.office());
    const auto rows = file.comparison;
    for (ComparisonRow row : rows) {
        if (comparison::needsNote(row)) {
            row.decided = comparison::effective(row);
            row.note = u"sudah dicocokkan dengan arsip"_s;
        }
        file = desk.decideRow(file.request.id, file.request.revision, row);
    }
    return file;
}

CaseFile Walker::inReset(RequestKinds kinds)
{
    RequestDesk desk(m_desk.office());
    CaseFile file = takenIn(kinds);
    minutes(5);
    file = ticked(file);
    file = desk.declareComplete(file.request.id, file.request.revision);
    minutes(15);
    file = compared(file);
    return desk.declareValid(file.request.id, file.request.revision);
}

CaseFile Walker::inHandover(RequestKinds kinds)
{
    ResetDesk desk(m_desk.office());
    CaseFile file = inReset(kinds);
    minutes(15);
    const auto changes = file.changes;
    for (const ChangeItem &change : changes)
        file = desk.tickChange(file.request.id, file.request.revision, change.id, true);
    return desk.recordReset(file.request.id, file.request.revision, m_desk.office().now(), {});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practicewalk.h"

#include "core/clock.h"
#include "desk/archivedesk.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/office.h"
#include "desk/practicepeople.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"

using namespace Qt::StringLiterals;

namespace
{
/// Where the request of that number stops.
enum class End {
    Completeness,
    Notice,
    Waiting,
    Validity,
    Reset,
    Parked,
    Refusal,
    Letter,
    Ready,
    Archiving,
    Granted,
    Rejected,
    Referred,
    SecondRound,
    Count
};

NewPaper paper(PaperKind kind, const QString &name, const QByteArray &bytes, const QString &text)
{
    NewPaper p;
    p.kind = kind;
    p.fileName = name;
    p.mediaType = u"application/pdf"_s;
    p.bytes = bytes;
    p.original = kind == PaperKind::RequestLetter;
    p.pageTexts = { text };
    return p;
}
} // namespace

void PracticeWalk::minutes(int n)
{
    m_clock.advance(n * 60 + m_people.below(50));
}

CaseFile PracticeWalk::takeIn(int index, const Account &account)
{
    IntakeForm form;
    form.account = account.id;
    form.applicant = account.data;
    form.kinds = index % 5 == 4 ? RequestKinds(RequestKind::Reset | RequestKind::Change)
        : index % 7 == 3 || End(index % int(End::Count)) == End::Letter // nobody holds a password for a practice letter
        ? RequestKinds(RequestKind::UserIdInfo)
        : RequestKinds(RequestKind::Reset);
    if (form.kinds.testFlag(RequestKind::Change))
        form.changes = { { 0, ComparedField::Email, {}, u"baru."_s + account.data.email, {} } };
    form.letterNumber = u"%1/POKJA/2026"_s.arg(index + 1);
    form.letterDate = m_office.today();
    form.letterSubject = u"Permohonan Reset Password dan Info User ID"_s;
    form.decreeIssuer = u"Sekretaris Daerah"_s;
    form.reason = ResetReason::EmailLost;
    form.tried = index % 2 ? TriedSelfService::Yes : TriedSelfService::No;
    form.papers = { paper(PaperKind::RequestLetter, u"surat-permohonan.pdf"_s,
                          PracticePeople::requestLetter(account.data, form.letterNumber, form.letterDate),
                          u"permohonan reset password "_s + account.data.name) };
    if (index % 4 != 1)
        form.papers << paper(PaperKind::Decree, u"sk-penetapan.pdf"_s, PracticePeople::decree(account.data),
                             u"surat keputusan penetapan "_s + account.data.decreeNumber);
    return IntakeDesk(m_office).takeIn(form);
}

CaseFile PracticeWalk::tick(CaseFile file, bool decreeThere)
{
    RequestDesk desk(m_office);
    const auto items = file.checklist;
    for (ChecklistItem item : items) {
        if (item.state == ItemState::Complete)
            continue;
        const bool there = decreeThere || item.code != u"decree"_s;
        item.state = there ? ItemState::Complete : ItemState::Missing;
        item.reason = there ? QString() : u"K3"_s;
        file = desk.tick(file.request.id, file.request.revision, item);
    }
    return file;
}

CaseFile PracticeWalk::compare(CaseFile file, bool valid)
{
    RequestDesk desk(m_office);
    const auto rows = file.comparison;
    for (ComparisonRow row : rows) {
        if (!valid && row.field == ComparedField::Nip) {
            row.decided = Agreement::Different;
            row.note = u"NIP pada surat tidak cocok dengan SK"_s;
        } else if (comparison::needsNote(row)) {
            row.decided = comparison::effective(row);
            row.note = u"sudah dicocokkan dengan arsip"_s;
        }
        file = desk.decideRow(file.request.id, file.request.revision, row);
    }
    return file;
}

CaseFile PracticeWalk::tell(CaseFile file, int index)
{
    LetterDesk letters(m_office);
    file = letters.make(file.request.id, file.request.revision, *LetterDesk::kindFor(file), LetterForm::ServiceSheet);
    minutes(2);
    return letters.told(file.request.id, file.request.revision, file.request.applicant.name,
                        index % 2 ? ToldHow::Phone : ToldHow::InPerson);
}

CaseFile PracticeWalk::grant(CaseFile file, int index)
{
    ResetDesk reset(m_office);
    for (const ChangeItem &change : std::as_const(file.changes))
        file = reset.tickChange(file.request.id, file.request.revision, change.id, true);
    minutes(6 + index % 12);
    file = reset.recordReset(file.request.id, file.request.revision, m_office.now(), {});
    minutes(2);
    return LetterDesk(m_office).make(file.request.id, file.request.revision, LetterKind::ResultNotice,
                                     LetterForm::ServiceSheet);
}

void PracticeWalk::archive(const CaseFile &file, int index)
{
    ArchiveDesk desk(m_office);
    ArchiveEntry entry = desk.propose(file);
    entry.room = u"Ruang UKPBJ"_s;
    entry.rack = u"1"_s;
    entry.box = QString::number(1 + index / 20);
    entry.folder = QString::number(1 + index % 20);
    minutes(3);
    desk.archive(file.request.id, file.request.revision, entry);
}

void PracticeWalk::walk(int index, const Account &account)
{
    const End end = End(index % int(End::Count));
    RequestDesk desk(m_office);
    LetterDesk letters(m_office);
    CaseFile file = takeIn(index, account);
    minutes(2);
    const auto stop = [&] { desk.pause(file.request.id, u"antrean"_s); };
    const auto id = file.request.id;
    const auto rev = [&] { return file.request.revision; };
    if (end == End::Completeness)
        return stop();
    const bool missing = end == End::Notice || end == End::Waiting || end == End::SecondRound;
    file = tick(file, !missing);
    minutes(1);
    if (missing) {
        file = desk.declareIncomplete(id, rev());
        minutes(2);
        if (end == End::Notice)
            return stop();
        file = tell(file, index);
        if (end == End::Waiting)
            return;
        m_clock.advance(7200);
        file = desk.takeBackPapers(id, rev(),
                                   { paper(PaperKind::Decree, u"sk-susulan.pdf"_s, PracticePeople::decree(account.data),
                                           account.data.decreeNumber) });
        minutes(2);
        file = tick(file, true);
    }
    file = desk.declareComplete(id, rev());
    minutes(3);
    if (end == End::Validity || end == End::SecondRound)
        return stop();
    const bool valid = end != End::Refusal && end != End::Rejected;
    file = compare(file, valid);
    if (!file.request.confirmationWhy.isEmpty()) {
        Confirmation yes;
        yes.channel = ConfirmationChannel::InPerson;
        yes.result = ConfirmationResult::Confirmed;
        yes.person = account.data.name;
        file = desk.confirm(id, rev(), yes);
    }
    minutes(5);
    if (!valid)
        file = desk.declareInvalid(id, rev(), { u"B1"_s }, u"NIP tidak sesuai"_s);
    else if (end == End::Referred)
        file = desk.refer(id, rev(), u"Verifikator Akses Instansi pada INAPROC"_s, {});
    else
        file = desk.declareValid(id, rev());
    minutes(2);
    if (end == End::Refusal || end == End::Reset)
        return stop();
    if (end == End::Parked) {
        ResetDesk(m_office).park(id, rev(), u"SPSE tidak dapat diakses"_s);
        return;
    }
    if (end == End::Rejected || end == End::Referred)
        return archive(tell(file, index), index);
    file = grant(file, index);
    if (end == End::Letter)
        return stop();
    file = letters.markPrinted(id, rev(), file.letters.last().id);
    if (end == End::Ready)
        return;
    m_clock.advance(1800);
    Handover proof;
    proof.receiver = account.data.name;
    proof.receiverNip = account.data.nip;
    proof.identitySeen = u"Kartu pegawai"_s;
    proof.identityLast = u"1234"_s;
    proof.noProof = u"contoh latihan"_s;
    file = letters.handOver(id, rev(), proof);
    if (end == End::Archiving)
        return stop();
    if (index % 2 && file.request.changeAwaited)
        file = letters.passwordChanged(id, rev(), u"pemohon menelepon"_s);
    archive(file, index);
}

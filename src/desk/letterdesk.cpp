// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterdesk.h"

#include "core/error.h"
#include "core/note.h"
#include "db/contentstore.h"
#include "desk/caseaction.h"
#include "desk/lettermarks.h"
#include "desk/lettertextdesk.h"
#include "desk/letterwriting.h"
#include "desk/numberdesk.h"
#include "desk/paperfiling.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using caseaction::Done;
using caseaction::Work;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letterdesk)
};

Action makingAction(LetterKind kind)
{
    switch (kind) {
    case LetterKind::ResultNotice:
        return Action::MakeResult;
    case LetterKind::CompletionNotice:
        return Action::MakeCompletion;
    default:
        return Action::MakeRefusal;
    }
}

Letter &letterIn(CaseFile &file, LetterId id)
{
    const auto it =
        std::find_if(file.letters.begin(), file.letters.end(), [id](const Letter &l) { return l.id == id; });
    if (it == file.letters.end())
        throw refused(Words::tr("This request has no such letter."));
    return *it;
}

LetterContent content(Office &office, const CaseFile &file, LetterKind kind, const LetterOrder &order,
                      const QString &number, QDate date)
{
    const LetterHead head = letterwriting::head(office, order.form, number, date);
    LetterContent content = letterwriting::write(office, file, kind, head);
    if (kind != LetterKind::IntakeReceipt)
        content.fields.texts.insert(u"penutup"_s, order.closing.simplified());
    if (!content.fields.texts.value(u"ada_kata_sandi"_s).isEmpty())
        content.fields.texts.insert(u"nomor_segel"_s, order.seal.simplified());
    content.wording = LetterTextDesk(office).inForce(kind);
    return content;
}

/// The names of the fields and lists that are not alike, but for @p ignored.
QStringList differences(const LetterFields &before, const LetterFields &now, const QStringList &ignored)
{
    QStringList names;
    QMap<QString, QString> texts = before.texts;
    texts.insert(now.texts);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (before.texts.value(it.key()) != now.texts.value(it.key()))
            names << it.key();
    }
    QMap<QString, QList<LetterRow>> rows = before.rows;
    rows.insert(now.rows);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (before.rows.value(it.key()) != now.rows.value(it.key()))
            names << it.key();
    }
    names.removeIf([&](const QString &name) { return ignored.contains(name); });
    return names;
}

void refuseOthers(const QStringList &names)
{
    if (!names.isEmpty())
        throw refused(Words::tr("Values of this letter have changed since it was shown: %1. Look at it again; a letter "
                                "that was made already is made void and written anew.")
                          .arg(names.join(u", "_s).replace(u'_', u' ')));
}

QString toldText(const QString &whom, ToldHow how)
{
    const char *const ways[] = { "", QT_TRANSLATE_NOOP("letterdesk", "in person"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by phone"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by letter"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by WhatsApp") };
    return whom + u" ("_s + Words::tr(ways[int(how)]) + u')';
}
} // namespace

std::optional<LetterKind> LetterDesk::kindFor(const CaseFile &file)
{
    switch (file.request.stage) {
    case Stage::CompletionNotice:
        return LetterKind::CompletionNotice;
    case Stage::RejectionNotice:
        return file.request.outcome == Outcome::Referred ? LetterKind::ReferralNotice : LetterKind::RejectionNotice;
    case Stage::Handover:
        return LetterKind::ResultNotice;
    default:
        return {};
    }
}

OfficeIdentity LetterDesk::identity() const
{
    return letterwriting::identity(m_office);
}

LetterContent LetterDesk::draft(const CaseFile &file, LetterKind kind, const LetterOrder &order) const
{
    return content(m_office, file, kind, order, order.byHand.isEmpty() ? u"…"_s : order.byHand, dateOf(order, file));
}

/// No letter answers a request that has not come yet, and none is dated tomorrow.
QDate LetterDesk::dateOf(const LetterOrder &order, const CaseFile &file) const
{
    const QDate today = m_office.today();
    if (!order.date.isValid())
        return today;
    if (order.date > today)
        throw refused(Words::tr("A letter cannot bear a date that is yet to come."));
    if (order.date < file.request.receivedAt.toTimeZone(m_office.timeZone()).date())
        throw refused(Words::tr("A letter cannot be older than the request that it answers."));
    return order.date;
}

QByteArray LetterDesk::intakeReceipt(const CaseFile &file) const
{
    return letterrenderer::toPdf(letterwriting::receipt(m_office, file), identity());
}

LetterContent LetterDesk::contentOf(const CaseFile &, const Letter &letter, bool forApplicant) const
{
    LetterContent content { letter.kind,
                            LetterFields::fromJson(letter.fields),
                            forApplicant ? Rendering::Applicant : Rendering::Office,
                            LetterTextDesk(m_office).version(letter.kind, letter.wording),
                            letter.checkCode,
                            {} };
    if (forApplicant && letter.secret && !letter.checkCode.isEmpty())
        content.checkWord = lettermarks::word(lettermarks::key(m_office), letter);
    return content;
}

CaseFile LetterDesk::make(RequestId id, int revision, LetterKind kind, LetterForm form, const QString &byHand)
{
    LetterOrder order;
    order.form = form;
    order.byHand = byHand;
    return make(id, revision, kind, order);
}

CaseFile LetterDesk::make(RequestId id, int revision, LetterKind kind, const LetterOrder &order)
{
    m_office.reload(); // the kop, the pattern and the signer as they are now, whoever changed them
    return caseaction::run(m_office, id, revision, makingAction(kind), [&](Work &w) {
        if (kindFor(w.file) != kind)
            throw refused(Words::tr("This letter does not belong to the present step."));
        const QDate date = dateOf(order, w.file);
        NumberDesk numbers(m_office);
        Letter letter;
        letter.secret = kind == LetterKind::ResultNotice && w.file.request.kinds.testFlag(RequestKind::Reset);
        const NumberDesk::Taken taken = numbers.take(w.act, { order.byHand, order.reserved, letter.secret }, date);
        LetterContent content = ::content(m_office, w.file, kind, order, taken.number, date);
        content.checkCode = lettermarks::code(lettermarks::makeKey(m_office, w.act), taken.number, date.year());
        if (order.shown)
            refuseOthers(differences(*order.shown, content.fields, { u"nomor_surat"_s }));
        const QByteArray pdf = letterrenderer::toPdf(content, identity());
        letter.kind = kind;
        letter.form = order.form;
        letter.round = w.file.request.round;
        letter.number = taken.number;
        letter.numberClass = taken.numberClass;
        letter.date = date;
        letter.fields = content.fields.toJson();
        letter.wording = LetterTextDesk(m_office).keep(w.act, kind);
        letter.sha256 = QString::fromLatin1(::sha256(pdf));
        letter.madeAt = w.act.at();
        letter.checkCode = content.checkCode;
        ContentStore(m_office.db()).put(letter.sha256, pdf);
        numbers.settle(w.act, taken, w.cases.addLetter(id, letter, date.year(), taken.sequence, w.act.who().id));
        paperfiling::addWords(m_office, id, taken.number);
        return Done { AuditEvent::LetterMade, letters::title(content) };
    });
}

void LetterDesk::demandFresh(RequestId id, int revision, LetterId letter) const
{
    m_office.reload();
    CaseFile file = caseaction::load(m_office, id, revision);
    const Letter &made = letterIn(file, letter);
    const LetterFields before = LetterFields::fromJson(made.fields);
    LetterOrder order;
    order.form = made.form;
    order.closing = before.texts.value(u"penutup"_s);
    order.seal = before.texts.value(u"nomor_segel"_s);
    const LetterContent now = content(m_office, file, made.kind, order, made.number, made.date);
    // Who prints need not be who made it.
    QStringList mine { u"nama_aa"_s };
    if (made.form == LetterForm::ServiceSheet)
        mine << u"penanda_nama"_s << u"penanda_pangkat"_s << u"penanda_nip"_s << u"penandatangan"_s;
    refuseOthers(differences(before, now.fields, mine));
}

CaseFile LetterDesk::told(RequestId id, int revision, const QString &whom, ToldHow how)
{
    const CaseFile now = caseaction::load(m_office, id, revision);
    const bool refusal = now.request.stage == Stage::RejectionNotice;
    return caseaction::run(
        m_office, id, revision, refusal ? Action::SendRejection : Action::SendCompletionNotice, [&](Work &w) {
            if (!saysSomething(whom))
                throw refused(Words::tr("Write down who was told."));
            const Letter *made = w.file.letter(*kindFor(w.file));
            Letter letter = *made;
            letter.toldWhom = whom.simplified();
            letter.toldHow = how;
            letter.toldAt = w.act.at();
            w.cases.setLetter(letter);
            return Done { AuditEvent::Told, letter.number + u" – "_s + toldText(letter.toldWhom, how) };
        });
}

CaseFile LetterDesk::markPrinted(RequestId id, int revision, LetterId letter)
{
    const CaseFile now = caseaction::load(m_office, id, revision);
    if (now.request.stage == Stage::Handover)
        return caseaction::run(m_office, id, revision, Action::PrintResult, [&](Work &w) {
            Letter printed = letterIn(w.file, letter);
            printed.state = LetterState::Printed;
            printed.printedAt = w.act.at();
            w.cases.setLetter(printed);
            w.file.request.letterPrinted = true;
            w.file.request.secretHolder = {}; // it is on paper now, and nowhere else
            return Done { AuditEvent::LetterPrinted, printed.number };
        });
    return caseaction::run(m_office, id, revision, Action::PrintNotice, [&](Work &w) {
        Letter printed = letterIn(w.file, letter);
        printed.state = LetterState::Printed;
        printed.printedAt = w.act.at();
        w.cases.setLetter(printed);
        return Done { AuditEvent::LetterPrinted, printed.number };
    });
}

CaseFile LetterDesk::voidLetter(RequestId id, int revision, LetterId letter, const QString &reason)
{
    return caseaction::run(m_office, id, revision, Action::VoidLetter, [&](Work &w) {
        if (!saysSomething(reason))
            throw refused(Words::tr("Write down why the letter is void: its number stays in the book."));
        Letter gone = letterIn(w.file, letter);
        gone.state = LetterState::Void;
        gone.voidReason = reason.simplified();
        w.cases.setLetter(gone);
        caseaction::keepDeviation(w, DeviationKind::Output, Words::tr("Letter void: %1").arg(gone.voidReason));
        return Done { AuditEvent::LetterVoided, gone.number + u" – "_s + gone.voidReason };
    });
}

CaseFile LetterDesk::handOver(RequestId id, int revision, const Handover &proof)
{
    return caseaction::run(m_office, id, revision, Action::HandOver, [&](Work &w) {
        if (!saysSomething(proof.receiver))
            throw refused(Words::tr("Write down who received the letter."));
        if (proof.identitySeen.simplified().isEmpty())
            throw refused(Words::tr("Write down which identity card was shown."));
        if (proof.byCarrier && !saysSomething(proof.authority))
            throw refused(Words::tr("A carrier needs a letter of authority: write down its number."));
        const Letter *letter = w.file.letter(LetterKind::ResultNotice);
        Handover kept = proof;
        kept.letter = letter->id;
        if (!kept.at.isValid())
            kept.at = w.act.at();
        if (kept.at > w.act.at().addSecs(60) || kept.at < w.file.request.receivedAt)
            throw refused(Words::tr("The time of the handover cannot be right. Check the time."));
        w.cases.addHandover(id, kept, w.act.who().id);
        w.file.request.handedOver = true;
        w.file.request.changeAwaited = letter->secret;
        return Done { AuditEvent::HandedOver, kept.receiver + u" – "_s + letter->number };
    });
}

CaseFile LetterDesk::stateNoProof(RequestId id, int revision, const QString &why)
{
    return caseaction::run(m_office, id, revision, Action::StateNoProof, [&](Work &w) {
        if (!saysSomething(why))
            throw refused(Words::tr("Write down why there is no signed slip."));
        Handover proof = *w.file.handover;
        proof.noProof = why.simplified();
        w.cases.setProof(id, proof);
        return Done { AuditEvent::Overridden, Words::tr("no signed slip") + u" – "_s + proof.noProof };
    });
}

CaseFile LetterDesk::passwordChanged(RequestId id, int revision, const QString &how)
{
    return caseaction::run(m_office, id, revision, Action::ConfirmPasswordChanged, [&](Work &w) {
        if (!saysSomething(how))
            throw refused(Words::tr("Write down how you know that the password was changed."));
        w.file.request.changeAwaited = false;
        w.file.request.passwordChangedAt = w.act.at();
        w.file.request.passwordChangedHow = how.simplified();
        return Done { AuditEvent::PasswordChanged, how.simplified() };
    });
}

void LetterDesk::remind(RequestId id, const QString &how)
{
    if (!saysSomething(how))
        throw refused(Words::tr("Write down how the applicant was reminded."));
    m_office.perform([&](Act &act) {
        RequestStore store(m_office.db());
        if (!store.get(id).changeAwaited)
            throw refused(Words::tr("No change of a password is awaited any more."));
        store.addReminder(id, act.at());
        act.log(AuditSubject::Request, raw(id), AuditEvent::Reminded, how.simplified());
    });
    m_office.tellRequest(id);
}

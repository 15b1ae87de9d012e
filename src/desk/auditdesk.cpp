// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/auditdesk.h"

#include "db/fixitystore.h"
#include "desk/fixity.h"
#include "desk/office.h"
#include "desk/tombstoneledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(story)
};

/// "%1" is who did it.
QString phrase(AuditEvent event)
{
    switch (event) {
    case AuditEvent::Created:
        return Words::tr("%1 created the record.");
    case AuditEvent::Changed:
        return Words::tr("%1 changed the record.");
    case AuditEvent::Viewed:
        return Words::tr("%1 looked at the file.");
    case AuditEvent::LoggedIn:
        return Words::tr("%1 logged in.");
    case AuditEvent::LoginRefused:
        return Words::tr("A login was refused.");
    case AuditEvent::LoggedOut:
        return Words::tr("%1 logged out.");
    case AuditEvent::Locked:
        return Words::tr("%1 locked the desk.");
    case AuditEvent::PasswordSet:
        return Words::tr("%1 set an operator's password.");
    case AuditEvent::Disabled:
        return Words::tr("%1 disabled an operator.");
    case AuditEvent::TakenIn:
        return Words::tr("%1 took in the request.");
    case AuditEvent::PapersAdded:
        return Words::tr("%1 filed papers.");
    case AuditEvent::ItemDecided:
        return Words::tr("%1 checked an item.");
    case AuditEvent::DeclaredComplete:
        return Words::tr("%1 declared the papers complete.");
    case AuditEvent::DeclaredIncomplete:
        return Words::tr("%1 declared the papers incomplete.");
    case AuditEvent::LetterMade:
        return Words::tr("%1 made a letter.");
    case AuditEvent::LetterPrinted:
        return Words::tr("%1 printed a letter.");
    case AuditEvent::LetterVoided:
        return Words::tr("%1 voided a letter.");
    case AuditEvent::Told:
        return Words::tr("%1 told the applicant.");
    case AuditEvent::PapersReturned:
        return Words::tr("%1 took in what was missing.");
    case AuditEvent::RowDecided:
        return Words::tr("%1 compared a value.");
    case AuditEvent::Confirmed:
        return Words::tr("%1 tried to confirm.");
    case AuditEvent::DeclaredValid:
        return Words::tr("%1 declared the papers valid.");
    case AuditEvent::DeclaredInvalid:
        return Words::tr("%1 turned the request down.");
    case AuditEvent::Referred:
        return Words::tr("%1 referred the request.");
    default:
        return {};
    }
}

QString laterPhrase(AuditEvent event)
{
    switch (event) {
    case AuditEvent::Parked:
        return Words::tr("%1 noted that SPSE is down.");
    case AuditEvent::Unparked:
        return Words::tr("%1 noted that SPSE is back.");
    case AuditEvent::ChangeTicked:
        return Words::tr("%1 changed a value in SPSE.");
    case AuditEvent::ResetDone:
        return Words::tr("%1 did the work in SPSE.");
    case AuditEvent::ResetRefused:
        return Words::tr("SPSE refused; %1 noted it.");
    case AuditEvent::ResetLost:
        return Words::tr("The password was lost before it was printed; the reset is to be done again.");
    case AuditEvent::HandedOver:
        return Words::tr("%1 handed the letter over.");
    case AuditEvent::PasswordChanged:
        return Words::tr("%1 noted that the applicant changed the password.");
    case AuditEvent::Archived:
        return Words::tr("%1 archived the dossier and closed the request.");
    case AuditEvent::Withdrawn:
        return Words::tr("%1 noted that the applicant withdrew the request.");
    case AuditEvent::ClockStarted:
        return Words::tr("%1 went on working.");
    case AuditEvent::ClockStopped:
        return Words::tr("%1 paused.");
    case AuditEvent::Overridden:
        return Words::tr("%1 let the request go on although something was missing.");
    case AuditEvent::Deviated:
        return Words::tr("%1 recorded a deviation from the standard.");
    case AuditEvent::Explained:
        return Words::tr("%1 explained a deviation from the standard.");
    case AuditEvent::TimesEntered:
        return Words::tr("%1 entered times from a paper slip.");
    case AuditEvent::Recounted:
        return Words::tr("%1 had the minutes counted anew.");
    case AuditEvent::Imported:
        return Words::tr("%1 imported a file.");
    case AuditEvent::ImportUndone:
        return Words::tr("%1 took an import back.");
    case AuditEvent::Anchored:
        return Words::tr("%1 printed the trail's anchor.");
    case AuditEvent::Exported:
        return Words::tr("%1 exported data.");
    case AuditEvent::Reminded:
        return Words::tr("%1 reminded the applicant to change the password.");
    case AuditEvent::Restored:
        return Words::tr("%1 restored a backup.");
    default:
        return {};
    }
}

QString arrivalPhrase(AuditEvent event)
{
    switch (event) {
    case AuditEvent::ArrivalTaken:
        return Words::tr("%1 had a file kept that came in.");
    case AuditEvent::ArrivalLaid:
        return Words::tr("%1 laid a file on the table that came in.");
    case AuditEvent::ArrivalFiled:
        return Words::tr("%1 filed a file that came in.");
    case AuditEvent::ArrivalSetAside:
        return Words::tr("%1 set a file aside that came in.");
    case AuditEvent::ArrivalPutBack:
        return Words::tr("%1 put a file that came in back among those that wait.");
    case AuditEvent::ArrivalRemoved:
        return Words::tr("%1 removed a file that came in.");
    case AuditEvent::ArrivalNoted:
        return Words::tr("A file that came in earlier is told of from now on (%1).");
    default:
        return {};
    }
}

QString archivePhrase(AuditEvent event)
{
    switch (event) {
    case AuditEvent::Moved:
        return Words::tr("%1 put the file in another place.");
    case AuditEvent::PictureKept:
        return Words::tr("%1 changed the picture of a place.");
    case AuditEvent::Lent:
        return Words::tr("%1 lent the file.");
    case AuditEvent::GivenBack:
        return Words::tr("%1 took the file back.");
    case AuditEvent::Held:
        return Words::tr("%1 put the file on hold.");
    case AuditEvent::Released:
        return Words::tr("%1 lifted a hold.");
    case AuditEvent::Reclassified:
        return Words::tr("%1 gave the file another code or access class.");
    case AuditEvent::Counted:
        return Words::tr("%1 counted a file in a stock-take.");
    case AuditEvent::ProposedForDisposal:
        return Words::tr("%1 proposed a list of files that leave the unit.");
    case AuditEvent::DisposalApproved:
        return Words::tr("%1 recorded an approval of such a list.");
    case AuditEvent::DisposalMinuted:
        return Words::tr("%1 recorded the minutes of such a list.");
    case AuditEvent::TakenOffList:
        return Words::tr("%1 took a file off a list.");
    case AuditEvent::Purged:
        return Words::tr("%1 carried a destruction out.");
    case AuditEvent::Cleaned:
        return Words::tr("%1 cleared away what a destruction had left.");
    case AuditEvent::PurgedAgain:
        return Words::tr("%1 destroyed again what an old backup had brought back.");
    default:
        return Words::tr("%1 acted.");
    }
}

QList<StoryLine> lines(const QList<AuditEntry> &entries)
{
    QList<StoryLine> result;
    for (const AuditEntry &entry : entries)
        result.append({ entry.at, AuditDesk::sentence(entry), entry.text });
    return result;
}
} // namespace

QString AuditDesk::sentence(const AuditEntry &entry)
{
    const QString who = entry.operatorName.isEmpty() ? Words::tr("Loket") : entry.operatorName;
    if (entry.subject == AuditSubject::Disposal && entry.event == AuditEvent::Moved)
        return Words::tr("%1 handed the files of a list over to the archive unit.").arg(who);
    for (const auto &words : { phrase(entry.event), laterPhrase(entry.event), arrivalPhrase(entry.event) }) {
        if (!words.isEmpty())
            return words.arg(who);
    }
    return archivePhrase(entry.event).arg(who);
}

QList<StoryLine> AuditDesk::story(RequestId id) const
{
    return lines(AuditStore(m_office.db()).of(AuditSubject::Request, raw(id)));
}

QList<StoryLine> AuditDesk::storyOfAccount(AccountId id) const
{
    return lines(AuditStore(m_office.db()).of(AuditSubject::Account, raw(id)));
}

AuditAnchor AuditDesk::anchor()
{
    m_office.perform([](Act &act) { act.log(AuditSubject::Office, 0, AuditEvent::Anchored); });
    return AuditStore(m_office.db()).head();
}

VerifyReport AuditDesk::verify(const std::optional<AuditAnchor> &anchor,
                               const std::function<bool(qint64, qint64)> &progress) const
{
    VerifyReport report;
    report.databaseFault = m_office.db().integrityFault();
    const fixity::Contents contents = fixity::check(m_office.db(), progress);
    report.contentsChecked = contents.checked;
    report.contentsDamaged = contents.damaged;
    const AuditStore audit(m_office.db());
    report.audit = audit.check();
    report.audit.damage += tombstoneledger::returned(m_office.db());
    report.contentsDamaged += audit.missingContents();
    if (anchor && !audit.holds(*anchor))
        report.anchorMismatch = Words::tr("The trail does not hold the anchor %1: entries were cut off or rewritten.")
                                    .arg(anchor->toString());
    return report;
}

void AuditDesk::keep(const VerifyReport &report) const
{
    FixityStore(m_office.db())
        .add({ m_office.now(), report.contentsChecked, report.contentsDamaged.size(), report.ok() });
}

std::optional<FixityCheck> AuditDesk::lastCheck() const
{
    return FixityStore(m_office.db()).last();
}

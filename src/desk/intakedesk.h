// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/slip.h"

#include <QList>
#include <QMap>

#include <memory>

class Office;
class PersonIndex;

/// What the counter form holds (steps 1, 2). Everything is as typed; rules are checked by the desk.
struct IntakeForm {
    DraftId draft {}; ///< the journal that it is kept in
    AccountData applicant;
    AccountId account {}; ///< chosen from the register, or none
    RequestKinds kinds;
    Channel channel = Channel::InPerson;
    QString carrierName;
    QString carrierNip;
    QString letterNumber;
    QDate letterDate;
    QString letterSubject;
    QString decreeIssuer;
    QDate decreeValidFrom;
    ResetReason reason = ResetReason::Forgotten;
    QString reasonText;
    TriedSelfService tried = TriedSelfService::NotAsked;
    QList<ChangeItem> changes; ///< wanted changes: field and new value (kind Change)
    QList<NewPaper> papers;
    std::optional<LateEntry> late; ///< susulan: typed in from a paper slip, with that day's true times
    QMap<QString, QString> unread; ///< field -> text that is no value yet ("letterDate" -> "04/05/22"); drafts only

    /// Without the papers' bytes. A round trip keeps every field.
    QByteArray toJson() const;
    static IntakeForm fromJson(const QByteArray &json);
};

struct Draft {
    DraftId id {};
    QDateTime changedAt;
    IntakeForm form;
};

/// A person found while typing.
struct PersonHit {
    AccountId account {};
    AccountData data;
};

/// What is told before saving; nothing of it forbids, except refusal.
struct IntakeNotes {
    QStringList facts; ///< calm lines: open request, recent requests, new phone
    std::optional<QString> refusal; ///< R48, R49 or a missing field: saving is not possible, and why
    QString
        refusedField; ///< objectName-like key of the field that refusal is about: "name", "letterNumber", "papers"...
    QString confirmationWhy; ///< not empty: the confirmation will be mandatory (I5, R47)
};

/// Steps 1 and 2: takes in an applicant's papers. One function = one transaction. Leaves ticks to RequestDesk.
class IntakeDesk final
{
    Q_DISABLE_COPY_MOVE(IntakeDesk)
public:
    explicit IntakeDesk(Office &office);
    ~IntakeDesk();

    /// By any part of name, NIP, user ID or Pokja; titles and one typing error per word do not matter. At most limit.
    QList<PersonHit> lookUp(const QString &text, int limit) const;
    /// Facts and refusals for the form as it stands. Cheap: called while typing.
    IntakeNotes notes(const IntakeForm &form) const;
    QList<FiledBefore> filedBefore(const QString &sha256) const;
    QList<Request> requestsOf(const AccountData &person, int limit) const; ///< newest first

    /// Keeps what is typed (at most 1 s of typing is lost). Returns the draft's id; the form's papers with bytes are
    /// stored once.
    DraftId keepDraft(const IntakeForm &form);
    QList<Draft> drafts() const; ///< of the operator, newest first
    void dropDraft(DraftId id);

    /// Saves the request: agenda number without gaps per year, papers, frozen checklist, comparison rows; the draft
    /// goes.
    /// @throws Error::Refused with the sentence of notes().refusal
    CaseFile takeIn(const IntakeForm &form);

private:
    Office &m_office;
    std::unique_ptr<PersonIndex> m_people;
};

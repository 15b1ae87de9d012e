// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflictfields.h"

#include "core/registerimport.h"

#include <QCoreApplication>

#include <array>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(conflictfields)
};

/// Everything that the register keeps of an account; each is one line of the panel.
template <class Visit> void eachField(Visit &&visit)
{
    const auto member = [&visit](auto pointer) {
        visit([pointer](const AccountData &from, AccountData &to) { to.*pointer = from.*pointer; });
    };
    for (auto text : { &AccountData::userId, &AccountData::name, &AccountData::nip, &AccountData::rank,
                       &AccountData::position, &AccountData::email, &AccountData::phone, &AccountData::pokja,
                       &AccountData::decreeNumber, &AccountData::unit })
        member(text);
    for (auto date : { &AccountData::decreeDate, &AccountData::decreeValidUntil })
        member(date);
    member(&AccountData::nipKind);
    member(&AccountData::active);
}

QString word(const std::optional<Agreement> &decided)
{
    return decided ? comparison::title(*decided) : Words::tr("not decided");
}
} // namespace

QList<ConflictPanel::Field> conflictfields::of(const AccountData &base, const AccountData &yours,
                                               const AccountData &theirs)
{
    QList<ConflictPanel::Field> fields;
    eachField([&](auto copy) {
        AccountData one = theirs;
        copy(yours, one);
        const auto differences = registerimport::changes(theirs, one);
        AccountData typed = base;
        copy(yours, typed);
        for (const ImportFieldChange &change : differences)
            fields.append({ change.field, change.after, change.before, typed != base });
    });
    return fields;
}

AccountData conflictfields::merged(const AccountData &yours, const AccountData &theirs, const QList<bool> &mine)
{
    AccountData result = theirs;
    qsizetype at = 0;
    eachField([&](auto copy) {
        AccountData one = theirs;
        copy(yours, one);
        if (registerimport::changes(theirs, one).isEmpty())
            return;
        if (mine.value(at++, true))
            copy(yours, result);
    });
    return result;
}

QList<ConflictPanel::Field> conflictfields::of(const ComparisonRow &yours, const ComparisonRow &theirs)
{
    QList<ConflictPanel::Field> fields;
    const QString title = comparison::title(yours.field);
    if (yours.decided != theirs.decided)
        fields.append({ Words::tr("%1: decision").arg(title), word(yours.decided), word(theirs.decided) });
    if (yours.note != theirs.note)
        fields.append({ Words::tr("%1: note").arg(title), yours.note, theirs.note, !yours.note.isEmpty() });
    return fields;
}

ComparisonRow conflictfields::merged(const ComparisonRow &yours, const ComparisonRow &theirs, const QList<bool> &mine)
{
    ComparisonRow result = yours;
    qsizetype at = 0;
    if (yours.decided != theirs.decided && !mine.value(at++, true))
        result.decided = theirs.decided;
    if (yours.note != theirs.note && !mine.value(at, true))
        result.note = theirs.note;
    return result;
}

QList<ConflictPanel::Field> conflictfields::of(const ChecklistItem &yours, const ChecklistItem &theirs)
{
    QList<ConflictPanel::Field> fields;
    const auto state = [](const ChecklistItem &item) {
        return checklist::stateTitle(item.state) + (item.reason.isEmpty() ? QString() : u' ' + item.reason);
    };
    if (state(yours) != state(theirs))
        fields.append({ Words::tr("%1: decision").arg(yours.title), state(yours), state(theirs) });
    if (yours.note != theirs.note)
        fields.append({ Words::tr("%1: note").arg(yours.title), yours.note, theirs.note, !yours.note.isEmpty() });
    return fields;
}

ChecklistItem conflictfields::merged(const ChecklistItem &yours, const ChecklistItem &theirs, const QList<bool> &mine)
{
    ChecklistItem result = yours;
    qsizetype at = 0;
    if ((yours.state != theirs.state || yours.reason != theirs.reason) && !mine.value(at++, true)) {
        result.state = theirs.state;
        result.reason = theirs.reason;
    }
    if (yours.note != theirs.note && !mine.value(at, true))
        result.note = theirs.note;
    return result;
}

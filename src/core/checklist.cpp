// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist.h"

#include "core/note.h"
#include "core/reasons.h"
#include "core/sop.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(checklist)
};

bool isFault(const ChecklistItem &item)
{
    return item.state == ItemState::Incomplete || item.state == ItemState::Missing;
}

/// The first item that is not decided in order says why.
QString firstUndecided(const QList<ChecklistItem> &items, const Reasons &reasons)
{
    if (items.isEmpty())
        return Words::tr("The checklist is empty. Ask the keeper to check the SOP.");
    for (const ChecklistItem &item : items) {
        if (const QString why = checklist::whyNotDecided(item, reasons); !why.isEmpty())
            return why;
    }
    return {};
}

QStringList faultyMandatory(const QList<ChecklistItem> &items)
{
    QStringList titles;
    for (const ChecklistItem &item : items) {
        if (item.mandatory && item.state != ItemState::Complete)
            titles.append(item.title);
    }
    return titles;
}
} // namespace

QList<ChecklistItem> checklist::fromSop(const Sop &sop, bool broughtByCarrier)
{
    QList<ChecklistItem> items;
    for (const SopPaper &paper : sop.papers()) {
        if (paper.onlyWithCarrier && !broughtByCarrier)
            continue;
        ChecklistItem item;
        item.code = paper.code;
        item.title = paper.title;
        item.mandatory = paper.mandatory;
        items.append(item);
    }
    return items;
}

QList<ChecklistItem> checklist::reopened(const QList<ChecklistItem> &items)
{
    QList<ChecklistItem> again = items;
    for (ChecklistItem &item : again) {
        if (item.state == ItemState::Complete)
            continue;
        item.state = ItemState::Open;
        item.reason.clear();
        item.note.clear();
        item.paperId = 0;
        item.page = 0;
    }
    return again;
}

QString checklist::whyNotDecided(const ChecklistItem &item, const Reasons &reasons)
{
    if (item.state == ItemState::Open)
        return Words::tr("\"%1\" has not been checked yet.").arg(item.title);
    if (!item.note.isEmpty() && !saysSomething(item.note))
        return Words::tr("The note on \"%1\" says nothing. Write it out or leave it empty.").arg(item.title);
    if (!isFault(item))
        return {};
    const Reason *reason = reasons.find(item.reason);
    if (!reason || reason->isRejection())
        return Words::tr("\"%1\" needs a reason. Choose one from the list.").arg(item.title);
    if (!reason->paper.isEmpty() && reason->paper != item.code)
        return Words::tr("Reason %1 speaks of another paper than \"%2\". Choose one that fits.")
            .arg(item.reason, item.title);
    // A paper that is there cannot be sent back as one that is not, or the notice would ask for the wrong thing.
    if (item.state == ItemState::Incomplete && reason->missing && item.code != QLatin1String("authority"))
        return Words::tr("Reason %1 says that \"%2\" is not there at all. Choose one that fits.")
            .arg(item.reason, item.title);
    if (item.state == ItemState::Missing && !reason->missing)
        return Words::tr("\"%2\" is not there at all, but reason %1 says what is wrong in it. Choose one that fits.")
            .arg(item.reason, item.title);
    return {};
}

QString checklist::whyNotComplete(const QList<ChecklistItem> &items, const Reasons &reasons)
{
    if (const QString why = firstUndecided(items, reasons); !why.isEmpty())
        return why;
    const QStringList faulty = faultyMandatory(items);
    if (!faulty.isEmpty())
        return Words::tr("Not complete yet: %1.").arg(faulty.join(QStringLiteral("; ")));
    return {};
}

QString checklist::whyNotIncomplete(const QList<ChecklistItem> &items, const Reasons &reasons)
{
    if (const QString why = firstUndecided(items, reasons); !why.isEmpty())
        return why;
    if (faultyMandatory(items).isEmpty())
        return Words::tr("Every required paper is complete, so there is nothing to ask for.");
    return {};
}

QString checklist::stateTitle(ItemState state)
{
    switch (state) {
    case ItemState::Open:
        return Words::tr("not checked");
    case ItemState::Complete:
        return Words::tr("complete");
    case ItemState::Incomplete:
        return Words::tr("incomplete");
    case ItemState::Missing:
        return Words::tr("not there");
    }
    return {};
}

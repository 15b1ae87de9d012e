// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QMetaType>
#include <QString>

class Reasons;
class Sop;

enum class ItemState { Open, Complete, Incomplete, Missing };

/// One line of step 2's checklist: a paper, how it was found, and the page that shows it (I4).
struct ChecklistItem {
    QString code; ///< request-letter, decree, authority
    QString title; ///< as the SOP's version names the paper
    bool mandatory = true;
    ItemState state = ItemState::Open;
    QString reason; ///< K1..K6, where the state is Incomplete or Missing
    QString note;
    qint64 paperId = 0; ///< 0: no evidence pointed at
    int page = 0; ///< from 1; 0: none
    bool operator==(const ChecklistItem &) const = default;
};
Q_DECLARE_METATYPE(ChecklistItem)

/// The rules of the completeness check (step 2; R4). A list is a frozen copy of the SOP version's papers.
/// Who ticked what and when is kept by the desk; the date rule of the SK stands in decree.h.
namespace checklist
{
/// The papers of one SOP version, all open; the letter of authority only when somebody else brings the papers.
QList<ChecklistItem> fromSop(const Sop &sop, bool broughtByCarrier);
/// The items still to be looked at after new papers came in: complete ticks stand, the others are open again.
QList<ChecklistItem> reopened(const QList<ChecklistItem> &items);
/// "" where this one item is decided in order; else the sentence with what is wrong with it.
QString whyNotDecided(const ChecklistItem &item, const Reasons &reasons);
/// "" where "complete" is permitted: every mandatory item Complete, every other one decided.
QString whyNotComplete(const QList<ChecklistItem> &items, const Reasons &reasons);
/// "" where "incomplete" is permitted: every item decided, at least one mandatory one not Complete.
QString whyNotIncomplete(const QList<ChecklistItem> &items, const Reasons &reasons);
QString stateTitle(ItemState state); ///< for the screen
} // namespace checklist

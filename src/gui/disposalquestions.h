// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/disposal.h"
#include "gui/fieldsquestion.h"

/// What is asked on a list's way out of the unit, and how the answers are read. What becomes of them is DisposalView's
/// and the desk's.
namespace disposalquestions
{
/// Which kind of list, of so many files each; a kind without files is not offered.
FieldsQuestion::Question proposal(int toDestroy, int toTransfer);
struct Proposal {
    DisposalKind kind = DisposalKind::Destruction;
    QString note;
};
Proposal proposalIn(const QStringList &values, int toDestroy);

FieldsQuestion::Question approval(DisposalStep step, DisposalKind kind, QDate today);
struct Document {
    QString number;
    QDate date;
    QString note;
};
Document documentIn(const QStringList &values);

/// Number and date are read by documentIn().
FieldsQuestion::Question minutes(DisposalKind kind, QDate today, const QString &city);
DisposalMinutes minutesIn(const QStringList &values, DisposalKind kind);

FieldsQuestion::Question purge(int files);
} // namespace disposalquestions

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inboxroles.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(inbox)
};

standard::Reading timeOf(const QModelIndex &index)
{
    const QString waiting = index.data(inbox::WaitingRole).toString();
    if (!waiting.isEmpty())
        return standard::waiting(waiting);
    const QVariant used = index.data(inbox::MinutesUsedRole);
    if (!used.isValid())
        return {};
    const QVariant allowed = index.data(inbox::MinutesStandardRole);
    return standard::reading(used.toInt(), allowed.isValid() ? std::optional<int>(allowed.toInt()) : std::nullopt);
}
} // namespace

namespace inbox
{
Card cardOf(const QModelIndex &index)
{
    Card card;
    card.applicant = index.data(ApplicantRole).toString();
    card.agenda = index.data(AgendaRole).toString();
    card.received = index.data(ReceivedRole).toString();
    card.pokja = index.data(PokjaRole).toString();
    card.kinds = index.data(KindsRole).toString();
    card.stageNumber = index.data(StageNumberRole).toInt();
    card.stageName = index.data(StageNameRole).toString();
    card.officer = index.data(OfficerRole).toString();
    card.flags = index.data(FlagsRole).toStringList();
    card.time = timeOf(index);
    return card;
}

QString accessibleTextOf(const Card &card)
{
    QStringList parts { card.applicant, Words::tr("agenda %1").arg(card.agenda) };
    if (!card.received.isEmpty())
        parts.append(Words::tr("received %1").arg(card.received));
    parts.append({ card.pokja, card.kinds });
    parts.append(card.stageNumber > 0 ? Words::tr("step %1: %2").arg(card.stageNumber).arg(card.stageName)
                                      : card.stageName);
    parts.append(card.time.meaning);
    if (!card.officer.isEmpty())
        parts.append(Words::tr("officer %1").arg(card.officer));
    parts.append(card.flags);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
} // namespace inbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/standardbadge.h"

#include <QString>
#include <QStringList>
#include <Qt>

class QModelIndex;

/// What the inbox's card reads from a row of its model. All are words ready to be shown, in the officer's language;
/// the model also gives Qt::AccessibleTextRole (accessibleTextOf) and Qt::ToolTipRole.
namespace inbox
{
enum Role : int {
    ApplicantRole = Qt::UserRole + 1, ///< QString
    AgendaRole, ///< QString "0042"
    ReceivedRole, ///< QString "20 Nov, 09.12"
    PokjaRole, ///< QString "Pokja 3"
    KindsRole, ///< QString "Reset password, info User ID"
    StageNumberRole, ///< int, step of the SOP; 0 = none
    StageNameRole, ///< QString "Periksa kebenaran"
    OfficerRole, ///< QString, may be empty
    MinutesUsedRole, ///< int
    MinutesStandardRole, ///< int, invalid = this step has no standard
    WaitingRole, ///< QString "menunggu diambil"; not empty = somebody else's time, minutes do not count
    FlagsRole, ///< QStringList "Nomor HP berubah", "Susulan"
    RequestIdRole, ///< qint64
};

struct Card {
    QString applicant, agenda, received, pokja, kinds, stageName, officer;
    int stageNumber = 0;
    standard::Reading time;
    QStringList flags;
};

Card cardOf(const QModelIndex &index);
/// The whole card as one sentence for a screen reader.
QString accessibleTextOf(const Card &card);
} // namespace inbox

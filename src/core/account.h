// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/nip.h"

#include <QDate>
#include <QMetaType>
#include <QString>

/// What the register keeps of one SPSE account at one time: the values of one dated version.
/// Texts are as an officer reads them; nip holds digits only, phone is +62..., an unknown date is an invalid QDate.
/// Who keeps the versions, and which of them is in force, is the register's business. No password, no NIK: never here.
struct AccountData {
    QString userId;
    QString name; ///< with titles, as written on papers
    QString nip;
    NipKind nipKind = NipKind::Pns;
    QString rank; ///< "Penata Tingkat I, III/d"
    QString position;
    QString email;
    QString phone;
    QString pokja;
    QString decreeNumber; ///< SK penetapan
    QDate decreeDate;
    QDate decreeValidUntil; ///< invalid: no end stated
    QString unit;
    bool active = true;

    bool operator==(const AccountData &) const = default;
};
Q_DECLARE_METATYPE(AccountData)

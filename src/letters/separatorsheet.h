// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One sheet that is laid between papers in the feeder: what its code says (core/papercode.h), in large words.
struct SeparatorSheet {
    QString code;
    QString title; ///< "SK Penetapan"
    QString request; ///< "Agenda 0042/2026"; empty: for any request
};

/// Separator sheets, one a page, on the office's sheet. The code stands twice, so that a sheet may lie either way up.
namespace separatorsheet
{
QByteArray toPdf(const QList<SeparatorSheet> &sheets, const OfficeIdentity &office);
} // namespace separatorsheet

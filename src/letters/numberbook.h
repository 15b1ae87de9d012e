// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/numberline.h"
#include "letters/officeidentity.h"

#include <QByteArray>
#include <QList>

/// The number book on paper: a line for each number, void ones with their reason. Which lines, is the desk's business.
namespace numberbook
{
QString stateWord(const NumberLine &line); ///< "dicetak", "batal", "disediakan"
QByteArray toPdf(const QList<NumberLine> &lines, int year, const OfficeIdentity &office); ///< PDF/A-1b
} // namespace numberbook

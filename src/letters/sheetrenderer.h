// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QByteArray>
#include <QString>

/// A page of the office that is no letter: no template, no number, no signature. For what the archive tells of a
/// request. Safe on any thread of a program with a QGuiApplication.
namespace sheetrenderer
{
/// PDF/A-1b on the office's sheet, in its font. The classes of a letter's style sheet may be used.
/// @throws Error::Fault where the font is missing
QByteArray toPdf(const QString &title, const QString &html, const OfficeIdentity &office);
} // namespace sheetrenderer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"
#include "secrets/secretbytes.h"

#include <QByteArray>

class QPagedPaintDevice;

/// A letter on paper. Safe on any thread of a program with a QGuiApplication. Throws Refused where a field is empty or
/// unknown, Fault where the font is missing or the device cannot be drawn on.
namespace letterrenderer
{
/// PDF/A-1b with embedded fonts, title and language, for the archive. Throws Fault for a letter that wants a password:
/// it is never a file.
QByteArray toPdf(const LetterContent &content, const OfficeIdentity &office);

/// Pages that are no letter, such as the number book, numbered from the second, out of what LetterObjects and
/// letterstyle know.
QByteArray toPdf(const QString &html, const QString &title, const OfficeIdentity &office);

/// The same pages on a printer. Sets the device's page layout. @p password may be null, and must not be where
/// letters::wantsPassword(); it is drawn as outlines and is in no string (see SecretDrawing).
void paint(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password,
           QPagedPaintDevice &device);

/// Without the outer side of a letter with a password. @param password as above; may be null
int pageCount(const LetterContent &content, const OfficeIdentity &office, const SecretBytes *password = nullptr);
} // namespace letterrenderer

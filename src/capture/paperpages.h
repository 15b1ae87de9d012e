// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// A foreign paper as pages of a dossier. Reads it in the shut-in child; never in the window's thread.
namespace paperpages
{
/// PDF/A-1b with the pages as pictures: a JPEG's own bytes where a PDF takes them, else drawn. The unchanged original
/// is what counts and lies beside the dossier. @throws Error with the reader's sentence
QByteArray toArchivePdf(const QByteArray &bytes, const QString &title);
} // namespace paperpages

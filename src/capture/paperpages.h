// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

/// Foreign papers as pages of a dossier. Reads them in shut-in children, several at once; never in the window's thread.
namespace paperpages
{
/// For each paper PDF/A-1b with its pages as pictures: a JPEG's own bytes where a PDF takes them, else drawn; empty
/// where the reader cannot show it. The unchanged original is what counts and lies beside the dossier.
QList<QByteArray> toArchivePdf(const QList<QByteArray> &papers);
} // namespace paperpages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// Tells in which language a PDF of QPdfWriter is, which Qt cannot say: appends its catalog once more, with /Lang, as
/// an incremental update (PDF 1.4, 3.4.5). What was written before stays byte for byte the same.
/// @param language as in BCP 47: "id-ID"
/// Throws Fault where @p pdf has not the form that QPdfWriter gives it.
QByteArray withLanguage(const QByteArray &pdf, const QByteArray &language);

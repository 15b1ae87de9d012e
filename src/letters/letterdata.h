// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"

#include <QByteArray>
#include <QJsonObject>

/// A letter's data as people and other programs write it: one flat JSON object, {"nama_pemohon": "...", "dokumen":
/// [{"hasil": "..."}]}. A date may be ISO ("2026-11-23") or written out, a time "09:30" or "09.30", a number a number
/// or digits; they are kept as the letter writes them (R30). What is kept of a made letter ({"fields", "rows"}) is read
/// as well. It leaves to the template which values may be empty.
namespace letterdata
{
/// Throws Refused that names what is unknown or not of its type.
LetterFields read(const QByteArray &json, const LetterFieldSet &known);
/// {"letter","fields":[{"name","type","required","example"}],"example":{..}}; a list has the type "list" and "columns".
/// The example is valid data for read().
QJsonObject describe(LetterKind kind);
} // namespace letterdata

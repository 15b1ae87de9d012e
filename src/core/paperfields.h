// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagewords.h"
#include "core/paper.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

#include <optional>

/// What a desk wants to know from a request letter and a decree. Codes of the values that are stored: append only.
enum class PaperField {
    LetterNumber,
    LetterDate,
    Name,
    Nip,
    UserId,
    Pokja,
    Email,
    Phone,
    DecreeNumber,
    DecreeDate,
    DecreeValidUntil,
};

/// A suggestion, never more: what was read, where, and whether the rule is sure of it. Nothing is filled in from here
/// without the officer's word (C19).
struct FieldValue {
    QString value; ///< dates ISO, a NIP as 18 digits, a phone as +62...; all else as it is written
    bool certain = false; ///< never for a wrong value: where anything can be read in two ways, it is not
    int page = 1;
    QRectF box; ///< mm from the page's top left, on the page as it lies
};

/// One name of a decree's list.
struct DecreeMember {
    QString name;
    QString nip;
    QString position;
};

struct PaperFields {
    PaperKind kind = PaperKind::Other;
    QMap<PaperField, FieldValue> values;
    QList<DecreeMember> members;
    std::optional<FieldValue> signature; ///< where a request letter was signed; its value is empty (I6)
};

/// The rules by which Indonesian request letters and decrees are read. Pure: words in, suggestions out. Whether they
/// are true is for the officer, whether they agree with the register for the comparison.
namespace paperfields
{
/// @param today a date after it is not sure
PaperFields read(const QList<PageWords> &pages, QDate today);
/// What one paper is, by its words: request letter, decree, letter of authority; Other where nothing says so.
PaperKind kindOf(const QList<PageWords> &pages);
/// Straight boxes of what should be read a second time, because one letter more or less matters in it.
QList<QRectF> worthASecondLook(const PageWords &page);
QString code(PaperField field); ///< "letter_number"
} // namespace paperfields

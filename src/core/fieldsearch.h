// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelines.h"
#include "core/paperfields.h"

#include <QMap>

#include <deque>

/// A place where a field may stand. Used by paperfields alone.
struct FieldPlace {
    PaperField field {};
    QString text; ///< as it stands there
    const PageLine *line = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    bool labelled = false; ///< its name stands before it
    bool exact = true; ///< of a date: no letter was guessed
    QDate date;
    QRectF box() const { return line->boxOf(from, to); }
    double confidence() const { return line->confidenceOf(from, to); }
};

/// Finds the places line by line. The lines and the joined ones must outlive the places.
namespace fieldsearch
{
/// Lines with what they run on to on the next one; a deque, because places point at them.
using JoinedLines = std::deque<PageLine>;

enum class PageKind { Letter, Decree, Authority, Other };
PageKind kindOf(const QList<PageLine> &lines);
QList<FieldPlace> inLetter(const QList<PageLine> &lines, JoinedLines &joined);
QList<FieldPlace> inDecree(const QList<PageLine> &lines, JoinedLines &joined);
/// The 18 digits of a text that are, or look like, a NIP; empty for none. @param guessed a letter was taken for a digit
QString nipIn(const QString &text, bool *guessed, qsizetype *from = nullptr, qsizetype *to = nullptr);
} // namespace fieldsearch

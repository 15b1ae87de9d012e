// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// A NIP that stands in a longer text.
struct NipInText {
    QString digits; ///< 18 of them, beginning with a year of birth; whether they are a NIP, nip.h says
    qsizetype from = 0; ///< first character
    qsizetype to = 0; ///< behind the last one
    bool guessed = false; ///< a letter was taken for a digit
};

/// All that are, or look like, a NIP, in the text's order: "198001012005011001", "19800101 200501 1 001".
QList<NipInText> nipsInText(const QString &text);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"
#include "core/letterkind.h"

#include <QDate>
#include <QString>

/// What became of a number. Free: reserved and not used yet. Outside: used for a letter that Loket did not make.
enum class NumberState { Made = 1, Printed = 2, Void = 3, Free = 4, Outside = 5 };

/// One line of the number book: a letter of ours, or a number that was reserved.
struct NumberLine {
    LetterId letter {}; ///< or
    qint64 reserved = 0;
    RequestId request {};
    int year = 0;
    QString numberClass; ///< "" = the one book
    int sequence = 0; ///< 0: a number by hand
    QString number;
    QDate date;
    LetterKind kind = LetterKind::CompletionNotice;
    NumberState state = NumberState::Made;
    QString subject; ///< of the letter, or what the number was reserved for
    QString addressee;
    QString agenda; ///< "17/2026"
    QString remark; ///< why it is void, or what it was used for
    QString srikandi;
    bool secret = false; ///< never entered in SRIKANDI: its recipients there could read it
};

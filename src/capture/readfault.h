// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Why a foreign file was not read. The reader's child sends the number, the parent has the words: nothing that a
/// hostile file could have written reaches the screen as a sentence.
enum class ReadFault : quint32 {
    None,
    Empty,
    TooLarge,
    NotAPaper,
    NotATable,
    IsProgram,
    Locked, ///< a password opens it
    Damaged,
    NoPages,
    TooManyPages, ///< where: how many
    TooManyPixels, ///< where: megapixels
    NoSuchPage,
    KindNotSupported,
    OldSpreadsheet, ///< .xls, .xlsb, or an .xlsx behind a password
    OtherSpreadsheet, ///< OpenDocument
    Doctored, ///< document type definition, doubled entry: what no spreadsheet program writes
    UnpacksTooLarge,
    EmptyTable,
    TooManyRows,
    TooManyCells, ///< where: row from 1
    CellTooLong, ///< where: row from 1
    UnclosedQuote, ///< where: row from 1 in which it opens
    NulCharacter, ///< where: row from 1
    TookTooLong,
    ReaderStopped, ///< the child died on this file
    ReaderMissing,
    NotShutIn, ///< the system refuses the lockdown: nothing is read without it
    RecogniserMissing, ///< loket-recogniser is not there
    NoLanguage, ///< the recognition knows no Indonesian on this computer
    MailTooDeep, ///< parts in parts in parts: no mail program writes that
    OutlookParcel, ///< winmail.dat: only Outlook unpacks it
    Last = OutlookParcel
};

/// @return one sentence in the officer's language that says what is wrong and what to do
QString readSentence(ReadFault fault, qint64 where = 0);

/// Thrown inside the child only, where no words are; it ends as one frame on its standard output.
struct ReadStop final {
    ReadFault fault = ReadFault::Damaged;
    qint64 where = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readfault.h"

#include "capture/paperfacts.h"
#include "capture/table.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reader)
};
QString number(qint64 n)
{
    return QLocale(QLocale::Indonesian).toString(n);
}

QString paperSentence(ReadFault fault, qint64 where)
{
    switch (fault) {
    case ReadFault::Empty:
        return Words::tr("This file is empty (0 bytes). Scan the paper again or ask for the file again.");
    case ReadFault::TooLarge:
        return Words::tr("This file is larger than %1 MB. Scan at 300 dpi or split it, then take it in again.")
            .arg(number(paperlimits::bytes / 1024 / 1024));
    case ReadFault::NotAPaper:
        return Words::tr(
            "This file is not a PDF, JPEG, PNG, TIFF or mail, whatever its name says. Scan the paper again or save it "
            "as PDF.");
    case ReadFault::IsProgram:
        return Words::tr("This file is a program and not a paper. It was not opened; ask for the paper itself.");
    case ReadFault::Locked:
        return Words::tr("This file is locked with a password. Ask for a copy without a password.");
    case ReadFault::Damaged:
        return Words::tr("This file is damaged and cannot be read. Scan the paper again or ask for the file again.");
    case ReadFault::NoPages:
        return Words::tr("This file has no page that can be shown. Scan the paper again or ask for the file again.");
    case ReadFault::TooManyPages:
        return Words::tr(
                   "This file has %1 pages; at most %2 are taken. Split it and take in what belongs to the request.")
            .arg(number(where), number(paperlimits::pages));
    case ReadFault::TooManyPixels:
        return Words::tr("This image has %1 megapixels; at most %2 are taken. Scan the paper again at 300 dpi.")
            .arg(number(where), number(paperlimits::pixels / 1'000'000));
    case ReadFault::NoSuchPage:
        return Words::tr("This paper has no such page.");
    case ReadFault::KindNotSupported:
        return Words::tr(
            "This image is of a rare kind that cannot be shown. Save it as PDF or JPEG and take it in again.");
    case ReadFault::MailTooDeep:
        return Words::tr("This mail holds more parts than any mail program writes, and was refused. Ask for the papers "
                         "themselves.");
    case ReadFault::OutlookParcel:
        return Words::tr(
            "This attachment is a winmail.dat parcel that only Outlook opens. Ask the sender for the papers "
            "as PDF.");
    default:
        return {};
    }
}

QString tableSentence(ReadFault fault, qint64 where)
{
    switch (fault) {
    case ReadFault::NotATable:
        return Words::tr("This file is neither CSV nor XLSX, whatever its name says. Save the table as XLSX or CSV.");
    case ReadFault::OldSpreadsheet:
        return Words::tr("This is an old or locked Excel file. Save it as XLSX without a password.");
    case ReadFault::OtherSpreadsheet:
        return Words::tr("This is an OpenDocument table. Save it as XLSX or CSV.");
    case ReadFault::Doctored:
        return Words::tr(
            "This XLSX file holds what no spreadsheet program writes, and was refused. Save the table as CSV.");
    case ReadFault::UnpacksTooLarge:
        return Words::tr("This XLSX file is too large once unpacked, and was refused. Save the table as CSV.");
    case ReadFault::EmptyTable:
        return Words::tr("This table is empty. Choose the file with the data on its first sheet.");
    case ReadFault::TooManyRows:
        return Words::tr("This table has more than %1 rows. Split it into several files.")
            .arg(number(tablelimits::rows));
    case ReadFault::TooManyCells:
        return Words::tr("This table is too wide or too large at row %1. Remove the columns that are not needed.")
            .arg(number(where));
    case ReadFault::CellTooLong:
        return Words::tr("A cell in row %1 has more than %2 characters. Correct the row and choose the file again.")
            .arg(number(where), number(tablelimits::cellCharacters));
    case ReadFault::UnclosedQuote:
        return Words::tr(
                   "A quotation mark that opens in row %1 is never closed. Correct the row and choose the file again.")
            .arg(number(where));
    case ReadFault::NulCharacter:
        return Words::tr(
                   "Row %1 holds a NUL character, so this is not a clean text file. Save the table as CSV UTF-8 again.")
            .arg(number(where));
    default:
        return {};
    }
}
} // namespace

QString readSentence(ReadFault fault, qint64 where)
{
    if (const QString sentence = paperSentence(fault, where); !sentence.isEmpty())
        return sentence;
    if (const QString sentence = tableSentence(fault, where); !sentence.isEmpty())
        return sentence;
    switch (fault) {
    case ReadFault::None:
        return {};
    case ReadFault::TookTooLong:
        return Words::tr(
            "Reading this file took too long and was stopped. Scan the paper again or ask for the file again.");
    case ReadFault::ReaderMissing:
        return Words::tr("Loket is not installed completely: its reader is missing. Tell the administrator.");
    case ReadFault::RecogniserMissing:
        return Words::tr("Loket is not installed completely: its text recognition is missing. Tell the administrator.");
    case ReadFault::NoLanguage:
        return Words::tr("This computer has no text recognition for Indonesian. Have the administrator install the "
                         "package tesseract-ocr-ind.");
    case ReadFault::NotShutIn:
        return Words::tr("This computer cannot shut in the reader of foreign files, so nothing was opened. Tell the "
                         "administrator.");
    default:
        return Words::tr(
            "This file stopped its reader and was refused; nothing else was touched. Scan the paper again or ask "
            "for the file again.");
    }
}

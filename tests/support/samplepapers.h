// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>

/// A page of a paper with what is really written on it.
struct SamplePaper {
    PaperKind kind = PaperKind::RequestLetter;
    QString letterNumber;
    QDate letterDate;
    QString name;
    QString nip;
    QString userId;
    QString pokja;
    QString email;
    QString phone; ///< +62...
    QString decreeNumber;
    QDate decreeDate;
    QDate decreeValidUntil;
    QString html; ///< the page
    QString words; ///< all words of the page in reading order, single spaces
};

/// Request letters and decrees as Indonesian offices write them: orders, labels, fonts, number styles and dates differ
/// with the number. The same number gives the same paper. Made without Loket's reading code; invented people.
namespace samplepapers
{
SamplePaper letter(int number);
SamplePaper decree(int number);
/// A4 at that resolution, gray, or in colour with a blue signature and a round stamp over the text's end.
QImage page(const SamplePaper &paper, int dpi, bool signedAndStamped = false);
/// The same as a PDF with a text layer.
QByteArray pdf(const SamplePaper &paper);
} // namespace samplepapers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pdflanguage.h"

#include "core/error.h"

#include <QCoreApplication>

namespace
{
/// What stands between @p before and @p after, from @p at on; throws Fault where either is missing.
QByteArray between(const QByteArray &pdf, const QByteArray &before, const QByteArray &after, qsizetype at = 0)
{
    const qsizetype start = pdf.indexOf(before, at);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(after, start + before.size());
    if (end < 0)
        throw fault(QCoreApplication::translate("letters", "The letter could not be written as a PDF."),
                    QStringLiteral("PDF without ") + QString::fromLatin1(before));
    return pdf.mid(start + before.size(), end - start - before.size());
}
} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QByteArray &language)
{
    const qsizetype end = pdf.lastIndexOf("trailer");
    const QByteArray trailer = between(pdf, "trailer\n<<\n", ">>", qMax<qsizetype>(end, 0));
    const QByteArray previous = between(pdf, "startxref\n", "\n", qMax<qsizetype>(end, 0)).trimmed();
    const QByteArray root = between(trailer, "/Root ", " 0 R");
    const QByteArray catalog = between(pdf, '\n' + root + " 0 obj\n<<\n", ">>\nendobj");

    QByteArray result = pdf;
    const QByteArray catalogAt = QByteArray::number(result.size()).rightJustified(10, '0');
    result += root + " 0 obj\n<<\n" + catalog + "/Lang (" + language + ")\n>>\nendobj\n";
    const QByteArray tableAt = QByteArray::number(result.size());
    result += "xref\n" + root + " 1\n" + catalogAt + " 00000 n \n";
    result += "trailer\n<<\n" + trailer + "/Prev " + previous + "\n>>\nstartxref\n" + tableAt + "\n%%EOF\n";
    return result;
}

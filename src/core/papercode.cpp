// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papercode.h"

#include <QRegularExpression>

namespace
{
constexpr qsizetype longest = 40;
constexpr int slipDigit = 9; ///< no PaperKind

/// @param what a PaperKind's number, or slipDigit
QString made(AgendaNumber number, const QString &mark, int what)
{
    const QString request = agenda::payload(number); // "LOKET/2026/0042/7"
    if (request.isEmpty())
        return {};
    const QString head = request.section(QLatin1Char('/'), 0, 2);
    const QString digits = head.section(QLatin1Char('/'), 1, 1) + head.section(QLatin1Char('/'), 2, 2);
    const int check = agenda::checkDigit(digits + QString::number(what));
    return QStringLiteral("%1/%2/%3").arg(head, mark).arg(check);
}

QString separatorMark(PaperKind paper)
{
    return QLatin1Char('S') + QString::number(int(paper));
}

bool isKind(int number)
{
    return number >= int(PaperKind::RequestLetter) && number <= int(PaperKind::Proof);
}
} // namespace

namespace papercode
{
QString receipt(AgendaNumber number)
{
    return agenda::payload(number);
}

QString separator(PaperKind paper)
{
    return QStringLiteral("LOKET/%1/%2").arg(separatorMark(paper)).arg(agenda::checkDigit(QString::number(int(paper))));
}

QString separator(AgendaNumber number, PaperKind paper)
{
    return made(number, separatorMark(paper), int(paper));
}

QString slip(AgendaNumber number)
{
    return made(number, QStringLiteral("B"), slipDigit);
}

std::optional<PaperCode> read(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\ALOKET(?:/([0-9]{4})/([0-9]{4,7}))?/(B|S([0-9]))/[0-9]\\z"));
    if (text.size() > longest)
        return std::nullopt;
    if (const auto number = agenda::fromPayload(text))
        return PaperCode { PaperCode::Kind::Receipt, *number, PaperKind::Other };
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const AgendaNumber number { match.captured(1).toInt(), match.captured(2).toInt() };
    const bool isSlip = match.captured(3) == QLatin1String("B");
    if (!isSlip && !isKind(match.captured(4).toInt()))
        return std::nullopt;
    const auto paper = isSlip ? PaperKind::Proof : PaperKind(match.captured(4).toInt());
    // Made anew and compared, as the receipt's is.
    const QString again = isSlip                               ? slip(number)
        : match.hasCaptured(1) && !match.captured(1).isEmpty() ? separator(number, paper)
                                                               : separator(paper);
    if (again != text)
        return std::nullopt;
    return PaperCode { isSlip ? PaperCode::Kind::Slip : PaperCode::Kind::Separator, number, paper };
}
} // namespace papercode

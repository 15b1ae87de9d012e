// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/table.h"

#include <QChar>

namespace
{
bool hides(char32_t c)
{
    if (c == U'\t' || c == U'\n' || c == U'\r')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}
} // namespace

QString shownOpenly(const QString &text)
{
    QString open;
    const auto points = text.toUcs4();
    for (const uint point : points) {
        if (hides(point))
            open += QStringLiteral("<U+%1>").arg(point, 4, 16, QLatin1Char('0')).toUpper();
        else
            open += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return open;
}

bool hidesCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text.at(i).unicode();
        if (point < 0x7f && point >= 0x20)
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (hides(point))
            return true;
    }
    return false;
}

bool mixesScripts(const QString &text)
{
    bool latin = false;
    bool lookAlike = false;
    for (const QChar c : text) {
        if (!c.isLetter()) {
            latin = lookAlike = false;
            continue;
        }
        latin |= c.script() == QChar::Script_Latin;
        lookAlike |= c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek;
        if (latin && lookAlike)
            return true;
    }
    return false;
}

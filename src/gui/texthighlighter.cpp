// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texthighlighter.h"

#include "gui/theme.h"

#include <QRegularExpression>

TextHighlighter::TextHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TextHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression field(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    static const QRegularExpression block(QStringLiteral("\\[\\[[^\\]]*\\]\\]"));
    const std::pair<const QRegularExpression &, theme::Tone> parts[] = { { tag, theme::Tone::Muted },
                                                                         { block, theme::Tone::Warning },
                                                                         { field, theme::Tone::Accent } };
    for (const auto &[expression, tone] : parts) {
        QTextCharFormat format;
        format.setForeground(theme::toneColour(theme::colours(), tone));
        for (auto matches = expression.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>

/// Makes the words of a letter's text stand out: its fields and blocks are coloured, the marks of its form are pale.
class TextHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextHighlighter)
public:
    explicit TextHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

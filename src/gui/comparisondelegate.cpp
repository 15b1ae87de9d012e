// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisondelegate.h"

#include "core/textdifference.h"
#include "gui/comparisonmodel.h"
#include "gui/fieldmark.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

namespace
{
constexpr int padX = theme::inside;
constexpr int padY = 5;
constexpr int lineGap = 2;
constexpr int bar = 3;

struct Line {
    QString label;
    QString html;
};

QList<FieldMark::Range> ranges(const QList<TextRange> &from)
{
    QList<FieldMark::Range> to;
    for (const TextRange &range : from)
        to.append({ range.start, range.length });
    return to;
}

QString orDash(const QString &value)
{
    return value.trimmed().isEmpty() ? QStringLiteral("–") : value;
}

/// One line a source. The request's letters are marked wherever a reference has others.
QList<Line> linesOf(const ComparisonRow &row)
{
    QList<FieldMark::Range> inRequest;
    const auto marked = [&](const QString &reference, Agreement agreement) {
        if (agreement != Agreement::Different)
            return FieldMark::html(orDash(reference), {});
        const TextDifference d = differences(row.requestValue, reference);
        inRequest += ranges(d.inFirst);
        return FieldMark::html(reference, ranges(d.inSecond));
    };
    const Line reg { ComparisonModel::sourceTitle(ComparisonModel::Register),
                     marked(row.registerValue, row.registerAgreement) };
    const Line first { ComparisonModel::sourceTitle(ComparisonModel::First),
                       marked(row.firstValue, row.firstAgreement) };
    QList<Line> lines { { ComparisonModel::sourceTitle(ComparisonModel::Request),
                          FieldMark::html(orDash(row.requestValue), inRequest) },
                        reg,
                        first };
    if (!row.note.isEmpty())
        lines.append({ ComparisonModel::tr("Note"), row.note.toHtmlEscaped() });
    return lines;
}

int labelWidth()
{
    const QFontMetrics metrics(theme::font(theme::Text::Support));
    int width = metrics.horizontalAdvance(ComparisonModel::tr("Note"));
    for (auto column : { ComparisonModel::Request, ComparisonModel::Register, ComparisonModel::First })
        width = qMax(width, metrics.horizontalAdvance(ComparisonModel::sourceTitle(column)));
    return width + theme::inside;
}

void fill(QTextDocument &document, const QString &html, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an e-mail address has no spaces
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setDefaultFont(theme::font(theme::Text::Body));
    document.setHtml(html);
    document.setTextWidth(width);
}

int heightOf(const QString &html, int width)
{
    QTextDocument document;
    fill(document, html, width);
    return qCeil(document.size().height());
}

void drawHtml(QPainter &painter, const QRect &area, const QString &html, const QColor &colour)
{
    QTextDocument document;
    fill(document, QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html), area.width());
    painter.save();
    painter.translate(area.topLeft());
    document.drawContents(&painter);
    painter.restore();
}

theme::Tone toneOf(const ComparisonRow &row)
{
    if (!row.looked)
        return theme::Tone::Muted;
    switch (comparison::effective(row)) {
    case Agreement::Same:
        return theme::Tone::Accent;
    case Agreement::Different:
        return theme::Tone::Warning;
    case Agreement::Absent:
        break;
    }
    return theme::Tone::Muted;
}
} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int ComparisonDelegate::heightOf(int row, int valueWidth, int openWidth) const
{
    const ComparisonRow &r = m_model.at(row);
    const int result = QFontMetrics(theme::font(theme::Text::Body)).height()
        + (ComparisonModel::lacksNote(r) && r.looked
               ? QFontMetrics(theme::font(theme::Text::Support)).height() + lineGap
               : 0);
    int value = 0;
    if (ComparisonModel::isOpen(r)) {
        const int width = qMax(40, openWidth - labelWidth() - 2 * padX);
        const QList<Line> lines = linesOf(r);
        for (const Line &line : lines)
            value += ::heightOf(line.html, width) + lineGap;
    } else {
        value = ::heightOf(orDash(r.requestValue).toHtmlEscaped(), qMax(40, valueWidth - 2 * padX));
        if (!r.note.isEmpty())
            value += ::heightOf(r.note.toHtmlEscaped(), qMax(40, valueWidth - 2 * padX)) + lineGap;
    }
    return qMax(value, result) + 2 * padY + 1;
}

int ComparisonDelegate::resultWidth() const
{
    const QFontMetrics metrics(theme::font(theme::Text::Strong));
    ComparisonRow row;
    int width = metrics.horizontalAdvance(ComparisonModel::result(row));
    row.looked = true;
    for (Agreement agreement : { Agreement::Same, Agreement::Different, Agreement::Absent }) {
        row.decided = agreement;
        width = qMax(width, metrics.horizontalAdvance(ComparisonModel::result(row)));
    }
    width = qMax(
        width, QFontMetrics(theme::font(theme::Text::Support)).horizontalAdvance(ComparisonModel::tr("needs a note")));
    return width + 2 * padX;
}

int ComparisonDelegate::fieldWidth() const
{
    const QFontMetrics metrics(theme::font(theme::Text::Body));
    int width = 0;
    for (ComparedField field : comparison::fields())
        width = qMax(width, metrics.horizontalAdvance(comparison::title(field)));
    return width + 2 * padX + bar;
}

void ComparisonDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    const ComparisonRow &row = m_model.at(index.row());
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        painter.fillRect(option.rect, c.accentSoft);
    else if (ComparisonModel::isOpen(row))
        painter.fillRect(option.rect, c.warningSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (current && index.column() == ComparisonModel::Field)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), bar, option.rect.height()), c.accent);
}

void ComparisonDelegate::paintResult(QPainter &painter, const QRect &area, const ComparisonRow &row) const
{
    const theme::Colours &c = theme::colours();
    painter.setFont(theme::font(row.decided ? theme::Text::Strong : theme::Text::Body));
    painter.setPen(theme::toneColour(c, toneOf(row)));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, ComparisonModel::result(row));
    if (!row.looked || !ComparisonModel::lacksNote(row))
        return;
    const int below = painter.fontMetrics().height() + lineGap;
    painter.setFont(theme::font(theme::Text::Support));
    painter.setPen(c.warning);
    painter.drawText(area.adjusted(0, below, 0, 0), Qt::AlignLeft | Qt::AlignTop, ComparisonModel::tr("needs a note"));
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    const ComparisonRow &row = m_model.at(index.row());
    painter->save();
    paintGround(*painter, option, index);
    const int left = padX + (index.column() == ComparisonModel::Field ? bar : 0);
    QRect area = option.rect.adjusted(left, padY, -padX, -padY);
    if (index.column() == ComparisonModel::Result) {
        paintResult(*painter, area, row);
    } else if (index.column() == ComparisonModel::Request && ComparisonModel::isOpen(row)) {
        const int label = labelWidth();
        for (const Line &line : linesOf(row)) {
            painter->setFont(theme::font(theme::Text::Support));
            painter->setPen(c.muted);
            const QRect first(area.left(), area.top(), label, QFontMetrics(theme::font(theme::Text::Body)).height());
            painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, line.label);
            drawHtml(*painter, area.adjusted(label, 0, 0, 0), line.html, c.text);
            area.setTop(area.top() + ::heightOf(line.html, area.width() - label) + lineGap);
        }
    } else if (index.column() == ComparisonModel::Request) {
        const QString value = orDash(row.requestValue).toHtmlEscaped();
        drawHtml(*painter, area, value, c.text);
        area.setTop(area.top() + ::heightOf(value, area.width()) + lineGap);
        if (!row.note.isEmpty())
            drawHtml(*painter, area, row.note.toHtmlEscaped(), c.muted);
    } else {
        painter->setFont(theme::font(theme::Text::Body));
        painter->setPen(c.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    }
    painter->restore();
}

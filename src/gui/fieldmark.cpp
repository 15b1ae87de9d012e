// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fieldmark.h"

#include "gui/theme.h"

#include <QBitArray>
#include <QEvent>

FieldMark::FieldMark(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void FieldMark::setValue(const QString &value, const QList<Range> &different)
{
    m_value = value;
    m_ranges = different;
    setText(html(value, different));
    QStringList parts;
    for (const Range &range : different)
        parts.append(QStringLiteral("\"%1\"").arg(value.mid(range.from, range.length)));
    setAccessibleName(parts.isEmpty() ? value : tr("%1, differs at %2").arg(value, parts.join(QStringLiteral(", "))));
}

QString FieldMark::html(const QString &value, const QList<Range> &different)
{
    QBitArray marked(value.size());
    for (const Range &range : different) {
        const qsizetype end = qMin(range.from + range.length, value.size());
        for (qsizetype at = qMax(qsizetype(0), range.from); at < end; ++at)
            marked.setBit(at);
    }
    const theme::Colours &c = theme::colours();
    const QString open =
        QStringLiteral("<span style=\"background-color:%1;color:%2;font-weight:600;text-decoration:underline\">")
            .arg(c.warningSoft.name(), c.warning.name());
    QString text;
    qsizetype at = 0;
    while (at < value.size()) {
        qsizetype end = at + 1;
        while (end < value.size() && marked.testBit(end) == marked.testBit(at))
            ++end;
        const QString piece = value.mid(at, end - at).toHtmlEscaped();
        text += marked.testBit(at) ? open + piece + QStringLiteral("</span>") : piece;
        at = end;
    }
    return text;
}

void FieldMark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        setText(html(m_value, m_ranges));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fieldnote.h"

#include "gui/theme.h"

#include <QStyle>

FieldNote::FieldNote(QWidget *parent)
    : QLabel(parent)
{
    setFont(theme::font(theme::Text::Support));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void FieldNote::bind(QWidget *field)
{
    m_field = field;
    mark();
}

void FieldNote::hint(const QString &text)
{
    m_mistake = false;
    say(text, int(theme::Tone::Muted));
}

void FieldNote::caution(const QString &text)
{
    m_mistake = false;
    say(text, int(theme::Tone::Warning));
}

void FieldNote::mistake(const QString &text)
{
    m_mistake = !text.isEmpty();
    say(text, int(theme::Tone::Refusal));
}

void FieldNote::say(const QString &text, int tone)
{
    setFont(theme::font(theme::Text::Support));
    theme::setTone(this, theme::Tone(tone));
    setText(text);
    setVisible(!text.isEmpty());
    mark();
}

void FieldNote::mark()
{
    if (!m_field)
        return;
    m_field->setAccessibleDescription(text());
    if (m_field->property("wrong").toBool() == m_mistake)
        return;
    m_field->setProperty("wrong", m_mistake);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

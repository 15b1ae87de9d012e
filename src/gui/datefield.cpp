// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/datefield.h"

#include "core/indonesian.h"
#include "core/papersdate.h"
#include "gui/fieldnote.h"

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("7 January 2022 or 7/1/2022"));
    connect(this, &QLineEdit::textChanged, this, &DateField::follow);
}

void DateField::setNote(FieldNote *note)
{
    m_note = note;
    m_note->bind(this);
}

QDate DateField::date() const
{
    const PaperDate reading = readPaperDate(text());
    return reading.ok() ? reading.date : QDate();
}

QString DateField::mistake() const
{
    return text().trimmed().isEmpty() ? QString() : readPaperDate(text()).error;
}

void DateField::setDate(QDate date)
{
    setTyped(indonesian::date(date));
}

void DateField::setTyped(const QString &text)
{
    setText(text);
    if (!mistake().isEmpty())
        showMistake();
}

void DateField::showMistake()
{
    if (m_note && !mistake().isEmpty())
        m_note->mistake(mistake());
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const QDate understood = date(); understood.isValid() && text() != indonesian::date(understood))
        setText(indonesian::date(understood));
    showMistake();
}

void DateField::follow()
{
    if (!m_note)
        return;
    const QDate understood = date();
    const QString spelled = indonesian::date(understood);
    m_note->hint(understood.isValid() && text().trimmed() != spelled ? spelled : QString());
}

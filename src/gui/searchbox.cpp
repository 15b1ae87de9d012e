// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchbox.h"

#include "gui/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_focus(new QAction(tr("Search"), this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search requests"));
    setPlaceholderText(tr("Name, NIP, User ID, number…"));
    setToolTip(tr("Search by any part of a name, NIP, User ID, agenda or letter number, or Pokja (Ctrl+K)"));
    // Not the field's own clear button: that one searches the icon themes before the first picture.
    auto *clearing =
        addAction(theme::icon(QStringLiteral("edit-clear"), theme::Tone::Muted), QLineEdit::TrailingPosition);
    clearing->setObjectName(QStringLiteral("clearSearch"));
    clearing->setText(tr("Clear the search"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    addAction(theme::icon(QStringLiteral("edit-find"), theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_focus->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addAction(m_focus);
    connect(m_focus, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT changed(text.simplified()); });
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && !text().isEmpty())
        return clear();
    if (escape || event->key() == Qt::Key_Down) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    // The key stands at the right only where it does not meet the words.
    const QString key = m_focus->shortcut().toString(QKeySequence::NativeText);
    QPainter painter(this);
    painter.setFont(theme::font(theme::Text::Support));
    painter.setPen(theme::colours().muted);
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key);
    const int taken = 36 + fontMetrics().horizontalAdvance(placeholderText()) + theme::inside;
    if (taken + keyWidth + theme::between <= width())
        painter.drawText(rect().adjusted(0, 0, -theme::between, 0), Qt::AlignRight | Qt::AlignVCenter, key);
}

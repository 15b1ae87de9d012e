// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deviationquestion.h"

#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int oneRow = 900; // px: from here on the note stands beside the keys
} // namespace

DeviationQuestion::DeviationQuestion(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_note(new QLineEdit(this))
    , m_complaint(new QLabel(this))
    , m_focus(new QAction(tr("Say why the standard was passed"), this))
{
    setObjectName(QStringLiteral("deviationQuestion"));
    KeyHelp::describeEscape(this);
    theme::makeCard(this);
    theme::setTone(this, theme::Tone::Warning);
    m_sentence->setObjectName(QStringLiteral("deviationSentence"));
    m_sentence->setFont(theme::font(theme::Text::Strong));
    m_sentence->setWordWrap(true);
    theme::setTone(m_sentence, theme::Tone::Warning);
    m_note->setObjectName(QStringLiteral("deviationNote"));
    m_note->setAccessibleName(tr("Note on the deviation"));
    m_note->setPlaceholderText(tr("Note, mandatory with 6"));
    m_note->setMinimumWidth(160);
    m_complaint->setObjectName(QStringLiteral("deviationComplaint"));
    m_complaint->setWordWrap(true);
    theme::setTone(m_complaint, theme::Tone::Refusal);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(theme::grid);
    const auto reasons = deviation::reasons();
    for (int row = 0; row < int(reasons.size()); ++row) {
        const QString words = deviation::title(reasons.at(row));
        auto *key = new QPushButton(QStringLiteral("%1  %2").arg(row + 1).arg(words), this);
        key->setObjectName(QStringLiteral("deviationReason%1").arg(row + 1));
        key->setAccessibleName(words);
        key->setAutoDefault(false);
        connect(key, &QPushButton::clicked, this, [this, row] { answer(row); });
        keys->addWidget(key);
        m_keys.append(key);
    }
    m_row->setSpacing(theme::inside);
    m_row->addLayout(keys);
    m_row->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    column->setSpacing(theme::grid);
    column->addWidget(m_sentence);
    column->addLayout(m_row);
    column->addWidget(m_complaint);
    m_focus->setObjectName(QStringLiteral("deviationFocus"));
    m_focus->setShortcut(QKeySequence(Qt::Key_F8));
    m_focus->setShortcutContext(Qt::WindowShortcut);
    connect(m_focus, &QAction::triggered, this, [this] { m_keys.first()->setFocus(Qt::ShortcutFocusReason); });
    addAction(m_focus);
    settle();
}

void DeviationQuestion::ask(const QString &key, const QString &sentence)
{
    if (key != m_key) {
        m_note->clear();
        m_complaint->hide();
    }
    m_key = key;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_focus->setEnabled(true);
    show();
}

void DeviationQuestion::settle()
{
    m_key.clear();
    m_note->clear();
    m_complaint->hide();
    m_focus->setEnabled(false);
    hide();
}

void DeviationQuestion::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    m_note->setFocus();
}

QString DeviationQuestion::sentence() const
{
    return m_sentence->text();
}

void DeviationQuestion::answer(int row)
{
    const DeviationReason reason = deviation::reasons().at(row);
    if (const QString wrong = deviation::whyNot(reason, m_note->text()); !wrong.isEmpty())
        return complain(wrong);
    Q_EMIT answered(reason, m_note->text());
}

void DeviationQuestion::keyPressEvent(QKeyEvent *event)
{
    // The note takes digits as text; on a key they are the answer.
    const int row = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && row >= 0 && row < int(m_keys.size()))
        return answer(row);
    QFrame::keyPressEvent(event);
}

void DeviationQuestion::resizeEvent(QResizeEvent *event)
{
    m_row->setDirection(width() < oneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

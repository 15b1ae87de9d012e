// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inlinequestion.h"

#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

InlineQuestion::InlineQuestion(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_missing(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("question"));
    KeyHelp::describeEscape(this);
    m_title->setFont(theme::font(theme::Text::Strong));
    m_sentence->setWordWrap(true);
    m_missing->setObjectName(QStringLiteral("questionMissing"));
    m_missing->setWordWrap(true);
    theme::setTone(m_missing, theme::Tone::Refusal);
    m_choice->setObjectName(QStringLiteral("questionChoice"));
    m_choice->setEditable(true);
    m_choice->setAccessibleName(tr("Choice"));
    m_choice->view()->setAccessibleName(tr("Choice"));
    m_note->setAccessibleName(tr("Note"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_note->setObjectName(QStringLiteral("questionNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 2 * theme::inside);
    m_confirm->setObjectName(QStringLiteral("questionConfirm"));
    m_cancel->setObjectName(QStringLiteral("questionCancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_choiceLabel->setBuddy(m_choice);
    m_noteLabel->setBuddy(m_note);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    m_column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    m_column->setSpacing(theme::inside);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_title, m_sentence, m_choiceLabel, m_choice, m_noteLabel, m_note })
        m_column->addWidget(widget);
    m_column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &InlineQuestion::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &InlineQuestion::submit);
    hide();
}

void InlineQuestion::ask(const Question &question, Done done)
{
    m_question = question;
    m_done = std::move(done);
    m_title->setText(question.title);
    setAccessibleName(question.title);
    m_sentence->setText(question.sentence);
    m_sentence->setVisible(!question.sentence.isEmpty());
    addReasons();
    m_choiceLabel->setText(question.choiceLabel);
    m_choice->clear();
    m_choice->addItems(question.choices);
    m_choice->setCurrentIndex(question.choices.size() == 1 ? 0 : -1);
    const QString choice = question.choiceLabel.isEmpty() ? tr("Choice") : question.choiceLabel;
    m_choice->setAccessibleName(choice);
    m_choice->view()->setAccessibleName(choice);
    m_choiceLabel->setVisible(!question.choiceLabel.isEmpty());
    m_choice->setVisible(!question.choiceLabel.isEmpty());
    m_noteLabel->setText(question.noteLabel);
    m_note->clear();
    m_note->setAccessibleName(question.noteLabel.isEmpty() ? tr("Note") : question.noteLabel);
    m_noteLabel->setVisible(!question.noteLabel.isEmpty());
    m_note->setVisible(!question.noteLabel.isEmpty());
    m_missing->clear();
    m_confirm->setText(question.confirm);
    m_confirm->setAccessibleName(question.confirm);
    show();
    Q_EMIT openChanged(true);
    if (m_reasons)
        m_reasons->findChild<QCheckBox *>()->setFocus();
    else if (!question.choiceLabel.isEmpty())
        m_choice->setFocus();
    else if (!question.noteLabel.isEmpty())
        m_note->setFocus();
    else
        m_cancel->setFocus(); // the safe one: Enter alone does nothing that cannot be taken back
}

void InlineQuestion::addReasons()
{
    delete std::exchange(m_reasons, nullptr);
    if (m_question.reasons.isEmpty())
        return;
    m_reasons = new QWidget(this);
    auto *column = new QVBoxLayout(m_reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    for (const Reason &reason : std::as_const(m_question.reasons)) {
        auto *box = new QCheckBox(reason.code + QStringLiteral("  ") + reason.text, m_reasons);
        box->setObjectName(QStringLiteral("reason") + reason.code);
        box->setAccessibleName(box->text());
        column->addWidget(box);
    }
    m_column->insertWidget(2, m_reasons);
    setTabOrder(m_reasons, m_choice);
}

InlineQuestion::Answer InlineQuestion::answer() const
{
    Answer answer { {}, m_choice->currentText().simplified(), m_note->toPlainText().simplified() };
    for (const Reason &reason : m_question.reasons) {
        if (m_reasons->findChild<QCheckBox *>(QStringLiteral("reason") + reason.code)->isChecked())
            answer.codes.append(reason.code);
    }
    return answer;
}

QString InlineQuestion::missing(const Answer &answer) const
{
    if (!m_question.reasons.isEmpty() && answer.codes.isEmpty())
        return tr("Tick at least one reason.");
    if (!m_question.choiceLabel.isEmpty() && answer.choice.isEmpty())
        return tr("%1 is missing.").arg(m_question.choiceLabel);
    if (answer.note.size() < m_question.noteLetters)
        return tr("Say why, in at least %1 letters.").arg(m_question.noteLetters);
    return {};
}

void InlineQuestion::submit()
{
    const Answer given = answer();
    m_missing->setText(missing(given));
    if (!m_missing->text().isEmpty())
        return;
    const Done done = m_done; // what it does may dismiss the question
    if (done && done(given))
        dismiss();
}

void InlineQuestion::dismiss()
{
    if (!isOpen())
        return;
    hide();
    m_note->clear();
    m_choice->clear();
    m_done = {};
    Q_EMIT openChanged(false);
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fieldsquestion.h"

#include "gui/datefield.h"
#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

FieldsQuestion::FieldsQuestion(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("fieldsQuestion"));
    KeyHelp::describeEscape(this);
    m_title->setFont(theme::font(theme::Text::Strong));
    m_sentence->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("fieldsConfirm"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_cancel->setObjectName(QStringLiteral("fieldsCancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    theme::makePrimary(m_confirm);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &FieldsQuestion::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &FieldsQuestion::submit);
    hide();
}

QWidget *FieldsQuestion::widgetFor(const Field &field)
{
    QWidget *made = nullptr;
    if (field.kind == Kind::Choice) {
        auto *choice = new QComboBox(m_fields);
        choice->addItems(field.offers);
        choice->setCurrentIndex(qMax(0, choice->findText(field.value)));
        choice->view()->setAccessibleName(field.label);
        made = choice;
    } else if (field.kind == Kind::Date) {
        auto *date = new DateField(m_fields);
        date->setDate(QDate::fromString(field.value, Qt::ISODate));
        connect(date, &QLineEdit::returnPressed, this, &FieldsQuestion::submit);
        made = date;
    } else {
        auto *edit = new QLineEdit(field.value, m_fields);
        edit->setMaxLength(200);
        if (!field.offers.isEmpty()) {
            auto *completer = new QCompleter(field.offers, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->popup()->setAccessibleName(field.label);
            edit->setCompleter(completer);
        }
        connect(edit, &QLineEdit::returnPressed, this, &FieldsQuestion::submit);
        made = edit;
    }
    made->setObjectName(field.name);
    made->setAccessibleName(field.label);
    return made;
}

void FieldsQuestion::ask(const Question &question, Done done)
{
    m_question = question;
    m_done = std::move(done);
    m_title->setText(question.title);
    setAccessibleName(question.title);
    m_sentence->setText(question.sentence);
    m_sentence->setVisible(!question.sentence.isEmpty());
    delete std::exchange(m_fields, nullptr);
    m_widgets.clear();
    m_fields = new QWidget(this);
    constexpr int widest = 640;
    m_fields->setMaximumWidth(widest);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::between);
    form->setVerticalSpacing(theme::grid);
    for (const Field &field : question.fields) {
        QWidget *widget = widgetFor(field);
        form->addRow(field.label, widget);
        m_widgets.append(widget);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_fields);
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_cancel);
    m_confirm->setText(question.confirm);
    m_confirm->setAccessibleName(question.confirm);
    show();
    Q_EMIT openChanged(true);
    if (!m_widgets.isEmpty())
        m_widgets.first()->setFocus();
}

QStringList FieldsQuestion::values() const
{
    QStringList result;
    for (QWidget *widget : m_widgets) {
        if (const auto *choice = qobject_cast<QComboBox *>(widget))
            result << choice->currentText();
        else if (const auto *date = qobject_cast<DateField *>(widget))
            result << (date->date().isValid() ? date->date().toString(Qt::ISODate) : QString());
        else
            result << static_cast<QLineEdit *>(widget)->text().simplified();
    }
    return result;
}

void FieldsQuestion::submit()
{
    const Done done = m_done; // what it does may ask the next question
    const QWidget *const asked = m_fields;
    if (done && done(values()) && m_fields == asked)
        dismiss();
}

void FieldsQuestion::dismiss()
{
    if (!isOpen())
        return;
    hide();
    delete std::exchange(m_fields, nullptr);
    m_widgets.clear();
    m_done = {};
    Q_EMIT openChanged(false);
}

void FieldsQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettermaking.h"

#include "gui/theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
struct Segment {
    int id;
    QString name;
    QString text;
};

QHBoxLayout *segments(QButtonGroup *group, const QList<Segment> &all, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    for (const Segment &one : all) {
        auto *button = new QPushButton(one.text, parent);
        button->setObjectName(one.name);
        button->setAccessibleName(one.text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button, one.id);
        row->addWidget(button);
    }
    group->button(all.first().id)->setChecked(true);
    return row;
}
} // namespace

LetterMaking::LetterMaking(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_form(new QButtonGroup(this))
    , m_numbering(new QButtonGroup(this))
    , m_number(new QLineEdit(this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("letterMaking"));
    m_title->setFont(theme::font(theme::Text::Strong));
    m_number->setObjectName(QStringLiteral("letterNumber"));
    m_number->setAccessibleName(tr("Letter number by hand"));
    m_number->setPlaceholderText(tr("number from the office's book"));
    m_number->setMaxLength(60);
    m_number->hide();
    auto *forms =
        segments(m_form,
                 { { int(LetterForm::ServiceSheet), QStringLiteral("serviceSheet"), tr("Service sheet") },
                   { int(LetterForm::OfficialLetter), QStringLiteral("officialLetter"), tr("Official letter") } },
                 this);
    forms->addStretch(1);
    auto *numbers = segments(m_numbering,
                             { { 0, QStringLiteral("numberAutomatic"), tr("Automatic") },
                               { 1, QStringLiteral("numberByHand"), tr("By hand") } },
                             this);
    numbers->addWidget(m_number, 1);
    numbers->addStretch(0);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::between);
    form->setVerticalSpacing(theme::inside);
    form->addRow(tr("Form"), forms);
    form->addRow(tr("Number"), numbers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(m_title);
    column->addLayout(form);
    connect(m_form, &QButtonGroup::idClicked, this, &LetterMaking::formChanged);
    connect(m_numbering, &QButtonGroup::idClicked, this, [this](int id) {
        m_number->setVisible(id == 1);
        if (id == 1)
            m_number->setFocus();
        Q_EMIT inputChanged();
    });
    connect(m_number, &QLineEdit::textChanged, this, &LetterMaking::inputChanged);
}

void LetterMaking::begin(const QString &title)
{
    m_title->setText(title);
    m_form->button(int(LetterForm::ServiceSheet))->setChecked(true);
    m_numbering->button(0)->setChecked(true);
    m_number->clear();
    m_number->hide();
}

LetterForm LetterMaking::form() const
{
    return LetterForm(m_form->checkedId());
}

QString LetterMaking::manualNumber() const
{
    return m_numbering->checkedId() == 1 ? m_number->text().simplified() : QString();
}

std::optional<QString> LetterMaking::missing() const
{
    if (m_numbering->checkedId() == 1 && manualNumber().isEmpty())
        return tr("Not yet: type the letter's number, or let it be taken automatically.");
    return {};
}

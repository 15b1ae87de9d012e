// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettermaking.h"

#include "gui/datefield.h"
#include "gui/fieldnote.h"
#include "gui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
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
    , m_reserved(new QComboBox(this))
    , m_date(new DateField(this))
    , m_dateNote(new FieldNote(this))
    , m_closing(new QLineEdit(this))
    , m_seal(new QLineEdit(this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("letterMaking"));
    m_title->setFont(theme::font(theme::Text::Strong));
    m_number->setObjectName(QStringLiteral("letterNumber"));
    m_number->setAccessibleName(tr("Letter number by hand"));
    m_number->setPlaceholderText(tr("number from the office's book"));
    m_number->setMaxLength(60);
    m_reserved->setObjectName(QStringLiteral("reservedNumber"));
    m_reserved->setAccessibleName(tr("Reserved number"));
    m_date->setObjectName(QStringLiteral("letterDate"));
    m_date->setAccessibleName(tr("Date of the letter"));
    m_date->setMaximumWidth(200);
    m_date->setNote(m_dateNote);
    m_closing->setObjectName(QStringLiteral("letterClosing"));
    m_closing->setAccessibleName(tr("Closing line"));
    m_closing->setPlaceholderText(tr("as the letter's text says"));
    m_closing->setMaxLength(300);
    m_seal->setObjectName(QStringLiteral("letterSeal"));
    m_seal->setAccessibleName(tr("Seal number"));
    m_seal->setPlaceholderText(tr("on the seal that will close the letter"));
    m_seal->setMaxLength(40);
    m_seal->setMaximumWidth(360);
    build();
    followNumbering();
    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &LetterMaking::formChanged);
    connect(m_form, &QButtonGroup::idClicked, this, &LetterMaking::formChanged);
    connect(m_numbering, &QButtonGroup::idClicked, this, [this](int id) {
        followNumbering();
        if (id == ByHand)
            m_number->setFocus();
        Q_EMIT inputChanged();
        Q_EMIT formChanged();
    });
    connect(m_reserved, &QComboBox::currentIndexChanged, this, &LetterMaking::inputChanged);
    for (QLineEdit *field : { m_number, m_closing, m_seal, static_cast<QLineEdit *>(m_date) }) {
        connect(field, &QLineEdit::textChanged, this, &LetterMaking::inputChanged);
        connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    }
}

void LetterMaking::build()
{
    auto *forms =
        segments(m_form,
                 { { int(LetterForm::ServiceSheet), QStringLiteral("serviceSheet"), tr("Service sheet") },
                   { int(LetterForm::OfficialLetter), QStringLiteral("officialLetter"), tr("Official letter") } },
                 this);
    forms->addStretch(1);
    auto *numbers = segments(m_numbering,
                             { { Counted, QStringLiteral("numberAutomatic"), tr("Automatic") },
                               { ByHand, QStringLiteral("numberByHand"), tr("By hand") },
                               { Reserved, QStringLiteral("numberReserved"), tr("Reserved") } },
                             this);
    numbers->addWidget(m_number, 1);
    numbers->addWidget(m_reserved, 1);
    numbers->addStretch(0);
    auto *date = new QHBoxLayout;
    date->setSpacing(theme::inside);
    date->addWidget(m_date);
    date->addWidget(m_dateNote, 1);
    auto *form = m_rows = new QFormLayout;
    form->setHorizontalSpacing(theme::between);
    form->setVerticalSpacing(theme::inside);
    form->addRow(tr("Form"), forms);
    form->addRow(tr("Number"), numbers);
    form->addRow(tr("Date"), date);
    form->addRow(tr("Closing line"), m_closing);
    form->addRow(tr("Seal number"), m_seal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(m_title);
    column->addLayout(form);
}

void LetterMaking::begin(const QString &title, QDate today, bool secret)
{
    m_today = today;
    m_title->setText(title);
    m_form->button(int(LetterForm::ServiceSheet))->setChecked(true);
    m_numbering->button(m_onlyByHand ? ByHand : Counted)->setChecked(true);
    m_number->clear();
    m_closing->clear();
    m_seal->clear();
    m_rows->setRowVisible(m_seal, secret);
    m_date->setDate(today);
    followNumbering();
}

void LetterMaking::setNumbers(bool byHand, const QList<NumberLine> &free)
{
    m_onlyByHand = byHand;
    const QVariant chosen = m_reserved->currentData();
    m_reserved->clear();
    for (const NumberLine &line : free)
        m_reserved->addItem(QStringLiteral("%1 – %2").arg(line.number, line.subject), line.reserved);
    m_reserved->setCurrentIndex(qMax(0, m_reserved->findData(chosen)));
    const int now = m_numbering->checkedId();
    if ((byHand && now != ByHand) || (now == Reserved && free.isEmpty()))
        m_numbering->button(byHand ? ByHand : Counted)->setChecked(true);
    followNumbering();
}

void LetterMaking::followNumbering()
{
    m_number->setVisible(m_numbering->checkedId() == ByHand);
    m_reserved->setVisible(m_numbering->checkedId() == Reserved);
    m_numbering->button(Counted)->setEnabled(!m_onlyByHand);
    m_numbering->button(Counted)->setToolTip(m_onlyByHand ? tr("The Setda keeps the book of numbers.") : QString());
    m_numbering->button(Reserved)->setVisible(m_reserved->count() > 0);
}

LetterForm LetterMaking::form() const
{
    return LetterForm(m_form->checkedId());
}

LetterOrder LetterMaking::order() const
{
    LetterOrder order;
    order.form = form();
    if (m_numbering->checkedId() == ByHand)
        order.byHand = m_number->text().simplified();
    if (m_numbering->checkedId() == Reserved)
        order.reserved = m_reserved->currentData().toLongLong();
    order.date = m_date->date() == m_today ? QDate() : m_date->date(); // today may be tomorrow by then
    order.closing = m_closing->text().simplified();
    if (m_rows->isRowVisible(m_seal))
        order.seal = m_seal->text().simplified();
    return order;
}

std::optional<QString> LetterMaking::missing() const
{
    if (m_numbering->checkedId() == ByHand && m_number->text().simplified().isEmpty())
        return m_onlyByHand ? tr("Not yet: type the number that the Setda gave.")
                            : tr("Not yet: type the letter's number, or let it be taken automatically.");
    if (!m_date->date().isValid())
        return tr("Not yet: the date of the letter is not understood.");
    if (m_date->date() > m_today)
        return tr("Not yet: a letter cannot bear a date that is yet to come.");
    if (m_rows->isRowVisible(m_seal) && m_seal->text().simplified().isEmpty())
        return tr("Not yet: type the number of the seal that will close the letter.");
    return {};
}

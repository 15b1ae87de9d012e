// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/periodbar.h"

#include "gui/datefield.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace
{
ReportPeriod around(PeriodBar::Kind kind, QDate day)
{
    switch (kind) {
    case PeriodBar::Quarter:
        return ReportPeriod::quarter(day);
    case PeriodBar::Year:
        return ReportPeriod::year(day);
    case PeriodBar::Month:
    case PeriodBar::Own:
        break;
    }
    return ReportPeriod::month(day);
}

PeriodBar::Kind kindOf(const ReportPeriod &period)
{
    for (const PeriodBar::Kind kind : { PeriodBar::Month, PeriodBar::Quarter, PeriodBar::Year }) {
        if (around(kind, period.from) == period)
            return kind;
    }
    return PeriodBar::Own;
}
} // namespace

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_before(new QPushButton(tr("‹"), this))
    , m_after(new QPushButton(tr("›"), this))
    , m_title(new QLabel(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_until(new QLabel(tr("until"), this))
{
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_kind->setAccessibleName(tr("Kind of period"));
    m_kind->addItems({ tr("Month"), tr("Quarter"), tr("Year"), tr("Own days") });
    m_before->setObjectName(QStringLiteral("periodBefore"));
    m_before->setAccessibleName(tr("Period before"));
    m_before->setToolTip(tr("Period before"));
    m_after->setObjectName(QStringLiteral("periodAfter"));
    m_after->setAccessibleName(tr("Next period"));
    m_after->setToolTip(tr("Next period"));
    m_title->setObjectName(QStringLiteral("periodTitle"));
    m_title->setFont(theme::font(theme::Text::Title));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_to->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    for (QPushButton *button : { m_before, m_after })
        button->setFixedWidth(36);
    for (DateField *field : { m_from, m_to })
        field->setFixedWidth(170);
    for (QWidget *part : std::initializer_list<QWidget *> { m_kind, m_before, m_after, m_title, m_from, m_until, m_to })
        row->addWidget(part);
    row->addStretch();
    connect(m_kind, &QComboBox::activated, this, [this](int kind) { choose(Kind(kind)); });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    for (DateField *field : { m_from, m_to })
        connect(field, &QLineEdit::editingFinished, this, &PeriodBar::readOwn);
}

void PeriodBar::show(Kind kind)
{
    m_kind->setCurrentIndex(kind);
    for (QWidget *part : std::initializer_list<QWidget *> { m_before, m_after, m_title })
        part->setVisible(kind != Own);
    for (QWidget *part : std::initializer_list<QWidget *> { m_from, m_until, m_to })
        part->setVisible(kind == Own);
}

void PeriodBar::setPeriod(const ReportPeriod &period)
{
    m_period = period;
    m_title->setText(period.title());
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    show(kindOf(period));
}

void PeriodBar::take(const ReportPeriod &period)
{
    if (period == m_period)
        return;
    setPeriod(period);
    Q_EMIT changed(period);
}

void PeriodBar::choose(Kind kind)
{
    if (kind == Own) {
        show(Own); // the days that are shown, to be changed
        m_from->setFocus();
        m_from->selectAll();
        return;
    }
    take(around(kind, m_period.from));
    show(kind);
}

void PeriodBar::step(int by)
{
    const Kind kind = Kind(m_kind->currentIndex());
    take(around(kind, by < 0 ? m_period.from.addDays(-1) : m_period.to.addDays(1)));
}

void PeriodBar::readOwn()
{
    const ReportPeriod own { m_from->date(), m_to->date() };
    if (own == m_period)
        return;
    if (!own.isValid()) {
        Q_EMIT mistaken(own.from.isValid() && own.to.isValid() ? tr("The last day lies before the first.")
                                                               : tr("Type both days, such as 7 January 2026."));
        return;
    }
    take(own);
    show(Own);
}

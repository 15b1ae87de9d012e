// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/offerline.h"

#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

OfferLine::OfferLine(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    theme::makeCard(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::between, theme::grid, theme::grid, theme::grid);
    row->setSpacing(theme::grid);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_first->setObjectName(QStringLiteral("offerFirst"));
    m_second->setObjectName(QStringLiteral("offerSecond"));
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : { m_first, m_second }) {
        theme::makeLink(button);
        button->setAccessibleName(tr("Way on"));
        row->addWidget(button);
    }
    connect(m_first, &QPushButton::clicked, this, [this] { take(m_ways[0]); });
    connect(m_second, &QPushButton::clicked, this, [this] { take(m_ways[1]); });
    hide();
}

QString OfferLine::sentence() const
{
    return m_sentence->text();
}

void OfferLine::offer(const QString &sentence, const Way &first, const Way &second,
                      const std::function<void()> &settled)
{
    settle();
    m_ways[0] = first;
    m_ways[1] = second;
    m_settled = settled;
    m_offered = true;
    m_sentence->setText(sentence);
    const std::pair<QPushButton *, const Way *> buttons[] { { m_first, &first }, { m_second, &second } };
    for (const auto &[button, way] : buttons) {
        button->setText(way->text);
        button->setAccessibleName(way->text);
        button->setAccessibleDescription(sentence);
        button->setVisible(!way->text.isEmpty());
    }
    show();
}

void OfferLine::settle()
{
    if (!m_offered)
        return;
    m_offered = false;
    hide();
    if (const auto settled = std::exchange(m_settled, {}))
        settled();
}

void OfferLine::take(const Way &way)
{
    const auto work = way.take; // it may make the next offer
    m_offered = false;
    m_settled = {};
    hide();
    if (work)
        work();
}

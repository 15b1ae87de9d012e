// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestheader.h"

#include "core/casefile.h"
#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/chip.h"
#include "gui/requestwords.h"
#include "gui/stepper.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

RequestHeader::RequestHeader(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_chips(new QHBoxLayout)
    , m_stepper(new Stepper(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setObjectName(QStringLiteral("applicantName"));
    m_name->setFont(theme::font(theme::Text::Name));
    m_line->setObjectName(QStringLiteral("requestLine"));
    m_line->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_line, theme::Tone::Muted);
    for (QLabel *label : { m_name, m_line }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true); // never cut
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_stepper->setObjectName(QStringLiteral("stepper"));
    m_chips->setSpacing(theme::inside);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    m_head->setSpacing(theme::grid);
    m_head->addLayout(words, 1);
    m_head->addLayout(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(m_head);
    column->addWidget(m_stepper);
}

void RequestHeader::setFile(const CaseFile &file)
{
    const Request &request = file.request;
    m_name->setText(request.applicant.name);
    QStringList parts { tr("Agenda %1").arg(request.agenda()),
                        tr("received %1, %2")
                            .arg(indonesian::date(request.receivedAt, m_office.timeZone()),
                                 indonesian::time(request.receivedAt, m_office.timeZone())),
                        request.applicant.pokja };
    if (request.isLate())
        parts.append(tr("entered %1 from slip %2")
                         .arg(indonesian::dateAndTime(request.enteredAt, m_office.timeZone()), request.slip));
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral("  ·  ")));
    setChips(file);
    m_stepper->setSteps(requestwords::steps(file, m_office.sop(request.sop), m_office.now()));
}

void RequestHeader::setChips(const CaseFile &file)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList kinds = requestwords::kindList(file.request.kinds);
    for (const QString &kind : kinds)
        m_chips->addWidget(new Chip(kind, theme::Tone::Accent, this));
    const QStringList flags = requestwords::flags(file.request);
    for (const QString &flag : flags)
        m_chips->addWidget(new Chip(flag, theme::Tone::Warning, this));
    m_chips->addStretch(1);
    placeChips();
}

void RequestHeader::placeChips()
{
    // Beside the name while they leave it more than half of the width, else below it.
    const bool beside = m_chips->sizeHint().width() * 2 < width();
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RequestHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

void RequestHeader::clear()
{
    m_name->clear();
    m_line->clear();
    setChips({});
    m_stepper->setSteps({});
}

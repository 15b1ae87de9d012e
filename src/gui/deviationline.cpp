// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deviationline.h"

#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

DeviationLine::DeviationLine(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    for (const DeviationKind kind : { DeviationKind::Papers, DeviationKind::Output })
        m_kind->addItem(deviation::title(kind), int(kind));
    for (const DeviationReason reason : deviation::reasons())
        m_reason->addItem(deviation::title(reason), int(reason));
    const std::tuple<QComboBox *, const char *, QString> boxes[] = {
        { m_kind, "newDeviationKind", tr("What deviated") }, { m_reason, "newDeviationReason", tr("Why it deviated") }
    };
    for (const auto &[box, name, words] : boxes) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(words);
        box->view()->setAccessibleName(words);
    }
    m_note->setObjectName(QStringLiteral("newDeviationNote"));
    m_note->setAccessibleName(tr("What happened"));
    m_note->setPlaceholderText(tr("What happened"));
    auto *record = new QPushButton(tr("Record the deviation"), this);
    record->setObjectName(QStringLiteral("recordDeviation"));
    auto *back = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    row->addWidget(m_kind);
    row->addWidget(m_reason);
    row->addWidget(m_note, 1);
    for (QPushButton *button : { record, back }) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setFocusProxy(m_note);
    connect(record, &QPushButton::clicked, this, [this] {
        Q_EMIT recorded(DeviationKind(m_kind->currentData().toInt()), DeviationReason(m_reason->currentData().toInt()),
                        m_note->text());
    });
    connect(back, &QPushButton::clicked, this, &DeviationLine::cancelled);
}

void DeviationLine::reset()
{
    m_kind->setCurrentIndex(0);
    m_reason->setCurrentIndex(m_reason->count() - 1);
    m_note->clear();
}

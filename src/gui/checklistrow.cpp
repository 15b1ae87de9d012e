// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklistrow.h"

#include "gui/theme.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QString signOf(ItemState state)
{
    switch (state) {
    case ItemState::Complete:
        return QStringLiteral("✓");
    case ItemState::Incomplete:
        return QStringLiteral("!");
    case ItemState::Missing:
        return QStringLiteral("✕");
    case ItemState::Open:
        break;
    }
    return QStringLiteral("○");
}

theme::Tone toneOf(ItemState state)
{
    switch (state) {
    case ItemState::Complete:
        return theme::Tone::Accent;
    case ItemState::Incomplete:
        return theme::Tone::Warning;
    case ItemState::Missing:
        return theme::Tone::Refusal;
    case ItemState::Open:
        break;
    }
    return theme::Tone::Muted;
}

bool isFault(ItemState state)
{
    return state == ItemState::Incomplete || state == ItemState::Missing;
}
} // namespace

ChecklistRow::ChecklistRow(const Reasons &reasons, QWidget *parent)
    : QFrame(parent)
    , m_reasons(reasons)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_segments(new QButtonGroup(this))
    , m_evidence(new QPushButton(this))
    , m_take(new QPushButton(tr("Use this page (H)"), this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_wrong(new QLabel(this))
    , m_ruleIcon(new QLabel(this))
    , m_rule(new QLabel(this))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::Text::Strong));
    m_sign->setFont(theme::font(theme::Text::Strong));
    m_sign->setFixedWidth(theme::edge);
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    for (QLabel *label : { m_wrong, m_rule }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme::font(theme::Text::Support));
    }
    m_note->setPlaceholderText(tr("Note, may stay empty"));
    theme::makeLink(m_evidence);
    theme::makeLink(m_take);
    addSegment(ItemState::Complete, tr("Complete"), QStringLiteral("L"));
    addSegment(ItemState::Incomplete, tr("Incomplete"), QStringLiteral("T"));
    addSegment(ItemState::Missing, tr("Not there"), QStringLiteral("A"));
    build();
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) { decide(ItemState(id)); });
    connect(m_evidence, &QPushButton::clicked, this,
            [this] { Q_EMIT evidenceWanted(PaperId(m_item.paperId), m_item.page); });
    connect(m_take, &QPushButton::clicked, this, &ChecklistRow::takeShownPage);
    connect(m_reason, &QComboBox::activated, this, [this] {
        m_item.reason = m_reason->currentData().toString();
        commit();
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text().trimmed() == m_item.note)
            return;
        m_item.note = m_note->text().trimmed();
        commit();
    });
}

void ChecklistRow::build()
{
    auto *segments = new QHBoxLayout;
    segments->setSpacing(theme::grid);
    for (QAbstractButton *button : m_segments->buttons())
        segments->addWidget(button);
    segments->addStretch(1);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(theme::grid);
    pages->addWidget(m_evidence);
    pages->addWidget(m_take);
    pages->addStretch(1);
    auto *rule = new QHBoxLayout;
    rule->setSpacing(theme::grid);
    rule->addWidget(m_ruleIcon, 0, Qt::AlignTop);
    rule->addWidget(m_rule, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::grid);
    column->addWidget(m_title);
    column->addLayout(rule);
    column->addLayout(segments);
    column->addWidget(m_reason);
    column->addWidget(m_note);
    column->addWidget(m_wrong);
    column->addLayout(pages);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::inside, 0, theme::inside);
    row->setSpacing(theme::grid);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(12);
    for (QWidget *widget : { static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_take),
                             static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_note) })
        widget->installEventFilter(this);
}

void ChecklistRow::addSegment(ItemState state, const QString &text, const QString &key)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(tr("%1 (key %2)").arg(text, key));
    button->installEventFilter(this);
    m_segments->addButton(button, int(state));
}

void ChecklistRow::setItem(const ChecklistItem &item, const QString &evidence)
{
    const bool same = m_stored.code == item.code;
    const bool halfSaid = same && m_item != m_stored && !whatIsWrong().isEmpty();
    m_stored = item;
    m_evidenceWords = evidence;
    // What is half said here is not in the database yet and stays on the screen.
    if (!halfSaid) {
        const bool typing = same && m_note->hasFocus() && m_note->text().trimmed() != m_item.note;
        m_item = item;
        if (!typing)
            m_note->setText(item.note);
    }
    setObjectName(QStringLiteral("item-") + item.code);
    m_title->setText(item.mandatory ? item.title : tr("%1 (if there is one)").arg(item.title));
    for (QAbstractButton *button : m_segments->buttons()) {
        const auto state = ItemState(m_segments->id(button));
        const QString name = state == ItemState::Complete ? QStringLiteral("complete")
            : state == ItemState::Missing                 ? QStringLiteral("missing")
                                                          : QStringLiteral("incomplete");
        button->setObjectName(name + QLatin1Char('-') + item.code);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(item.title, button->text()));
    }
    m_reason->setObjectName(QStringLiteral("reason-") + item.code);
    m_reason->setAccessibleName(tr("Reason: %1").arg(item.title));
    m_reason->view()->setAccessibleName(m_reason->accessibleName());
    m_note->setObjectName(QStringLiteral("note-") + item.code);
    m_note->setAccessibleName(tr("Note: %1").arg(item.title));
    m_evidence->setObjectName(QStringLiteral("evidence-") + item.code);
    m_take->setObjectName(QStringLiteral("take-") + item.code);
    m_take->setAccessibleName(tr("Use the page now shown as evidence: %1").arg(item.title));
    refresh();
}

void ChecklistRow::setDateRule(const DecreeStanding &standing)
{
    m_standing = standing;
    const theme::Tone tone = standing.isValid() ? theme::Tone::Accent : theme::Tone::Warning;
    m_ruleIcon->setText(standing.isValid() ? QStringLiteral("✓") : QStringLiteral("▲"));
    m_rule->setText(standing.sentence);
    m_rule->setObjectName(QStringLiteral("dateRule"));
    theme::setTone(m_ruleIcon, tone);
    theme::setTone(m_rule, tone);
    refresh();
}

void ChecklistRow::setRefusal(const std::optional<QString> &why)
{
    m_refusal = why;
    refresh();
}

void ChecklistRow::setShown(PaperId paper, int page)
{
    m_shown = { paper, page };
    sayEvidence();
}

void ChecklistRow::decide(ItemState state)
{
    if (m_refusal)
        return;
    m_item.state = state;
    if (!isFault(state)) {
        m_item.reason.clear();
    } else {
        fillReasons();
        const bool known = m_reason->findData(m_item.reason) >= 0 && !m_item.reason.isEmpty();
        if (!known)
            m_item.reason = m_reason->count() == 1 ? m_reason->itemData(0).toString() : QString();
    }
    if (state == ItemState::Missing) {
        m_item.paperId = 0;
        m_item.page = 0;
    } else if (m_item.paperId == 0 && isSet(m_proposal.paper)) {
        m_item.paperId = raw(m_proposal.paper);
        m_item.page = m_proposal.page;
    }
    commit();
    if (isFault(state) && m_item.reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ChecklistRow::takeShownPage()
{
    if (m_refusal || !isSet(m_shown.paper) || m_item.state == ItemState::Missing)
        return;
    m_item.paperId = raw(m_shown.paper);
    m_item.page = m_shown.page;
    commit();
}

QString ChecklistRow::whatIsWrong() const
{
    return checklist::whyNotDecided(m_item, m_reasons);
}

void ChecklistRow::focusSegments()
{
    QAbstractButton *checked = m_segments->checkedButton();
    (checked ? checked : m_segments->buttons().first())->setFocus(Qt::OtherFocusReason);
}

void ChecklistRow::fillReasons()
{
    m_reason->clear();
    for (const Reason &reason : m_reasons.forPaper(m_item.code)) {
        ChecklistItem tried = m_item;
        tried.reason = reason.code;
        tried.note.clear();
        // Only what the rule lets pass: no reason that speaks of another paper or of the other fault.
        if (checklist::whyNotDecided(tried, m_reasons).isEmpty())
            m_reason->addItem(QStringLiteral("%1  %2").arg(reason.code, reason.text), reason.code);
    }
    m_reason->setPlaceholderText(tr("Choose a reason…"));
    m_reason->setCurrentIndex(m_reason->findData(m_item.reason));
}

void ChecklistRow::commit()
{
    refresh();
    Q_EMIT edited();
    if (whatIsWrong().isEmpty() && m_item != m_stored)
        Q_EMIT decided(m_item);
}

void ChecklistRow::refresh()
{
    m_segments->setExclusive(false);
    for (QAbstractButton *button : m_segments->buttons()) {
        button->setChecked(m_segments->id(button) == int(m_item.state));
        button->setEnabled(!m_refusal);
        if (m_refusal)
            button->setToolTip(*m_refusal);
    }
    m_segments->setExclusive(true);
    m_sign->setText(signOf(m_item.state));
    m_sign->setAccessibleName(checklist::stateTitle(m_item.state));
    theme::setTone(m_sign, toneOf(m_item.state));
    const bool fault = isFault(m_item.state);
    if (fault)
        fillReasons();
    m_reason->setVisible(fault);
    m_reason->setEnabled(!m_refusal);
    m_note->setVisible(m_item.state != ItemState::Open);
    m_note->setEnabled(!m_refusal);
    const QString wrong = m_item.state == ItemState::Open ? QString() : whatIsWrong();
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    theme::setTone(m_wrong, theme::Tone::Warning);
    m_rule->setVisible(m_standing.has_value() && m_item.state != ItemState::Missing);
    m_ruleIcon->setVisible(!m_rule->isHidden());
    setAccessibleName(QStringLiteral("%1: %2").arg(m_item.title, checklist::stateTitle(m_item.state)));
    sayEvidence();
}

void ChecklistRow::sayEvidence()
{
    const bool has = m_item.paperId != 0;
    m_evidence->setVisible(has);
    m_evidence->setText(
        tr("Evidence: %1").arg(m_evidenceWords.isEmpty() ? tr("page %1").arg(m_item.page) : m_evidenceWords));
    m_evidence->setAccessibleName(m_evidence->text());
    const bool other = raw(m_shown.paper) != m_item.paperId || m_shown.page != m_item.page;
    const bool wanted = m_item.state == ItemState::Complete || m_item.state == ItemState::Incomplete;
    m_take->setVisible(wanted && isSet(m_shown.paper) && other && !m_refusal);
}

void ChecklistRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_L:
        return decide(ItemState::Complete);
    case Qt::Key_T:
        return decide(ItemState::Incomplete);
    case Qt::Key_A:
        return decide(ItemState::Missing);
    case Qt::Key_H:
        return takeShownPage();
    default:
        QFrame::keyPressEvent(event);
    }
}

bool ChecklistRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    // A combo box keeps its arrows; everywhere else they walk over the items, and the page keys turn the paper.
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && watched != m_reason) {
        Q_EMIT moved(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if ((key == Qt::Key_PageUp || key == Qt::Key_PageDown) && watched != m_reason) {
        Q_EMIT turned(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Return && watched == m_note) {
        Q_EMIT m_note->editingFinished();
        Q_EMIT moved(1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

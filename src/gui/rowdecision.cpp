// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowdecision.h"

#include "core/note.h"
#include "gui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RowDecision::RowDecision(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_choices(new QButtonGroup(this))
    , m_note(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_evidence(new QPushButton(this))
    , m_take(new QPushButton(tr("Use this page (H)"), this))
{
    setObjectName(QStringLiteral("rowDecision"));
    m_title->setFont(theme::font(theme::Text::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(QStringLiteral("rowHint"));
    m_hint->setFont(theme::font(theme::Text::Support));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    theme::setTone(m_hint, theme::Tone::Warning);
    m_note->setObjectName(QStringLiteral("rowNote"));
    m_note->setPlaceholderText(tr("Note on this field"));
    m_evidence->setObjectName(QStringLiteral("rowEvidence"));
    m_take->setObjectName(QStringLiteral("rowTakePage"));
    m_take->setAccessibleName(tr("Use the page now shown as evidence"));
    theme::makeLink(m_evidence);
    theme::makeLink(m_take);
    build();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { decide(Agreement(id)); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (ComparisonRow now = said(); comparison::needsNote(now) && !saysSomething(now.note))
            return askForNote();
        commit(true);
    });
    connect(m_evidence, &QPushButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_row.paperId, m_row.page); });
    connect(m_take, &QPushButton::clicked, this, &RowDecision::takeShownPage);
    m_note->installEventFilter(this);
    clear();
}

void RowDecision::build()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::grid);
    first->addWidget(m_title);
    first->addSpacing(theme::grid);
    first->addWidget(m_hint, 1);
    first->addWidget(m_evidence);
    first->addWidget(m_take);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::grid);
    const auto add = [&](Agreement agreement, const QString &text, const QString &key, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(tr("%1 (key %2)").arg(text, key));
        m_choices->addButton(button, int(agreement));
        second->addWidget(button);
    };
    add(Agreement::Same, tr("Agrees"), QStringLiteral("S"), "rowSame");
    add(Agreement::Different, tr("Differs"), QStringLiteral("B"), "rowDifferent");
    add(Agreement::Absent, tr("Not stated"), QStringLiteral("T"), "rowAbsent");
    second->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(first);
    column->addLayout(second);
}

void RowDecision::setRow(const ComparisonRow &row, const QString &evidence)
{
    const bool same = m_has && m_row.field == row.field;
    if (!same) {
        m_pending.reset();
        m_note->setText(row.note);
    } else if (m_note->text().trimmed() == m_row.note) {
        m_note->setText(row.note);
    }
    m_row = row;
    m_has = true;
    m_evidenceWords = evidence;
    refresh();
}

void RowDecision::clear()
{
    m_row = {};
    m_has = false;
    m_pending.reset();
    m_note->clear();
    setProposal(0, 0);
    refresh();
}

QString RowDecision::halfSaid() const
{
    const QString typed = m_note->text().trimmed();
    return m_has && typed != m_row.note ? typed : QString();
}

void RowDecision::type(const QString &note)
{
    m_note->setText(note);
    refresh();
}

void RowDecision::setRefusal(const std::optional<QString> &why)
{
    m_refusal = why;
    refresh();
}

void RowDecision::setShown(qint64 paper, int page)
{
    m_shownPaper = paper;
    m_shownPage = page;
    refresh();
}

void RowDecision::setProposal(qint64 paper, int page)
{
    m_readPaper = paper;
    m_readPage = page;
}

ComparisonRow RowDecision::said() const
{
    ComparisonRow now = m_row;
    now.looked = true;
    if (m_pending)
        now.decided = m_pending;
    now.note = m_note->text().trimmed();
    if (now.paperId == 0) {
        now.paperId = m_readPaper != 0 ? m_readPaper : m_shownPaper;
        now.page = m_readPaper != 0 ? m_readPage : m_shownPage;
    }
    return now;
}

void RowDecision::decide(Agreement agreement)
{
    if (!m_has || m_refusal)
        return refresh();
    m_pending = agreement;
    if (const ComparisonRow now = said(); comparison::needsNote(now) && !saysSomething(now.note))
        return askForNote();
    commit(true);
}

void RowDecision::accept()
{
    if (!m_has || m_refusal)
        return Q_EMIT passed();
    if (m_pending)
        return decide(*m_pending);
    const ComparisonRow now = said();
    const bool takesRead = m_row.paperId == 0 && m_readPaper != 0;
    if (!comparison::needsNote(now))
        return m_row.looked && !takesRead ? Q_EMIT passed() : commit(true);
    // The rule alone does not settle it: it needs the officer's word, or at least the reason.
    if (!saysSomething(now.note))
        return askForNote();
    if (now != m_row)
        return commit(true);
    Q_EMIT passed();
}

void RowDecision::takeShownPage()
{
    if (!m_has || m_refusal || m_shownPaper == 0)
        return;
    m_row.paperId = m_shownPaper;
    m_row.page = m_shownPage;
    ComparisonRow now = m_row;
    now.looked = true;
    Q_EMIT decided(now, false);
}

void RowDecision::askForNote()
{
    refresh();
    m_note->setFocus(Qt::OtherFocusReason);
}

void RowDecision::commit(bool goOn)
{
    const ComparisonRow now = said();
    m_pending.reset();
    Q_EMIT decided(now, goOn);
}

void RowDecision::refresh()
{
    const QString title = m_has ? comparison::title(m_row.field) : QString();
    m_title->setText(title);
    setEnabled(m_has);
    const std::optional<Agreement> shown = m_pending ? m_pending : m_row.decided;
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons()) {
        button->setChecked(m_has && shown && m_choices->id(button) == int(*shown));
        button->setEnabled(m_has && !m_refusal);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, button->text()));
        button->setAccessibleDescription(m_refusal.value_or(QString()));
    }
    m_choices->setExclusive(true);
    m_note->setAccessibleName(tr("Note on %1").arg(title));
    m_note->setReadOnly(m_refusal.has_value());
    QString hint;
    if (m_refusal)
        hint = *m_refusal;
    else if (m_has && comparison::needsNote(said()) && !saysSomething(m_note->text()))
        hint = m_pending || !comparison::isIdentity(m_row.field) || comparison::effective(m_row) == Agreement::Same
            ? tr("Write why, then Enter.")
            : tr("The references do not agree: press S, B or T and write why.");
    m_hint->setText(hint);
    m_evidence->setVisible(m_row.paperId != 0);
    m_evidence->setText(tr("Evidence: %1").arg(m_evidenceWords));
    m_evidence->setAccessibleName(m_evidence->text());
    m_take->setVisible(m_has && !m_refusal && m_shownPaper != 0
                       && (m_shownPaper != m_row.paperId || m_shownPage != m_row.page));
}

bool RowDecision::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_pending.reset();
            m_note->setText(m_row.note);
            refresh();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

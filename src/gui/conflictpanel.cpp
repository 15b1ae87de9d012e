// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflictpanel.h"

#include "gui/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace
{
constexpr int shownLetters = 48;
enum Side { Mine, Theirs };
} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(tr("Another desk has changed the same"), this))
    , m_sentence(new QLabel(tr("Choose for each field what shall stand. What you typed is still there."), this))
    , m_grid(nullptr)
    , m_use(new QPushButton(tr("Write what is chosen"), this))
    , m_later(new QPushButton(tr("Not now"), this))
{
    setObjectName(QStringLiteral("conflictPanel"));
    setAccessibleName(m_title->text());
    theme::makeCard(this);
    m_title->setFont(theme::font(theme::Text::Strong));
    theme::setTone(m_title, theme::Tone::Warning);
    m_sentence->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("conflictUse"));
    m_later->setObjectName(QStringLiteral("conflictLater"));
    for (QPushButton *button : { m_use, m_later }) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    column->setSpacing(theme::grid);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_later, &QPushButton::clicked, this, &ConflictPanel::dismiss);
    connect(m_use, &QPushButton::clicked, this, [this] {
        QList<bool> mine;
        for (const QButtonGroup *choice : std::as_const(m_choices))
            mine.append(choice->checkedId() == Mine);
        const Done done = std::exchange(m_done, nullptr);
        dismiss();
        if (done)
            done(mine);
    });
    hide();
}

void ConflictPanel::ask(const QList<Field> &fields, Done done)
{
    dismiss();
    m_done = std::move(done);
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::between);
    m_grid->setVerticalSpacing(theme::grid);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const auto head = [this](int column, const QString &text) {
        auto *label = new QLabel(text, m_rows);
        label->setFont(theme::font(theme::Text::Support));
        theme::setTone(label, theme::Tone::Muted);
        m_grid->addWidget(label, 0, column);
    };
    head(1, tr("Yours"));
    head(2, tr("The other desk's"));
    for (const Field &field : fields)
        addRow(field);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_rows);
    show();
    m_use->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::addRow(const Field &field)
{
    const int row = int(m_choices.size()) + 1;
    auto *title = new QLabel(field.title, m_rows);
    title->setTextFormat(Qt::PlainText);
    m_grid->addWidget(title, row, 0);
    auto *choice = new QButtonGroup(m_rows);
    const auto add = [&](Side side, const QString &value, const QString &whose) {
        const QString words = value.isEmpty() ? tr("(empty)") : value;
        QString shown = words.size() > shownLetters ? words.left(shownLetters) + u'…' : words;
        auto *button = new QRadioButton(shown.replace(u'&', QStringLiteral("&&")), m_rows);
        button->setObjectName(QStringLiteral("conflict%1").arg(row - 1) + QChar(side == Mine ? u'M' : u'T'));
        button->setToolTip(words);
        button->setAccessibleName(QStringLiteral("%1, %2: %3").arg(field.title, whose, words));
        choice->addButton(button, side);
        m_grid->addWidget(button, row, side == Mine ? 1 : 2);
    };
    add(Mine, field.yours, tr("Yours"));
    add(Theirs, field.theirs, tr("The other desk's"));
    choice->button(field.mine ? Mine : Theirs)->setChecked(true);
    m_choices.append(choice);
}

void ConflictPanel::dismiss()
{
    hide();
    m_done = nullptr;
    m_choices.clear();
    if (m_rows) {
        m_rows->setParent(nullptr); // gone at once for the eye, though a signal of it may be under way
        m_rows->deleteLater();
        m_rows = nullptr;
    }
}

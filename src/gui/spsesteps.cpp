// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spsesteps.h"

#include "desk/office.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

SpseSteps::SpseSteps(Office &office, QWidget *parent)
    : QFrame(parent)
    , m_office(office)
    , m_steps(new QVBoxLayout)
    , m_edit(new QPushButton(tr("Change these steps..."), this))
    , m_editor(new QWidget(this))
    , m_text(new QPlainTextEdit(m_editor))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("spseSteps"));
    auto *title = new QLabel(tr("In SPSE"), this);
    title->setFont(theme::font(theme::Text::Strong));
    theme::makeLink(m_edit);
    m_edit->setObjectName(QStringLiteral("editSteps"));
    m_edit->setAccessibleName(m_edit->text());
    m_text->setObjectName(QStringLiteral("stepsText"));
    m_text->setAccessibleName(tr("Steps in SPSE, a line each"));
    m_text->setTabChangesFocus(true);
    auto *hint =
        new QLabel(tr("A line each. A line that begins with \"Reset:\", \"Perubahan:\" or \"Informasi:\" is shown "
                      "for that kind alone; {User ID} is filled in."),
                   m_editor);
    hint->setWordWrap(true);
    hint->setFont(theme::font(theme::Text::Support));
    theme::setTone(hint, theme::Tone::Muted);
    auto *save = new QPushButton(tr("Save the steps"), m_editor);
    save->setObjectName(QStringLiteral("saveSteps"));
    save->setAccessibleName(save->text());
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    cancel->setAccessibleName(cancel->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *inner = new QVBoxLayout(m_editor);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_text);
    inner->addWidget(hint);
    inner->addLayout(buttons);
    m_editor->hide();
    m_steps->setSpacing(theme::inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addLayout(m_steps);
    column->addWidget(m_editor);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { edit(false); });
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT textEdited(m_text->toPlainText().trimmed());
        edit(false);
    });
    connect(&office, &Office::settingsChanged, this, &SpseSteps::fill);
}

QStringList SpseSteps::linesFor(const QString &text, RequestKinds kinds, const QString &userId)
{
    struct Prefix {
        QString word;
        RequestKind kind;
    };
    const Prefix prefixes[] = { { QStringLiteral("Reset:"), RequestKind::Reset },
                                { QStringLiteral("Perubahan:"), RequestKind::Change },
                                { QStringLiteral("Informasi:"), RequestKind::UserIdInfo } };
    QStringList lines;
    const QStringList all = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &one : all) {
        const QString line = one.trimmed();
        const bool other = std::any_of(std::begin(prefixes), std::end(prefixes), [&](const Prefix &p) {
            return line.startsWith(p.word) && !kinds.testFlag(p.kind);
        });
        if (!line.isEmpty() && !other)
            lines.append(QString(line).replace(QStringLiteral("{User ID}"), userId));
    }
    return lines;
}

void SpseSteps::setRequest(const Request &request, const QString &userId)
{
    const bool same = request.id == m_id && request.kinds == m_kinds && userId == m_userId;
    m_edit->setVisible(m_office.who().administrator && m_editor->isHidden());
    if (same)
        return;
    m_id = request.id;
    m_kinds = request.kinds;
    m_userId = userId;
    m_lines.clear();
    edit(false);
    fill();
}

void SpseSteps::clear()
{
    m_id = {};
    m_kinds = {};
    m_userId.clear();
    edit(false);
    fill();
}

void SpseSteps::fill()
{
    const QStringList lines = linesFor(m_office.settings().spseSteps, m_kinds, m_userId);
    if (lines == m_lines && lines.size() == m_boxes.size())
        return;
    m_lines = lines;
    m_boxes.clear();
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget(); // the row, with its box
        delete item;
    }
    QWidget *before = nullptr;
    for (const QString &line : lines) {
        // A check box cannot wrap its words: the label beside it does, and a click on it ticks as well.
        auto *box = new QCheckBox(this);
        box->setAccessibleName(line);
        box->setObjectName(QStringLiteral("spseStep%1").arg(m_boxes.size() + 1));
        box->setEnabled(m_tickable);
        auto *words = new QLabel(line, this);
        words->setWordWrap(true);
        words->setBuddy(box);
        auto *row = new QWidget(this);
        auto *inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(box, 0, Qt::AlignTop);
        inside->addWidget(words, 1);
        m_steps->addWidget(row);
        if (before)
            setTabOrder(before, box);
        before = box;
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &SpseSteps::ticked);
    }
}

void SpseSteps::setTickable(bool yes)
{
    m_tickable = yes;
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(yes);
}

int SpseSteps::openCount() const
{
    return int(std::count_if(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return !box->isChecked(); }));
}

void SpseSteps::edit(bool on)
{
    if (on)
        m_text->setPlainText(m_office.settings().spseSteps);
    m_editor->setVisible(on);
    m_edit->setVisible(!on && m_office.who().administrator);
    if (on)
        m_text->setFocus();
}

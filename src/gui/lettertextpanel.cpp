// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettertextpanel.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "desk/letterwriting.h"
#include "desk/office.h"
#include "gui/fieldnote.h"
#include "gui/guarded.h"
#include "gui/lettersheet.h"
#include "gui/messagebar.h"
#include "gui/reasonbutton.h"
#include "gui/texthighlighter.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr LetterKind kinds[] = { LetterKind::CompletionNotice, LetterKind::RejectionNotice, LetterKind::ReferralNotice,
                                 LetterKind::ResultNotice, LetterKind::IntakeReceipt };
} // namespace

LetterTextPanel::LetterTextPanel(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_desk(office)
    , m_kind(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_fields(new QListWidget(this))
    , m_note(new FieldNote(this))
    , m_sheet(new LetterSheet(this))
    , m_state(new QLabel(this))
    , m_save(new ReasonButton(tr("Save the text"), this))
    , m_discard(new ReasonButton(tr("Discard"), this))
    , m_reset(new ReasonButton(tr("Back to Loket's own text"), this))
{
    setObjectName(QStringLiteral("letterTextPanel"));
    m_kind->addItems({ tr("Notice of completeness"), tr("Notice of rejection"), tr("Notice of referral"),
                       tr("Notice of the result"), tr("Receipt") });
    build();
    connectAll();
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
}

LetterTextPanel::~LetterTextPanel() = default;

void LetterTextPanel::build()
{
    m_kind->setObjectName(QStringLiteral("letterKind"));
    m_kind->setAccessibleName(tr("Letter"));
    m_version->setObjectName(QStringLiteral("letterVersion"));
    m_version->setAccessibleName(tr("Version of the text"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setObjectName(QStringLiteral("textState"));
    m_state->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_state, theme::Tone::Muted);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::inside);
    head->addWidget(m_kind);
    head->addWidget(m_version, 1);
    auto *beside = new QSplitter(Qt::Horizontal, this);
    beside->setChildrenCollapsible(false);
    beside->addWidget(buildEditor());
    beside->addWidget(m_sheet);
    beside->setStretchFactor(0, 5);
    beside->setStretchFactor(1, 4);
    m_sheet->setMinimumWidth(300);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::grid);
    foot->addWidget(m_reset);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    theme::makePrimary(m_save);
    const std::pair<ReasonButton *, QString> buttons[] = { { m_save, QStringLiteral("saveText") },
                                                           { m_discard, QStringLiteral("discardText") },
                                                           { m_reset, QStringLiteral("resetText") } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(beside, 1);
    column->addLayout(foot);
}

QWidget *LetterTextPanel::buildEditor()
{
    auto *left = new QWidget(this);
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(320, 200);
    new TextHighlighter(m_text->document());
    m_note->setObjectName(QStringLiteral("textNote"));
    m_note->setWordWrap(true);
    m_note->bind(m_text);
    m_fields->setObjectName(QStringLiteral("letterFields"));
    m_fields->setAccessibleName(tr("Fields of this letter"));
    m_fields->setToolTip(tr("Enter or a double click puts the field into the text."));
    m_fields->setMaximumHeight(120);
    auto *label = new QLabel(tr("Fields: a double click puts one into the text"), left);
    label->setFont(theme::font(theme::Text::Support));
    theme::setTone(label, theme::Tone::Muted);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme::inside, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(label);
    column->addWidget(m_fields);
    return left;
}

void LetterTextPanel::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterTextPanel::choose);
    connect(m_version, &QComboBox::activated, this, &LetterTextPanel::showVersion);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_reloading)
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        draw();
        retell();
    });
    connect(m_fields, &QListWidget::itemActivated, this, &LetterTextPanel::insertField);
    connect(m_save, &QPushButton::clicked, this, &LetterTextPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &LetterTextPanel::discard);
    connect(m_reset, &QPushButton::clicked, this, &LetterTextPanel::reset);
    connect(&m_office, &Office::settingsChanged, this, [this] {
        if (isVisible() && !isChanged())
            reload();
    });
}

LetterKind LetterTextPanel::kind() const
{
    return kinds[qBound(0, m_kind->currentIndex(), int(std::size(kinds)) - 1)];
}

bool LetterTextPanel::isChanged() const
{
    return m_text->toPlainText() != m_base;
}

void LetterTextPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void LetterTextPanel::reload()
{
    m_stale = !isVisible(); // drawing a letter costs time: not for a section that nobody looks at
    if (m_stale)
        return;
    choose(m_kind->currentIndex());
}

void LetterTextPanel::choose(int)
{
    guarded(m_bar, tr("Read the text"), [&] {
        m_base = m_desk.text(kind());
        m_history = m_desk.history(kind());
    });
    fillVersions();
    fillFields();
    discard();
}

void LetterTextPanel::fillFields()
{
    m_fields->clear();
    const LetterFieldSet &set = letters::letterTemplate(kind()).fields();
    for (auto it = set.texts.begin(); it != set.texts.end(); ++it) {
        const QString example = set.example.texts.value(it.key());
        auto *item = new QListWidgetItem(QStringLiteral("{{%1}}   %2").arg(it.key(), example), m_fields);
        item->setData(Qt::UserRole, QStringLiteral("{{%1}}").arg(it.key()));
    }
    for (auto it = set.rows.begin(); it != set.rows.end(); ++it) {
        const QStringList columns = it->keys();
        auto *item = new QListWidgetItem(
            QStringLiteral("[[each %1]]   %2").arg(it.key(), columns.join(QStringLiteral(", "))), m_fields);
        item->setData(Qt::UserRole,
                      QStringLiteral("[[if %1]][[each %1]]{{%2}} [[end]][[end]]").arg(it.key(), columns.value(0)));
    }
}

void LetterTextPanel::fillVersions()
{
    m_version->clear();
    m_version->addItem(
        tr("In force: %1").arg(m_desk.isBuiltIn(kind()) ? tr("Loket's own text") : tr("the office's text")));
    for (const LetterText &text : m_history) {
        QString words = tr("Version %1, %2, %3")
                            .arg(text.version)
                            .arg(indonesian::dateAndTime(text.at, m_office.timeZone()), text.operatorName);
        if (text.builtIn)
            words += QStringLiteral(" – ") + tr("Loket's own text");
        m_version->addItem(words);
    }
}

/// Into the editor: what is saved then becomes the newest version.
void LetterTextPanel::showVersion(int index)
{
    if (index <= 0)
        return discard();
    m_text->setPlainText(m_history.at(index - 1).body);
    m_typing.stop();
    draw();
    retell();
}

void LetterTextPanel::insertField()
{
    if (const QListWidgetItem *item = m_fields->currentItem()) {
        m_text->insertPlainText(item->data(Qt::UserRole).toString());
        m_text->setFocus();
    }
}

void LetterTextPanel::draw()
{
    try {
        wording::check(kind(), m_text->toPlainText());
        m_sheet->showLetter(wording::sample(kind(), m_text->toPlainText()), letterwriting::identity(m_office));
        m_wrong.clear();
    } catch (const Error &error) {
        m_wrong = error.text();
    }
    m_note->mistake(m_wrong);
}

std::optional<QString> LetterTextPanel::saveRefusal() const
{
    if (!m_office.who().administrator)
        return tr("Only an administrator changes the texts of letters.");
    if (!isChanged())
        return tr("Nothing was changed.");
    if (!m_wrong.isEmpty())
        return m_wrong;
    return {};
}

void LetterTextPanel::retell()
{
    const bool builtIn = m_desk.isBuiltIn(kind());
    m_save->setRefusal(saveRefusal());
    m_discard->setRefusal(isChanged() ? std::nullopt : std::optional(tr("Nothing was changed.")));
    m_reset->setRefusal(!m_office.who().administrator
                            ? std::optional(tr("Only an administrator changes the texts of letters."))
                            : builtIn ? std::optional(tr("This is Loket's own text already."))
                                      : std::nullopt);
    m_state->setText(isChanged()   ? tr("Changed and not saved yet. Letters still say what is in force.")
                         : builtIn ? tr("Letters say what Loket brings.")
                                   : tr("Letters say what the office wrote."));
}

void LetterTextPanel::save()
{
    m_typing.stop();
    draw();
    retell();
    if (saveRefusal())
        return;
    if (guarded(m_bar, tr("Save the text"), [&] { m_desk.save(kind(), m_base, m_text->toPlainText(), {}); })) {
        reload();
        m_bar.succeed(tr("The text is saved. Letters that were made keep the text they had."));
    }
}

void LetterTextPanel::discard()
{
    {
        const QScopedValueRollback reloading(m_reloading, true);
        m_text->setPlainText(m_base);
    }
    m_version->setCurrentIndex(0);
    draw();
    retell();
}

void LetterTextPanel::reset()
{
    if (guarded(m_bar, tr("Back to Loket's own text"), [&] { m_desk.reset(kind()); })) {
        reload();
        m_bar.succeed(tr("Letters say again what Loket brings. The office's text is kept among the versions."));
    }
}

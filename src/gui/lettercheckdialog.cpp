// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettercheckdialog.h"

#include "gui/guarded.h"
#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
theme::Tone toneOf(LetterChecking::Verdict verdict)
{
    using Verdict = LetterChecking::Verdict;
    switch (verdict) {
    case Verdict::Ours:
        return theme::Tone::Accent;
    case Verdict::Unmarked:
        return theme::Tone::Warning;
    default:
        return theme::Tone::Refusal;
    }
}

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

LetterCheckDialog::LetterCheckDialog(Office &office, QWidget *parent)
    : QDialog(parent)
    , m_checking(office)
    , m_bar(new MessageBar(this))
    , m_typed(new QLineEdit(this))
    , m_verdict(plainLabel(this, "letterVerdict"))
    , m_wordRow(new QWidget(this))
    , m_word(new QLineEdit(m_wordRow))
    , m_wordVerdict(plainLabel(m_wordRow, "wordVerdict"))
    , m_open(new QPushButton(tr("Open the request"), this))
{
    setWindowTitle(tr("Is this letter ours?"));
    setObjectName(QStringLiteral("letterCheckDialog"));
    KeyHelp::installOn(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed->setObjectName(QStringLiteral("letterCode"));
    m_typed->setAccessibleName(tr("Check code or number"));
    m_typed->setPlaceholderText(tr("for example KRT-MWX, at the foot of the letter"));
    m_word->setObjectName(QStringLiteral("letterWord"));
    m_word->setAccessibleName(tr("Check word that was said"));
    m_verdict->setFont(theme::font(theme::Text::Strong));
    m_open->setObjectName(QStringLiteral("openLetterRequest"));
    m_open->setAccessibleName(m_open->text());
    auto *go = new QPushButton(tr("Check"), this);
    go->setObjectName(QStringLiteral("checkLetterCode"));
    go->setAccessibleName(go->text());
    go->setDefault(true);
    theme::makePrimary(go);
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(go);
    auto *wordColumn = new QVBoxLayout(m_wordRow);
    wordColumn->setContentsMargins(0, 0, 0, 0);
    wordColumn->setSpacing(theme::inside);
    auto *question = plainLabel(m_wordRow, "wordQuestion");
    question->setText(tr("On the phone: type the check word that the member says. It stands beside the password on "
                         "the member's copy alone; never ask for the password."));
    for (QWidget *one : std::initializer_list<QWidget *> { question, m_word, m_wordVerdict })
        wordColumn->addWidget(one);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    m_open->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::between);
    auto *label = new QLabel(tr("Check code of six letters, or the letter's number"), this);
    label->setBuddy(m_typed);
    column->addWidget(m_bar);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_verdict);
    column->addWidget(m_wordRow);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &LetterCheckDialog::check);
    connect(m_word, &QLineEdit::textChanged, this, &LetterCheckDialog::compareWord);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const RequestId id = m_finding.request;
        accept();
        Q_EMIT requestWanted(id);
    });
    tell({});
    resize(520, 320);
    m_typed->setFocus();
}

void LetterCheckDialog::check()
{
    m_bar->clear();
    guarded(*m_bar, tr("Check the letter"), [this] { tell(m_checking.check(m_typed->text())); });
}

void LetterCheckDialog::tell(const LetterChecking::Finding &finding)
{
    m_finding = finding;
    m_verdict->setText(finding.sentence);
    theme::setTone(m_verdict, toneOf(finding.verdict));
    m_word->clear();
    m_wordRow->setVisible(finding.isOurs() && finding.letter.secret);
    m_open->setEnabled(isSet(finding.request));
    m_open->setToolTip(m_open->isEnabled() ? QString() : tr("First a letter that Loket made must be found."));
}

/// Said only once the word is whole: letter by letter it could be guessed.
void LetterCheckDialog::compareWord()
{
    const QString said = m_word->text().simplified();
    m_wordVerdict->clear();
    if (!said.contains(QLatin1Char(' ')) || said.size() < 7)
        return;
    guarded(*m_bar, tr("Compare the word"), [&] {
        const bool same = m_checking.isWordOf(m_finding, said);
        m_wordVerdict->setText(same ? tr("That is the word of this letter: the caller has it open.")
                                    : tr("That is not the word of this letter."));
        theme::setTone(m_wordVerdict, same ? theme::Tone::Accent : theme::Tone::Refusal);
    });
}

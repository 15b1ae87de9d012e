// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/passwordpanel.h"

#include "desk/office.h"
#include "gui/secretclipboard.h"
#include "gui/secretkeeper.h"
#include "gui/secretlineedit.h"
#include "gui/secretview.h"
#include "gui/theme.h"
#include "secrets/passwordgenerator.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace
{
QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

QLabel *line(const QString &name, theme::Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Text::Support));
    theme::setTone(label, tone);
    return label;
}
} // namespace

PasswordPanel::PasswordPanel(const Office &office, SecretKeeper &keeper, SecretClipboard &clipboard, QWidget *parent)
    : QFrame(parent)
    , m_office(office)
    , m_keeper(keeper)
    , m_clipboard(clipboard)
{
    setObjectName(QStringLiteral("passwordPanel"));
    build();
    connect(&m_keeper, &SecretKeeper::changed, this, [this](RequestId id) {
        if (id == m_request.id)
            showKept();
    });
    connect(&m_clipboard, &SecretClipboard::countdownChanged, this,
            [this](int seconds) { m_copy->setText(tr("Copied: %1 s").arg(seconds)); });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { m_copy->setText(tr("Copy")); });
}

void PasswordPanel::build()
{
    theme::makeCard(this);
    auto *title = new QLabel(tr("Temporary password"), this);
    title->setFont(theme::font(theme::Text::Strong));
    m_choice = new QWidget(this);
    m_here = button(tr("Make it here"), QStringLiteral("makeHere"), m_choice);
    m_fromSpse = button(tr("Take it from SPSE"), QStringLiteral("takeFromSpse"), m_choice);
    auto *group = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(theme::grid);
    for (QPushButton *one : { m_here, m_fromSpse }) {
        one->setCheckable(true);
        group->addButton(one);
        segments->addWidget(one);
    }
    segments->addStretch(1);
    m_ways = new QStackedWidget(m_choice);
    m_ways->addWidget(buildGenerate());
    m_ways->addWidget(buildType());
    m_ways->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(theme::inside);
    choice->addLayout(segments);
    choice->addWidget(m_ways);
    m_kept = buildKept();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addWidget(m_choice);
    column->addWidget(m_kept);
    connect(m_here, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_fromSpse, &QPushButton::clicked, this, [this] { choose(true); });
    choose(false);
}

QWidget *PasswordPanel::buildGenerate()
{
    auto *page = new QWidget(this);
    auto *make = button(tr("Make a password"), QStringLiteral("generate"), page);
    m_generateHint = line(QStringLiteral("generateHint"), theme::Tone::Muted, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(make, 0, Qt::AlignLeft);
    column->addWidget(m_generateHint);
    connect(make, &QPushButton::clicked, this, &PasswordPanel::generate);
    return page;
}

QWidget *PasswordPanel::buildType()
{
    auto *page = new QWidget(this);
    m_field = new SecretLineEdit(page);
    m_field->setObjectName(QStringLiteral("passwordField"));
    m_field->setAccessibleName(tr("Password from SPSE"));
    m_field->setPlaceholderText(tr("Type or paste"));
    auto *show = button(tr("Hold to see"), QStringLiteral("holdTyped"), page);
    m_field->showWhileHeld(*show);
    m_use = button(tr("Use it"), QStringLiteral("useTyped"), page);
    m_typedLine = line(QStringLiteral("typedLine"), theme::Tone::Muted, page);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_field, 1);
    row->addWidget(show);
    row->addWidget(m_use);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(row);
    column->addWidget(m_typedLine);
    connect(m_field, &SecretLineEdit::contentChanged, this, &PasswordPanel::check);
    connect(m_field, &SecretLineEdit::returnPressed, this, &PasswordPanel::take);
    connect(m_use, &QPushButton::clicked, this, &PasswordPanel::take);
    return page;
}

QWidget *PasswordPanel::buildKept()
{
    auto *page = new QWidget(this);
    m_view = new SecretView(page);
    m_view->setObjectName(QStringLiteral("secretView"));
    auto *show = button(tr("Hold to see"), QStringLiteral("holdKept"), page);
    m_view->showWhileHeld(*show);
    m_copy = button(tr("Copy"), QStringLiteral("copySecret"), page);
    m_copy->setToolTip(tr("Copies it for 15 seconds, then the clipboard is emptied."));
    auto *another = button(tr("Another one"), QStringLiteral("anotherSecret"), page);
    m_origin = line(QStringLiteral("secretOrigin"), theme::Tone::Muted, page);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(show);
    row->addWidget(m_copy);
    row->addWidget(another);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_view, 0, Qt::AlignLeft);
    column->addLayout(row);
    column->addWidget(m_origin);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const SecretBytes *secret = m_keeper.of(m_request.id))
            m_clipboard.copy(secret->clone());
    });
    connect(another, &QPushButton::clicked, this, [this] {
        m_replacing = true;
        showKept();
        (m_fromSpse->isChecked() ? m_fromSpse : m_here)->setFocus();
    });
    return page;
}

PasswordPolicy PasswordPanel::policy() const
{
    PasswordPolicy policy;
    policy.length = m_office.settings().passwordLength;
    return policy;
}

PasswordOwner PasswordPanel::owner() const
{
    return { m_userId, m_request.applicant.name, m_request.applicant.nip };
}

void PasswordPanel::setRequest(const Request &request, const QString &userId)
{
    if (request.id != m_request.id) {
        m_field->wipe();
        m_replacing = false;
        choose(false);
    }
    m_request = request;
    m_userId = userId;
    m_generateHint->setText(tr("Makes %1 characters without look-alikes. Type or paste it in SPSE as the new password.")
                                .arg(policy().length));
    showKept();
    check();
}

void PasswordPanel::clear()
{
    m_request = {};
    m_userId.clear();
    m_replacing = false;
    m_field->wipe();
    m_view->wipe();
    m_clipboard.clear();
    showKept();
}

bool PasswordPanel::isReady() const
{
    return m_keeper.holds(m_request.id);
}

void PasswordPanel::choose(bool typed)
{
    (typed ? m_fromSpse : m_here)->setChecked(true);
    m_ways->setCurrentIndex(typed ? 1 : 0);
    if (typed)
        m_field->setFocus();
    else
        m_field->wipe();
}

void PasswordPanel::generate()
{
    SecretBytes secret = passwordgenerator::generate(policy());
    while (!passwordpolicy::refusalOf(secret, owner(), policy()).isEmpty())
        secret = passwordgenerator::generate(policy());
    m_replacing = false;
    m_keeper.keep(m_request, SecretKeeper::Origin::Generated, std::move(secret));
    m_copy->setFocus();
}

void PasswordPanel::check()
{
    const bool empty = m_field->isEmpty();
    const QString refusal = empty ? QString() : passwordpolicy::refusalOf(m_field->copy(), owner(), policy());
    m_typedLine->setText(refusal.isEmpty() ? passwordpolicy::hintOf(policy()) : refusal);
    theme::setTone(m_typedLine, refusal.isEmpty() ? theme::Tone::Muted : theme::Tone::Refusal);
    m_use->setEnabled(!empty && refusal.isEmpty());
    m_use->setToolTip(empty ? tr("Type or paste the password first.") : refusal);
    m_use->setAccessibleDescription(m_use->toolTip());
}

void PasswordPanel::take()
{
    check();
    if (!m_use->isEnabled())
        return;
    m_replacing = false;
    m_keeper.keep(m_request, SecretKeeper::Origin::Typed, m_field->take());
    m_copy->setFocus();
}

void PasswordPanel::showKept()
{
    const SecretBytes *secret = m_keeper.of(m_request.id);
    if (!secret)
        m_replacing = false;
    if (secret)
        m_view->setSecret(secret->clone());
    else
        m_view->wipe();
    const bool kept = secret && !m_replacing;
    m_kept->setVisible(kept);
    m_choice->setVisible(!kept);
    const QString where =
        m_keeper.origin(m_request.id) == SecretKeeper::Origin::Typed ? tr("Typed from SPSE.") : tr("Made here.");
    m_origin->setText(where + QLatin1Char(' ')
                      + tr("It is only in this computer's locked memory until its letter is printed. Loket cannot "
                           "prevent a picture of the screen: look whether you are alone."));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/toldpanel.h"

#include "gui/theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ToldPanel::ToldPanel(QWidget *parent)
    : QFrame(parent)
    , m_whom(new QLineEdit(this))
    , m_how(new QButtonGroup(this))
    , m_messageRow(new QWidget(this))
    , m_message(new QLabel(m_messageRow))
    , m_copy(new QPushButton(tr("Copy the text"), m_messageRow))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("toldPanel"));
    auto *title = new QLabel(tr("Tell the applicant"), this);
    title->setFont(theme::font(theme::Text::Strong));
    m_whom->setObjectName(QStringLiteral("toldWhom"));
    m_whom->setAccessibleName(tr("Who was told"));
    m_whom->setMaxLength(120);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme::grid);
    const std::pair<ToldHow, QString> words[] = { { ToldHow::InPerson, tr("In person") },
                                                  { ToldHow::Phone, tr("By phone") },
                                                  { ToldHow::Letter, tr("By letter") },
                                                  { ToldHow::WhatsApp, tr("WhatsApp") } };
    for (const auto &[how, text] : words) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("told%1").arg(int(how)));
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_how->addButton(button, int(how));
        ways->addWidget(button);
    }
    ways->addStretch(1);
    m_message->setObjectName(QStringLiteral("toldMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_copy->setAccessibleName(m_copy->text());
    auto *row = new QHBoxLayout(m_messageRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_message, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::between);
    form->setVerticalSpacing(theme::inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Who was told"), m_whom);
    form->addRow(tr("How"), ways);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_messageRow);
    m_messageRow->hide();
    connect(m_whom, &QLineEdit::textChanged, this, &ToldPanel::inputChanged);
    connect(m_how, &QButtonGroup::idClicked, this, &ToldPanel::tell);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message->text()); });
}

QString ToldPanel::messageFor(const CaseFile &file)
{
    const QString agenda = file.request.agenda();
    if (file.request.stage != Stage::CompletionNotice)
        return tr("Request %1 has been examined. The notice can be fetched at the counter.").arg(agenda);
    QStringList papers;
    for (const ChecklistItem &item : file.checklist) {
        if (item.state == ItemState::Incomplete || item.state == ItemState::Missing)
            papers.append(item.title);
    }
    return tr("Request %1 is not complete yet: %2.").arg(agenda, papers.join(QStringLiteral("; ")));
}

void ToldPanel::setFile(const CaseFile &file)
{
    m_message->setText(messageFor(file));
    const bool same = file.request.id == m_request.id && file.request.stage == m_request.stage
        && file.request.round == m_request.round;
    m_request = file.request;
    if (same)
        return;
    m_whom->setText(file.request.applicant.name);
    m_how->setExclusive(false);
    for (QAbstractButton *button : m_how->buttons())
        button->setChecked(false);
    m_how->setExclusive(true);
    tell();
}

void ToldPanel::clear()
{
    m_request = {};
    m_whom->clear();
    m_message->clear();
    m_messageRow->hide();
}

QString ToldPanel::whom() const
{
    return m_whom->text().simplified();
}

std::optional<ToldHow> ToldPanel::how() const
{
    const int id = m_how->checkedId();
    return id < 0 ? std::nullopt : std::optional(ToldHow(id));
}

bool ToldPanel::needsPaper() const
{
    return how() != ToldHow::Phone && how() != ToldHow::WhatsApp;
}

std::optional<QString> ToldPanel::missing() const
{
    if (whom().isEmpty())
        return tr("Not yet: write down who was told.");
    if (!how())
        return tr("Not yet: choose how the applicant was told.");
    return {};
}

void ToldPanel::tell()
{
    m_messageRow->setVisible(how() == ToldHow::WhatsApp);
    Q_EMIT inputChanged();
}

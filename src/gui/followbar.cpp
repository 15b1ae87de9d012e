// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followbar.h"

#include "archive/durablewrite.h"
#include "desk/decreeletter.h"
#include "desk/letterdesk.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

FollowBar::FollowBar(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_remind(new ReasonButton(tr("Note a reminder …"), this))
    , m_draft(new ReasonButton(tr("Draft of the letter …"), this))
    , m_question(new InlineQuestion(this))
{
    setObjectName(QStringLiteral("followBar"));
    m_remind->setObjectName(QStringLiteral("noteReminder"));
    m_remind->setAccessibleName(tr("Note that the applicant was reminded"));
    m_draft->setObjectName(QStringLiteral("draftLetter"));
    m_draft->setAccessibleName(tr("Draft of the letter to the head of the Pokja"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_remind);
    row->addWidget(m_draft);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_remind, &QPushButton::clicked, this, &FollowBar::askReminder);
    connect(m_draft, &QPushButton::clicked, this, &FollowBar::askPath);
    hide();
}

void FollowBar::setReport(const Report &report)
{
    m_name = report.name;
    m_period = report.period;
    m_rows = report.rows;
    m_pokja = report.column(QStringLiteral("pokja"));
    m_row = -1;
    m_question->dismiss();
    m_remind->setVisible(m_name == QStringLiteral("passwords"));
    m_draft->setVisible(m_name == QStringLiteral("decrees"));
    setVisible(!m_rows.isEmpty() && (m_remind->isVisibleTo(this) || m_draft->isVisibleTo(this)));
    retell();
}

void FollowBar::setRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_question->dismiss();
    retell();
}

QString FollowBar::pokja() const
{
    return m_row >= 0 && m_row < m_rows.size() && m_pokja >= 0 ? m_rows.at(m_row).cells.at(m_pokja).toString()
                                                               : QString();
}

void FollowBar::retell()
{
    const bool none = m_row < 0 || m_row >= m_rows.size();
    const auto choose = none ? std::optional(tr("Choose a line first.")) : std::nullopt;
    m_remind->setRefusal(choose);
    m_draft->setRefusal(choose                  ? choose
                            : pokja().isEmpty() ? std::optional(tr("This account is of no Pokja: nobody to write to."))
                                                : std::nullopt);
}

void FollowBar::askReminder()
{
    if (m_remind->refusal())
        return;
    InlineQuestion::Question question;
    question.title = tr("The applicant was reminded to change the password");
    question.sentence = tr("The change is still awaited; the list says how often and when somebody asked.");
    question.choiceLabel = tr("How they were reminded");
    question.choices = { tr("by phone"), tr("in person"), tr("by WhatsApp, without personal data"), tr("by letter") };
    question.confirm = tr("Note the reminder");
    const RequestId request = m_rows.at(m_row).request;
    m_question->ask(question, [this, request](const InlineQuestion::Answer &answer) {
        const bool done =
            guarded(m_bar, tr("Note a reminder"), [&] { LetterDesk(m_office).remind(request, answer.choice); });
        if (done) {
            m_bar.succeed(tr("The reminder is noted."));
            Q_EMIT changed();
        }
        return done;
    });
}

void FollowBar::askPath()
{
    if (m_draft->refusal())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the draft"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Draft SK %1.pdf").arg(pokja().replace(QLatin1Char('/'), QLatin1Char('-'))));
    connect(dialog, &QFileDialog::fileSelected, this, &FollowBar::saveDraft);
    dialog->open();
}

void FollowBar::saveDraft(const QString &path)
{
    if (guarded(m_bar, tr("Draft of the letter"),
                [&] { durableWrite(path, decreeletter::draft(m_office, pokja(), m_period.to)); }))
        m_bar.succeed(tr("The draft is saved as %1. Number and sign it by hand.").arg(QDir::toNativeSeparators(path)));
}

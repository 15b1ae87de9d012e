// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklistdialog.h"

#include "gui/checklistpanel.h"
#include "gui/keyhelp.h"
#include "gui/paperwords.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
constexpr QSize ample { 520, 620 };
}

ChecklistDialog::ChecklistDialog(QWidget *parent)
    : QDialog(parent)
    , m_panel(new ChecklistPanel)
    , m_scroll(new QScrollArea(this))
    , m_agenda(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new ReasonButton(this))
{
    setObjectName(QStringLiteral("checklistDialog"));
    setWindowTitle(tr("Checklist of the papers"));
    m_agenda->setFont(theme::font(theme::Text::Title));
    for (QLabel *label : { m_agenda, m_shown, m_sentence }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setTone(m_shown, theme::Tone::Muted);
    theme::setTone(m_sentence, theme::Tone::Muted);
    m_button->setObjectName(QStringLiteral("checklistVerdict"));
    theme::makePrimary(m_button);
    m_scroll->setWidget(m_panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::inside);
    column->addWidget(m_agenda);
    column->addWidget(m_shown);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    resize(ample);
    KeyHelp::installOn(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_verdict)
            return;
        QAction *verdict = m_verdict;
        accept();
        verdict->trigger();
    });
}

void ChecklistDialog::setFile(const CaseFile &file, QDate receivedOn)
{
    m_file = file;
    m_agenda->setText(tr("Agenda %1  ·  %2").arg(file.request.agenda(), file.request.applicant.name));
    m_panel->setFile(file, receivedOn);
    sayShown();
}

void ChecklistDialog::setShownPage(PaperId paper, int page)
{
    m_paper = paper;
    m_page = page;
    m_panel->setShownPage(paper, page);
    sayShown();
}

void ChecklistDialog::sayShown()
{
    const QString place = paperwords::place(m_file, m_paper, m_page);
    m_shown->setText(place.isEmpty() ? tr("No paper is shown beside.")
                                     : tr("Shown beside: %1. Page up and Page down turn.").arg(place));
}

void ChecklistDialog::setVerdict(QAction *verdict, const std::optional<QString> &refusal)
{
    m_verdict = verdict;
    m_button->setVisible(verdict != nullptr);
    if (verdict) {
        m_button->setText(verdict->text());
        m_button->setAccessibleName(verdict->text());
    }
    m_button->setRefusal(refusal);
    m_sentence->setText(refusal.value_or(QString()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklistpanel.h"

#include "core/indonesian.h"
#include "gui/checklistrow.h"
#include "gui/conflictpanel.h"
#include "gui/keyhelp.h"
#include "gui/paperwords.h"
#include "gui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : QWidget(parent)
    , m_reasons(Reasons::builtIn())
    , m_column(new QVBoxLayout(this))
    , m_earlierButton(new QPushButton(this))
    , m_conflict(new ConflictPanel(this))
{
    setObjectName(QStringLiteral("checklistPanel"));
    setAccessibleName(tr("Checklist of the papers"));
    KeyHelp::describe(this, QStringLiteral("L, T, A"), tr("Complete, incomplete, not there"));
    KeyHelp::describe(this, QStringLiteral("H"), tr("The page now shown is the evidence"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->setAlignment(Qt::AlignTop); // more room is not more air between the lines of one item
    theme::makeLink(m_earlierButton);
    m_earlierButton->setObjectName(QStringLiteral("showEarlier"));
    m_earlierButton->setAutoDefault(false);
    m_earlierButton->hide();
    m_column->addWidget(m_conflict);
    m_column->addWidget(m_earlierButton, 0, Qt::AlignLeft);
    connect(m_earlierButton, &QPushButton::clicked, this, [this] {
        m_showEarlier = !m_showEarlier;
        foldEarlier();
    });
}

Decree ChecklistPanel::decreeOf(const Request &request)
{
    const AccountData &applicant = request.applicant;
    const QDate from = request.decreeValidFrom.isValid() ? request.decreeValidFrom : applicant.decreeDate;
    return { applicant.decreeNumber, from, request.decreeIssuer, applicant.decreeValidUntil };
}

PaperKind ChecklistPanel::kindOf(const QString &code)
{
    if (code == QLatin1String("request-letter"))
        return PaperKind::RequestLetter;
    if (code == QLatin1String("decree"))
        return PaperKind::Decree;
    return code == QLatin1String("authority") ? PaperKind::Authority : PaperKind::Other;
}

void ChecklistPanel::setFile(const CaseFile &file, QDate receivedOn)
{
    const bool same = m_file.request.id == file.request.id && m_file.request.round == file.request.round
        && m_rows.size() == file.checklist.size();
    m_file = file;
    m_receivedOn = receivedOn;
    if (!same) {
        m_conflict->dismiss();
        m_earlier.clear();
        m_showEarlier = false;
        for (const ChecklistItem &item : file.checklist) {
            if (file.request.round > 1 && item.state == ItemState::Complete)
                m_earlier.insert(item.code);
        }
        build();
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const ChecklistItem &item = file.checklist.at(at);
        m_rows.at(at)->setItem(item, paperwords::place(file, PaperId(item.paperId), item.page));
        if (item.code == QLatin1String("decree"))
            m_rows.at(at)->setDateRule(standingOf(decreeOf(file.request), m_receivedOn));
        else if (item.code == QLatin1String("request-letter"))
            m_rows.at(at)->setDateRule(letterStanding());
    }
    setShownPage(m_shownPaper, m_shownPage);
    foldEarlier();
    Q_EMIT progressChanged();
}

void ChecklistPanel::clear()
{
    m_file = {};
    m_conflict->dismiss();
    m_earlier.clear();
    build();
    foldEarlier();
}

void ChecklistPanel::build()
{
    for (ChecklistRow *row : std::as_const(m_rows)) {
        row->setParent(nullptr); // gone at once for the eye and the keyboard, though a signal of it may be under way
        row->deleteLater();
    }
    m_rows.clear();
    for (qsizetype at = 0; at < m_file.checklist.size(); ++at) {
        auto *row = new ChecklistRow(m_reasons, this);
        m_column->addWidget(row);
        row->setRefusal(m_refusal);
        m_rows.append(row);
        connect(row, &ChecklistRow::decided, this, &ChecklistPanel::itemDecided);
        connect(row, &ChecklistRow::edited, this, &ChecklistPanel::progressChanged);
        connect(row, &ChecklistRow::evidenceWanted, this, &ChecklistPanel::paperWanted);
        connect(row, &ChecklistRow::moved, this, [this, row](int by) { moveFrom(row, by); });
        connect(row, &ChecklistRow::turned, this, &ChecklistPanel::turnPage);
        connect(row, &ChecklistRow::entered, this, [this, row] {
            const ChecklistItem &item = row->item();
            if (item.paperId != 0)
                Q_EMIT paperWanted(PaperId(item.paperId), item.page);
            else if (const Paper *paper = paperwords::newest(m_file, kindOf(item.code));
                     paper && paper->id != m_shownPaper)
                Q_EMIT paperWanted(paper->id, 1);
        });
    }
}

/// Earlier ticks stand: they are told in one line and opened only when somebody wants to see them.
void ChecklistPanel::foldEarlier()
{
    m_earlierButton->setVisible(!m_earlier.isEmpty());
    m_earlierButton->setText(m_showEarlier ? tr("Hide what was complete already")
                                           : tr("%1 paper(s) were complete already; show them").arg(m_earlier.size()));
    m_earlierButton->setAccessibleName(m_earlierButton->text());
    for (ChecklistRow *row : std::as_const(m_rows)) {
        const bool earlier = m_earlier.contains(row->item().code) && row->item().state == ItemState::Complete;
        row->setVisible(!earlier || m_showEarlier);
    }
}

void ChecklistPanel::setRefusal(const std::optional<QString> &why)
{
    m_refusal = why;
    for (ChecklistRow *row : std::as_const(m_rows))
        row->setRefusal(why);
}

void ChecklistPanel::setShownPage(PaperId paper, int page)
{
    m_shownPaper = paper;
    m_shownPage = page;
    const Paper *shown = m_file.paper(paper);
    for (ChecklistRow *row : std::as_const(m_rows)) {
        const PaperKind kind = kindOf(row->item().code);
        row->setShown(shown ? paper : PaperId {}, shown ? page : 0);
        if (shown && shown->kind == kind)
            row->setProposal(paper, page);
        else if (const Paper *own = paperwords::newest(m_file, kind))
            row->setProposal(own->id, 1);
        else
            row->setProposal({}, 0);
    }
}

QString ChecklistPanel::whatIsOpen() const
{
    qsizetype open = 0;
    QString first;
    for (const ChecklistRow *row : m_rows) {
        const QString wrong = row->whatIsWrong();
        if (wrong.isEmpty())
            continue;
        if (first.isEmpty())
            first = wrong;
        ++open;
    }
    return open > 1 ? tr("%1 papers are not decided yet.").arg(open) : first;
}

void ChecklistPanel::focusFirstOpen()
{
    for (ChecklistRow *row : std::as_const(m_rows)) {
        if (row->isVisibleTo(this) && !row->whatIsWrong().isEmpty())
            return row->focusSegments();
    }
    if (!m_rows.isEmpty())
        m_rows.first()->focusSegments();
}

void ChecklistPanel::turnPage(int by)
{
    const Paper *shown = m_file.paper(m_shownPaper);
    if (!shown)
        return;
    const int page = m_shownPage + by;
    if (page >= 1 && page <= shown->pages)
        return Q_EMIT paperWanted(shown->id, page);
    const qsizetype next = (shown - m_file.papers.constData()) + by;
    if (next >= 0 && next < m_file.papers.size())
        Q_EMIT paperWanted(m_file.papers.at(next).id, by > 0 ? 1 : m_file.papers.at(next).pages);
}

void ChecklistPanel::moveFrom(ChecklistRow *row, int by)
{
    qsizetype at = m_rows.indexOf(row) + by;
    while (at >= 0 && at < m_rows.size() && !m_rows.at(at)->isVisibleTo(this))
        at += by;
    if (at >= 0 && at < m_rows.size())
        m_rows.at(at)->focusSegments();
}

DecreeStanding ChecklistPanel::letterStanding() const
{
    const Request &r = m_file.request;
    if (r.letterNumber.trimmed().isEmpty())
        return { DecreeState::Incomplete, tr("The letter bears no number.") };
    if (!r.letterDate.isValid())
        return { DecreeState::Incomplete, tr("Letter %1 bears no date.").arg(r.letterNumber) };
    const QString date = indonesian::date(r.letterDate);
    if (m_receivedOn.isValid() && r.letterDate > m_receivedOn)
        return { DecreeState::NotYet,
                 tr("Letter %1 is dated %2, after the day it came in.").arg(r.letterNumber, date) };
    return { DecreeState::Valid, tr("Letter %1 of %2.").arg(r.letterNumber, date) };
}

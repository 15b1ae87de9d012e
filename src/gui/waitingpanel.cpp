// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/waitingpanel.h"

#include "ui_waitingpanel.h"

#include "core/indonesian.h"
#include "core/reasons.h"
#include "gui/theme.h"

#include <QSignalBlocker>

namespace
{
constexpr int proposedDays = 7;
}

WaitingPanel::WaitingPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WaitingPanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("waitingPanel"));
    m_ui->waitingSince->setFont(theme::font(theme::Text::Title));
    m_ui->missingHead->setFont(theme::font(theme::Text::Head));
    theme::setTone(m_ui->missingHead, theme::Tone::Muted);
    theme::setTone(m_ui->waitingTold, theme::Tone::Muted);
    for (QLabel *label : { m_ui->waitingSince, m_ui->waitingTold, m_ui->waitingMissing, m_ui->deadlineWords })
        label->setTextFormat(Qt::PlainText);
    m_ui->deadlineWords->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_ui->deadlineOn, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->deadlineDate->setVisible(on);
        m_ui->deadlineSet->setVisible(on);
        m_ui->deadlineWords->setVisible(!on || m_deadline.isValid());
        if (!on && m_deadline.isValid())
            Q_EMIT deadlineChosen({});
    });
    connect(m_ui->deadlineSet, &QPushButton::clicked, this,
            [this] { Q_EMIT deadlineChosen(m_ui->deadlineDate->date()); });
}

WaitingPanel::~WaitingPanel() = default;

QDateTime WaitingPanel::waitingSince(const CaseFile &file)
{
    for (auto it = file.intervals.crbegin(); it != file.intervals.crend(); ++it) {
        if (it->stage == Stage::WaitingForPapers)
            return it->start;
    }
    const Letter *notice = file.letter(LetterKind::CompletionNotice);
    return notice ? notice->toldAt : QDateTime();
}

void WaitingPanel::setFile(const CaseFile &file, const QDateTime &now, const QTimeZone &office)
{
    const QDateTime since = waitingSince(file);
    const qint64 days = since.isValid() ? since.toTimeZone(office).date().daysTo(now.toTimeZone(office).date()) : 0;
    const QString at = since.isValid() ? indonesian::dateAndTime(since, office) : QString();
    m_ui->waitingSince->setText(at.isEmpty()   ? tr("Waiting for the applicant")
                                    : days < 1 ? tr("Waiting for the applicant since %1").arg(at)
                                               : tr("Waiting for the applicant since %1 (%2 days)").arg(at).arg(days));
    m_ui->waitingTold->setText(told(file, office));
    m_ui->waitingMissing->setText(missing(file));
    sayDeadline(file.request.deadline, now.toTimeZone(office).date());
}

void WaitingPanel::clear()
{
    for (QLabel *label : { m_ui->waitingSince, m_ui->waitingTold, m_ui->waitingMissing, m_ui->deadlineWords })
        label->clear();
}

QString WaitingPanel::missing(const CaseFile &file) const
{
    const Reasons reasons = Reasons::builtIn();
    QStringList lines;
    for (const ChecklistItem &item : file.checklist) {
        if (item.state == ItemState::Complete)
            continue;
        const Reason *reason = reasons.find(item.reason);
        QString line = QStringLiteral("•  ") + item.title;
        if (reason)
            line += QStringLiteral(": ") + reason->text;
        if (!item.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(item.note);
        lines.append(line);
    }
    return lines.isEmpty() ? tr("Nothing is noted as missing.") : lines.join(QLatin1Char('\n'));
}

QString WaitingPanel::told(const CaseFile &file, const QTimeZone &office) const
{
    const Letter *notice = file.letter(LetterKind::CompletionNotice);
    if (!notice || !notice->toldAt.isValid())
        return tr("Nobody has been told yet.");
    QString how;
    switch (notice->toldHow) {
    case ToldHow::InPerson:
        how = tr("in person");
        break;
    case ToldHow::Phone:
        how = tr("by phone");
        break;
    case ToldHow::Letter:
        how = tr("by letter");
        break;
    case ToldHow::WhatsApp:
        how = tr("by WhatsApp");
        break;
    }
    return tr("%1 was told %2 on %3 by letter no. %4 (notice no. %5).")
        .arg(notice->toldWhom, how, indonesian::dateAndTime(notice->toldAt, office), notice->number)
        .arg(notice->round);
}

void WaitingPanel::sayDeadline(QDate deadline, QDate today)
{
    m_deadline = deadline;
    const QSignalBlocker quiet(m_ui->deadlineOn);
    m_ui->deadlineOn->setChecked(deadline.isValid());
    m_ui->deadlineDate->setDate(deadline.isValid() ? deadline : today.addDays(proposedDays));
    m_ui->deadlineDate->setVisible(deadline.isValid());
    m_ui->deadlineSet->setVisible(deadline.isValid());
    m_ui->deadlineWords->setVisible(true);
    const bool passed = deadline.isValid() && deadline < today;
    theme::setTone(m_ui->deadlineWords, passed ? theme::Tone::Warning : theme::Tone::Muted);
    m_ui->deadlineWords->setText(
        passed ? tr("▲ It ended on %1. What follows is a person's decision.").arg(indonesian::date(deadline))
            : deadline.isValid() ? tr("Until %1").arg(indonesian::date(deadline))
                                 : tr("None is set."));
}

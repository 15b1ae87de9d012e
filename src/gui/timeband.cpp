// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeband.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/deviationline.h"
#include "gui/deviationquestion.h"
#include "gui/durations.h"
#include "gui/guarded.h"
#include "gui/theme.h"
#include "gui/walltimeedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
QPushButton *smallButton(const QString &words, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(words);
    button->setAutoDefault(false);
    theme::makeLink(button);
    return button;
}
} // namespace

TimeBand::TimeBand(Office &office, RequestDesk &requests, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_requests(requests)
    , m_deviations(office)
    , m_slips(office)
    , m_bar(bar)
    , m_sentence(new QLabel(this))
    , m_others(new QLabel(this))
    , m_pause(smallButton(tr("Pause..."), "pauseClock", this))
    , m_resume(smallButton(tr("Go on"), "resumeClock", this))
    , m_times(smallButton(tr("Times from the slip..."), "slipTimes", this))
    , m_deviation(smallButton(tr("Deviation..."), "addDeviation", this))
    , m_question(new DeviationQuestion(this))
    , m_deviationLine(new DeviationLine(this))
{
    setObjectName(QStringLiteral("timeBand"));
    build();
    connect(m_pause, &QPushButton::clicked, this, [this] { open(Line::Pause); });
    connect(m_resume, &QPushButton::clicked, this, &TimeBand::resume);
    connect(m_times, &QPushButton::clicked, this, [this] { open(Line::Times); });
    connect(m_deviation, &QPushButton::clicked, this, [this] { open(Line::Deviation); });
    connect(m_deviationLine, &DeviationLine::recorded, this, &TimeBand::record);
    connect(m_deviationLine, &DeviationLine::cancelled, this, [this] { open(Line::None); });
    connect(m_question, &DeviationQuestion::answered, this, &TimeBand::answer);
    clear();
}

void TimeBand::build()
{
    for (QLabel *label : { m_sentence, m_others }) {
        label->setFont(theme::font(theme::Text::Support));
        label->setTextFormat(Qt::PlainText);
        theme::setTone(label, theme::Tone::Muted);
    }
    m_sentence->setObjectName(QStringLiteral("clockSentence"));
    m_others->setObjectName(QStringLiteral("otherClocks"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::between);
    row->addWidget(m_sentence);
    for (QPushButton *button : { m_pause, m_resume, m_times, m_deviation })
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_others);
    m_pauseLine = pauseLine();
    m_timesLine = timesLine();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(row);
    column->addWidget(m_pauseLine);
    column->addWidget(m_timesLine);
    column->addWidget(m_deviationLine);
    column->addWidget(m_question);
}

QWidget *TimeBand::pauseLine()
{
    auto *line = new QWidget(this);
    m_reason = new QComboBox(line);
    m_reason->setObjectName(QStringLiteral("pauseReason"));
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason of the pause"));
    m_reason->view()->setAccessibleName(tr("Reason of the pause"));
    m_reason->addItems({ tr("serving another applicant"), tr("telephone"), tr("called by the head"), tr("break"),
                         tr("network trouble") });
    m_reason->setMinimumWidth(260);
    auto *stop = new QPushButton(tr("Stop the clock"), line);
    stop->setObjectName(QStringLiteral("pauseNow"));
    auto *back = new QPushButton(tr("Cancel"), line);
    for (QPushButton *button : { stop, back }) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    connect(stop, &QPushButton::clicked, this, &TimeBand::pause);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &TimeBand::pause);
    connect(back, &QPushButton::clicked, this, [this] { open(Line::None); });
    auto *label = new QLabel(tr("Pause, because of"), line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    row->addWidget(label);
    row->addWidget(m_reason);
    row->addWidget(stop);
    row->addWidget(back);
    row->addStretch(1);
    return line;
}

QWidget *TimeBand::timesLine()
{
    auto *line = new QWidget(this);
    const auto edit = [&](const char *name, const QString &words) {
        auto *field = new WallTimeEdit(line);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words);
        field->setClock(m_office.timeZone(), [this] { return m_office.now(); });
        return field;
    };
    m_from = edit("slipFrom", tr("Begin, from the slip"));
    m_to = edit("slipTo", tr("End, from the slip"));
    auto *keep = new QPushButton(tr("Keep these times"), line);
    keep->setObjectName(QStringLiteral("keepSlipTimes"));
    auto *back = new QPushButton(tr("Cancel"), line);
    for (QPushButton *button : { keep, back }) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    connect(keep, &QPushButton::clicked, this, &TimeBand::enterTimes);
    connect(back, &QPushButton::clicked, this, [this] { open(Line::None); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::inside);
    row->addWidget(new QLabel(tr("This step on the slip: from"), line));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), line));
    row->addWidget(m_to);
    row->addWidget(keep);
    row->addWidget(back);
    row->addStretch(1);
    return line;
}

void TimeBand::setFile(const CaseFile &file)
{
    if (file.request.id != m_file.request.id || file.request.stage != m_file.request.stage)
        open(Line::None);
    m_file = file;
    tellClock();
    tellOthers();
    tellDeviation();
    show();
}

void TimeBand::clear()
{
    m_file = {};
    m_asked = {};
    m_question->settle();
    m_sentence->clear();
    m_others->clear();
    open(Line::None);
    hide();
}

QString TimeBand::sentence() const
{
    return m_sentence->text();
}

QString TimeBand::others() const
{
    return m_others->text();
}

QString TimeBand::standing() const
{
    const auto last = std::find_if(m_file.intervals.crbegin(), m_file.intervals.crend(), [&](const Interval &i) {
        return i.kind == ClockKind::Work && i.stage == m_file.request.stage && i.round == m_file.request.round;
    });
    if (last == m_file.intervals.crend() || last->stop.isNull())
        return tr("The officer's clock stands.");
    const QString since = indonesian::time(last->stop.toTimeZone(m_office.timeZone()).time());
    return last->stopReason.isEmpty() ? tr("Paused since %1.").arg(since)
                                      : tr("Paused since %1: %2.").arg(since, last->stopReason);
}

void TimeBand::tellClock()
{
    const Request &r = m_file.request;
    const Role role = m_office.who().role;
    const bool works = role == Role::Officer || role == Role::Head;
    const bool counts = workflow::isOfficerTime(r);
    const bool runs = r.runningSince.isValid();
    const bool typed = m_file.hasTypedTimes();
    const QString rest = m_office.calendars().at(m_office.now()).calendar->whyNoWork(m_office.now());
    QString words;
    theme::Tone tone = theme::Tone::Muted;
    if (r.isClosed()) {
        words.clear();
    } else if (!counts) {
        words = tr("The officer's clock stands: this time is not the officer's.");
    } else if (typed) {
        words = tr("The times of this step are those of slip %1.").arg(r.slip);
    } else if (!runs) {
        words = standing();
        tone = theme::Tone::Warning;
    } else if (m_office.now() < r.runningSince) {
        words = tr("The computer's clock was set back: 0 minutes count until it has caught up.");
        tone = theme::Tone::Warning;
    } else {
        words = rest.isEmpty() ? tr("The officer's clock runs.") : tr("%1: no minutes count now.").arg(rest);
    }
    m_sentence->setText(words);
    m_sentence->setVisible(!words.isEmpty());
    theme::setTone(m_sentence, tone);
    m_pause->setVisible(works && counts && runs);
    m_resume->setVisible(works && counts && !runs && !typed);
    m_times->setVisible(works && counts && r.isLate());
    m_deviation->setVisible(works && !r.isClosed() && r.stage != Stage::WaitingForPapers);
}

void TimeBand::tellOthers()
{
    const QDateTime now = m_office.now();
    qint64 sums[5] = {};
    for (const Interval &stretch : m_file.intervals)
        sums[int(stretch.kind)] += stretch.passedMs(now);
    QStringList parts;
    const std::pair<ClockKind, QString> clocks[] = { { ClockKind::Waiting, tr("Applicant: %1") },
                                                     { ClockKind::Outage, tr("SPSE down: %1") },
                                                     { ClockKind::PickUp, tr("Pick-up: %1") } };
    for (const auto &[kind, words] : clocks) {
        if (sums[int(kind)] > 0)
            parts.append(words.arg(durations::words(sums[int(kind)])));
    }
    m_others->setText(parts.isEmpty() ? QString()
                                      : tr("Not the officer's time:  %1").arg(parts.join(QStringLiteral("  ·  "))));
    m_others->setVisible(!parts.isEmpty());
}

void TimeBand::tellDeviation()
{
    m_asked = {};
    const Role role = m_office.who().role;
    if (role == Role::Officer || role == Role::Head)
        guarded(m_bar, tr("Read the deviations"),
                [&] { m_asked = m_deviations.asked(m_file, m_deviations.of(m_file.request.id)); });
    if (!m_asked)
        return m_question->settle();
    m_question->ask(
        QStringLiteral("%1/%2/%3").arg(raw(m_file.request.id)).arg(int(m_asked->stage)).arg(m_asked->round),
        tr("Step %1 passed its standard of %2 minutes. Why?").arg(int(m_asked->stage)).arg(m_asked->standardMinutes));
}

void TimeBand::open(Line line)
{
    m_pauseLine->setVisible(line == Line::Pause);
    m_timesLine->setVisible(line == Line::Times);
    m_deviationLine->setVisible(line == Line::Deviation);
    if (line == Line::Deviation) {
        m_deviationLine->reset();
        m_deviationLine->setFocus();
    }
    if (line == Line::Pause) {
        m_reason->setCurrentIndex(-1);
        m_reason->clearEditText();
        m_reason->setFocus();
    }
    if (line == Line::Times) {
        m_from->reset();
        m_to->reset();
        m_from->setFocus();
    }
}

void TimeBand::pause()
{
    const QString reason = m_reason->currentText().simplified();
    if (reason.isEmpty()) {
        m_bar.tell(tr("Say why you pause."), MessageBar::Kind::Refusal);
        return m_reason->setFocus();
    }
    if (guarded(m_bar, tr("Pause"), [&] { m_requests.pause(m_file.request.id, reason); })) {
        m_bar.clear();
        open(Line::None);
    }
}

void TimeBand::resume()
{
    guarded(m_bar, tr("Go on"), [&] { m_requests.resume(m_file.request.id); });
}

void TimeBand::answer(DeviationReason reason, const QString &note)
{
    if (!m_asked)
        return;
    const Deviation question = *m_asked;
    if (guarded(m_bar, tr("Explain the deviation"),
                [&] { m_deviations.answer(m_file.request.id, question, reason, note); })) {
        m_question->settle();
        m_bar.succeed(tr("The deviation is in the register: %1.").arg(deviation::title(reason)));
    }
}

void TimeBand::enterTimes()
{
    if (guarded(m_bar, tr("Times from the slip"),
                [&] { m_slips.enterTimes(m_file.request.id, m_from->moment(), m_to->moment()); })) {
        open(Line::None);
        m_bar.succeed(tr("The times of the slip are kept; the entry's own time stands beside them."));
    }
}

void TimeBand::record(DeviationKind kind, DeviationReason reason, const QString &note)
{
    if (guarded(m_bar, tr("Record the deviation"),
                [&] { m_deviations.record(m_file.request.id, kind, m_file.request.stage, reason, note); })) {
        open(Line::None);
        m_bar.succeed(tr("The deviation is in the register: %1.").arg(deviation::title(kind)));
    }
}

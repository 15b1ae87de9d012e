// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printquestion.h"

#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

PrintQuestion::PrintQuestion(PrintService &service, QWidget *parent)
    : QFrame(parent)
    , m_service(service)
    , m_sentence(new QLabel(this))
    , m_choice(new QWidget(this))
    , m_queue(new QComboBox(m_choice))
    , m_warning(new QLabel(this))
    , m_progressLine(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_confirm(new QPushButton(this))
{
    theme::makeCard(this);
    setObjectName(QStringLiteral("printQuestion"));
    m_sentence->setObjectName(QStringLiteral("printSentence"));
    m_warning->setObjectName(QStringLiteral("printWarning"));
    m_progressLine->setObjectName(QStringLiteral("printProgress"));
    for (QLabel *label : { m_sentence, m_warning, m_progressLine }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setTone(m_warning, theme::Tone::Warning);
    m_queue->setObjectName(QStringLiteral("printQueue"));
    m_queue->setAccessibleName(tr("Printer"));
    m_queue->view()->setAccessibleName(tr("Printer"));
    m_confirm->setAccessibleName(tr("Print"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Print progress"));
    m_cancel->setObjectName(QStringLiteral("printCancel"));
    m_confirm->setObjectName(QStringLiteral("printConfirm"));
    m_confirm->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Printer"), m_choice));
    row->addWidget(m_queue, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::between, theme::between, theme::between);
    column->setSpacing(theme::inside);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_sentence, m_choice, m_warning, m_progressLine, m_progress })
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(&m_service, &PrintService::queuesChanged, this, &PrintQuestion::fillQueues);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &PrintQuestion::showWarning);
    connect(m_confirm, &QPushButton::clicked, this, &PrintQuestion::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            dismiss();
    });
    hide();
}

void PrintQuestion::ask(const Task &task)
{
    if (isBusy())
        return;
    m_task = task;
    m_away = false;
    m_sentence->setText(task.sentence);
    m_progressLine->hide();
    m_progress->hide();
    m_choice->show();
    m_confirm->show();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setEnabled(true);
    fillQueues();
    m_service.refresh();
    show();
    (m_confirm->isEnabled() ? static_cast<QWidget *>(m_confirm) : m_queue)->setFocus();
    Q_EMIT openChanged();
}

void PrintQuestion::dismiss()
{
    hide();
    m_away = isBusy();
    if (!isBusy())
        m_task = {};
    Q_EMIT openChanged();
}

void PrintQuestion::fillQueues()
{
    if (isBusy())
        return;
    QString wanted = m_queue->currentData().toString();
    if (!m_task.onlyQueue.isEmpty())
        wanted = m_task.onlyQueue;
    if (wanted.isEmpty())
        wanted = m_service.queueFor(m_task.use);
    m_queue->clear();
    for (const PrintQueue &queue : m_service.queues()) {
        if (!m_task.onlyQueue.isEmpty() && queue.name != m_task.onlyQueue)
            continue;
        const QString words =
            queue.description.isEmpty() ? queue.name : queue.name + QStringLiteral(" – ") + queue.description;
        m_queue->addItem(words, queue.name);
    }
    m_queue->setCurrentIndex(m_queue->findData(wanted));
    showWarning();
}

void PrintQuestion::showWarning()
{
    const PrintQueue *queue = m_service.queue(m_queue->currentData().toString());
    QString line = queue ? PrintService::warning(*queue, m_task.use) : m_service.problem();
    if (!queue && line.isEmpty() && !m_task.onlyQueue.isEmpty())
        line = tr("Letters with a password are printed on %1 alone, and this computer has no such printer. Print on "
                  "the computer that has it, or let an administrator choose another one.")
                   .arg(m_task.onlyQueue);
    if (!queue && line.isEmpty())
        line = m_service.hasAnswered() ? tr("Choose the printer.") : tr("Asking for the printers ...");
    m_warning->setText(line);
    m_warning->setVisible(!line.isEmpty());
    const bool secret = m_task.use == PrintUse::Secret;
    if (queue)
        m_confirm->setText((secret ? tr("Print once on %1") : tr("Print on %1")).arg(queue->name));
    else
        m_confirm->setText(tr("Print"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setEnabled(queue && queue->accepting);
    m_confirm->setToolTip(m_confirm->isEnabled() ? QString() : line);
}

void PrintQuestion::start()
{
    const QString queue = m_queue->currentData().toString();
    if (isBusy() || queue.isEmpty() || !m_task.start)
        return;
    m_service.remember(m_task.use, queue);
    m_job = m_task.start({ queue, m_task.title, m_task.paper, 1 });
    if (!m_job)
        return;
    m_choice->hide();
    m_confirm->hide();
    m_warning->hide();
    m_progressLine->show();
    m_progress->show();
    m_cancel->setText(m_task.spoilt ? tr("Take it back: the letter becomes void") : tr("Take the print back"));
    m_cancel->setAccessibleName(m_cancel->text());
    theme::setTone(m_progressLine, theme::Tone::Plain);
    connect(m_job, &PrintJob::changed, this, &PrintQuestion::follow);
    connect(m_job, &PrintJob::ended, this, [this] { finish(m_job->progress()); });
    follow();
    if (m_job->isOver())
        finish(m_job->progress());
    else
        Q_EMIT openChanged();
}

void PrintQuestion::follow()
{
    m_progressLine->setText(m_job->sentence());
    theme::setTone(m_progressLine,
                   m_job->state() == PrintJob::State::Stuck ? theme::Tone::Warning : theme::Tone::Plain);
    m_progress->setRange(0, m_job->state() == PrintJob::State::Sending ? 100 : 0);
    m_progress->setValue(m_job->progress().percent);
    m_cancel->setEnabled(m_job->state() != PrintJob::State::Cancelling);
}

void PrintQuestion::finish(const PrintJob::Progress &given)
{
    const PrintJob::Progress end = given; // the job that holds it goes
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job.clear();
    const Task task = m_task;
    const bool away = m_away;
    const bool printed = end.state == PrintJob::State::Printed;
    const bool spoilt = !printed && task.spoilt && !end.untouched;
    if (away || printed || spoilt)
        dismiss();
    if (printed) {
        if (task.printed)
            task.printed();
        return;
    }
    if (spoilt)
        return task.spoilt(end.sentence);
    if (away) {
        if (task.failed)
            task.failed(end.sentence);
        return;
    }
    ask(task); // the same print again, on this printer or another one
    m_sentence->setText(task.retry.isEmpty() ? task.sentence : task.retry);
    m_progressLine->setText(end.sentence);
    m_progressLine->show();
    theme::setTone(m_progressLine, theme::Tone::Refusal);
}

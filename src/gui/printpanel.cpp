// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printpanel.h"

#include "archive/durablewrite.h"
#include "gui/fieldnote.h"
#include "gui/guarded.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

PrintPanel::PrintPanel(PrintService &service, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_bar(bar)
    , m_queues(new QComboBox(this))
    , m_warning(new FieldNote(this))
    , m_print(new QPushButton(tr("Print"), this))
    , m_save(new QPushButton(tr("Save as PDF ..."), this))
    , m_cancel(new QPushButton(tr("Cancel the print"), this))
    , m_progress(new QProgressBar(this))
    , m_sentence(new QLabel(this))
{
    m_queues->setObjectName(QStringLiteral("printQueue"));
    m_queues->setAccessibleName(tr("Printer"));
    m_queues->view()->setAccessibleName(m_queues->accessibleName());
    m_queues->setMinimumContentsLength(12);
    m_queues->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_print->setObjectName(QStringLiteral("print"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_cancel->setObjectName(QStringLiteral("cancelPrint"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the print"));
    m_sentence->setObjectName(QStringLiteral("printSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    theme::makeLink(m_cancel);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(m_queues, 1);
    for (QPushButton *button : { m_print, m_save }) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    m_cancel->setAccessibleName(m_cancel->text());
    auto *going = new QHBoxLayout;
    going->addWidget(m_sentence, 1);
    going->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(row);
    column->addWidget(m_warning);
    column->addWidget(m_progress);
    column->addLayout(going);
    m_warning->bind(m_queues);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPanel::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_queues, &QComboBox::currentIndexChanged, this, &PrintPanel::tellQueue);
    connect(&m_service, &PrintService::queuesChanged, this, &PrintPanel::fillQueues);
    retell();
}

void PrintPanel::setDocument(const QByteArray &pdf, const PrintOrder &order, PrintUse use, const QString &fileName)
{
    m_pdf = pdf;
    m_order = order;
    if (m_use != use) { // each kind has its own printer
        const QSignalBlocker quiet(m_queues);
        m_queues->setCurrentIndex(-1);
    }
    m_use = use;
    m_fileName = fileName;
    m_asked = false;
    m_sentence->clear();
    if (m_service.hasAnswered())
        fillQueues();
    m_service.refresh(); // a printer may have been switched on since
    retell();
}

void PrintPanel::clear()
{
    m_pdf.clear();
    m_asked = false;
    m_sentence->clear();
    retell();
}

QString PrintPanel::sentence() const
{
    return m_sentence->text();
}

void PrintPanel::fillQueues()
{
    const QString before = m_queues->currentData().toString();
    {
        const QSignalBlocker quiet(m_queues);
        m_queues->clear();
        for (const PrintQueue &queue : m_service.queues())
            m_queues->addItem(queue.location.isEmpty() ? queue.name : tr("%1, %2").arg(queue.name, queue.location),
                              queue.name);
        const QString wanted = m_service.queue(before) ? before : m_service.queueFor(m_use);
        m_queues->setCurrentIndex(m_queues->findData(wanted));
    }
    tellQueue();
    if (m_asked)
        print();
}

void PrintPanel::tellQueue()
{
    const PrintQueue *queue = m_service.queue(m_queues->currentData().toString());
    if (!m_service.problem().isEmpty())
        m_warning->caution(m_service.problem());
    else if (!queue)
        m_warning->hint(m_service.hasAnswered() ? tr("Choose a printer.") : QString());
    else
        m_warning->caution(PrintService::warning(*queue, m_use));
    retell();
}

bool PrintPanel::print()
{
    if (m_job || m_pdf.isEmpty())
        return false;
    if (!m_service.hasAnswered()) { // the printers are being asked for
        m_asked = true;
        return true;
    }
    m_asked = false;
    const QString queue = m_queues->currentData().toString();
    if (queue.isEmpty())
        return false;
    m_service.remember(m_use, queue);
    m_order.queue = queue;
    follow(m_service.print(m_order, m_pdf));
    return true;
}

void PrintPanel::follow(PrintJob *job)
{
    m_job = job;
    connect(job, &PrintJob::changed, this, &PrintPanel::retell);
    connect(job, &PrintJob::ended, this, &PrintPanel::finish);
    retell();
}

void PrintPanel::finish()
{
    const PrintJob::State state = m_job->state();
    const QString sentence = m_job->sentence();
    m_job = nullptr;
    m_sentence->setText(sentence);
    theme::setTone(m_sentence, state == PrintJob::State::Printed ? theme::Tone::Accent : theme::Tone::Refusal);
    retell();
    if (state == PrintJob::State::Printed)
        Q_EMIT printed();
    else
        Q_EMIT notPrinted(sentence);
}

void PrintPanel::retell()
{
    if (m_job) {
        m_sentence->setText(m_job->sentence());
        theme::setTone(m_sentence,
                       m_job->state() == PrintJob::State::Stuck ? theme::Tone::Warning : theme::Tone::Plain);
        m_progress->setRange(0, m_job->state() == PrintJob::State::Sending ? 100 : 0);
        m_progress->setValue(m_job->progress().percent);
    }
    m_progress->setVisible(m_job);
    m_cancel->setVisible(m_job);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const bool queue = !m_queues->currentData().toString().isEmpty();
    m_print->setEnabled(!m_job && queue && !m_pdf.isEmpty());
    m_print->setToolTip(m_job ? tr("A print is on its way.") : queue ? QString() : tr("Choose a printer first."));
    m_save->setEnabled(!m_pdf.isEmpty());
}

void PrintPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), m_fileName, tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never replaced
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPanel::savePdf);
    dialog->open();
}

void PrintPanel::savePdf(const QString &path)
{
    if (!guarded(m_bar, tr("Save as PDF"), [&] { durableWrite(path, m_pdf); }))
        return;
    m_sentence->setText(tr("Saved as %1.").arg(path.section(QLatin1Char('/'), -1)));
    theme::setTone(m_sentence, theme::Tone::Accent);
    retell();
}

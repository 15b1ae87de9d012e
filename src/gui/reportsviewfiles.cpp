// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the reports' view: files, prints, the clipboard.
#include "archive/durablewrite.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/periodbar.h"
#include "gui/printquestion.h"
#include "gui/reportmodel.h"
#include "gui/reportsview.h"
#include "reports/pdfface.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

void ReportsView::copy()
{
    QGuiApplication::clipboard()->setText(m_model->plainText());
    m_bar->succeed(tr("The table is copied: paste it into a spreadsheet."));
}

void ReportsView::askPath(ReportFormat format)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ReportDesk::suffix(format));
    dialog->setNameFilter(
        QStringLiteral("%1 (*.%2)").arg(ReportDesk::suffix(format).toUpper(), ReportDesk::suffix(format)));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportDesk::fileName(report(), format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ReportsView::save(ReportFormat format, const QString &path)
{
    begin(tr("Save as %1").arg(ReportDesk::suffix(format).toUpper()), true);
    m_job->face(report(), { m_name, report().period, true }, format,
                [this, format, path](const QByteArray &bytes) { write(format, path, bytes); });
    retell();
}

void ReportsView::write(ReportFormat format, const QString &path, const QByteArray &bytes)
{
    const bool done = guarded(*m_bar, m_doing, [&] {
        durableWrite(path, bytes);
        ReportDesk(m_office).recordExport(report(), ReportDesk::suffix(format));
    });
    if (done)
        m_bar->succeed(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

/// One file goes by mail and on a stick; a folder can be looked at as it lies.
void ReportsView::askPack()
{
    auto *dialog = new QFileDialog(this, tr("New ZIP file or folder for the evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never replaced
    const QString zip = tr("One ZIP file (*.zip)");
    dialog->setNameFilters({ zip, tr("A folder (*)") });
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, zip](const QString &filter) {
        dialog->setDefaultSuffix(filter == zip ? QStringLiteral("zip") : QString());
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Evidence %1").arg(m_period->period().fileName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsView::pack);
    dialog->open();
}

void ReportsView::pack(const QString &target)
{
    begin(tr("Make the evidence pack"), true);
    m_job->pack(m_period->period(), target, [this, target](const EvidencePack::Made &made) {
        m_bar->succeed(tr("%1: %2 files, %3 samples.")
                           .arg(QDir::toNativeSeparators(target), QString::number(made.files.size()),
                                QString::number(made.samples)));
    });
    retell();
}

void ReportsView::print()
{
    begin(tr("Lay out the pages"), true);
    m_job->face(report(), { m_name, report().period, false }, ReportFormat::Pdf,
                [this](const QByteArray &pdf) { askPrinter(pdf); });
    retell();
}

void ReportsView::askPrinter(const QByteArray &pdf)
{
    guarded(*m_bar, tr("Print"), [&] {
        const ReportDesk desk(m_office);
        const Report shown = report();
        PrintQuestion::Task task;
        task.title = shown.name;
        task.sentence = tr("%1, %2").arg(shown.title, shown.period.title());
        task.paper = pdfface::pageSize(shown, desk.sheet(shown));
        task.start = [this, pdf](const PrintOrder &order) { return m_printing.print(order, pdf); };
        task.printed = [this, shown] {
            guarded(*m_bar, tr("Print"), [&] { ReportDesk(m_office).recordExport(shown, tr("printed")); });
            m_bar->succeed(tr("The report is printed."));
        };
        task.failed = [this](const QString &sentence) { m_bar->warn(sentence); };
        m_question->ask(task);
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dossierexport.h"

#include "capture/paperpages.h"
#include "desk/dossierdesk.h"
#include "desk/office.h"
#include "gui/jobline.h"
#include "gui/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

DossierExport::DossierExport(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_button(new QPushButton(tr("Export"), this))
    , m_menu(new QMenu(m_button))
    , m_line(new JobLine(m_job, parent))
{
    m_button->setObjectName(u"exportButton"_s);
    m_button->setAccessibleName(tr("Export dossiers"));
    m_button->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &DossierExport::fillMenu);
    connect(&m_job, &LongJob::succeeded, &m_bar, &MessageBar::succeed);
    connect(&m_job, &LongJob::failed, this, [this](const Error &error) { m_bar.report(tr("Export dossiers"), error); });
    connect(&m_job, &LongJob::ended, this, [this] { m_button->setEnabled(true); });
    fillMenu();
}

void DossierExport::setCurrent(qint64 request, const QString &agenda)
{
    m_request = request;
    m_agenda = agenda;
}

void DossierExport::fillMenu()
{
    m_menu->clear();
    const int year = m_office.today().year();
    if (m_request != 0)
        m_menu->addAction(tr("The dossier of agenda %1…").arg(m_agenda), this,
                          [this] { ask(m_request, {}, u"berkas-"_s + QString(m_agenda).replace(u'/', u'-')); });
    for (const int one : { year, year - 1 })
        m_menu->addAction(tr("All dossiers of %1…").arg(one), this,
                          [this, one] { ask({}, one, u"arsip-%1"_s.arg(one)); });
    m_menu->addAction(tr("All dossiers…"), this, [this] { ask({}, {}, u"arsip"_s); });
}

void DossierExport::ask(std::optional<qint64> request, std::optional<int> year, const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Where to?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const QString stamp = m_office.now().toTimeZone(m_office.timeZone()).toString(u"yyyyMMdd-HHmm"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [=, this](const QString &parent) { start(request, year, QDir(parent).filePath(name + u'-' + stamp)); });
    dialog->open();
}

void DossierExport::start(std::optional<qint64> request, std::optional<int> year, const QString &folder)
{
    if (m_job.isRunning())
        return;
    const DatabaseUrl url = m_office.db().url();
    const Operator who = m_office.who();
    const SessionId session = m_office.session();
    m_button->setEnabled(false);
    m_job.start([=](const LongJob::Progress &progress) {
        Database db(url);
        const SystemClock clock;
        Office office(db, clock);
        office.enter(who, session);
        DossierDesk desk(office, paperpages::toArchivePdf);
        const DossierDesk::Report report =
            request ? desk.exportOne(RequestId(*request), folder, progress) : desk.exportYear(year, folder, progress);
        const QString left =
            report.open ? u' ' + tr("%n requests are not closed yet.", nullptr, report.open) : QString();
        return tr("%1 dossiers lie in %2, read back and compared.").arg(report.dossiers).arg(folder) + left;
    });
    m_line->show(tr("Exporting"));
}

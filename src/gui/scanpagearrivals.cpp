// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that do not come from the scanner, photos, and pages that look like filed ones.
#include "capture/paperfile.h"
#include "gui/arrivalpages.h"
#include "gui/arrivalspanel.h"
#include "gui/cornersdialog.h"
#include "gui/guarded.h"
#include "gui/interleavepanel.h"
#include "gui/lookalikedialog.h"
#include "gui/paperarrival.h"
#include "gui/reasonbutton.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/stripdrag.h"
#include "gui/waysin.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QImageReader>
#include <QListView>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace
{
constexpr int panelHeight = 330; // the question why a file is removed fits in

/// As large as pages are compared. Pages of the stack are this desk's own files.
QImage forComparing(const QString &path, double dpi)
{
    QImageReader reader(path);
    if (dpi > pagelooks::dpi)
        reader.setScaledSize(reader.size() * (pagelooks::dpi / dpi));
    return reader.read();
}

QImage asItCame(const QString &path)
{
    return QImageReader(path).read();
}

template <class Work, class Then> void read(QObject *context, Work work, Then then)
{
    auto *watcher = new QFutureWatcher<QImage>(context);
    QObject::connect(watcher, &QFutureWatcher<QImage>::finished, context, [watcher, then] {
        watcher->deleteLater();
        if (!watcher->result().isNull())
            then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}
} // namespace

void ScanPage::useWays(WaysIn &ways)
{
    m_ways = &ways;
    m_arrivals = new ArrivalsPanel(ways, *m_bar, tr("Lay on the table"), this);
    m_arrivals->setMaximumHeight(panelHeight);
    m_arrivalPages = new ArrivalPages(ways.reader(), m_stack, this);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_interleave) + 1, m_arrivals);
    setAcceptDrops(true);
    auto *pasting = new QAction(tr("Paste pages"), this);
    pasting->setObjectName(u"pastePages"_s);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QAction::triggered, this, &ScanPage::paste);
    addAction(pasting);
    m_arrivalsButton->show();
    connectWays();
    judge();
}

void ScanPage::connectWays()
{
    connect(m_arrivalsButton, &QPushButton::clicked, this, &ScanPage::toggleArrivals);
    connect(m_arrivals, &ArrivalsPanel::wanted, this, &ScanPage::layArrivals);
    connect(m_arrivals, &ArrivalsPanel::lineChanged, this, &ScanPage::judgeArrivals);
    connect(m_arrivalPages, &ArrivalPages::laid, this, [this](const QString &sha256) {
        m_laid.insert(sha256);
        guarded(*m_bar, tr("Lay on the table"), [&] { m_ways->settle({ sha256 }, Settlement::Laid); });
        // Not setCurrentIndex(): the keys that pasted it may still be held.
        m_strip->selectionModel()->setCurrentIndex(m_model->index(m_model->rowCount() - 1),
                                                   QItemSelectionModel::ClearAndSelect);
    });
    connect(m_arrivalPages, &ArrivalPages::failed, this,
            [this](const QString &name, const QString &sentence) { m_bar->warn(u"%1: %2"_s.arg(name, sentence)); });
    connect(m_drag, &StripDrag::filesDropped, this, &ScanPage::takeFiles);
    connect(m_arrivalPages, &ArrivalPages::idle, this, [this] {
        m_arrivals->setBusy(false);
        edit([](PageStack &pages) { pages.stopInserting(); });
        judge();
    });
}

void ScanPage::layArrivals(const QList<Arrival> &arrivals)
{
    m_arrivals->setBusy(true);
    for (const Arrival &arrival : arrivals)
        guarded(*m_bar, tr("Lay on the table"),
                [&] { m_arrivalPages->lay(arrival, m_ways->arrivals().bytes(arrival.sha256)); });
    m_arrivals->setBusy(m_arrivalPages->isBusy());
    judge();
}

void ScanPage::toggleArrivals()
{
    m_arrivalsWish = m_arrivals->isHidden();
    judgeArrivals();
}

void ScanPage::judgeArrivals()
{
    if (m_stack.isEmpty()) { // the next stack counts anew
        m_alike.clear();
        m_compared.clear();
    }
    if (!m_arrivals)
        return;
    const bool some = !m_ways->waiting().isEmpty() || !m_ways->sticks().isEmpty()
        || !m_ways->folder().watch().files().isEmpty() || !m_ways->folder().watch().problem().isEmpty();
    m_arrivals->setVisible(!m_hidden && m_arrivalsWish.value_or(m_stack.isEmpty() && some));
    const QString line = m_hidden ? QString() : m_arrivals->line();
    m_arrivalsButton->setText(line.isEmpty() ? tr("Files that came in") : tr("Files that came in: %1").arg(line));
    m_arrivalsButton->setAccessibleName(m_arrivalsButton->text());
}

void ScanPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (PaperArrival::holdsPapers(event->mimeData()))
        event->acceptProposedAction();
}

void ScanPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeData(event->mimeData());
}

void ScanPage::paste()
{
    takeData(QGuiApplication::clipboard()->mimeData());
}

void ScanPage::takeData(const QMimeData *data)
{
    const PaperArrival::Content content = PaperArrival::contentOf(data, tr("pasted"));
    if (content.isEmpty())
        return m_bar->warn(tr("There is no file and no picture on the clipboard. Copy one first."));
    const auto take = [this](const WaysIn::Taken &taken) {
        if (!taken.refusals.isEmpty())
            m_bar->warn(taken.refusals.join(u'\n'));
        layArrivals(taken.arrivals);
    };
    guarded(*m_bar, tr("Lay on the table"), [&] {
        checkFileCount(content.paths.size());
        if (content.paths.isEmpty())
            m_ways->takeBytes(content.bytes, content.name, this, take);
        else
            m_ways->takeFiles(content.paths, ArrivalWay::Hand, this, take);
    });
}

/// Files let go between two pages: their pages come there.
void ScanPage::takeFiles(const QStringList &paths, int row)
{
    if (m_scanner.isScanning() || m_arrivalPages->isBusy())
        return m_bar->warn(m_scanner.isScanning() ? tr("The scanner is at work.")
                                                  : tr("Files are still being laid on the table."));
    m_bar->clear();
    guarded(*m_bar, tr("Lay on the table"), [&] {
        checkFileCount(paths.size());
        m_ways->takeFiles(paths, ArrivalWay::Hand, this, [this, row](const WaysIn::Taken &taken) {
            if (!taken.refusals.isEmpty())
                m_bar->warn(taken.refusals.join(u'\n'));
            if (taken.arrivals.isEmpty())
                return;
            if (row < m_model->rowCount())
                edit([&](PageStack &pages) { pages.insertAt(row); });
            layArrivals(taken.arrivals);
        });
    });
}

/// Files whose pages were filed are done with; those whose pages were all thrown out wait again.
/// @param before those on the table before something was filed
void ScanPage::settleLaid(const QStringList &before)
{
    if (!m_ways || m_laid.isEmpty())
        return;
    const QStringList still = m_stack.pages().origins();
    QStringList filed, unused;
    for (const QString &sha256 : std::as_const(m_laid)) {
        if (!still.contains(sha256))
            (before.contains(sha256) ? filed : unused) << sha256;
    }
    guarded(*m_bar, tr("File the pages"), [&] {
        if (!m_forIntake)
            m_ways->settle(filed, Settlement::Filed);
        m_ways->putBack(unused);
    });
    for (const QString &sha256 : filed + unused)
        m_laid.remove(sha256);
}

void ScanPage::putLaidBack()
{
    if (!m_ways || m_laid.isEmpty())
        return;
    guarded(*m_bar, tr("Throw the stack away"), [&] { m_ways->putBack(m_laid.values()); });
    m_laid.clear();
}

int ScanPage::currentId() const
{
    return m_strip->currentIndex().isValid() ? m_model->idAt(m_strip->currentIndex().row()) : 0;
}

void ScanPage::findAlike(int id)
{
    const StackPage *page = m_stack.pages().page(id);
    if (!m_ways || !page || m_compared.contains(id) || m_stack.pages().staysOut(id))
        return;
    m_compared.insert(id);
    const QString own = page->origin ? page->origin->sha256 : QString();
    read(
        this, [path = m_stack.path(id), dpi = page->dpi] { return forComparing(path, dpi); },
        [this, id, own](const QImage &picture) {
            m_ways->looks().find(picture, own, this, [this, id, picture](const LookFinder::Found &found) {
                takeAlike(id, picture, found);
            });
        });
}

void ScanPage::takeAlike(int id, const QImage &picture, const LookFinder::Found &found)
{
    if (m_hidden || !m_stack.pages().page(id))
        return;
    m_alike.insert(id, { picture, found });
    const FiledBefore &where = found.other.where;
    m_model->setNote(id,
                     tr("Looks like page %1 of agenda %2, %3: K compares them.")
                         .arg(QString::number(found.other.page), where.agenda, where.applicant));
    judge();
}

void ScanPage::compareAlike()
{
    const int id = currentId();
    if (!m_alike.contains(id))
        return;
    auto *dialog = new LookalikeDialog(m_office, m_alike.value(id).picture, m_alike.value(id).found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto settle = [this, id] {
        m_alike.remove(id);
        m_model->setNote(id, {});
        judge();
    };
    connect(dialog, &LookalikeDialog::same, this, [this, id, settle] {
        edit([id](PageStack &pages) { pages.setKeep({ id }, false); });
        settle();
    });
    connect(dialog, &LookalikeDialog::different, this, settle);
    connect(dialog, &LookalikeDialog::requestWanted, this, &ScanPage::requestWanted);
    dialog->open();
}

void ScanPage::straightenSheet()
{
    const int id = currentId();
    const StackPage *page = m_stack.pages().page(id);
    if (!page)
        return;
    const QList<QPointF> corners = page->corners.isEmpty() ? m_stack.pages().facts(id).sheet : page->corners;
    read(
        this, [path = m_stack.path(id)] { return asItCame(path); },
        [this, id, corners](const QImage &photo) {
            auto *dialog = new CornersDialog(photo, corners, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &CornersDialog::chosen, this, [this, id](const QList<QPointF> &chosen) {
                edit([&](PageStack &pages) { pages.setCorners(id, chosen); });
                if (chosen.isEmpty())
                    m_model->keepPhoto(id);
                judge();
            });
            dialog->open();
        });
}

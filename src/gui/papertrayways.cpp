// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's other ways in (drop, paste, files that came by themselves), and what it does with a paper that looks like
// a filed one and with a photo.
#include "core/error.h"
#include "gui/arrivalsdialog.h"
#include "gui/cornersdialog.h"
#include "gui/fieldnote.h"
#include "gui/lookalikedialog.h"
#include "gui/offerline.h"
#include "gui/paperarrival.h"
#include "gui/paperchecks.h"
#include "gui/papertray.h"
#include "gui/waysin.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

void PaperTray::makeChecks()
{
    delete m_checks;
    m_checks = new PaperChecks(m_reader, m_ways ? &m_ways->looks() : nullptr, this);
    connect(m_checks, &PaperChecks::alike, this,
            [this](const QString &sha256, const std::shared_ptr<const PaperAlike> &alike) {
                change(sha256, [&](PaperTrayModel::Entry &entry) {
                    if (!entry.alike || alike->page < entry.alike->page)
                        entry.alike = alike;
                });
            });
    connect(m_checks, &PaperChecks::sheetFound, this, [this](const QString &sha256, const QList<QPointF> &corners) {
        change(sha256, [&](PaperTrayModel::Entry &entry) { entry.sheet = corners; });
    });
    connect(m_checks, &PaperChecks::straightened, this, &PaperTray::takeStraight);
}

void PaperTray::useWays(WaysIn &ways)
{
    m_ways = &ways;
    makeChecks();
    connect(&ways, &WaysIn::changed, this, &PaperTray::tellWays);
    connect(&ways, &WaysIn::sticksChanged, this, &PaperTray::tellWays);
    tellWays();
}

void PaperTray::tellWays()
{
    const auto waiting = m_ways ? m_ways->waiting().size() : 0;
    m_arrivals->setVisible(m_ways);
    m_arrivals->setText(waiting ? tr("Files that came in (%1) …").arg(waiting) : tr("Files that came in …"));
    m_arrivals->setAccessibleName(m_arrivals->text());
}

void PaperTray::showArrivals()
{
    auto *dialog = new ArrivalsDialog(*m_ways, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArrivalsDialog::wanted, this, &PaperTray::layArrivals);
    dialog->open();
}

void PaperTray::layArrivals(const QList<Arrival> &arrivals)
{
    m_refusal->mistake({});
    for (const Arrival &arrival : arrivals) {
        try {
            m_arrival->addBytes(m_ways->arrivals().bytes(arrival.sha256), arrival.fileName);
        } catch (const Error &error) {
            refuse(arrival.fileName, error.text());
        }
    }
}

void PaperTray::change(const QString &sha256, const std::function<void(PaperTrayModel::Entry &)> &what)
{
    const int row = m_model->rowOf(sha256);
    if (row < 0)
        return;
    PaperTrayModel::Entry entry = m_model->entries().at(row);
    what(entry);
    m_model->replace(row, entry);
    retell();
}

void PaperTray::tellChecks(const PaperTrayModel::Entry &entry)
{
    m_compare->setVisible(entry.before.isEmpty() && entry.alike);
    m_straighten->setVisible(!entry.sheet.isEmpty());
}

void PaperTray::compareAlike()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_model->entries().at(row).alike || !m_ways)
        return;
    const PaperTrayModel::Entry entry = m_model->entries().at(row);
    auto *dialog = new LookalikeDialog(m_ways->office(), entry.alike->picture, entry.alike->found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LookalikeDialog::same, this, [this, sha256 = entry.paper.sha256] {
        if (const int at = m_model->rowOf(sha256); at >= 0) {
            m_list->setCurrentIndex(m_model->index(at));
            remove();
        }
    });
    connect(dialog, &LookalikeDialog::different, this, [this, sha256 = entry.paper.sha256] {
        change(sha256, [](PaperTrayModel::Entry &one) { one.alike.reset(); });
    });
    connect(dialog, &LookalikeDialog::requestWanted, this, &PaperTray::requestWanted);
    dialog->open();
}

void PaperTray::straightenPhoto()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_model->entries().at(row).sheet.isEmpty())
        return;
    const PaperTrayModel::Entry entry = m_model->entries().at(row);
    m_checks->photo(entry.paper, this, [this, entry](const QImage &photo) {
        QList<QPointF> corners;
        for (const QPointF &corner : entry.sheet)
            corners << corner * photo.width() / PaperChecks::sheetWidth;
        auto *dialog = new CornersDialog(photo, corners, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CornersDialog::chosen, this, [this, entry, photo](const QList<QPointF> &chosen) {
            if (chosen.isEmpty())
                change(entry.paper.sha256, [](PaperTrayModel::Entry &one) { one.sheet.clear(); });
            else
                m_checks->straighten(entry.paper, photo, chosen);
        });
        dialog->open();
    });
}

/// In the photo's place; the photo lies in it as it came, and comes back whole by the undo.
void PaperTray::takeStraight(const QString &sha256, const NewPaper &straight)
{
    const int row = m_model->rowOf(sha256);
    if (row < 0)
        return;
    const PaperTrayModel::Entry before = m_model->entries().at(row);
    PaperTrayModel::Entry entry = before;
    entry.paper = straight;
    entry.paper.kind = before.paper.kind;
    entry.paper.original = before.paper.original;
    entry.paper.madeOf = QStringList(before.paper.madeOf) << sha256;
    entry.sheet.clear();
    m_model->replace(row, entry);
    const auto back = [this, before, now = straight.sha256] {
        if (const int at = m_model->rowOf(now); at >= 0) {
            m_model->replace(at, before);
            showCurrent();
            Q_EMIT changed();
        }
    };
    m_undo->offer(tr("%1 lies here straight; the photo is kept in it.").arg(before.paper.fileName),
                  { tr("As it came"), back });
    showCurrent();
    Q_EMIT changed();
}

void PaperTray::paste()
{
    m_refusal->mistake({});
    if (!m_arrival->addData(QGuiApplication::clipboard()->mimeData(), tr("pasted")))
        m_refusal->mistake(tr("There is no file and no picture on the clipboard. Copy one first."));
}

void PaperTray::dragEnterEvent(QDragEnterEvent *event)
{
    if (PaperArrival::holdsPapers(event->mimeData()))
        event->acceptProposedAction();
}

void PaperTray::dropEvent(QDropEvent *event)
{
    m_refusal->mistake({});
    if (m_arrival->addData(event->mimeData(), tr("dropped")))
        event->acceptProposedAction();
}

void PaperTray::acceptDropsOn(QWidget *place)
{
    place->setAcceptDrops(true);
    place->installEventFilter(this);
}

bool PaperTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        dragEnterEvent(static_cast<QDragEnterEvent *>(event));
    else if (event->type() == QEvent::Drop)
        dropEvent(static_cast<QDropEvent *>(event));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

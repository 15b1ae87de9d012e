// SPDX-License-Identifier: GPL-3.0-or-later
// The marked page beside the strip, and what the lock screen hides of it.
#include "capture/pagecleaning.h"
#include "capture/pagework.h"
#include "desk/office.h"
#include "gui/arrivalspanel.h"
#include "gui/pagecanvas.h"
#include "gui/resumepanel.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"

#include <QAction>
#include <QFile>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr double longSide = 297; // mm: every page is shown as large as A4
constexpr int previewSide = 1700; ///< pixels: a page is read at it

QImage preview(const QString &path, const StackPage &page, const StackFacts &facts, bool ink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QImage shown = pagework::shown(file.readAll(), page, facts, previewSide);
    return ink && !shown.isNull() ? pagecleaning::inkView(shown) : shown;
}
} // namespace

void ScanPage::showPreview()
{
    const StackPage *page = m_stack.pages().page(m_model->idAt(m_strip->currentIndex().row()));
    if (m_hidden || !page || !m_strip->currentIndex().isValid()) {
        m_shownId = 0;
        m_canvas->setSentence(m_stack.isEmpty() ? QString() : tr("Mark a page to see it here."));
        return;
    }
    m_shownId = page->id;
    const StackFacts facts = m_stack.pages().facts(page->id);
    const int wish = ++m_previews;
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, wish] {
        watcher->deleteLater();
        const QImage image = watcher->result();
        if (wish != m_previews || m_hidden || image.isNull())
            return;
        m_canvas->setPage(QSizeF(image.size()) * longSide / std::max(image.width(), image.height()));
        m_canvas->setImage(image);
    });
    watcher->setFuture(QtConcurrent::run(preview, m_stack.path(page->id), *page, facts, m_ink->isChecked()));
}

void ScanPage::hideContents()
{
    m_hidden = true;
    ++m_previews;
    m_model->setHidden(true);
    m_stack.forgetPictures();
    m_canvas->setSentence(QString());
    m_resume->setLeft({}, m_office.timeZone());
    m_target->setText(QString());
    m_alike.clear();
    m_compared.clear();
    if (m_arrivals)
        m_arrivals->setHidden(true);
}

void ScanPage::showContents()
{
    m_hidden = false;
    m_model->setHidden(false);
    m_stack.lookAgain();
    if (m_arrivals)
        m_arrivals->setHidden(false);
    setTarget(m_request, m_forIntake);
    offerLeft();
    m_previewSoon.start();
}

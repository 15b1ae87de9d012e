// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with a stack now, and how its pages reach their requests.
#include "core/error.h"
#include "desk/office.h"
#include "desk/scandesk.h"
#include "gui/actionfooter.h"
#include "gui/arrivalpages.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/letterlook.h"
#include "gui/noteband.h"
#include "gui/pagecanvas.h"
#include "gui/reasonbutton.h"
#include "gui/scanpage.h"
#include "gui/scansettings.h"
#include "gui/stackmodel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// The traffic light before filing: what the officer should look at once more. It forbids nothing.
QString ScanPage::quality() const
{
    const PageStack &pages = m_stack.pages();
    QStringList lines;
    QStringList bad;
    QString first;
    for (const StackPage &page : pages.pages()) {
        const QString warning = pages.staysOut(page.id) ? QString() : m_model->warningOf(page.id);
        if (warning.isEmpty())
            continue;
        bad << QString::number(pages.rowOf(page.id) + 1);
        first = first.isEmpty() ? warning : first;
    }
    if (bad.size() == 1)
        lines << tr("Page %1: %2").arg(bad.first(), first);
    else if (!bad.isEmpty())
        lines << tr("Look at pages %1 before filing. Page %2: %3").arg(bad.join(u", "_s), bad.first(), first);
    if (const QString missing = attachmentsMissing(); !missing.isEmpty())
        lines << missing;
    return lines.join(u' ');
}

/// Against "Lampiran": papers, or sheets where the letter counts them.
QString ScanPage::attachmentsMissing() const
{
    const QList<StackPaper> papers = m_stack.pages().papers();
    const bool sheets = !m_attachmentsTyped && m_letterLook->named() && m_letterLook->named()->sheets;
    int here = 0;
    for (const StackPaper &paper : papers)
        here += paper.kind == PaperKind::RequestLetter ? 0 : sheets ? int(paper.ids.size()) : 1;
    const int named = m_attachments->value();
    if (papers.isEmpty() || named <= here)
        return {};
    return sheets ? tr("The letter names %1 attached sheets, %2 are here.").arg(named).arg(here)
                  : tr("The letter names %1 attachments, %2 are here.").arg(named).arg(here);
}

/// The letter's first page, as soon as it is known which one that is.
void ScanPage::lookAtLetter()
{
    const QList<StackPaper> papers = m_stack.pages().papers();
    const auto isLetter = [](const StackPaper &paper) { return paper.kind == PaperKind::RequestLetter; };
    const auto letter = std::find_if(papers.begin(), papers.end(), isLetter);
    const bool several = std::count_if(papers.begin(), papers.end(), isLetter) > 1; // whose count would it be
    if (m_stack.isEmpty())
        m_attachmentsTyped = false;
    if (letter == papers.end() || several || m_attachmentsTyped) {
        m_letterLook->stop();
        if (!m_attachmentsTyped)
            takeAttachments();
        return;
    }
    const int id = letter->ids.first();
    m_letterLook->want(
        id, [this, id] { return m_stack.bytes(id); }, m_office.today());
}

void ScanPage::takeAttachments()
{
    const auto named = m_letterLook->named();
    const QSignalBlocker quiet(m_attachments);
    m_attachments->setValue(named ? named->count : 0);
    m_note->setText(m_stack.isEmpty() ? QString() : quality());
}

void ScanPage::judge()
{
    const bool scanning = m_scanner.isScanning();
    const QString device = m_settings->profile().device;
    m_scan->setRefusal(scanning               ? std::optional(tr("The scanner is at work."))
                           : device.isEmpty() ? std::optional(tr("Choose a scanner first."))
                                              : std::nullopt);
    m_stop->setVisible(scanning);
    m_stop->setEnabled(!m_scanner.isStopping());
    const bool empty = m_stack.isEmpty();
    m_scan->setVisible(!empty); // else the filled button at the foot says it
    m_tools->setVisible(!empty);
    m_strip->setVisible(!empty);
    m_empty->setVisible(empty);
    m_canvas->setVisible(!empty);
    if (!scanning)
        lookAtLetter();
    m_note->setText(empty ? QString() : quality());
    judgeArrivals();
    judgeActions();
    judgeFooter();
}

void ScanPage::judgeFooter()
{
    const QList<StackPaper> papers = m_stack.pages().papers();
    if (m_stack.isEmpty()) {
        m_footer->setPrimary(tr("Scan"), m_scan->refusal());
        m_footer->setSentence(QString());
        m_discard->setRefusal(tr("There is no stack."));
        return;
    }
    m_discard->setRefusal(m_scanner.isScanning() ? std::optional(tr("The scanner is at work.")) : std::nullopt);
    QSet<QString> requests;
    bool homeless = false;
    for (const StackPaper &paper : papers) {
        if (paper.request)
            requests.insert(paper.request->printed());
        else
            homeless = true;
    }
    const bool known = isSet(m_request) || m_forIntake;
    std::optional<QString> why;
    if (m_scanner.isScanning())
        why = tr("The scanner is at work.");
    else if (m_arrivalPages && m_arrivalPages->isBusy())
        why = tr("Files are still being laid on the table.");
    else if (m_filing.isBusy() || m_stack.isLooking())
        why = tr("The pages are still being looked at.");
    else if (papers.isEmpty())
        why = tr("No page is left to be filed.");
    else if (homeless && !known)
        why = tr("Say whose pages these are: type the agenda number above.");
    const int places = int(requests.size()) + (homeless ? 1 : 0);
    m_footer->setPrimary(places > 1 ? tr("File %1 papers with %2 requests").arg(papers.size()).arg(places)
                                    : tr("File %1 papers").arg(papers.size()),
                         why);
    const auto unsaid = std::count_if(papers.begin(), papers.end(), [](const StackPaper &p) { return !p.kindSaid; });
    m_footer->setSentence(
        unsaid ? tr("%1 papers have no kind yet and are filed as other papers. Keys 1 to 5 say it.").arg(unsaid)
               : QString());
}

/// Asked twice, in the same place: thrown away is gone.
void ScanPage::discard()
{
    if (!std::exchange(m_discardAsked, true)) {
        m_bar->warn(tr("All %1 pages would be gone. Press \"Throw the stack away\" again to do it.")
                        .arg(m_stack.pages().pages().size()));
        return;
    }
    m_discardAsked = false;
    m_bar->clear();
    m_stack.drop();
    putLaidBack();
    offerLeft();
}

/// What was on its way when the program, or the connection, broke: the database says whether it came through.
void ScanPage::settleFilings()
{
    const QList<StackFiling> begun = m_stack.pages().filings();
    if (begun.isEmpty())
        return;
    const QStringList origins = m_stack.pages().origins();
    int pages = 0;
    for (const StackFiling &filing : begun) {
        if (!m_desk.isFiled(RequestId { filing.request }, filing.sha256))
            continue;
        pages += int(filing.ids.size());
        m_stack.edit([&](PageStack &stack) { stack.forget(filing.ids); });
    }
    m_stack.edit([](PageStack &stack) { stack.endFilings(); });
    settleLaid(origins);
    if (pages > 0)
        m_bar->tell(tr("%1 pages of this stack were filed already.").arg(pages));
    if (m_stack.pages().papers().isEmpty() && pages > 0)
        m_stack.drop();
}

void ScanPage::forgetHandedOver()
{
    const QStringList origins = m_stack.pages().origins();
    m_stack.edit([&](PageStack &pages) { pages.forget(m_handedOver); });
    m_handedOver.clear();
    settleLaid(origins);
}

void ScanPage::file()
{
    if (!guarded(*m_bar, tr("File the pages"), [this] { settleFilings(); }) || m_stack.isEmpty())
        return judge();
    const QString stamp = m_office.now().toTimeZone(m_office.timeZone()).toString(u"yyyy-MM-dd HH.mm"_s);
    m_filing.start(m_stack, stamp);
    judge();
}

/// Request by request, each in a transaction of its own: what one refuses stays in the stack, the others are filed.
void ScanPage::fileMade(const QList<ScanFiling::Made> &made)
{
    QList<RequestId> order;
    QHash<qint64, QList<ScanFiling::Made>> byRequest;
    QList<ScanFiling::Made> forIntake;
    QStringList unknown;
    for (const ScanFiling::Made &one : made) {
        RequestId request = m_request;
        if (one.group.request) {
            const auto found = m_desk.byAgenda(*one.group.request);
            if (!found) {
                unknown << one.group.request->printed();
                continue;
            }
            request = *found;
        } else if (m_forIntake) {
            forIntake << one;
            continue;
        }
        if (!byRequest.contains(raw(request)))
            order << request;
        byRequest[raw(request)] << one;
    }
    m_bar->clear();
    const QStringList origins = m_stack.pages().origins();
    int requests = 0;
    for (const RequestId request : order)
        requests += guarded(*m_bar, tr("File the pages"), [&] { fileWith(request, byRequest[raw(request)]); }) ? 1 : 0;
    if (!forIntake.isEmpty()) {
        QList<NewPaper> papers;
        m_handedOver.clear();
        for (const ScanFiling::Made &one : forIntake) {
            papers << one.paper;
            m_handedOver << one.group.ids;
        }
        Q_EMIT papersForIntake(papers);
    }
    if (!unknown.isEmpty())
        m_bar->warn(tr("There is no agenda %1: its pages stay here.").arg(unknown.join(u", "_s)));
    else if (requests == order.size() && !order.isEmpty())
        m_bar->succeed(tr("%1 papers were filed with %2 requests.").arg(made.size() - forIntake.size()).arg(requests));
    if (m_stack.pages().papers().isEmpty()) // blank pages and slips alone are left
        m_stack.drop();
    settleLaid(origins);
    judge();
    if (m_stack.isEmpty() && (isSet(m_request) || m_forIntake))
        Q_EMIT left();
}

void ScanPage::fileWith(RequestId request, const QList<ScanFiling::Made> &made)
{
    const CaseFile now = m_desk.read(request);
    QList<NewPaper> papers;
    StackFiling filing { raw(request), {}, {} };
    for (const ScanFiling::Made &one : made) {
        papers << one.paper;
        filing.sha256 << one.paper.sha256;
        filing.ids << one.group.ids;
    }
    m_stack.edit([&](PageStack &pages) { pages.beginFiling(filing); });
    m_desk.file(request, now.request.revision, papers);
    m_stack.edit([&](PageStack &pages) { pages.forget(filing.ids); });
}

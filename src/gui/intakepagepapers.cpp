// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_intakepage.h"

#include "desk/requestdesk.h"
#include "gui/fieldsuggestions.h"
#include "gui/intakepage.h"
#include "gui/intakereading.h"
#include "gui/papertray.h"
#include "gui/paperview.h"

// The papers beside the form: which one is shown, and what was read of them.

bool IntakePage::takePapers(const QList<NewPaper> &papers)
{
    m_tray->setPapers(m_tray->papers() + papers);
    if (m_reading)
        m_reading->update();
    touched();
    keep(); // now: who gives the papers lets go of them
    return !m_changed;
}

void IntakePage::buildReading()
{
    if (!m_services.reading)
        return;
    m_reading = new IntakeReading({ *m_services.reading, m_services.reader, m_services.intake, m_services.requests,
                                    *m_tray, *m_suggestions, [this] { return form(); } },
                                  this);
    connect(m_reading, &IntakeReading::taken, this, &IntakePage::takeRead);
    connect(m_reading, &IntakeReading::placeWanted, this, &IntakePage::showPlace);
    connect(m_view, &PaperView::pageShown, this, [this](qint64 id, int page) {
        if (m_marked == std::pair(id, page))
            m_view->highlight(m_mark);
    });
}

/// The officer pressed Enter on it (C19).
void IntakePage::takeRead(PaperField field, const QString &value)
{
    IntakeForm now = form();
    IntakeReading::fill(now, field, value);
    const bool decree = field >= PaperField::DecreeNumber;
    if (decree || field == PaperField::LetterNumber || field == PaperField::LetterDate)
        m_ui->letter->setForm(now);
    else
        m_ui->applicant->setData(now.applicant, field == PaperField::Name ? AccountId {} : now.account);
    if (!isSet(now.account))
        m_ui->applicant->setDetailsShown(true);
    touched();
}

void IntakePage::showPlace(const QString &sha256, int page, const QRectF &millimetres)
{
    for (const NewPaper &paper : m_tray->papers()) {
        if (paper.sha256 != sha256)
            continue;
        const qint64 id = paper.sha256.first(15).toLongLong(nullptr, 16);
        m_marked = { id, page };
        m_mark = millimetres;
        if (m_view->paper() != id)
            showPaper(paper);
        m_view->showPaper(id, page);
        if (m_view->page() == page && m_view->pageCount() > 0)
            m_view->highlight(millimetres);
    }
}

void IntakePage::showPaper(const NewPaper &paper)
{
    m_view->setVisible(!paper.sha256.isEmpty());
    if (paper.sha256.isEmpty())
        return m_view->setPapers({});
    PaperSource source;
    source.id = paper.sha256.first(15).toLongLong(nullptr, 16); // tells it apart; there is no row yet
    source.title = paper.fileName;
    source.sha256 = paper.sha256.toLatin1();
    source.mediaType = paper.mediaType;
    source.bytes = [paper, requests = &m_services.requests] {
        return paper.bytes.isEmpty() ? requests->bytes(paper.sha256) : paper.bytes;
    };
    m_view->setPapers({ source });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/casepapers.h"

#include "core/casefile.h"
#include "desk/requestdesk.h"
#include "gui/paperview.h"
#include "gui/paperwords.h"
#include "gui/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

CasePapers::CasePapers(RequestDesk &desk, PaperReader &reader, QWidget *parent)
    : PaperPane(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_view(new PaperView(reader, m_splitter))
{
    setObjectName(QStringLiteral("casePapers"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::inside);
    m_splitter->setProperty("look", QStringLiteral("gap"));
    m_view->setObjectName(QStringLiteral("casePaperView"));
    m_view->setEmptySentence(tr("No paper has been filed with this request yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_view, &PaperView::pageShown, this, [this](qint64 id, int page) {
        markPlace(id, page);
        Q_EMIT pageShown(static_cast<PaperId>(id), page);
    });
}

void CasePapers::setFile(const CaseFile &file)
{
    QList<PaperSource> sources;
    for (const Paper &paper : file.papers) {
        const QString sha256 = paper.sha256;
        sources.append({ raw(paper.id), paperwords::kind(paper.kind), sha256.toLatin1(), paper.mediaType,
                         [this, sha256] { return m_desk.bytes(sha256); } });
    }
    m_view->setPapers(sources);
    if (m_view->contentsHidden())
        m_view->showContents();
}

void CasePapers::clear()
{
    // Hidden first: it ends the children and forgets every picture.
    m_marked = {};
    m_view->hideContents();
    m_view->setPapers({});
    showBeside({}, {});
}

void CasePapers::showPage(PaperId paper, int page)
{
    m_marked = {};
    m_view->highlight({}); // what was marked belonged to another question
    m_view->showPaper(raw(paper), page);
}

void CasePapers::showPlace(PaperId paper, int page, const QRectF &millimetres)
{
    m_marked = { raw(paper), page };
    m_mark = millimetres;
    m_view->showPaper(raw(paper), page);
    markPlace(m_view->paper(), m_view->page()); // shown already: nothing will tell
}

/// A page comes a moment after it was asked for.
void CasePapers::markPlace(qint64 paper, int page)
{
    if (m_marked == std::pair(paper, page) && m_view->pageCount() > 0)
        m_view->highlight(m_mark);
}

void CasePapers::showBeside(const QString &sha256, const QString &caption)
{
    if (sha256.isEmpty()) {
        if (m_beside) {
            m_beside->hideContents();
            m_beside->setPapers({});
            m_beside->hide();
        }
        return;
    }
    if (!m_beside) {
        m_beside = new PaperView(m_reader, m_splitter);
        m_beside->setObjectName(QStringLiteral("besidePaperView"));
    }
    m_beside->setPapers({ { 1, caption, sha256.toLatin1(), {}, [this, sha256] { return m_desk.bytes(sha256); } } });
    m_beside->showContents();
    m_beside->show();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/letterpages.h"

#include "gui/paperview.h"

#include <QVBoxLayout>

LetterPages::LetterPages(PaperReader &reader, QWidget *parent)
    : LetterView(parent)
    , m_view(new PaperView(reader, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void LetterPages::showLetter(const QByteArray &pdf)
{
    if (m_view->contentsHidden())
        m_view->showContents();
    ++m_shown;
    m_view->setPapers({ { m_shown, tr("Letter"), QByteArray::number(m_shown), QStringLiteral("application/pdf"),
                          [pdf] { return pdf; } } });
}

void LetterPages::clear()
{
    m_view->setPapers({});
    m_view->hideContents();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resumepanel.h"

#include "core/indonesian.h"
#include "gui/theme.h"

#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pictures = 6; ///< of a run, at most
constexpr int side = 104;

/// JPEG is decoded at an eighth of its size: some milliseconds a page.
QPixmap small(const QString &path)
{
    QImageReader reader(path);
    QSize size = reader.size();
    size.scale(side, side, Qt::KeepAspectRatio);
    reader.setScaledSize(size);
    return QPixmap::fromImage(reader.read());
}
} // namespace

ResumePanel::ResumePanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"resumePanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ResumePanel::setLeft(const QList<ScanRun::Left> &left, const QTimeZone &zone)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const ScanRun::Left &one : left.mid(0, 4))
        column->addWidget(makeCard(one, zone));
    m_column->addWidget(m_list);
    setVisible(!left.isEmpty());
}

QWidget *ResumePanel::makeCard(const ScanRun::Left &left, const QTimeZone &zone)
{
    auto *card = new QFrame(m_list);
    theme::makeCard(card);
    auto *column = new QVBoxLayout(card);
    auto *title = new QLabel(
        tr("%1 pages of %2 have not been filed yet").arg(left.pages).arg(indonesian::dateAndTime(left.at, zone)), card);
    title->setFont(theme::font(theme::Text::Strong));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    const QStringList files = QDir(left.folder).entryList({ u"page-*"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files.mid(0, pictures)) {
        auto *picture = new QLabel(card);
        picture->setPixmap(small(left.folder + u'/' + file));
        picture->setFrameShape(QFrame::Box);
        row->addWidget(picture);
    }
    row->addStretch(1);
    auto *resume = new QPushButton(tr("Go on with it"), card);
    resume->setObjectName(u"resumeStack"_s);
    resume->setAccessibleName(tr("Go on with the stack of %1 pages").arg(left.pages));
    auto *discard = new QPushButton(tr("Throw away"), card);
    discard->setObjectName(u"discardStack"_s);
    discard->setAccessibleName(tr("Throw the stack of %1 pages away").arg(left.pages));
    theme::makeLink(discard);
    auto *ways = new QHBoxLayout;
    ways->addWidget(title, 1);
    ways->addWidget(discard);
    ways->addWidget(resume);
    column->addLayout(ways);
    column->addLayout(row);
    connect(resume, &QPushButton::clicked, this, [this, folder = left.folder] { Q_EMIT resumeWanted(folder); });
    connect(discard, &QPushButton::clicked, this, [this, folder = left.folder] { Q_EMIT discardWanted(folder); });
    return card;
}

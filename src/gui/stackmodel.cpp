// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stackmodel.h"

#include "capture/pagework.h"
#include "gui/paperwords.h"
#include "gui/scanstack.h"

#include <QPixmap>

StackModel::StackModel(ScanStack &stack, QObject *parent)
    : QAbstractListModel(parent)
    , m_stack(stack)
{
    connect(&stack, &ScanStack::changed, this, &StackModel::follow);
    connect(&stack, &ScanStack::looked, this, &StackModel::showLook);
    follow();
}

/// The same pages: only what is said of them may have changed. Others: the persistent marks follow their ids.
void StackModel::follow()
{
    QList<int> ids;
    for (const StackPage &page : m_stack.pages().pages())
        ids.append(page.id);
    m_pictures.clear();
    if (ids.isEmpty()) { // the next stack counts anew
        m_notes.clear();
        m_keptPhotos.clear();
    }
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(ids.size()) - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> marked;
    for (const QModelIndex &one : before)
        marked.append(m_ids.value(one.row()));
    m_ids = ids;
    QModelIndexList after;
    for (const int id : marked)
        after.append(rowOf(id) < 0 ? QModelIndex() : index(rowOf(id)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void StackModel::showLook(int id)
{
    m_pictures.remove(id);
    const int row = rowOf(id);
    if (row >= 0) // a slip says whose the pages behind it are
        Q_EMIT dataChanged(index(row), index(int(m_ids.size()) - 1));
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int StackModel::idAt(int row) const
{
    return m_ids.value(row);
}

int StackModel::rowOf(int id) const
{
    return int(m_ids.indexOf(id));
}

void StackModel::setHidden(bool hidden)
{
    m_hidden = hidden;
    m_pictures.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

QImage StackModel::picture(int id) const
{
    const StackPage *page = m_stack.pages().page(id);
    const QImage came = m_stack.picture(id);
    if (m_hidden || !page || came.isNull())
        return {};
    auto found = m_pictures.find(id);
    if (found == m_pictures.end()) {
        const double scale = page->pixels.width() > 0 ? double(came.width()) / page->pixels.width() : 1;
        found = m_pictures.insert(id, pagework::applied(came, *page, m_stack.pages().facts(id), scale));
    }
    return *found;
}

QString StackModel::warningOf(int id) const
{
    const StackFacts facts = m_stack.pages().facts(id);
    const StackPage *page = m_stack.pages().page(id);
    if (const QString note = m_notes.value(id); !note.isEmpty())
        return note;
    if (page && !page->corners.isEmpty())
        return {}; // what was found on the photo around the sheet says nothing about it
    if (!facts.sheet.isEmpty() && !m_keptPhotos.contains(id))
        return tr("A photo with a sheet on it: P straightens it.");
    if (facts.cutShort)
        return tr("The scanner gave up before the end of this page. Scan it again.");
    if (facts.tooDark)
        return tr("Too dark. Lift the background, or scan it again.");
    if (facts.tooPale)
        return tr("Too pale to be read well. Scan it again.");
    if (facts.cut)
        return tr("Text runs into the edge: something may be cut off.");
    if (facts.coarse)
        return tr("Below 200 dpi. Scan it again with 300 dpi.");
    if (m_stack.pages().isForeignCode(id))
        return tr("The code on this page is not one of Loket's; it was not followed.");
    return {};
}

void StackModel::setNote(int id, const QString &note)
{
    m_notes.insert(id, note);
    showLook(id);
}

void StackModel::keepPhoto(int id)
{
    m_keptPhotos.insert(id);
    showLook(id);
}

QString StackModel::describe(int id) const
{
    const PageStack &pages = m_stack.pages();
    QStringList words { tr("Page %1").arg(rowOf(id) + 1) };
    const StackPage *page = pages.page(id);
    if (page && page->kind)
        words << paperwords::kind(*page->kind);
    if (pages.isSlip(id))
        words << tr("Routing slip of request %1").arg(pages.requestOf(id)->printed());
    else if (pages.staysOut(id))
        words << (pages.facts(id).blank ? tr("Blank, stays out") : tr("Stays out"));
    if (const QString warning = warningOf(id); !warning.isEmpty())
        words << warning;
    return words.join(QStringLiteral(" · "));
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    const int id = idAt(index.row());
    const PageStack &pages = m_stack.pages();
    const StackPage *page = pages.page(id);
    if (!page)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::DecorationRole: {
        const QImage image = picture(id);
        return image.isNull() ? QVariant() : QVariant::fromValue(image);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(id);
    case Id:
        return id;
    case StaysOut:
        return pages.staysOut(id);
    case Kind:
        return page->kind ? paperwords::kind(*page->kind) : QString();
    case Heading:
        return pages.isSlip(id) ? pages.requestOf(id)->printed() : QString();
    case Warning:
        return pages.staysOut(id) ? QString() : warningOf(id);
    case StartsPaper:
        return page->startsPaper;
    default:
        return {};
    }
}

Qt::ItemFlags StackModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

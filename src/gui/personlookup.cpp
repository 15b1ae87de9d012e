// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/personlookup.h"

#include "core/indonesian.h"
#include "gui/theme.h"
#include "gui/twolinedelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace
{
constexpr int mostHits = 8;

QString detailOf(const AccountData &data)
{
    QStringList parts;
    if (!data.nip.isEmpty())
        parts << indonesian::maskedNip(data.nip);
    if (!data.pokja.isEmpty())
        parts << data.pokja;
    return parts.join(QStringLiteral("  ·  "));
}
} // namespace

PersonLookUp::PersonLookUp(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &PersonLookUp::look);
    connect(this, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People found"));
    m_list->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

PersonLookUp::~PersonLookUp()
{
    if (m_list && m_list->parent() != this) // it was lent to the window
        delete m_list;
}

bool PersonLookUp::isOpen() const
{
    return m_list && m_list->isVisible();
}

void PersonLookUp::look()
{
    m_soon.stop();
    const QString typed = text().trimmed();
    m_hits = m_find && typed.size() >= 2 ? m_find(typed, mostHits) : QList<PersonHit>();
    m_model->clear();
    for (const PersonHit &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem(hit.data.name);
        item->setData(detailOf(hit.data), TwoLineDelegate::DetailRole);
        item->setData(hit.data.name + QStringLiteral(", ") + detailOf(hit.data), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_hits.isEmpty() || !hasFocus()) {
        closeList();
        return;
    }
    open();
    m_list->setCurrentIndex(m_model->index(0, 0));
    setAccessibleDescription(tr("%n people found; Down and Enter choose", nullptr, int(m_hits.size())));
}

/// Over the window, under the field: a child of the window, so that the focus and the keys stay here.
void PersonLookUp::open()
{
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    const int rowHeight = TwoLineDelegate::rowHeight(2);
    const int frame = 2 * m_list->frameWidth() + 4;
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int room = std::max(rowHeight + frame, window()->height() - below.y() - theme::inside);
    m_list->setGeometry(below.x(), below.y(), width(), std::min(int(m_hits.size()) * rowHeight + frame, room));
    m_list->show();
    m_list->raise();
}

void PersonLookUp::closeList()
{
    if (m_list)
        m_list->hide();
    setAccessibleDescription({});
}

void PersonLookUp::move(int by)
{
    const int rows = m_model->rowCount();
    const int row = (m_list->currentIndex().row() + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void PersonLookUp::take(int row)
{
    closeList();
    if (row >= 0 && row < m_hits.size())
        Q_EMIT chosen(m_hits.at(row));
}

void PersonLookUp::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_soon.isActive() && (enter || event->key() == Qt::Key_Down))
        look(); // faster than the list
    if (isOpen()) {
        switch (event->key()) {
        case Qt::Key_Down:
            return move(1);
        case Qt::Key_Up:
            return move(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return take(m_list->currentIndex().row());
        case Qt::Key_Escape:
            return closeList();
        default:
            break;
        }
    } else if (enter && !text().trimmed().isEmpty()) {
        Q_EMIT typedInFull();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PersonLookUp::focusOutEvent(QFocusEvent *event)
{
    m_soon.stop();
    closeList();
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason && isModified() && !text().trimmed().isEmpty())
        Q_EMIT typedInFull();
}

bool PersonLookUp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        closeList();
    return QLineEdit::eventFilter(watched, event);
}

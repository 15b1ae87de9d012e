// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountchooser.h"

#include "core/indonesian.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace
{
constexpr int linesShown = 4;
}

AccountHitsModel::AccountHitsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AccountHitsModel::setHits(const QList<Hit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

AccountId AccountHitsModel::idAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? m_hits.at(row).id : AccountId {};
}

int AccountHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant AccountHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountData &data = m_hits.at(index.row()).data;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList parts { data.userId, data.name, indonesian::nip(data.nip), data.pokja };
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  ·  "));
    }
    return {};
}

AccountChooser::AccountChooser(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hits(new AccountHitsModel(this))
{
    setObjectName(QStringLiteral("accountChooser"));
    auto *sentence = new QLabel(tr("With which account of the register is the applicant compared?"), this);
    sentence->setWordWrap(true);
    sentence->setFont(theme::font(theme::Text::Strong));
    theme::setTone(sentence, theme::Tone::Warning);
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setPlaceholderText(tr("Name, NIP, User ID or Pokja"));
    m_search->setAccessibleName(tr("Search the register of accounts"));
    m_list->setObjectName(QStringLiteral("accountHits"));
    m_list->setAccessibleName(tr("Accounts found; Enter chooses"));
    m_list->setModel(m_hits);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight((fontMetrics().height() + theme::inside) * linesShown + theme::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(sentence);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AccountChooser::searched);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_hits->idAt(index.row())); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_hits->idAt(index.row())); });
}

void AccountChooser::setHits(const QList<AccountHitsModel::Hit> &hits)
{
    m_hits->setHits(hits);
    if (!hits.isEmpty())
        m_list->setCurrentIndex(m_hits->index(0));
}

void AccountChooser::start(const QString &text)
{
    if (m_search->text() == text)
        Q_EMIT searched(text);
    else
        m_search->setText(text);
}

QString AccountChooser::text() const
{
    return m_search->text();
}

bool AccountChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_hits->rowCount() - 1);
            m_list->setCurrentIndex(m_hits->index(next));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (isSet(m_hits->idAt(row)))
                Q_EMIT chosen(m_hits->idAt(row));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

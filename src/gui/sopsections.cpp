// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sopsections.h"

#include "gui/rowheights.h"
#include "gui/versionparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int listHeight = 220; // px
constexpr int textWidth = 420;

/// By their key, in the order in which the page has them.
const std::pair<const char16_t *, const char *> sections[] = {
    { u"legalBasis", QT_TRANSLATE_NOOP("SopSections", "Legal basis") },
    { u"qualification", QT_TRANSLATE_NOOP("SopSections", "Qualification") },
    { u"related", QT_TRANSLATE_NOOP("SopSections", "Related SOP") },
    { u"equipment", QT_TRANSLATE_NOOP("SopSections", "Equipment") },
    { u"warnings", QT_TRANSLATE_NOOP("SopSections", "Warnings") },
    { u"recording", QT_TRANSLATE_NOOP("SopSections", "Recording") },
};

QString keyOf(int row)
{
    return QString::fromUtf16(sections[row].first);
}
} // namespace

SopSections::SopSections(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_items(versionparts::table("sopItems", tr("Lines of the section"), { tr("As the SOP says"), tr("Our remark") },
                                  this))
{
    m_choice->setObjectName(u"sopSection"_s);
    m_choice->setAccessibleName(tr("Section of the head"));
    m_choice->view()->setAccessibleName(tr("Section of the head"));
    for (const auto &[key, words] : sections)
        m_choice->addItem(tr(words));
    m_items->setWordWrap(true);
    m_items->horizontalHeader()->setStretchLastSection(true);
    m_items->setMinimumHeight(listHeight);
    m_items->setColumnWidth(0, textWidth);
    rowheights::keep(m_items);
    auto *add = versionparts::namedButton<QPushButton>(tr("Add a line"), "addSopItem", this);
    auto *remove = versionparts::namedButton<QPushButton>(tr("Remove the line"), "removeSopItem", this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(versionparts::heading(tr("Legal basis and the other sections of the head"), this));
    column->addLayout(row);
    column->addWidget(m_items);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SopSections::show);
    connect(m_items, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        keep();
        Q_EMIT changed();
    });
    connect(add, &QPushButton::clicked, this, &SopSections::addLine);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_items->removeRow(m_items->currentRow());
        keep();
        Q_EMIT changed();
    });
}

void SopSections::setSop(const QJsonObject &sop)
{
    m_sections = {};
    for (int row = 0; row < int(std::size(sections)); ++row)
        m_sections[keyOf(row)] = sop[keyOf(row)];
    show(std::max(0, m_choice->currentIndex()));
}

QJsonObject SopSections::into(QJsonObject sop) const
{
    for (auto it = m_sections.begin(); it != m_sections.end(); ++it) {
        if (!it.value().isUndefined())
            sop[it.key()] = it.value();
    }
    return sop;
}

void SopSections::show(int row)
{
    const QScopedValueRollback filling(m_filling, true);
    m_row = row;
    const QJsonArray items = m_sections[keyOf(row)].toObject()[u"items"].toArray();
    m_items->setRowCount(int(items.size()));
    for (int line = 0; line < int(items.size()); ++line) {
        versionparts::setText(m_items, line, 0, items.at(line)[u"text"].toString());
        versionparts::setText(m_items, line, 1, items.at(line)[u"remark"].toString());
    }
}

void SopSections::keep()
{
    QJsonArray items;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QString text = versionparts::textOf(m_items, row, 0);
        if (text.simplified().isEmpty())
            continue;
        QJsonObject item { { u"text"_s, text } };
        if (const QString remark = versionparts::textOf(m_items, row, 1); !remark.isEmpty())
            item.insert(u"remark"_s, remark);
        items.append(item);
    }
    QJsonObject section = m_sections[keyOf(m_row)].toObject();
    section[u"items"_s] = items;
    m_sections[keyOf(m_row)] = section;
}

void SopSections::addLine()
{
    const int row = m_items->rowCount();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_items->insertRow(row);
        versionparts::setText(m_items, row, 0, {});
        versionparts::setText(m_items, row, 1, {});
    }
    m_items->setCurrentCell(row, 0);
    m_items->setFocus();
}

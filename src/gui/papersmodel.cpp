// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papersmodel.h"

#include "core/indonesian.h"
#include "gui/paperwords.h"

#include <algorithm>

PapersModel::PapersModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PapersModel::setFile(const CaseFile &file, const Before &before, const QTimeZone &office)
{
    beginResetModel();
    m_rows.clear();
    m_before = before;
    m_request = file.request.id;
    m_office = office;
    QList<Paper> papers = file.papers;
    std::stable_sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) {
        return std::pair(a.round, int(a.kind)) < std::pair(b.round, int(b.kind));
    });
    int round = 0;
    for (const Paper &paper : std::as_const(papers)) {
        if (paper.round != round) {
            round = paper.round;
            m_rows.append({ round == 1 ? tr("WITH THE REQUEST") : tr("BROUGHT LATER, ROUND %1").arg(round), {} });
        }
        m_rows.append({ {}, paper });
    }
    endResetModel();
}

PaperId PapersModel::paperAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).paper.id : PaperId {};
}

int PapersModel::rowOf(PaperId paper) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (isSet(paper) && m_rows.at(row).paper.id == paper)
            return row;
    }
    return -1;
}

int PapersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags PapersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).head.isEmpty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString PapersModel::name(const Paper &paper) const
{
    return paperwords::kind(paper.kind);
}

QString PapersModel::detail(const Paper &paper) const
{
    const QStringList parts { paper.fileName, tr("%1 page(s)").arg(paper.pages),
                              paper.original ? tr("original") : tr("copy"),
                              tr("fingerprint %1").arg(paperwords::shortHash(paper.sha256)) };
    QString text = parts.join(QStringLiteral("  ·  "));
    if (paper.addedAt.isValid())
        text += QLatin1Char('\n')
            + tr("filed %1 by %2").arg(indonesian::dateAndTime(paper.addedAt, m_office), paper.addedBy);
    return text;
}

QString PapersModel::links(const Paper &paper) const
{
    QStringList agendas;
    for (const FiledBefore &before : m_before.value(paper.sha256)) {
        if (before.request != m_request && !agendas.contains(before.agenda))
            agendas.append(before.agenda);
    }
    return agendas.isEmpty() ? QString() : tr("also filed with agenda %1").arg(agendas.join(QStringLiteral(", ")));
}

QVariant PapersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool head = !row.head.isEmpty();
    const QString badge = row.paper.digitallySigned ? tr("TTE – original") : QString();
    switch (role) {
    case Qt::DisplayRole:
        return head ? row.head : name(row.paper);
    case HeadRole:
        return head;
    case DetailRole:
        return head ? QString() : detail(row.paper);
    case BadgeRole:
        return badge;
    case LinksRole:
        return head ? QString() : links(row.paper);
    case PaperRole:
        return raw(row.paper.id);
    case Qt::ToolTipRole:
        return head ? QString() : tr("SHA-256 %1").arg(row.paper.sha256);
    case Qt::AccessibleTextRole: {
        if (head)
            return row.head;
        QStringList parts { name(row.paper), detail(row.paper), badge, links(row.paper) };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

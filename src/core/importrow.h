// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registerimport.h"

/// One row of a register file: read into an account, starting from what the register keeps, it collects what is wrong
/// with it. What rows have to do with one another is registerimport's business.
class ImportRow final
{
public:
    ImportRow(const ImportMapping &mapping, const QStringList &cells, int row, QDate today)
        : m_mapping(mapping)
        , m_cells(cells)
        , m_row(row)
        , m_today(today)
    {
    }
    ~ImportRow() = default;
    Q_DISABLE_COPY_MOVE(ImportRow)

    QString cell(ImportColumn column) const
    {
        const auto found = m_mapping.columns.constFind(column);
        return found == m_mapping.columns.constEnd() ? QString() : m_cells.value(*found).simplified();
    }
    void refuse(ImportColumn column, const QString &reason);
    void warn(ImportColumn column, const QString &reason);
    AccountData account(const std::optional<AccountData> &kept);
    const QList<ImportVerdict> &refused() const { return m_refused; }
    const QList<ImportVerdict> &warnings() const { return m_warnings; }

private:
    QString word(ImportColumn column) const
    {
        const auto found = m_mapping.columns.constFind(column);
        return found == m_mapping.columns.constEnd() ? registerimport::title(column) : m_mapping.header.value(*found);
    }
    void readNip(AccountData &account);
    void readRank(AccountData &account);
    void readContact(AccountData &account);
    void readDecree(AccountData &account);
    void readDate(ImportColumn column, QDate &date);
    void readActive(AccountData &account);
    void readText(ImportColumn column, QString &text)
    {
        if (const QString value = cell(column); !value.isEmpty())
            text = value;
    }

    const ImportMapping &m_mapping;
    const QStringList &m_cells;
    int m_row;
    QDate m_today;
    QList<ImportVerdict> m_refused;
    QList<ImportVerdict> m_warnings;
};

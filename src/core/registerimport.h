// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What a column of a register file may hold. Rank is the name (pangkat), Grade the golongan; they come to one field.
enum class ImportColumn {
    UserId,
    Name,
    Nip,
    NipKind,
    Rank,
    Grade,
    Position,
    Email,
    Phone,
    Pokja,
    DecreeNumber,
    DecreeDate,
    DecreeValidUntil,
    Unit,
    Active,
};

/// Which column of the file is which, shown before anything is judged.
struct ImportMapping {
    QMap<ImportColumn, int> columns; ///< index in the header, from 0
    QStringList header; ///< as in the file
    QStringList unused; ///< columns of the file that Loket does not keep
    QStringList problems; ///< sentences: a column that is missing, two for one value
    bool ok() const { return problems.isEmpty(); }
};

/// Something about one cell. row counts as the file does, the header being row 1; column is the header's word.
struct ImportVerdict {
    int row = 0;
    QString column;
    QString reason;
    bool operator==(const ImportVerdict &) const = default;
};

struct ImportFieldChange {
    QString field; ///< for the screen
    QString before;
    QString after;
};

struct ImportChange {
    int row = 0;
    AccountData before; ///< empty for an added account
    AccountData after;
    QList<ImportFieldChange> fields;
};

/// What an import would do. All or nothing: with a single refused row nothing may be written.
struct ImportPlan {
    ImportMapping mapping;
    QList<ImportChange> added;
    QList<ImportChange> changed;
    int unchanged = 0;
    QList<ImportVerdict> refused;
    QList<ImportVerdict> warnings; ///< shown, do not stop the import
    bool permitted() const { return refused.isEmpty(); }
};

/// The pure part of importing a register (C17): rows of texts in, a plan out. Reading CSV or XLSX, writing the plan
/// in one transaction and undoing it are others' business. A blank cell leaves a kept value alone.
namespace registerimport
{
/// The account with this user ID as the register has it now, or none.
using Lookup = std::function<std::optional<AccountData>(const QString &userId)>;

QString title(ImportColumn column); ///< for the screen
/// By name, with the synonyms in use ("nama lengkap", "peg_nama"); case, dots, spaces and underscores do not matter.
ImportMapping mapColumns(const QStringList &header);
/// @param rows the file, its header first. Never throws: whatever is wrong is in the plan.
/// @param today what dates "to come" are judged by
ImportPlan plan(const QList<QStringList> &rows, const Lookup &lookup, QDate today);
/// The fields in which two versions of an account differ, for the screen.
QList<ImportFieldChange> changes(const AccountData &before, const AccountData &after);
} // namespace registerimport

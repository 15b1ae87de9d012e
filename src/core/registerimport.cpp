// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerimport.h"

#include "core/importcolumns.h"
#include "core/importrow.h"
#include "core/indonesian.h"
#include "core/phone.h"
#include "core/userid.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(registerimport)
};

constexpr int firstDataRow = 2;

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString kindWord(NipKind kind)
{
    return kind == NipKind::Pns ? QStringLiteral("PNS")
        : kind == NipKind::Pppk ? QStringLiteral("PPPK")
                                : Words::tr("other");
}

QString activeWord(bool active)
{
    return active ? Words::tr("active") : Words::tr("not active");
}

/// The rows of a file one after the other, with what they have in common: no account twice.
class Planner final
{
public:
    Planner(ImportPlan &plan, const registerimport::Lookup &lookup, QDate today)
        : m_plan(plan)
        , m_lookup(lookup)
        , m_today(today)
    {
    }
    ~Planner() = default;
    Q_DISABLE_COPY_MOVE(Planner)
    void take(const QStringList &cells, int row);

private:
    bool takeUserId(ImportRow &read, int row);
    bool hasSurplus(const QStringList &cells, int row);
    void takeNip(ImportRow &read, const AccountData &account, int row);

    ImportPlan &m_plan;
    const registerimport::Lookup &m_lookup;
    QDate m_today;
    QHash<QString, int> m_rowOfUserId;
    QHash<QString, int> m_rowOfNip;
};

bool Planner::hasSurplus(const QStringList &cells, int row)
{
    if (isBlank(cells.mid(m_plan.mapping.header.size())))
        return false;
    m_plan.refused.append(
        { row, QString(),
          Words::tr("The row has %1 cells, the header %2. Put texts that hold the delimiter in quotation marks.")
              .arg(cells.size())
              .arg(m_plan.mapping.header.size()) });
    return true;
}

bool Planner::takeUserId(ImportRow &read, int row)
{
    const QString userId = read.cell(ImportColumn::UserId);
    if (const QString why = userid::whyNot(userId); !why.isEmpty()) {
        read.refuse(ImportColumn::UserId, why);
        return false;
    }
    const int earlier = m_rowOfUserId.value(userid::key(userId));
    if (earlier > 0) {
        read.refuse(ImportColumn::UserId,
                    Words::tr("The user ID \"%1\" stands in row %2 already. Leave one of the two rows out.")
                        .arg(userId, QString::number(earlier)));
        return false;
    }
    m_rowOfUserId.insert(userid::key(userId), row);
    return true;
}

void Planner::takeNip(ImportRow &read, const AccountData &account, int row)
{
    if (account.nip.isEmpty())
        return;
    const int earlier = m_rowOfNip.value(account.nip);
    if (earlier > 0)
        read.warn(ImportColumn::Nip,
                  Words::tr("The NIP stands in row %1 too. One person may have two accounts; check it.").arg(earlier));
    else
        m_rowOfNip.insert(account.nip, row);
}

void Planner::take(const QStringList &cells, int row)
{
    if (isBlank(cells) || hasSurplus(cells, row))
        return;
    ImportRow read(m_plan.mapping, cells, row, m_today);
    const bool known = takeUserId(read, row);
    const std::optional<AccountData> kept = known ? m_lookup(read.cell(ImportColumn::UserId)) : std::nullopt;
    const AccountData account = read.account(kept);
    takeNip(read, account, row);
    m_plan.warnings += read.warnings();
    m_plan.refused += read.refused();
    if (!read.refused().isEmpty())
        return;
    const AccountData before = kept.value_or(AccountData {});
    const QList<ImportFieldChange> fields = registerimport::changes(before, account);
    if (!kept)
        m_plan.added.append({ row, before, account, fields });
    else if (fields.isEmpty())
        ++m_plan.unchanged;
    else
        m_plan.changed.append({ row, before, account, fields });
}

void checkHeader(ImportMapping &mapping)
{
    for (ImportColumn needed : { ImportColumn::UserId, ImportColumn::Name, ImportColumn::Nip }) {
        if (!mapping.columns.contains(needed) && mapping.problems.isEmpty())
            mapping.problems.append(Words::tr("No column is named \"%1\". Name it so in the first row of the file.")
                                        .arg(registerimport::title(needed)));
    }
}
} // namespace

QString registerimport::title(ImportColumn column)
{
    switch (column) {
    case ImportColumn::UserId:
        return Words::tr("User ID");
    case ImportColumn::Name:
        return Words::tr("Name");
    case ImportColumn::Nip:
        return Words::tr("NIP");
    case ImportColumn::NipKind:
        return Words::tr("Kind of employee");
    case ImportColumn::Rank:
        return Words::tr("Rank");
    case ImportColumn::Grade:
        return Words::tr("Grade");
    case ImportColumn::Position:
        return Words::tr("Position");
    case ImportColumn::Email:
        return Words::tr("E-mail");
    case ImportColumn::Phone:
        return Words::tr("Phone");
    case ImportColumn::Pokja:
        return Words::tr("Pokja");
    case ImportColumn::DecreeNumber:
        return Words::tr("SK number");
    case ImportColumn::DecreeDate:
        return Words::tr("SK date");
    case ImportColumn::DecreeValidUntil:
        return Words::tr("SK valid until");
    case ImportColumn::Unit:
        return Words::tr("Unit");
    case ImportColumn::Active:
        return Words::tr("Active");
    }
    return {};
}

ImportMapping registerimport::mapColumns(const QStringList &header)
{
    ImportMapping mapping;
    mapping.header = header;
    QHash<ImportColumn, int> ranks;
    for (int i = 0; i < header.size(); ++i) {
        const auto meaning = importcolumns::meaningOf(header.at(i));
        if (!meaning) {
            if (!header.at(i).trimmed().isEmpty())
                mapping.unused.append(header.at(i));
            continue;
        }
        const auto taken = mapping.columns.constFind(meaning->column);
        if (taken == mapping.columns.constEnd()) {
            mapping.columns.insert(meaning->column, i);
            ranks.insert(meaning->column, meaning->rank);
        } else if (ranks.value(meaning->column) == meaning->rank) {
            mapping.problems.append(Words::tr("Both \"%1\" and \"%2\" may be the %3. Rename one of the columns.")
                                        .arg(header.at(*taken), header.at(i), title(meaning->column)));
        } else {
            const bool better = meaning->rank < ranks.value(meaning->column);
            mapping.unused.append(header.at(better ? *taken : i));
            if (better) {
                mapping.columns.insert(meaning->column, i);
                ranks.insert(meaning->column, meaning->rank);
            }
        }
    }
    checkHeader(mapping);
    return mapping;
}

ImportPlan registerimport::plan(const QList<QStringList> &rows, const Lookup &lookup, QDate today)
{
    ImportPlan plan;
    if (rows.isEmpty()) {
        plan.mapping.problems.append(Words::tr("The file is empty. Choose another one."));
    } else {
        plan.mapping = mapColumns(rows.first());
        if (plan.mapping.ok() && std::all_of(rows.cbegin() + 1, rows.cend(), isBlank))
            plan.mapping.problems.append(Words::tr("The file has a header and no rows. Choose another one."));
    }
    for (const QString &problem : plan.mapping.problems)
        plan.refused.append({ 1, QString(), problem });
    if (!plan.permitted())
        return plan;
    const QList<QStringList> data = rows.mid(1);
    plan.refused = importcolumns::misplaced(plan.mapping, data);
    if (!plan.permitted()) // a verdict for each row would only bury the one that matters
        return plan;
    Planner planner(plan, lookup, today);
    for (int i = 0; i < data.size(); ++i)
        planner.take(data.at(i), firstDataRow + i);
    return plan;
}

QList<ImportFieldChange> registerimport::changes(const AccountData &before, const AccountData &after)
{
    QList<ImportFieldChange> changes;
    const auto compare = [&changes](ImportColumn column, const QString &from, const QString &to) {
        if (from != to)
            changes.append({ title(column), from, to });
    };
    compare(ImportColumn::UserId, before.userId, after.userId);
    compare(ImportColumn::Name, before.name, after.name);
    compare(ImportColumn::Nip, indonesian::nip(before.nip), indonesian::nip(after.nip));
    compare(ImportColumn::Rank, before.rank, after.rank);
    compare(ImportColumn::Position, before.position, after.position);
    compare(ImportColumn::Email, before.email, after.email);
    compare(ImportColumn::Phone, phone::printed(before.phone), phone::printed(after.phone));
    compare(ImportColumn::Pokja, before.pokja, after.pokja);
    compare(ImportColumn::DecreeNumber, before.decreeNumber, after.decreeNumber);
    compare(ImportColumn::DecreeDate, indonesian::date(before.decreeDate), indonesian::date(after.decreeDate));
    compare(ImportColumn::DecreeValidUntil, indonesian::date(before.decreeValidUntil),
            indonesian::date(after.decreeValidUntil));
    compare(ImportColumn::Unit, before.unit, after.unit);
    compare(ImportColumn::Active, activeWord(before.active), activeWord(after.active));
    if (before.nipKind != after.nipKind)
        changes.append({ title(ImportColumn::NipKind), kindWord(before.nipKind), kindWord(after.nipKind) });
    return changes;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

struct AccountData;

/// The fields of step 5, in the order of the panel. Their codes are stored: append, never reorder.
enum class ComparedField {
    Name,
    Nip,
    UserId,
    Rank,
    Position,
    Email,
    Phone,
    Pokja,
    DecreeNumber,
    DecreeDate,
    DecreeValidUntil,
};

/// Sesuai, berbeda, tidak ada (nothing on one of the two sides, so nothing to compare).
enum class Agreement { Same, Different, Absent };

/// One field of a request beside the register and the first registration.
struct ComparisonRow {
    ComparedField field {};
    QString requestValue;
    QString registerValue;
    QString firstValue;
    Agreement registerAgreement = Agreement::Absent; ///< by rule: request and register
    Agreement firstAgreement = Agreement::Absent; ///< by rule: request and first registration
    bool looked = false; ///< the officer stood on the row (I1)
    std::optional<Agreement> decided; ///< the officer's word; none: the rule's stands
    QString note;
    qint64 paperId = 0; ///< the paper and page that shows the value; 0: none
    int page = 0;
    bool operator==(const ComparisonRow &) const = default;
};
Q_DECLARE_METATYPE(ComparisonRow)

/// The rules of the validity check (step 5; R7, I1). Pure: values in, agreement or a sentence out.
/// Confirmation by phone, SK membership and who decided are the desk's business.
namespace comparison
{
QList<ComparedField> fields();
QString code(ComparedField field); ///< "name", "nip", "user-id": what the database keeps
std::optional<ComparedField> fieldOf(const QString &code);
QString title(ComparedField field); ///< for the screen
QString title(Agreement agreement);
/// Name, NIP, user ID: who the account belongs to. Each must agree with a reference or be decided with a note.
bool isIdentity(ComparedField field);

/// By the field's own rule: titles, case and spacing of names, digits of a NIP, +62 of phones, dates by value,
/// decree numbers without spaces and case. Absent where either side says nothing.
Agreement agreement(ComparedField field, const QString &a, const QString &b);
/// The row of one field with both agreements by rule.
ComparisonRow row(ComparedField field, const QString &request, const QString &reg, const QString &first);
/// All rows of a request; a reference that is not there (no first registration on file) is null.
QList<ComparisonRow> rows(const AccountData &request, const AccountData *reg, const AccountData *first);
/// What a field shows of an account: dates in words, the phone in its printed form.
QString value(ComparedField field, const AccountData &account);

/// The agreement that counts: the officer's where there is one, else Same if either reference agrees,
/// else Different if either differs, else Absent.
Agreement effective(const ComparisonRow &row);
/// The decision departs from the rule or meets a difference, so that it needs a note.
bool needsNote(const ComparisonRow &row);
/// "" where any verdict may be given: every field is there and every row was looked at; else the sentence.
QString whyNoVerdict(const QList<ComparisonRow> &rows);
/// "" where "valid" may be given; else one sentence with all that is missing.
QString whyNotValid(const QList<ComparisonRow> &rows);
/// Reason codes that the rows suggest for a rejection: B1 (name, NIP), B4 (user ID). The officer decides.
QStringList suggestedReasons(const QList<ComparisonRow> &rows);
} // namespace comparison

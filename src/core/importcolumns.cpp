// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importcolumns.h"

#include "core/folding.h"
#include "core/papersdate.h"
#include "core/phone.h"
#include "core/rank.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(registerimport)
};

struct Synonyms {
    ImportColumn column;
    const char *words; ///< plain forms, the best first; "/" parts names of a lower rank
};

// Names as offices and copies of SPSE tables use them. A mobile number is taken before another phone.
constexpr Synonyms synonyms[] = {
    { ImportColumn::UserId,
      "userid iduser username namauser namapengguna idpengguna pegnamauser useridspse penggunaid login akun" },
    { ImportColumn::Name,
      "nama namalengkap namapegawai namapersonil namaanggota pegnama name fullname "
      "namalengkapdangelar namadangelar namapokjaanggota" },
    { ImportColumn::Nip,
      "nip nipnippppk nipninipppk nippppk nipppk nipnipppk nipbaru pegnip nomorindukpegawai nip18 "
      "nipnrp nipnip" },
    { ImportColumn::NipKind,
      "jenispegawai statuspegawai statuskepegawaian jeniskepegawaian statusasn jenisasn "
      "jenisnip" },
    { ImportColumn::Rank, "pangkat pegpangkat pangkatgol pangkatgolongan pangkatgolonganruang pangkatgolruang rank" },
    { ImportColumn::Grade, "golongan gol golruang golonganruang golonganpangkat peggolongan" },
    { ImportColumn::Position, "jabatan pegjabatan jabatandalampokja position namajabatan" },
    { ImportColumn::Email, "email surel emailaktif alamatemail alamatsurel pegemail" },
    { ImportColumn::Phone,
      "hp nohp nomorhp handphone nohandphone ponsel noponsel nomorponsel nowa whatsapp pegmobile mobile / telepon "
      "notelepon nomortelepon telp notelp nomortelp telephp teleponhp notelephp nohptelepon phone pegtelepon" },
    { ImportColumn::Pokja, "pokja namapokja pokjapemilihan kelompokkerja namapanitia panitia pntnama" },
    { ImportColumn::DecreeNumber,
      "nosk nomorsk noskpenetapan nomorskpenetapan skpenetapan noskpokja nomorskpokja sk "
      "pegnosk pntnosk" },
    { ImportColumn::DecreeDate, "tglsk tanggalsk tglskpenetapan tanggalskpenetapan tglskpokja tanggalskpokja" },
    { ImportColumn::DecreeValidUntil,
      "masaberlaku masaberlakusk berlakusampai berlakusd berlakuhingga skberlakusampai "
      "skberlakuhingga pegmasaberlaku tglberakhir tanggalberakhir tglakhirsk" },
    { ImportColumn::Unit, "unit unitkerja satker satuankerja skpd opd instansi perangkatdaerah" },
    { ImportColumn::Active, "aktif status statusaktif statusakun pegisactive isactive active" },
};

QHash<QString, importcolumns::Meaning> meanings()
{
    QHash<QString, importcolumns::Meaning> table;
    for (const Synonyms &entry : synonyms) {
        int rank = 0;
        for (const QString &word : QString::fromLatin1(entry.words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word == QLatin1String("/"))
                ++rank;
            else
                table.insert(word, { entry.column, rank });
        }
    }
    return table;
}

/// What a cell looks like, by its form alone. Number: digits that are no sound NIP, phone or date; Code: letters
/// and digits. A cell that is only mistyped still looks like what it should be: its row's verdict is the better one.
enum class Look { Blank, Nip, Email, Phone, Date, Rank, Number, Code, OneWord, Words };

Look lookOf(const QString &cell)
{
    const QString text = cell.simplified();
    if (text.isEmpty())
        return Look::Blank;
    const QString digits = digitsOf(text);
    const bool onlyDigits = Nip::normalised(text).size() == digits.size();
    if (onlyDigits && digits.size() >= 16)
        return Look::Nip;
    if (text.contains(QLatin1Char('@')))
        return Look::Email;
    if (readPaperDate(text).ok())
        return Look::Date;
    if (phone::read(text).ok())
        return Look::Phone;
    if (rank::read(text, NipKind::Pns).ok())
        return Look::Rank;
    const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (!letters)
        return Look::Number;
    if (!digits.isEmpty())
        return Look::Code;
    return text.contains(QLatin1Char(' ')) ? Look::Words : Look::OneWord;
}

/// The looks that a column's cells may have without a doubt; empty where any look will do (numbers of decrees).
QList<Look> fitting(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Nip:
        return { Look::Nip, Look::Number, Look::Code }; // others than PNS have numbers of many forms
    case ImportColumn::Email:
        return { Look::Email };
    case ImportColumn::Phone:
        return { Look::Phone, Look::Number };
    case ImportColumn::DecreeDate:
    case ImportColumn::DecreeValidUntil:
        return { Look::Date, Look::Number };
    case ImportColumn::Name:
        return { Look::Words, Look::OneWord };
    case ImportColumn::UserId:
        return { Look::OneWord, Look::Code, Look::Nip, Look::Number, Look::Phone, Look::Email };
    case ImportColumn::Position:
    case ImportColumn::Pokja:
    case ImportColumn::Unit:
        return { Look::Words, Look::OneWord, Look::Code, Look::Rank };
    default:
        return {};
    }
}

/// How a column's cells look: of those that are not blank, how many have each look.
struct Census {
    std::array<int, 10> counts {};
    int filled = 0;

    Look most() const { return Look(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin()); }
    /// More than half of the cells cannot be what the column's name says.
    bool contradicts(ImportColumn column) const
    {
        const QList<Look> looks = fitting(column);
        if (looks.isEmpty() || filled == 0)
            return false;
        int fits = 0;
        for (Look look : looks)
            fits += counts.at(size_t(look));
        return fits * 2 < filled;
    }
    bool wouldFit(ImportColumn column) const { return filled > 0 && fitting(column).contains(most()); }
};

Census censusOf(const QList<QStringList> &rows, int column)
{
    Census census;
    for (const QStringList &row : rows) {
        const Look look = lookOf(row.value(column));
        if (look == Look::Blank)
            continue;
        ++census.counts.at(size_t(look));
        ++census.filled;
    }
    return census;
}

/// Names in the user ID column and user IDs in the name column have no wrong look alone; together they do.
bool namesAndIdsSwapped(const Census &ids, const Census &names)
{
    return ids.counts.at(size_t(Look::Words)) * 2 > ids.filled
        && names.counts.at(size_t(Look::Words)) * 4 < names.filled;
}

QString swapped(const QString &first, const QString &second)
{
    return Words::tr("The columns \"%1\" and \"%2\" seem to be swapped. Put them right in the file.")
        .arg(first, second);
}
} // namespace

std::optional<importcolumns::Meaning> importcolumns::meaningOf(const QString &headerWord)
{
    static const QHash<QString, Meaning> table = meanings();
    const auto found = table.constFind(foldedWords(headerWord).remove(QLatin1Char(' ')));
    return found == table.constEnd() ? std::nullopt : std::optional<Meaning>(*found);
}

QList<ImportVerdict> importcolumns::misplaced(const ImportMapping &mapping, const QList<QStringList> &rows)
{
    QMap<ImportColumn, Census> census;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        census.insert(it.key(), censusOf(rows, it.value()));
    const auto nameOf = [&mapping](ImportColumn column) { return mapping.header.value(mapping.columns.value(column)); };
    QList<ImportVerdict> verdicts;
    const QList<ImportColumn> columns = mapping.columns.keys();
    QList<ImportColumn> told;
    const auto tell = [&](ImportColumn a, ImportColumn b) {
        verdicts.append({ 1, nameOf(a), swapped(nameOf(a), nameOf(b)) });
        told << a << b;
    };
    // Two columns that are both wrong are the surer pair; then one that is wrong beside one that may be.
    for (const bool both : { true, false }) {
        for (ImportColumn a : columns) {
            for (ImportColumn b : columns) {
                const bool wrongA = census[a].contradicts(a);
                const bool wrongB = census[b].contradicts(b);
                const bool wrong = both ? wrongA && wrongB : wrongA || wrongB;
                if (a < b && wrong && !told.contains(a) && !told.contains(b) && census[a].wouldFit(b)
                    && census[b].wouldFit(a))
                    tell(a, b);
            }
        }
    }
    const bool named = census.contains(ImportColumn::UserId) && census.contains(ImportColumn::Name);
    if (named && !told.contains(ImportColumn::UserId) && !told.contains(ImportColumn::Name)
        && namesAndIdsSwapped(census[ImportColumn::UserId], census[ImportColumn::Name]))
        tell(ImportColumn::UserId, ImportColumn::Name);
    for (ImportColumn column : columns) {
        if (!told.contains(column) && census[column].contradicts(column))
            verdicts.append({ 1, nameOf(column),
                              Words::tr("Most cells of the column \"%1\" hold something else (%2 expected). Put the "
                                        "column right in the file.")
                                  .arg(nameOf(column), registerimport::title(column)) });
    }
    return verdicts;
}

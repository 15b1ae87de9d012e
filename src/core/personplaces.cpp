// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personplaces.h"

#include "core/nipsintext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using placesearch::colon;
using placesearch::has;
using placesearch::labelBefore;
using placesearch::labelStart;
using placesearch::words;

namespace
{
const QString digits = u"[(]?[+(#*]?[0-9OoIl|][0-9OoIl| ().\\-]{6,20}[0-9OoIl|]"_s;

constexpr double withinCell = 3; ///< mm between words of one cell

/// One column of a table with a head.
struct Column {
    PaperField field {};
    bool wanted = false; ///< false: a column that is of no interest, but whose words are not the neighbour's
    double left = 0; ///< mm
    double right = 0;
};

QList<Column> columnsOf(const PageLine &line)
{
    struct Heading {
        QRegularExpression what;
        PaperField field;
        bool wanted;
    };
    static const QList<Heading> headings {
        { words(u"\\bNama(?:\\s+(?:Lengkap|Pegawai))?(?:\\s*(?:/|dan)\\s*NIP)?\\b"_s), PaperField::Name, true },
        { words(u"\\b(?:User\\s*ID|User\\s?name|ID\\s+Pengguna)\\b"_s), PaperField::UserId, true },
        { words(u"\\b(?:Jabatan|Pangkat[\\w/. ]*|Golongan|Keterangan|Ket|Unit\\s+Kerja|Kedudukan)\\b"_s),
          PaperField::Pokja, false },
        { words(u"\\b(?:e-?mail|surel)\\b"_s), PaperField::Email, false },
        { words(u"\\b(?:No\\.?\\s*)?(?:HP|WA|Telepon|Telp)\\b"_s), PaperField::Phone, false },
        { words(u"(?<!/ )(?<!/)\\bNIP\\b"_s), PaperField::Nip, false },
        { words(u"\\ANo\\b\\.?"_s), PaperField::LetterNumber, false },
    };
    static const QRegularExpression noHead(u"[:;=@]|[0-9]{3}"_s);
    QList<Column> columns;
    if (has(line.text, noHead))
        return columns;
    for (const Heading &heading : headings) {
        if (const auto match = heading.what.match(line.text); match.hasMatch()) {
            const QRectF box = line.boxOf(match.capturedStart(), match.capturedEnd());
            columns.append({ heading.field, heading.wanted, box.left(), box.right() });
        }
    }
    return columns;
}

const Column *nearest(const QList<Column> &columns, const QRectF &word)
{
    const auto apart = [&](const Column &c) {
        return std::max({ c.left - word.right(), word.left() - c.right, 0.0 })
            + 0.01 * std::abs((c.left + c.right) / 2 - word.center().x());
    };
    return &*std::min_element(columns.begin(), columns.end(),
                              [&](const Column &a, const Column &b) { return apart(a) < apart(b); });
}

/// The words of one row that stand below that column, as one place. Words that follow each other closely belong
/// together, so that a long name does not run into the next column.
void addCell(PlaceSearch &search, const PageLine &line, const QList<Column> &columns, PaperField field)
{
    static const QRegularExpression serial(u"\\A(?:[0-9]{1,2}[.)]?|[|\\[\\]]+)\\z"_s);
    qsizetype from = -1;
    qsizetype to = -1;
    const Column *column = nullptr;
    double right = -1;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const PageWord &word = line.words[i];
        const bool apart = right < 0 || word.box.left() - right > withinCell || line.text[line.starts[i] - 1] == u'\t';
        right = word.box.right();
        if (has(word.text, serial)) {
            right = -1;
            continue;
        }
        if (apart)
            column = nearest(columns, word.box);
        if (!column->wanted || column->field != field)
            continue;
        if (from < 0)
            from = line.starts[i];
        to = line.starts[i] + word.text.size();
    }
    const QString text = from < 0 ? QString() : line.text.mid(from, to - from);
    static const QRegularExpression aName(u"\\A\\p{Lu}[\\p{L}.,' \\-]{2,}\\z"_s);
    const bool fits = field == PaperField::Name ? has(text, aName) : !text.contains(u' ') && !text.contains(u'@');
    if (from >= 0 && fits)
        search.add(field, line, from, to, true);
}
} // namespace

void personplaces::findInTable(PlaceSearch &search, qsizetype head)
{
    const QList<PageLine> &lines = search.lines();
    const QList<Column> columns = columnsOf(lines[head]);
    const bool named = std::any_of(columns.begin(), columns.end(), [](const Column &c) { return c.wanted; });
    if (columns.size() < 3 || !named)
        return;
    static const QRegularExpression after = words(u"\\b(?:demikian|atas\\s+(?:perhatian|bantuan)|hormat)"_s);
    for (qsizetype i = head + 1; i < lines.size() && lines[i].page == lines[head].page; ++i) {
        const double gap = lines[i].box.top() - lines[i - 1].box.bottom();
        if (gap > 12 || has(lines[i].text, after))
            return;
        for (const PaperField field : { PaperField::Name, PaperField::UserId })
            addCell(search, lines[i], columns, field);
    }
}

void personplaces::findNameAndUser(PlaceSearch &search, qsizetype at)
{
    // "Nama/NIP/Gol : Budi / 1980... / III d": what the label joins by strokes, the value does too
    static const QRegularExpression name = words(
        labelStart
        + u"N\\s?a\\s?m\\s?a(?:\\s+(?:lengkap|pemohon|pegawai|anggota|personel|personil)(?:\\s+dan\\s+gelar)?)?(?:\\s*/\\s*[A-Za-z. ]{2,14}){0,3}"_s
        + colon + u"((?:(?!\\s+N\\s?I\\s?P\\b|\\s*/\\s*(?:N\\s?I\\s?P|[0-9]{8})|\\s/\\s|\\t).)+)"_s);
    static const QRegularExpression user =
        words(labelStart
              + u"(?:User[\\s\\-_]*(?:[I1li|]D|name)|[I1l|]D[\\s\\-_]*(?:User|Pengguna)|Nama\\s+(?:Pengguna|User)|Akun("
                u"?:\\s+SPSE)?)"
                "(?:\\s*(?:SPSE|LPSE|lama|INAPROC|terdaftar|\\([^)]*\\)|/\\s*(?:E-?mail|Surel)))*"_s
              + colon + u"((?:(?!\\s/\\s|\\t).)+)"_s);
    // in a sentence: "dengan user ID frumbouw", "user ID saya adalah frumbouw"
    static const QRegularExpression told = words(
        u"(?:\\b(?:dengan|memiliki|menggunakan|yaitu)\\s+(?:akun\\s+)?user\\s*(?:id|name)\\s*:?|"
        "\\buser\\s*(?:id|name)(?:\\s+(?:SPSE|saya|kami|lama|tersebut)){0,2}\\s*(?:adalah|yaitu|yakni|[:=(]))\\s*["
        "\"\u201c'(]?"
        "(?!(?:dan|saya|kami|SPSE|LPSE|atau|untuk|yang|pada|tersebut|anggota|lama|baru|pokja|akun|karena|sudah|tidak|"
        "agar|"
        "dapat|serta|beserta|dimaksud|dengan|sebagai|berikut|atas|nama|email)\\b)([A-Za-z0-9][A-Za-z0-9._\\-]{2,29})"_s);
    const PageLine &own = search.lines()[at];
    if (columnsOf(own).size() > 2)
        return; // a table's head: the values stand below
    if (has(own.text, user)) {
        search.addMatches(PaperField::UserId, own, user, true);
    } else if (const auto match = told.match(search.whole(at).text);
               match.hasMatch() && match.capturedStart() < own.text.size()) {
        search.add(PaperField::UserId, search.whole(at), match.capturedStart(1), match.capturedEnd(1), false);
    }
    static const QRegularExpression another = words(u"Nama\\s+(?:Pengguna|User)"_s);
    if (!has(own.text, another))
        search.addMatches(PaperField::Name, own, name, true);
    // in a sentence: "saya Budi Rumau, S.T. (NIP 1980...)"
    static const QRegularExpression speaks(
        u"\\b(?:[Ss]aya|bernama|[Nn]ama|Sdr\\.?i?|Saudara|Saudari|Sdri\\.?|a\\.?n\\.?)\\s*[,:]?\\s+((?:\\p{Lu}[\\p{L}.'\u2019-]*[, ]+){2,9})[(]?\\s*(?:dengan\\s+)?NI(?:P|\\s?PPPK)\\b"_s);
    if (const auto match = speaks.match(search.whole(at).text);
        match.hasMatch() && match.capturedStart() < own.text.size())
        search.add(PaperField::Name, search.whole(at), match.capturedStart(1), match.capturedEnd(1), false);
}

void personplaces::findNips(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression label = words(u"N\\s?[I1l]\\s?P\\b|NI\\s?PPPK|NIPPPK"_s);
    static const QRegularExpression colonBefore(u"[:;=]\\s*\\z"_s);
    static const QRegularExpression withName = words(u"Nama\\s*/[^:;=]{0,20}NIP[^:;=]*[:;=][^:;=]*/\\s*\\z"_s);
    const PageLine &line = search.lines()[at];
    for (const NipInText &nip : nipsInText(line.text)) {
        const QString left = labelBefore(line.text, nip.from);
        const bool labelled = (has(left, label) && has(left, colonBefore)) || has(line.text.left(nip.from), withName);
        search.addNip(line, nip.from, nip.to, labelled, nip.guessed);
    }
    // one that begins at the line's end and goes on below
    const PageLine &whole = search.whole(at);
    if (whole.text.size() == line.text.size())
        return;
    for (const NipInText &nip : nipsInText(whole.text)) {
        if (nip.from >= line.text.size() || nip.to <= line.text.size() || nip.guessed)
            continue;
        const QString left = labelBefore(whole.text, nip.from);
        search.addNip(whole, nip.from, nip.to, has(left, label) && has(left, colonBefore), false);
    }
}

void personplaces::findContact(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression letterhead = words(u"\\bJl\\.|Jalan\\b|Laman|website|Kode\\s?Pos|Fax|Faks"_s);
    static const QRegularExpression email(
        u"([A-Za-z0-9][A-Za-z0-9._%+\\-]* ?@ ?[A-Za-z0-9\\-]+(?: ?\\. ?[A-Za-z0-9\\-]+)+)"_s);
    static const QRegularExpression mailLabel =
        words(u"e\\s?-?\\s?mail|surel|pos-?el|surat\\s+elektronik|alamat\\s+elektronik"_s);
    const QString names = u"(?:[HT]\\.?P|Handphone|Hand\\s?phone|Tele[pf]on|Telp|Tlp|WA|Whats\\s?app|Kontak|Ponsel|"
                          "Seluler|Telepon\\s+Seluler|Contact\\s+Person|dihubungi)\\b"_s;
    static const QRegularExpression row =
        words(labelStart + u"(?:(?:No(?:mor)?\\.?|Nomor)\\s*(?:yang\\s+(?:dapat|bisa)\\s+)?)?"_s + names
              + u"[^:;=\\t0-9+#]{0,40}[:;=.\\s]*\\t?\\s*[:;=]?\\s*[t\"'\u201c\u201d]{0,2}("_s + digits + u")"_s);
    static const QRegularExpression sentence = words(u"\\b"_s + names + u"[^0-9+\\t]{0,40}[(]?("_s + digits + u")"_s);
    static const QRegularExpression alone(u"(?<![0-9])((?:\\+62|62|0)[ -]?8[0-9][0-9 .\\-]{6,13}[0-9])(?![0-9])"_s);
    const PageLine &line = search.lines()[at];
    if (has(line.text, letterhead))
        return;
    for (auto it = email.globalMatch(line.text); it.hasNext();) {
        const auto match = it.next();
        search.add(PaperField::Email, line, match.capturedStart(), match.capturedEnd(),
                   has(labelBefore(line.text, match.capturedStart()), mailLabel));
    }
    const qsizetype known = search.found().size();
    search.addMatches(PaperField::Phone, line, row, true);
    if (search.found().size() == known)
        search.addMatches(PaperField::Phone, line, sentence, false);
    for (auto it = alone.globalMatch(line.text); it.hasNext();) { // the column of a table, a second number
        const auto match = it.next();
        const auto &found = search.found();
        const bool told = std::any_of(found.begin() + known, found.end(), [&](const FieldPlace &place) {
            return place.line == &line && place.from < match.capturedEnd() && place.to > match.capturedStart();
        });
        if (!told)
            search.add(PaperField::Phone, line, match.capturedStart(1), match.capturedEnd(1), false);
    }
    const PageLine &whole = search.whole(at);
    const auto match = sentence.match(whole.text);
    if (match.hasMatch() && match.capturedStart() < line.text.size() && match.capturedEnd() > line.text.size())
        search.add(PaperField::Phone, whole, match.capturedStart(1), match.capturedEnd(1), false);
}

void personplaces::findPokja(PlaceSearch &search, qsizetype at)
{
    static const QString unit = u"(?:Pokja|Kelompok\\s+Kerja)"_s;
    // a word of the title alone says nothing: "Anggota Pokja"
    static const QString value = u"("_s + unit + u"(?:\\s+Pemilihan)?\\s+(?!Pemilihan\\s*(?:\\t|$))[^\\t\\s][^\\t]*)"_s;
    static const QRegularExpression own = words(
        labelStart + u"(?:(?:Nama|Asal)\\s+)?"_s + unit + u"(?:\\s+Pemilihan)?(?:\\s*/\\s*[A-Za-z ]+)?"_s
        + u"(?:\\s*[:;=]\\s*|\\s*\\t\\s*[:;=]\\s*)(?:(?:Anggota|Ketua|Sekretaris)\\s+(?=Pokja|Kelompok))?((?:(?!\\s/\\s|\\t).)+)"_s);
    static const QRegularExpression apart =
        words(labelStart + u"(?:(?:Nama|Asal)\\s+)?"_s + unit + u"(?:\\s+Pemilihan)?\\s*\\t\\s*"_s + value);
    static const QRegularExpression member = words(
        labelStart
        + u"(?:Unit(?:\\s+(?:Kerja|Organisasi))?|Jabatan(?:\\s+dalam\\s+Pokja)?|Satuan\\s+Kerja|Instansi|Keanggotaan)"_s
        + colon + u"(?:[^\\t]*?\\s)?"_s + value);
    static const QRegularExpression any(
        u"((?:Pokja|POKJA|Kelompok Kerja|KELOMPOK KERJA)\\s+(?:Pemilihan|PEMILIHAN)\\s+(?:[0-9]{1,3}|[IVX]{1,6}|[A-Z])\\b)"_s);
    static const QRegularExpression one(
        u"\\b(?:[Aa]nggota|[Kk]etua|[Ss]ekretaris)\\s+(Pokja\\s+Pemilihan(?:\\s+(?:\\p{Lu}[\\p{L}/]+|[0-9IVX]{1,4}))+)"_s);
    const PageLine &line = search.lines()[at];
    for (const QRegularExpression *labelled : { &own, &apart, &member }) {
        if (has(line.text, *labelled))
            return search.addMatches(PaperField::Pokja, line, *labelled, true);
    }
    const PageLine &whole = search.whole(at);
    for (const QRegularExpression *told : { &any, &one }) {
        const auto match = told->match(whole.text);
        if (match.hasMatch() && match.capturedStart() < line.text.size())
            return search.add(PaperField::Pokja, whole, match.capturedStart(1), match.capturedEnd(1), false);
    }
}

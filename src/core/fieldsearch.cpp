// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldsearch.h"

#include "core/datesintext.h"
#include "core/nip.h"
#include "core/readnumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// A label stands at the left edge of its column; the numbering of a list may stand before it.
const QString begin = u"(?:^|\\t)\\s*(?:\\(?(?:[0-9]{1,2}|[a-z])[.)]\\s*|[-\u2022*]\\s+)?"_s;
constexpr double runsOn = 40; ///< mm: so long is the longest word that did not fit
const QString colon =
    u"(?:\\s*[:;=]\\s*|\\s*\\t\\s*|\\s+[1lI|!.+\u2013\u2014\\-]\\s+)(?:[:;=.\u2013\u2014\\-]\\s*|[1lI|!+]\\s+)?"_s;

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool has(const QString &text, const QRegularExpression &what)
{
    return what.match(text).hasMatch();
}

/// From the line's start or the last wide gap up to there.
QString before(const QString &text, qsizetype at)
{
    const qsizetype tab = at > 0 ? text.lastIndexOf(u'\t', at - 1) : -1;
    return text.mid(tab + 1, at - tab - 1);
}

/// A label may be far from its colon: then the wide gap belongs to it.
QString labelBefore(const QString &text, qsizetype at)
{
    static const QRegularExpression colonAlone(u"\\A\\s*[:;=.]?\\s*\\z"_s);
    const QString near = before(text, at);
    if (!has(near, colonAlone))
        return near;
    const qsizetype end = at - near.size() - 1;
    return end > 0 ? before(text, end) + near : near;
}

/// One page's or one paper's lines and what was found in them.
class Search final
{
public:
    Search(const QList<PageLine> &lines, fieldsearch::JoinedLines &joined)
        : m_lines(lines)
        , m_joined(joined)
    {
        for (const PageLine &line : lines)
            m_right = std::max(m_right, line.box.right());
    }
    QList<FieldPlace> letter();
    QList<FieldPlace> decree();

private:
    void add(PaperField field, const PageLine &line, qsizetype from, qsizetype to, bool labelled);
    void addDate(PaperField field, const PageLine &line, const DateInText &date, bool labelled);
    void addMatch(PaperField field, const PageLine &line, const QRegularExpression &what, bool labelled);
    void findNumber(const PageLine &line);
    void findLetterDate(qsizetype at, bool header);
    void findPerson(const PageLine &line);
    void findNips(const PageLine &line);
    void findContact(const PageLine &line);
    void findPokja(const PageLine &line);
    void findDecreeMention(qsizetype at);
    void findDecreeDateAfter(qsizetype at, qsizetype from);
    void findValidity(qsizetype at);
    void findDecreeHead(qsizetype at, bool head);
    void findSetDate(qsizetype at);
    qsizetype bodyStart() const;
    QString around(qsizetype at, qsizetype upTo) const;

    const PageLine &whole(qsizetype at);

    const QList<PageLine> &m_lines;
    fieldsearch::JoinedLines &m_joined;
    double m_right = 0; ///< mm: where lines end that run on
    QList<FieldPlace> m_found;
};

void Search::add(PaperField field, const PageLine &line, qsizetype from, qsizetype to, bool labelled)
{
    while (from < to && line.text[from].isSpace())
        ++from;
    while (to > from && (line.text[to - 1].isSpace() || line.text[to - 1] == u',' || line.text[to - 1] == u';'))
        --to;
    if (from < to)
        m_found.append({ field, line.text.mid(from, to - from), &line, from, to, labelled, true, {} });
}

void Search::addDate(PaperField field, const PageLine &line, const DateInText &date, bool labelled)
{
    add(field, line, date.from, date.to, labelled);
    m_found.last().date = date.date;
    m_found.last().exact = date.exact;
}

/// The last group of the expression is the value.
void Search::addMatch(PaperField field, const PageLine &line, const QRegularExpression &what, bool labelled)
{
    const auto match = what.match(line.text);
    if (match.hasMatch())
        add(field, line, match.capturedStart(1), match.capturedEnd(1), labelled);
}

/// Where the letter begins to speak: what stands above is head, letterhead and address.
qsizetype Search::bodyStart() const
{
    static const QRegularExpression starts =
        words(u"bertanda\\s*tangan|dengan\\s+hormat|sehubungan|bersama\\s+(?:ini|surat)|dalam\\s+rangka|berdasarkan|"
              "menindak\\s?lanjuti|mohon\\s|"_s
              + begin + u"nama\\b"_s);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (has(m_lines[i].text, starts))
            return i;
    }
    return m_lines.size();
}

/// A line that ends at the right edge runs on: numbers and dates are not to be cut there.
const PageLine &Search::whole(qsizetype at)
{
    const PageLine &line = m_lines[at];
    if (at + 1 >= m_lines.size() || m_lines[at + 1].page != line.page || line.box.right() < m_right - runsOn
        || m_lines[at + 1].box.top() - line.box.bottom() > 1.5 * line.box.height())
        return line;
    m_joined.push_back(line.joinedWith(m_lines[at + 1]));
    return m_joined.back();
}

/// The text of up to two lines above and of this one up to there: what a number or date is about.
QString Search::around(qsizetype at, qsizetype upTo) const
{
    QString text;
    for (qsizetype i = std::max<qsizetype>(0, at - 2); i < at; ++i) {
        if (m_lines[i].page == m_lines[at].page)
            text += m_lines[i].text + u' ';
    }
    return (text + m_lines[at].text.left(std::min(upTo, m_lines[at].text.size()))).right(220);
}

void Search::findNumber(const PageLine &line)
{
    static const QRegularExpression label = words(
        begin
        + u"(?:N\\s?[o0]\\s?m\\s?[oe0]\\s?r|No)\\b\\.?(?:\\s+Surat)?\\s*[:;=.!]?\\s*\\t?\\s*[:;=.!]?\\s*([^\\t]+)"_s);
    static const QRegularExpression others =
        words(u"\\b(?:SK|KEP|H\\.?P|Telp|Tele|Tlp|WA|Whats|Rek|NIK|NPWP|Agenda|Induk|Sertifikat|Pokok|Keputusan)\\b"_s);
    const auto match = label.match(line.text);
    if (!match.hasMatch() || has(match.captured(0).left(match.capturedStart(1) - match.capturedStart(0)), others))
        return;
    const QString value = match.captured(1);
    const QString number = readnumber::leading(value);
    if (has(value.left(10), others) || (number.isEmpty() && value.size() > 40))
        return; // a short one that says nothing may be legible to the second reader
    // up to the first character that the number has no more
    static const QRegularExpression rest = words(u"\\s(?:tanggal|tgl|tertanggal|perihal|hal|tentang)\\b.*|[,;].*"_s);
    const qsizetype length = QString(value).remove(rest).size();
    add(PaperField::LetterNumber, line, match.capturedStart(1), match.capturedStart(1) + length, true);
}

void Search::findLetterDate(qsizetype at, bool header)
{
    const PageLine &line = whole(at);
    const qsizetype own = m_lines[at].text.size();
    static const QRegularExpression place(
        u"\\A[^\\p{L}]{0,6}(?:Di\\s)?\\p{Lu}[\\p{L}.']+(?:[ -]\\p{L}[\\p{L}.']*){0,3}\\s*[,.;:]\\s*(?:[Tt]anggal|[Tt]gl\\.?)?\\s*\\z"_s);
    static const QRegularExpression cutPlace(u"\\A\\s*\\p{Ll}{2,14}\\s*,\\s*\\z"_s); // a stamp lies on its first letter
    static const QRegularExpression label = words(u"\\A\\s*(?:tanggal|tgl)\\.?(?:\\s+surat)?\\s*[:;=.]?\\s*\\z"_s);
    static const QRegularExpression birth = words(u"lahir|SK\\b|keputusan|berlaku"_s);
    for (const DateInText &date : datesInText(line.text)) {
        const QString left = labelBefore(line.text, date.from);
        const bool runs = date.to > own;
        const bool last = runs || line.text.mid(date.to, own - date.to).section(u'\t', 0, 0).trimmed().size() <= 1;
        if (date.from >= own || has(left, birth) || !last)
            continue;
        const bool labelled = header && has(left, label);
        const QString near = before(line.text, date.from);
        if (has(near, place) || labelled)
            addDate(PaperField::LetterDate, line, date, true);
        else if ((header && near.trimmed().size() <= 1) || has(near, cutPlace))
            addDate(PaperField::LetterDate, line, date, false);
    }
}

void Search::findPerson(const PageLine &line)
{
    static const QRegularExpression name = words(
        begin + u"N\\s?a\\s?m\\s?a(?:\\s+(?:lengkap|pemohon|pegawai|anggota|personel|personil))?(?:\\s*/\\s*NIP)?"_s
        + colon + u"((?:(?!\\s+N\\s?I\\s?P\\b|\\s*/\\s*(?:N\\s?I\\s?P|[0-9]{8})|\\t).)+)"_s);
    static const QRegularExpression user = words(
        begin
        + u"(?:User[\\s\\-_]*(?:[I1li|]D|name)|[I1l|]D[\\s\\-_]*(?:User|Pengguna)|Nama\\s+Pengguna|Akun(?:\\s+SPSE)?)"
          "(?:\\s*(?:SPSE|LPSE|lama|INAPROC|terdaftar|\\([^)]*\\)))*"_s
        + colon + u"([^\\t]+)"_s);
    addMatch(PaperField::UserId, line, user, true);
    if (!has(line.text, user))
        addMatch(PaperField::Name, line, name, true);
}

void Search::findNips(const PageLine &line)
{
    static const QRegularExpression label = words(u"N\\s?[I1l]\\s?P\\b|NI\\s?PPPK|NIPPPK"_s);
    bool guessed = false;
    qsizetype from = 0;
    qsizetype to = 0;
    if (fieldsearch::nipIn(line.text, &guessed, &from, &to).isEmpty())
        return;
    static const QRegularExpression colonBefore(u"[:;=]\\s*\\z"_s);
    const QString left = labelBefore(line.text, from);
    add(PaperField::Nip, line, from, to, has(left, label) && has(left, colonBefore));
    m_found.last().exact = !guessed;
}

void Search::findContact(const PageLine &line)
{
    static const QRegularExpression letterhead = words(u"\\bJl\\.|Jalan\\b|Laman|website|Kode\\s?Pos|Fax|Faks"_s);
    static const QRegularExpression email(u"[A-Za-z0-9._%+\\-]+ ?@ ?[A-Za-z0-9\\-]+(?: ?\\. ?[A-Za-z0-9\\-]+)+"_s);
    static const QRegularExpression mailLabel =
        words(u"e\\s?-?\\s?mail|surel|pos-?el|surat\\s+elektronik|alamat\\s+elektronik"_s);
    static const QRegularExpression phone = words(
        begin
        + u"(?:(?:No(?:mor)?\\.?|Nomor)\\s*)?(?:H\\.?P|Handphone|Hand\\s?phone|Tele[pf]on|Telp|Tlp|WA|Whats\\s?app|"
          "Kontak|Ponsel|Seluler|Telepon\\s+Seluler)\\b[^:;=\\t0-9+#]{0,40}[:;=.\\s]*\\t?\\s*[:;=]?\\s*"
          "[t\"'\u201c\u201d]{0,2}([+(#*]?[0-9OoIl|][0-9OoIl| ().\\-]{6,20}[0-9OoIl|])"_s);
    if (has(line.text, letterhead))
        return;
    if (const auto match = email.match(line.text); match.hasMatch())
        add(PaperField::Email, line, match.capturedStart(), match.capturedEnd(),
            has(labelBefore(line.text, match.capturedStart()), mailLabel));
    addMatch(PaperField::Phone, line, phone, true);
}

void Search::findPokja(const PageLine &line)
{
    static const QRegularExpression own =
        words(begin + u"(?:Nama\\s+)?(?:Pokja|Kelompok\\s+Kerja)(?:\\s+Pemilihan)?(?:\\s*/\\s*[A-Za-z ]+)?"_s
              + u"(?:\\s*[:;=]\\s*|\\s*\\t\\s*[:;=]\\s*)([^\\t]+)"_s);
    static const QRegularExpression unit =
        words(begin + u"(?:Unit(?:\\s+(?:Kerja|Organisasi))?|Jabatan(?:\\s+dalam\\s+Pokja)?|Satuan\\s+Kerja|Instansi)"_s
              + colon + u"(?:[^\\t]*?\\s)?((?:Pokja|Kelompok\\s+Kerja)\\b[^\\t]*)"_s);
    static const QRegularExpression any(
        u"((?:Pokja|POKJA|Kelompok Kerja|KELOMPOK KERJA)\\s+(?:Pemilihan|PEMILIHAN)\\s+(?:[0-9]{1,3}|[IVX]{1,6}|[A-Z])\\b)"_s);
    if (has(line.text, own))
        addMatch(PaperField::Pokja, line, own, true);
    else if (has(line.text, unit))
        addMatch(PaperField::Pokja, line, unit, true);
    else
        addMatch(PaperField::Pokja, line, any, false);
}

void Search::findDecreeMention(qsizetype at)
{
    static const QRegularExpression number = words(u"\\b(?:nomor|nomer|no\\.?)(?:\\s*[:.]\\s*|\\s+|\\s*$)"_s);
    static const QRegularExpression about = words(u"\\b(?:SK|Keputusan|KEP)\\b"_s);
    static const QRegularExpression label =
        words(begin
              + u"(?:(?:Nomor|No)\\.?\\s*SK|SK(?:\\s+(?:Penetapan|Pengangkatan|Nomor|No\\.?|Pokja|Pemilihan|Bupati))*|"
                "Nomor\\s+(?:Surat\\s+)?Keputusan|Surat\\s+Keputusan|Dasar(?:\\s+SK)?)\\b[^:;=\\t]{0,30}"_s
              + colon + u"(?:(?:Nomor|No\\.?)\\s*[:.]?\\s*)?([^\\t]+)"_s);
    static const QRegularExpression rest =
        words(u"[,;(]?\\s*\\b(?:tanggal|tgl|tertanggal|tentang|perihal|yang|dan|masa)\\b.*"_s);
    const PageLine &line = whole(at);
    const qsizetype own = m_lines[at].text.size();
    const auto take = [&](const PageLine &where, qsizetype from, bool labelled) {
        const QString number = readnumber::leading(where.text.mid(from));
        if (number.isEmpty() || (!number.contains(u'/') && !number.contains(u' ')))
            return false;
        const QString value = where.text.mid(from).section(u'\t', 0, 0);
        add(PaperField::DecreeNumber, where, from, from + QString(value).remove(rest).size(), labelled);
        return true;
    };
    if (const auto match = label.match(line.text); match.hasMatch() && take(line, match.capturedStart(1), true)) {
        findDecreeDateAfter(at, match.capturedStart(1));
        return;
    }
    for (auto it = number.globalMatch(line.text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() >= own || !has(around(at, match.capturedStart()), about))
            continue;
        if (take(line, match.capturedEnd(), true))
            findDecreeDateAfter(at, match.capturedEnd());
    }
}

/// "... Nomor 188.45/12 Tahun 2026 tanggal 3 Januari 2026": the date may stand on the next line.
void Search::findDecreeDateAfter(qsizetype at, qsizetype from)
{
    static const QRegularExpression follows = words(u"\\b(?:tanggal|tgl|tertanggal)\\b[\\s.:]*\\z"_s);
    static const QRegularExpression other = words(u"lahir|berlaku|s\\.?/?d|sampai|hingga|surat\\s+permohonan"_s);
    for (qsizetype i = at; i <= at + 1 && i < m_lines.size(); ++i) {
        const PageLine &line = whole(i);
        const qsizetype own = m_lines[i].text.size();
        for (const DateInText &date : datesInText(line.text)) {
            if ((i == at && date.from < from) || date.from >= own)
                continue;
            const QString left = i == at ? line.text.mid(from, date.from - from)
                                         : m_lines[at].text.mid(from) + u' ' + line.text.left(date.from);
            if (!has(left, follows) || has(left, other))
                return;
            addDate(PaperField::DecreeDate, line, date, true);
            return;
        }
    }
}

void Search::findValidity(qsizetype at)
{
    static const QRegularExpression until = words(
        u"(?:sampai\\s+dengan|sampai|s\\s?[./]?\\s?d\\.?|hingga|berakhir)(?:\\s+pada)?(?:\\s+(?:tanggal|tgl\\.?))?\\s*[:]?\\s*\\z"_s);
    static const QRegularExpression label = words(
        u"(?:masa\\s+berlaku(?:nya)?(?:\\s+SK)?|berlaku\\s+(?:sampai|hingga)[a-z ]*|SK\\s+berlaku[a-z ]*)\\s*[:;=\\t]+\\s*\\z"_s);
    static const QRegularExpression about = words(u"berlaku|berakhir|terhitung|masa\\s+(?:tugas|kerja|bakti)"_s);
    const PageLine &line = whole(at);
    const qsizetype own = m_lines[at].text.size();
    const QList<DateInText> dates = datesInText(line.text);
    for (const DateInText &date : dates) {
        if (date.from >= own)
            break;
        const QString left = around(at, date.from);
        const bool ends = has(left, until) && has(left, about);
        const bool told = dates.size() == 1 && has(labelBefore(line.text, date.from), label);
        if (ends || told)
            addDate(PaperField::DecreeValidUntil, line, date, true);
    }
    static const QRegularExpression decreeDate =
        words(begin + u"(?:Tanggal|Tgl\\.?)\\s+(?:SK|(?:Surat\\s+)?Keputusan)\\b[^:;=\\t]{0,20}"_s + colon + u"(.+)"_s);
    const auto match = decreeDate.match(line.text);
    if (match.hasMatch() && !dates.isEmpty() && dates.first().from <= match.capturedStart(1) + 12)
        addDate(PaperField::DecreeDate, line, dates.first(), true);
}

QList<FieldPlace> Search::letter()
{
    const qsizetype body = bodyStart();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PageLine &line = m_lines[i];
        if (i <= body)
            findNumber(line);
        findLetterDate(i, i <= body);
        findNips(line);
        findPerson(line);
        findPokja(line);
        if (i >= body)
            findContact(line);
        if (i >= body)
            findDecreeMention(i);
        findValidity(i);
    }
    return m_found;
}

/// "KEPUTUSAN BUPATI ... / NOMOR 188.45/12 TAHUN 2026", and the head of its annex, where the date stands too.
void Search::findDecreeHead(qsizetype at, bool head)
{
    static const QRegularExpression number =
        words(begin + u"N\\s?[o0]\\s?m\\s?[o0]\\s?r\\s*[:;=.]?\\s*\\t?\\s*[:;=.]?\\s*([^\\t]+)"_s);
    static const QRegularExpression annex = words(u"lampiran"_s);
    static const QRegularExpression inHead = words(u"keputusan|lampiran"_s);
    static const QRegularExpression date = words(begin + u"(?:Tanggal|Tgl\\.?)"_s + colon);
    static const QRegularExpression law = words(u"undang|peraturan|perpres|permen"_s);
    const PageLine &line = m_lines[at];
    const QString context = around(at, 0);
    const auto match = number.match(line.text);
    if (match.hasMatch() && (head || has(context, inHead)) && !has(context.right(90), law)
        && !readnumber::leading(match.captured(1)).isEmpty())
        add(PaperField::DecreeNumber, line, match.capturedStart(1), match.capturedEnd(1), true);
    const QList<DateInText> dates = datesInText(line.text);
    if (!dates.isEmpty() && has(line.text, date) && (has(context, annex) || match.hasMatch() || has(context, inHead)))
        addDate(PaperField::DecreeDate, line, dates.first(), true);
}

/// "Ditetapkan di Bula / pada tanggal 3 Januari 2026".
void Search::findSetDate(qsizetype at)
{
    static const QRegularExpression set = words(u"(?:ditetapkan|dikeluarkan|ditandatangani)\\s+di\\b"_s);
    static const QRegularExpression on = words(u"(?:pada\\s+tanggal|tanggal|tgl\\.?)\\s*[:;.]?\\s*\\z"_s);
    static const QRegularExpression starts = words(u"terhitung|berlaku|mulai|sejak|sampai|dengan"_s);
    const PageLine &line = m_lines[at];
    for (const DateInText &date : datesInText(line.text)) {
        const QString left = around(at, date.from).right(120);
        if (has(left, set) && has(labelBefore(line.text, date.from), on) && !has(before(line.text, date.from), starts))
            addDate(PaperField::DecreeDate, line, date, true);
    }
}

QList<FieldPlace> Search::decree()
{
    static const QRegularExpression about = words(u"\\A\\s*(?:tentang|menimbang)\\b"_s);
    bool head = true;
    int page = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].page != page) {
            page = m_lines[i].page;
            head = i == 0;
        }
        head = head && !has(m_lines[i].text, about);
        findDecreeHead(i, head);
        findSetDate(i);
        findValidity(i);
        findPokja(m_lines[i]);
        findNips(m_lines[i]);
    }
    return m_found;
}

int count(const QList<PageLine> &lines, const QRegularExpression &what)
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const PageLine &line) { return has(line.text, what); }));
}
} // namespace

QString fieldsearch::nipIn(const QString &text, bool *guessed, qsizetype *from, qsizetype *to)
{
    static const QRegularExpression plain(u"(?<![0-9])[0-9](?:[ .\\-]{0,2}[0-9]){17}(?![0-9])"_s);
    static const QRegularExpression loose(
        u"(?<![0-9A-Za-z])[0-9OoIl|SBZ](?:[ .\\-]{0,2}[0-9OoIl|SBZ]){17}(?![0-9A-Za-z])"_s);
    auto match = plain.match(text);
    *guessed = !match.hasMatch();
    if (!match.hasMatch())
        match = loose.match(text);
    if (!match.hasMatch())
        return {};
    QString digits;
    for (const QChar c : match.captured()) {
        static const QMap<QChar, QChar> twins { { u'O', u'0' }, { u'o', u'0' }, { u'I', u'1' }, { u'l', u'1' },
                                                { u'|', u'1' }, { u'S', u'5' }, { u'B', u'8' }, { u'Z', u'2' } };
        if (c.isDigit() || twins.contains(c))
            digits += twins.value(c, c);
    }
    const bool born = digits.startsWith(u"19"_s) || digits.startsWith(u"20"_s);
    if (!born)
        return {};
    if (from)
        *from = match.capturedStart();
    if (to)
        *to = match.capturedEnd();
    return digits;
}

fieldsearch::PageKind fieldsearch::kindOf(const QList<PageLine> &lines)
{
    static const QRegularExpression decreeHead(
        u"^\\s*(?:SALINAN\\s+)?(?:PETIKAN\\s+)?(?:SURAT\\s+)?KEPUTUSAN\\b|LAMPIRAN[^a-z]*KEPUTUSAN|^\\s*MEMUTUSKAN"_s);
    static const QRegularExpression decreeBody = words(
        u"\\A\\s*(?:menimbang|mengingat|memperhatikan|menetapkan|tentang\\s*\\z|(?:kesatu|kedua|ketiga|pertama)\\s*[:\\t])|ditetapkan\\s+di"_s);
    static const QRegularExpression subject = words(u"\\b(?:peri)?hal\\s*[:;\\t].*|\\bsurat\\s+permohonan\\b"_s);
    static const QRegularExpression request = words(u"permohonan|memohon|mohon\\b"_s);
    static const QRegularExpression signing =
        words(u"bertanda\\s*tangan|\\bYth\\b|kepada\\s*:?|user\\s*id|kata\\s+sandi|password|SPSE"_s);
    static const QRegularExpression authority =
        words(u"\\A\\s*SURAT\\s+KUASA|(?:pem|mem)beri\\s+kuasa|memberikan\\s+kuasa|penerima\\s+kuasa"_s);
    const int decree = 3 * count(lines, decreeHead) + count(lines, decreeBody);
    const int asks = count(lines, request);
    const int letter = (asks ? 2 : 0) + 2 * std::min(1, count(lines, subject)) + std::min(4, count(lines, signing));
    const int allows = 3 * count(lines, authority);
    if (decree >= 3 && decree >= letter - 3 && (decree > 3 || letter < 4))
        return PageKind::Decree;
    if (allows >= 3 && allows + 2 > asks)
        return PageKind::Authority;
    if (letter >= 3 && asks)
        return PageKind::Letter;
    return PageKind::Other;
}

QList<FieldPlace> fieldsearch::inLetter(const QList<PageLine> &lines, JoinedLines &joined)
{
    return Search(lines, joined).letter();
}

QList<FieldPlace> fieldsearch::inDecree(const QList<PageLine> &lines, JoinedLines &joined)
{
    return Search(lines, joined).decree();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkcode.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

#include <array>

namespace
{
constexpr QLatin1String alphabet("ACDEFGHJKLMNPRTUVWXY");

/// Everyday words that nobody has to spell.
constexpr std::array words {
    "anggrek", "angsa", "apel",   "bakung", "bambu",   "bantal", "beruang", "bintang", "bola",    "buku",  "cangkir",
    "cemara",  "damar", "danau",  "dayung", "duku",    "elang",  "gading",  "garam",   "gelas",   "gitar", "gunung",
    "hujan",   "ikan",  "jagung", "jambu",  "jaring",  "kapal",  "kelapa",  "kenari",  "kerang",  "kopi",  "kuda",
    "kunci",   "lampu", "layar",  "lemon",  "lonceng", "madu",   "mangga",  "melati",  "merpati", "meja",  "nanas",
    "nyiur",   "padi",  "pala",   "pantai", "payung",  "pensil", "perahu",  "pisang",  "rotan",   "rumah", "rusa",
    "sagu",    "sawah", "sepatu", "sungai", "teluk",   "tenun",  "topi",    "ulin",    "wajan",
};
static_assert(words.size() == 64);

/// Lower case, letters and single spaces.
QString plain(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^a-z]+"));
    return text.toLower().replace(other, QStringLiteral(" ")).trimmed();
}
} // namespace

namespace checkcode
{
QString of(const QByteArray &hash)
{
    auto rest = qFromBigEndian<quint64>(hash.constData());
    QString code;
    for (int i = 0; i < length; ++i) {
        code += QChar(alphabet[qsizetype(rest % quint64(alphabet.size()))]);
        rest /= quint64(alphabet.size());
    }
    return code;
}

QString printed(const QString &code)
{
    return code.size() == length ? code.first(3) + QLatin1Char('-') + code.sliced(3) : code;
}

QString read(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s.\\-\u2010-\u2015]+"));
    const QString code = typed.left(40).toUpper().remove(between);
    const auto known = [](QChar c) { return alphabet.contains(c); };
    return code.size() == length && std::all_of(code.begin(), code.end(), known) ? code : QString();
}

QString word(const QByteArray &hash)
{
    const auto at = [&](qsizetype i) { return QLatin1String(words[size_t(uchar(hash.at(i))) % words.size()]); };
    return at(8) + QLatin1Char(' ') + at(9);
}

bool isSameWord(const QString &said, const QString &word)
{
    return !word.isEmpty() && plain(said) == plain(word);
}
} // namespace checkcode

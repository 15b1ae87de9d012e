// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/titles.h"

#include "core/folding.h"

#include <QHash>
#include <QSet>

namespace
{
constexpr int mostPieces = 4; // A.Md.Keb. has three, S.Tr.I.P. four

QString plain(const QString &text)
{
    return foldedWords(text).remove(QLatin1Char(' '));
}

QHash<QString, QString> byPlainForm(const char *list)
{
    QHash<QString, QString> table;
    for (const QString &title : QString::fromLatin1(list).split(QLatin1Char('|')))
        table.insert(plain(title), title);
    return table;
}

const QHash<QString, QString> &beforeName()
{
    static const QHash<QString, QString> table =
        byPlainForm("Drs.|Dra.|Dr.|drg.|drh.|Ir.|Prof.|H.|Hj.|K.H.|Ns.|apt.|Pdt.|Ust.|Tgk.");
    return table;
}

const QSet<QString> &formsOfAddress()
{
    static const QSet<QString> words { QStringLiteral("sdr"),     QStringLiteral("sdri"),  QStringLiteral("saudara"),
                                       QStringLiteral("saudari"), QStringLiteral("bapak"), QStringLiteral("bpk"),
                                       QStringLiteral("ibu"),     QStringLiteral("yth") };
    return words;
}

const QHash<QString, QString> &afterName()
{
    static const QHash<QString, QString> table = byPlainForm(
        "A.Ma.|A.Ma.Pd.|A.Md.|A.Md.Ak.|A.Md.Farm.|A.Md.Keb.|A.Md.Kep.|A.Md.Kes.|A.Md.Kom.|A.Md.P.|A.Md.T.|A.P."
        "|S.A.B.|S.A.P.|S.Adm.|S.Ag.|S.Ak.|S.Ars.|S.E.|S.E.I.|S.E.Sy.|S.Farm.|S.Fil.|S.Fil.I.|S.Gz.|S.H.|S.H.I.|S.Hum."
        "|S.Hut.|S.I.A.|S.I.Kom.|S.IP.|S.K.M.|S.Kel.|S.Kep.|S.Kom.|S.Kom.I.|S.M.|S.Mat.|S.P.|S.P.W.K.|S.Pd.|S.Pd.I."
        "|S.Pd.K.|S.Pd.SD.|S.Pi.|S.Psi.|S.Pt.|S.S.|S.ST.|S.STP.|S.ST.Pi.|S.Si.|S.Sn.|S.Sos.|S.Sos.I.|S.Stat.|S.T.|S.TP."
        "|S.Th.|S.Tr.|S.Tr.I.P.|S.Tr.Ak.|S.Tr.Kom.|S.Tr.T.|S.Ked."
        "|M.A.|M.A.B.|M.A.P.|M.Acc.|M.Ag.|M.Ak.|M.E.|M.Ec.Dev.|M.Eng.|M.Farm.|M.H.|M.Hum.|M.Hut.|M.I.Kom.|M.IP.|M.K.M."
        "|M.Kes.|M.Kn.|M.Kom.|M.M.|M.MT.|M.P.|M.Pd.|M.Pd.I.|M.Pi.|M.Psi.|M.Sc.|M.Si.|M.T.|M.Th.|M.Tr.I.P.|M.B.A."
        "|M.A.R.S.|M.P.W.K.|M.Stat.|LL.M.|Ph.D.|B.A.|B.Sc.|B.E.|B.Eng.|Ak.|CA|CPA|CPSp.|CRMP|IPM|IPU|ASEAN "
        "Eng.|Ners|Apt."
        "|Sp.A.|Sp.B.|Sp.OG.|Sp.PD.|QIA|CGCAE|CCD");
    return table;
}
} // namespace

std::optional<QString> titles::before(const QString &word)
{
    const QString form = plain(word);
    if (formsOfAddress().contains(form))
        return QString(QLatin1String(""));
    const auto found = beforeName().constFind(form);
    if (form.isEmpty() || found == beforeName().constEnd())
        return std::nullopt;
    // A physician's "dr." and a doctor's "Dr." differ in nothing but the capital.
    return form == QLatin1String("dr") && word.startsWith(QLatin1Char('d')) ? QStringLiteral("dr.") : *found;
}

QStringList titles::after(const QString &text)
{
    const QStringList pieces = foldedWords(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList found;
    for (qsizetype at = 0; at < pieces.size();) {
        qsizetype count = std::min<qsizetype>(mostPieces, pieces.size() - at);
        while (count > 0 && !afterName().contains(pieces.mid(at, count).join(QString())))
            --count;
        if (count == 0)
            return {};
        found.append(afterName().value(pieces.mid(at, count).join(QString())));
        at += count;
    }
    return found;
}

bool titles::isPlain(const QString &canonical)
{
    static const QSet<QString> couldBeNames {
        QStringLiteral("A.Ma."), QStringLiteral("A.P."),     QStringLiteral("Ak."),    QStringLiteral("Apt."),
        QStringLiteral("B.A."),  QStringLiteral("B.E."),     QStringLiteral("CA"),     QStringLiteral("M.A."),
        QStringLiteral("M.E."),  QStringLiteral("M.A.R.S."), QStringLiteral("S.I.A."), QStringLiteral("S.A.P."),
        QStringLiteral("S.S."),  QStringLiteral("S.M."),     QStringLiteral("M.A.P."), QStringLiteral("S.A.B.")
    };
    return !couldBeNames.contains(canonical);
}

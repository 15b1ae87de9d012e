// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scanwishes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
template <typename T> struct Word {
    T value;
    const char *words; ///< the first one is written, all are read
};

constexpr Word<ScanSource> sources[] = {
    { ScanSource::Flatbed, "flatbed glass" },
    { ScanSource::Feeder, "feeder adf" },
    { ScanSource::BothSides, "both duplex both-sides" },
};
constexpr Word<ScanMode> modes[] = {
    { ScanMode::Colour, "colour color" },
    { ScanMode::Gray, "gray grey grayscale" },
    { ScanMode::Lineart, "lineart black-and-white" },
};
constexpr Word<ScanPaper> papers[] = {
    { ScanPaper::A4, "a4" },
    { ScanPaper::F4, "f4 folio" },
};

template <typename T, size_t N> QString nameIn(const Word<T> (&list)[N], T value)
{
    const auto found = std::find_if(std::begin(list), std::end(list), [&](const auto &w) { return w.value == value; });
    return found == std::end(list) ? QString() : QString::fromLatin1(found->words).section(u' ', 0, 0);
}

template <typename T, size_t N> bool readIn(const Word<T> (&list)[N], const QString &word, T &value)
{
    for (const Word<T> &entry : list) {
        if (QString::fromLatin1(entry.words).split(u' ').contains(word.trimmed().toLower())) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

template <typename T> QJsonArray named(const QList<T> &values)
{
    QJsonArray names;
    for (const T value : values)
        names.append(scanwishes::name(value));
    return names;
}

template <typename T> QList<T> valuesOf(const QJsonArray &names)
{
    QList<T> values;
    for (const auto &word : names) {
        T value {};
        if (scanwishes::read(word.toString(), value) && !values.contains(value))
            values.append(value);
    }
    return values;
}
} // namespace

QSizeF scanwishes::millimetres(ScanPaper paper)
{
    return paper == ScanPaper::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
}

QString scanwishes::name(ScanSource source)
{
    return nameIn(sources, source);
}

QString scanwishes::name(ScanMode mode)
{
    return nameIn(modes, mode);
}

QString scanwishes::name(ScanPaper paper)
{
    return nameIn(papers, paper);
}

bool scanwishes::read(const QString &word, ScanSource &source)
{
    return readIn(sources, word, source);
}

bool scanwishes::read(const QString &word, ScanMode &mode)
{
    return readIn(modes, word, mode);
}

bool scanwishes::read(const QString &word, ScanPaper &paper)
{
    return readIn(papers, word, paper);
}

QJsonObject scanwishes::toJson(const ScanWishes &wishes)
{
    QJsonObject options;
    for (auto it = wishes.options.begin(); it != wishes.options.end(); ++it)
        options.insert(it.key(), it.value());
    return { { u"source"_s, name(wishes.source) }, { u"mode"_s, name(wishes.mode) },     { u"dpi"_s, wishes.dpi },
             { u"paper"_s, name(wishes.paper) },   { u"mostPages"_s, wishes.mostPages }, { u"options"_s, options } };
}

ScanWishes scanwishes::wishesFrom(const QJsonObject &json)
{
    ScanWishes wishes;
    read(json[u"source"].toString(), wishes.source);
    read(json[u"mode"].toString(), wishes.mode);
    read(json[u"paper"].toString(), wishes.paper);
    wishes.dpi = std::clamp(json[u"dpi"].toInt(wishes.dpi), 50, 1200);
    wishes.mostPages = std::max(0, json[u"mostPages"].toInt());
    const QJsonObject options = json[u"options"].toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        wishes.options.insert(it.key(), it.value().toString());
    return wishes;
}

QJsonObject scanwishes::toJson(const ScannerTraits &traits)
{
    QJsonArray resolutions;
    for (const int dpi : traits.resolutions)
        resolutions.append(dpi);
    return { { u"sources"_s, named(traits.sources) },
             { u"modes"_s, named(traits.modes) },
             { u"resolutions"_s, resolutions },
             { u"width"_s, traits.largest.width() },
             { u"height"_s, traits.largest.height() } };
}

ScannerTraits scanwishes::traitsFrom(const QJsonObject &json)
{
    ScannerTraits traits;
    const auto given = [](const auto &read, auto &kept) {
        if (!read.isEmpty())
            kept = read;
    };
    given(valuesOf<ScanSource>(json[u"sources"].toArray()), traits.sources);
    given(valuesOf<ScanMode>(json[u"modes"].toArray()), traits.modes);
    QList<int> resolutions;
    for (const auto &dpi : json[u"resolutions"].toArray())
        resolutions.append(dpi.toInt());
    given(resolutions, traits.resolutions);
    traits.largest = { json[u"width"].toDouble(), json[u"height"].toDouble() };
    return traits;
}

QString scanwishes::pageFile(int number, const QString &suffix)
{
    return u"page-%1.%2"_s.arg(number, 4, 10, QLatin1Char('0')).arg(suffix);
}

int scanwishes::pageNumber(const QString &file)
{
    static const QRegularExpression pattern(u"^page-(\\d{4,6})\\.(jpg|png)$"_s);
    return pattern.match(file).captured(1).toInt();
}

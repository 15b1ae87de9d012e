// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QSize>
#include <QSizeF>
#include <QString>

/// Where the sheets lie. BothSides: a feeder that looks at both sides in one go.
enum class ScanSource { Flatbed = 1, Feeder = 2, BothSides = 3 };
enum class ScanMode { Colour = 1, Gray = 2, Lineart = 3 };
/// F4 is the folio of Indonesian offices, 215 x 330 mm.
enum class ScanPaper { A4 = 1, F4 = 2 };

/// What is wished of a scanner for one run.
struct ScanWishes {
    ScanSource source = ScanSource::Feeder;
    ScanMode mode = ScanMode::Colour;
    int dpi = 300;
    ScanPaper paper = ScanPaper::A4;
    int mostPages = 0; ///< 0 = until the feeder is empty; a flatbed gives one page in any case
    QMap<QString, QString> options; ///< the device's own, by its own names, set last
    bool operator==(const ScanWishes &) const = default;
};

/// What one device can do. A device that does not say is taken to have what is listed by default.
struct ScannerTraits {
    QList<ScanSource> sources { ScanSource::Flatbed };
    QList<ScanMode> modes { ScanMode::Colour, ScanMode::Gray };
    QList<int> resolutions { 150, 200, 300, 600 };
    QSizeF largest; ///< mm; null where the device does not say
};
Q_DECLARE_METATYPE(ScannerTraits)

struct FoundScanner {
    QString device; ///< the name that opens it
    QString vendor;
    QString model;
    QString title() const { return (vendor + QLatin1Char(' ') + model).simplified(); }
};
Q_DECLARE_METATYPE(FoundScanner)

/// One page that lies on the disk, whole and synced.
struct ScannedPage {
    int number = 0; ///< of the file, from 1
    QString file; ///< its name inside the folder of the run
    QSize pixels;
    double dpi = 0;
    bool back = false; ///< a feeder for both sides gave it as the back
    bool cutShort = false; ///< the device promised more lines than it gave
};
Q_DECLARE_METATYPE(ScannedPage)

namespace scanwishes
{
QSizeF millimetres(ScanPaper paper);
QString name(ScanSource source); ///< flatbed, feeder, both
QString name(ScanMode mode); ///< colour, gray, lineart
QString name(ScanPaper paper); ///< a4, f4
/// Loosely, as a person writes them in a command ("ADF", "duplex", "Color", "grey"). @return false: none of these
bool read(const QString &word, ScanSource &source);
bool read(const QString &word, ScanMode &mode);
bool read(const QString &word, ScanPaper &paper);
QJsonObject toJson(const ScanWishes &wishes);
ScanWishes wishesFrom(const QJsonObject &json); ///< unknown words keep the default
QJsonObject toJson(const ScannerTraits &traits);
ScannerTraits traitsFrom(const QJsonObject &json);
/// "page-0007.jpg": the names in a run's folder, found again after a crash.
QString pageFile(int number, const QString &suffix);
int pageNumber(const QString &file); ///< 0: not a page's name
} // namespace scanwishes

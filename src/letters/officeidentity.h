// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMarginsF>
#include <QString>
#include <QStringList>
#include <QTimeZone>

/// F4 is 215 x 330 mm, F4Narrow 210 x 330 mm, A4 210 x 297 mm.
enum class SheetSize { F4, F4Narrow, A4 };

/// Who writes the letter, and on what sheet: what the settings keep of the office. A plain value; the settings store
/// it, the letters only read it. Empty texts are left out of the letterhead.
struct OfficeIdentity {
    /// Letterhead lines from the top: government, office, unit (the last may be absent).
    QStringList letterhead { QStringLiteral("PEMERINTAH KABUPATEN SERAM BAGIAN TIMUR"),
                             QStringLiteral("SEKRETARIAT DAERAH") };
    QString address;
    QString phone; ///< as it shall be printed; also the number that letters name for questions
    QString website;
    QString email;
    QString city;
    QString postalCode;
    QByteArray logoPng; ///< the regency's arms, black; empty: a letterhead without
    QString place = QStringLiteral("Bula"); ///< before the date of a letter
    QString unit = QStringLiteral("UKPBJ Kabupaten Seram Bagian Timur"); ///< where the counter is
    QString counterAddress; ///< empty: the address above
    QString counterHours = QStringLiteral("08.00 s.d. 15.00"); ///< without the zone, which follows by rule
    QString spseAddress;
    QTimeZone zone { "Asia/Jayapura" };

    SheetSize sheet = SheetSize::F4;
    bool lying = false; ///< landscape, for wide tables; letters stand
    QMarginsF margins { 30, 20, 20, 25 }; ///< mm; QMarginsF order: left, top, right, bottom
    QString fontFamily = QStringLiteral("Liberation Sans"); ///< has the widths of Arial
    qreal fontSize = 12; ///< points

    bool practice = false; ///< practice database: LATIHAN across every page
};

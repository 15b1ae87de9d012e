// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterstyle.h"

#include <QPageSize>

namespace letterstyle
{
QFont font(const OfficeIdentity &office, qreal points, bool bold)
{
    QFont result(office.fontFamily);
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(qRound(points * unitsPerPoint));
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setBold(bold);
    return result;
}

QSizeF sheetMillimetres(SheetSize sheet)
{
    switch (sheet) {
    case SheetSize::F4:
        return { 215, 330 };
    case SheetSize::F4Narrow:
        return { 210, 330 };
    case SheetSize::A4:
        return { 210, 297 };
    }
    return {};
}

QSizeF sheet(const OfficeIdentity &office)
{
    const QSizeF standing = sheetMillimetres(office.sheet) * (unitsPerInch / 25.4);
    return office.lying ? standing.transposed() : standing;
}

QMarginsF margins(const OfficeIdentity &office)
{
    return office.margins * (unitsPerInch / 25.4);
}

qreal textWidth(const OfficeIdentity &office)
{
    const QMarginsF around = margins(office);
    return sheet(office).width() - around.left() - around.right();
}

QPageLayout pageLayout(const OfficeIdentity &office)
{
    const QString name = office.sheet == SheetSize::A4 ? QStringLiteral("A4") : QStringLiteral("F4");
    const QPageSize size(sheetMillimetres(office.sheet), QPageSize::Millimeter, name, QPageSize::ExactMatch);
    QPageLayout layout(size, office.lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QString css(const OfficeIdentity &office)
{
    // @1 .. stand for tenths of the font size, so that every distance grows with it.
    QString sheet = QStringLiteral("p { margin: 0; }"
                                   "p.isi { margin-top: @7; text-indent: @20; }"
                                   "p.item1 { margin-top: @2; margin-left: @20; text-indent: -@20; }"
                                   "p.item2 { margin-top: @1; margin-left: @40; text-indent: -@20; }"
                                   "p.anak { margin-top: @5; margin-left: @20; }"
                                   "p.anak0 { margin-top: @5; }"
                                   "p.yth { margin-left: @30; }"
                                   "p.yth1 { margin-top: @8; margin-left: @30; text-indent: -@30; }"
                                   "p.ttd { margin-left: @half; }"
                                   "p.ttd1 { margin-left: @half; margin-top: @10; }"
                                   "p.nama { margin-left: @half; margin-top: @40; text-decoration: underline; }"
                                   "p.tte { margin-left: @half; margin-top: @5; }"
                                   "p.namatte { margin-left: @half; margin-top: @4; text-decoration: underline; }"
                                   "p.tembusan { margin-top: @9; }"
                                   "p.judul { font-weight: bold; }"
                                   "p.potong { margin-top: @6; }"
                                   "p.slip { font-size: @small; }"
                                   "p.slip1 { font-size: @small; margin-top: @3; }"
                                   "p.kaki { margin-top: @20; font-size: @small; }"
                                   "p.halaman { page-break-before: always; }"
                                   "table.kepala { margin-top: @8; }"
                                   "table.kisi { border-collapse: collapse; border-style: solid; border-width: 5px; "
                                   "border-color: #000000; margin-top: @4; margin-left: @20; font-size: @small; }"
                                   "table.kisi0 { border-collapse: collapse; border-style: solid; border-width: 5px; "
                                   "border-color: #000000; margin-top: @6; font-size: @small; }"
                                   "table.slip { font-size: @small; }"
                                   "table.data { margin-top: @4; margin-left: @20; }");
    const qreal base = office.fontSize * unitsPerPoint;
    const auto px = [](qreal units) { return QString::number(qRound(units)) + QStringLiteral("px"); };
    sheet.replace(QStringLiteral("@half"), px(textWidth(office) / 2));
    sheet.replace(QStringLiteral("@small"), px(base - unitsPerPoint));
    for (int tenths = 60; tenths > 0; --tenths) // the long ones first: @20 before @2
        sheet.replace(QLatin1Char('@') + QString::number(tenths), px(base * tenths / 10));
    return sheet;
}
} // namespace letterstyle

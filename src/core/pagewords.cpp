// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagewords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/// Hundredths of a millimetre: a reading is kept for years.
QJsonArray packed(const QRectF &box)
{
    const auto round = [](double v) { return std::round(v * 100) / 100; };
    return { round(box.x()), round(box.y()), round(box.width()), round(box.height()) };
}

QRectF boxOf(const QJsonArray &a, qsizetype from)
{
    return { a.at(from).toDouble(), a.at(from + 1).toDouble(), a.at(from + 2).toDouble(), a.at(from + 3).toDouble() };
}
} // namespace

QSizeF PageWords::straightMillimetres() const
{
    return std::abs(std::remainder(skew, 180)) > 45 ? millimetres.transposed() : millimetres;
}

QRectF PageWords::shown(const QRectF &straight) const
{
    if (skew == 0)
        return straight;
    const double angle = skew * M_PI / 180;
    const QPointF centre(millimetres.width() / 2, millimetres.height() / 2);
    const QSizeF upright = straightMillimetres();
    const QPointF uprightCentre(upright.width() / 2, upright.height() / 2);
    QRectF around;
    for (const QPointF &corner :
         { straight.topLeft(), straight.topRight(), straight.bottomLeft(), straight.bottomRight() }) {
        const QPointF p = corner - uprightCentre;
        const QPointF turned(p.x() * std::cos(angle) - p.y() * std::sin(angle),
                             p.x() * std::sin(angle) + p.y() * std::cos(angle));
        const QRectF point(turned + centre, QSizeF(1e-6, 1e-6));
        around = around.isNull() ? point : around.united(point);
    }
    return around;
}

QString PageWords::text() const
{
    QString all;
    int line = words.isEmpty() ? 0 : words.first().line;
    for (const PageWord &word : words) {
        if (!all.isEmpty())
            all += word.line == line ? u' ' : u'\n';
        line = word.line;
        all += word.text;
    }
    return all;
}

QJsonObject PageWords::toJson() const
{
    QJsonArray all;
    for (const PageWord &word : words) {
        QJsonArray one = packed(word.box);
        one.append(std::round(word.confidence));
        one.append(word.line);
        one.append(word.text);
        all.append(one);
    }
    QJsonArray seconds;
    for (const SecondLook &look : looks) {
        QJsonArray one = packed(look.box);
        one.append(std::round(look.confidence));
        one.append(look.text);
        seconds.append(one);
    }
    return { { u"width"_s, millimetres.width() },
             { u"height"_s, millimetres.height() },
             { u"skew"_s, skew },
             { u"recognised"_s, recognised },
             { u"words"_s, all },
             { u"looks"_s, seconds } };
}

std::optional<PageWords> PageWords::fromJson(const QJsonObject &json)
{
    if (!json.contains(u"words"_s) || json.value(u"width"_s).toDouble() <= 0)
        return {};
    PageWords page;
    page.millimetres = QSizeF(json.value(u"width"_s).toDouble(), json.value(u"height"_s).toDouble());
    page.skew = json.value(u"skew"_s).toDouble();
    page.recognised = json.value(u"recognised"_s).toBool();
    for (const QJsonValue &value : json.value(u"words"_s).toArray()) {
        const QJsonArray a = value.toArray();
        page.words.append({ a.at(6).toString(), boxOf(a, 0), a.at(4).toDouble(), a.at(5).toInt() });
    }
    for (const QJsonValue &value : json.value(u"looks"_s).toArray()) {
        const QJsonArray a = value.toArray();
        page.looks.append({ boxOf(a, 0), a.at(5).toString(), a.at(4).toDouble() });
    }
    return page;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelfplace.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelfplace)
};
} // namespace

bool ShelfPlace::holds(const ShelfPlace &place) const
{
    const auto same = [](const QString &mine, const QString &other) { return mine.isEmpty() || mine == other; };
    return same(room, place.room) && same(rack, place.rack) && same(box, place.box) && same(folder, place.folder);
}

QList<ShelfPlace> ShelfPlace::levels() const
{
    QList<ShelfPlace> result;
    ShelfPlace level;
    const auto add = [&](QString ShelfPlace::*part) {
        if ((this->*part).isEmpty())
            return;
        level.*part = this->*part;
        result.append(level);
    };
    add(&ShelfPlace::room);
    add(&ShelfPlace::rack);
    add(&ShelfPlace::box);
    add(&ShelfPlace::folder);
    return result;
}

ShelfPlace ShelfPlace::simplified() const
{
    return { room.simplified(), rack.simplified(), box.simplified(), folder.simplified() };
}

QString ShelfPlace::text() const
{
    QStringList parts;
    if (!room.isEmpty())
        parts << room;
    if (!rack.isEmpty())
        parts << Words::tr("rack %1").arg(rack);
    if (!box.isEmpty())
        parts << Words::tr("box %1").arg(box);
    if (!folder.isEmpty())
        parts << Words::tr("folder %1").arg(folder);
    return parts.join(QStringLiteral(", "));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// A place of the archive, from the room down; what a level has not is empty. "Ruang Arsip / rak 2 / boks 14 / folder
/// 3".
struct ShelfPlace {
    QString room;
    QString rack;
    QString box;
    QString folder;

    bool isEmpty() const { return room.isEmpty() && rack.isEmpty() && box.isEmpty() && folder.isEmpty(); }
    /// Whether that place is this one or lies in it. A level that is empty here says nothing.
    bool holds(const ShelfPlace &place) const;
    /// The room alone, the room with the rack, and so on, down to this place itself.
    QList<ShelfPlace> levels() const;
    ShelfPlace simplified() const;
    QString text() const; ///< in the officer's language; "" for none
    bool operator==(const ShelfPlace &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDateTime>
#include <QString>

/// How a file came in that no officer had laid at a request yet.
enum class ArrivalWay { Folder = 1, Stick = 2, Mail = 3, Hand = 4 };

/// What became of it. Laid: its pages lie in a stack that is not filed yet.
enum class Settlement { Waits = 0, Laid = 1, Filed = 2, SetAside = 3 };

/// A file that is kept, whole and as it came, and is known by its content: the same bytes are one arrival, however
/// often and under whatever names they come.
struct Arrival {
    QString sha256;
    QString fileName; ///< under which it came first
    QString mediaType;
    int pages = 1;
    bool digitallySigned = false;
    ArrivalWay way = ArrivalWay::Folder;
    QDateTime takenAt;
    Settlement settlement = Settlement::Waits;
    RequestId request {}; ///< that holds a paper of these bytes or of its pages; none: it is not filed
    qint64 id = 0; ///< the number of its row, for the trail
};

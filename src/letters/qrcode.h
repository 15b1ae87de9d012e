// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QRect>
#include <QString>

/// A QR code as dark runs on a grid. It carries an agenda number for the office's own scanner and nothing else: it is
/// no signature and must not look like one (R52).
struct QrCode {
    int modules = 0; ///< width and height, without the quiet zone of 4
    QList<QRect> dark; ///< runs of one row each

    /// Error correction M. Throws Refused for text that does not fit or is empty.
    static QrCode of(const QString &text);
};

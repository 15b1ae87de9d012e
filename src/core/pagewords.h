// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

class QJsonObject;

/// One word as it stands on a page.
struct PageWord {
    QString text;
    QRectF box; ///< mm, as if the page lay straight
    double confidence = 100; ///< 0 to 100; of a text layer 100
    int line = 0; ///< words of one line, as recognised, have one number
    bool operator==(const PageWord &) const = default;
};

/// A second look at one piece of a line, by another model. Never more than one line.
struct SecondLook {
    QRectF box; ///< mm, straight: what was looked at
    QString text;
    double confidence = 0;
    bool operator==(const SecondLook &) const = default;
};

/// What is written on one page, and where: from a PDF's text layer or by recognition. Boxes are kept as if the page
/// lay straight, because lines can be followed only there; shown() gives the place on the page as it lies.
struct PageWords {
    QSizeF millimetres; ///< of the page as it is shown
    double skew = 0; ///< degrees that the page lies turned clockwise; 90, 180 or 270 more where it lies on its side
    bool recognised = false; ///< false: the words are the file's own
    QList<PageWord> words;
    QList<SecondLook> looks;

    /// Of the page when it lies straight: on its side, its width is its height.
    QSizeF straightMillimetres() const;
    /// The rectangle around a straight one on the page as it lies.
    QRectF shown(const QRectF &straight) const;
    /// Lines as they follow each other, words with single spaces.
    QString text() const;
    bool operator==(const PageWords &) const = default;

    QJsonObject toJson() const;
    static std::optional<PageWords> fromJson(const QJsonObject &json); ///< nothing where it is no such object
};

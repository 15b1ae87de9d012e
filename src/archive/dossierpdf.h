// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// Several PDF/A-1b as one, with a bookmark for each. Takes bytes and gives bytes; what the parts are is the caller's.
namespace dossierpdf
{
struct Part {
    QString title; ///< of the bookmark
    QByteArray pdf; ///< PDF/A-1b
    int level = 0; ///< 1 = under the last part of level 0
};
int pageCount(const QByteArray &pdf);
/// The first part's metadata, title and language become the whole's. @throws Error::Fault for a part that is no PDF
QByteArray joined(const QList<Part> &parts);
} // namespace dossierpdf

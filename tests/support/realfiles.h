// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

/// Files such as people hand in, made without Loket's own code. The same arguments give the same bytes.
namespace realfiles
{

/// PDF 1.4 of A4 pages, one for each entry, whose lines are set in Helvetica; Latin-1 only.
QByteArray pdf(const QStringList &pages);

/// A page as a scanner gives it: paper white, a heading and lines. Needs a QGuiApplication for the heading.
QByteArray png(const QString &heading, QSize size = { 827, 1169 });
QByteArray jpeg(const QString &heading, QSize size = { 827, 1169 });

/// Baseline TIFF, grey, uncompressed, @p pages directories with different pages.
QByteArray tiff(int pages, QSize size = { 413, 584 });

/// Writes @p bytes as directory/name and gives the path; an empty path where that failed.
QString write(const QString &directory, const QString &name, const QByteArray &bytes);

} // namespace realfiles

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// The JPEG that a scanner put on a PDF's page, when the page is that one picture and nothing else; else empty. Lives
/// in the reader's child only. @param page from 0
QByteArray pdfPageJpeg(const QByteArray &pdf, int page);
/// Whether a picture as large as the page lies on it: a text layer of such a page is somebody's reading of a scan.
/// Lives in the reader's child only. @param page from 0
bool pdfPageIsPicture(const QByteArray &pdf, int page);

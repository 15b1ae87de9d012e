// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagewords.h"

#include <QImage>

#include <memory>

/// Reads the words of a page image: the page made quiet, even and straight, Tesseract with the Indonesian model, and
/// a second model for the few places where one letter matters. Lives in the recogniser's child, which is started with
/// OMP_THREAD_LIMIT=1: without it, one page takes six times as long.
class PageRecognition final
{
    Q_DISABLE_COPY_MOVE(PageRecognition)
public:
    PageRecognition();
    ~PageRecognition();
    /// Loads the models; they are files, so before the lockdown. @return false when Indonesian is not installed
    bool load();
    /// @param millimetres of the page. Words of a page on which nothing can be read: none
    PageWords read(const QImage &page, const QSizeF &millimetres);

private:
    struct Engines;
    std::unique_ptr<Engines> m_engines;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QRectF>
#include <QWidget>

struct CaseFile;

/// Where the papers of the open request are seen, beside what is being decided. What draws the pages, and from where
/// their bytes come, is the business of the class behind it.
class PaperPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperPane)
public:
    using QWidget::QWidget;
    /// The same request again: page, zoom and place stay where the paper is still there.
    virtual void setFile(const CaseFile &file) = 0;
    /// At once, also from memory: nothing is open any more, or the desk was locked.
    virtual void clear() = 0;
    virtual void showPage(PaperId paper, int page) = 0; ///< page from 1
    /// The page with one place marked. @param millimetres from the page's top left
    virtual void showPlace(PaperId paper, int page, const QRectF & /*millimetres*/) { showPage(paper, page); }
    /// A second view beside the first. @param sha256 of a content of the database; empty: close it
    virtual void showBeside(const QString &sha256, const QString &caption) = 0;

Q_SIGNALS:
    void pageShown(PaperId paper, int page); ///< page 0: none
};

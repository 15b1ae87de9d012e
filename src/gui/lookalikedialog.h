// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/lookfinder.h"

#include <QDialog>

class Office;

/// A new page and a filed one that looks like it, side by side, and the question whether they are the same (C15). It
/// refuses nothing: both answers go on.
class LookalikeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookalikeDialog)
public:
    LookalikeDialog(Office &office, const QImage &page, const LookFinder::Found &found, QWidget *parent = nullptr);

Q_SIGNALS:
    void same(); ///< it shall be left out
    void different();
    void requestWanted(RequestId request);
};

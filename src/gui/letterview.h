// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QWidget>

/// Where a letter of ours is seen as it would come out of the printer. Never given the applicant's copy with a
/// password: what shows it keeps pictures in ordinary memory.
class LetterView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterView)
public:
    using QWidget::QWidget;
    virtual void showLetter(const QByteArray &pdf) = 0;
    virtual void clear() = 0;
};

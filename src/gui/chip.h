// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/theme.h"

#include <QWidget>

/// A short word on a soft ground: a kind of the request, a flag. Not to be pressed.
class Chip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)
public:
    Chip(const QString &text, theme::Tone tone, QWidget *parent = nullptr);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    theme::Tone m_tone;
};

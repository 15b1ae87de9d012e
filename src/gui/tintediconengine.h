// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/theme.h"

#include <QIconEngine>
#include <QString>

#include <functional>

/// One icon of the icon theme, painted in a colour of the palette in force: the same drawing serves light, dark,
/// disabled and the filled button. The drawing itself is left to the icon theme.
class TintedIconEngine final : public QIconEngine
{
public:
    using Colour = std::function<QColor(const theme::Colours &)>;
    TintedIconEngine(QString name, Colour colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString iconName() override { return m_name; }
    bool isNull() override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    Colour m_colour;
};

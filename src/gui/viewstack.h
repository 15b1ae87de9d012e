// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

/// Pages of which one is shown, as wide and high as that one needs: a page behind it may need more.
class ViewStack final : public QStackedWidget
{
    Q_DISABLE_COPY_MOVE(ViewStack)
public:
    explicit ViewStack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override
    {
        const QWidget *shown = currentWidget();
        return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QStackedWidget::minimumSizeHint();
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practiceframe.h"

#include "gui/theme.h"

#include <QChildEvent>
#include <QFontMetrics>
#include <QPainter>

namespace
{
constexpr int thickness = 3; // px
}

PracticeFrame::PracticeFrame(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("practiceFrame"));
    setAccessibleName(tr("PRACTICE"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    follow();
    show();
}

void PracticeFrame::follow()
{
    setGeometry(parentWidget()->rect());
    raise();
}

bool PracticeFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        follow();
    return QWidget::eventFilter(watched, event);
}

void PracticeFrame::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    const QColor ground = theme::isDark() ? c.refusalSoft : c.refusal;
    const QColor words = theme::isDark() ? c.refusal : c.surface;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.refusal, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(thickness / 2.0, thickness / 2.0, -thickness / 2.0, -thickness / 2.0));
    painter.setFont(theme::font(theme::Text::Head));
    const QFontMetrics metrics(painter.font());
    const QString text = tr("PRACTICE");
    const QSize size(metrics.horizontalAdvance(text) + 2 * theme::between, metrics.height() + theme::grid);
    const QRect tag(QPoint((width() - size.width()) / 2, height() - size.height()), size);
    painter.setPen(QPen(c.refusal, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(tag.adjusted(0, 0, 0, theme::fieldRadius), theme::fieldRadius, theme::fieldRadius);
    painter.setPen(words);
    painter.drawText(tag, Qt::AlignCenter, text);
}

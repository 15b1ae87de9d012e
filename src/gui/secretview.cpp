// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretview.h"

#include "letters/secretglyphs.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionFrame>

#include <utility>

namespace
{

constexpr int usualLength = 16;
constexpr int margin = 12;

} // namespace

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(tr("Temporary password, hidden"));
}

void SecretView::setSecret(SecretBytes secret)
{
    m_secret = std::move(secret);
    setShown(false);
    updateGeometry();
    update();
}

void SecretView::wipe()
{
    setShown(false);
    m_secret.wipe();
    update();
}

void SecretView::showWhileHeld(QAbstractButton &button)
{
    connect(&button, &QAbstractButton::pressed, this, [this] { setShown(!m_secret.isEmpty()); });
    connect(&button, &QAbstractButton::released, this, [this] { setShown(false); });
}

QFont SecretView::secretFont() const
{
    return secretglyphs::font(QFontInfo(font()).pixelSize() * 7 / 4);
}

QSize SecretView::sizeHint() const
{
    const QSizeF text = secretglyphs::sizeOf(secretFont(), std::max(usualLength, secretglyphs::charactersIn(m_secret)));
    return text.toSize() + QSize(2 * margin, 2 * margin);
}

bool SecretView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setShown(false);
    return QWidget::event(event);
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    painter.setFont(secretFont());
    painter.setPen(palette().color(m_shown ? QPalette::Text : QPalette::PlaceholderText));
    const QFontMetrics metrics(painter.font());
    const QPointF baseline(margin, (height() - metrics.height()) / 2.0 + metrics.ascent());
    if (m_shown)
        secretglyphs::draw(painter, baseline, m_secret);
    else
        secretglyphs::drawDots(painter, baseline, secretglyphs::charactersIn(m_secret));
}

void SecretView::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (isVisible())
        repaint(); // at once: nothing may stay on the screen after the button is let go
    Q_EMIT shownChanged(shown);
}

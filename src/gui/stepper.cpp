// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stepper.h"

#include "gui/figures.h"
#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace
{
constexpr int circle = 24; // px
constexpr int smallCircle = 14; // a step that is passed over
constexpr int lineGap = 2;

QFont labelFont()
{
    return theme::font(theme::Text::Support);
}
QFont nowFont()
{
    return theme::font(theme::Text::SupportStrong);
}
QFont timeFont()
{
    return theme::font(theme::Text::Head);
}

QFont plainTimeFont()
{
    QFont font = timeFont();
    font.setCapitalization(QFont::MixedCase);
    return font;
}

void paintTick(QPainter &painter, const QRectF &round, const QColor &colour)
{
    QPainterPath tick(round.center() + QPointF(-4.5, 0.2));
    tick.lineTo(round.center() + QPointF(-1.4, 3.4));
    tick.lineTo(round.center() + QPointF(4.6, -3.2));
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}
} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    KeyHelp::describe(this, tr("Left, Right"), tr("Walk along the steps; Enter opens one"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of the SOP"));
}

void Stepper::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    m_current = rowNow();
    describeAll();
    updateGeometry();
    update();
}

QString Stepper::describe(const Step &step) const
{
    QString state;
    switch (step.state) {
    case State::Done:
        state = tr("done");
        break;
    case State::Now:
        state = tr("now");
        break;
    case State::Next:
        state = tr("to come");
        break;
    case State::Skipped:
        state = tr("not needed");
        break;
    }
    const QString head = tr("Step %1, %2: %3").arg(step.number).arg(step.name, state);
    return step.time.meaning.isEmpty() ? head : head + QStringLiteral(". ") + step.time.meaning;
}

void Stepper::describeAll()
{
    QStringList lines;
    for (const Step &step : m_steps)
        lines.append(describe(step));
    const int now = rowNow();
    setAccessibleName(now < 0 ? tr("Steps of the SOP") : describe(m_steps.at(now)));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int Stepper::rowNow() const
{
    for (int row = 0; row < m_steps.size(); ++row) {
        if (m_steps.at(row).state == State::Now)
            return row;
    }
    return -1;
}

qreal Stepper::cellWidth() const
{
    return m_steps.isEmpty() ? 0 : qreal(width()) / qreal(m_steps.size());
}

bool Stepper::isNarrow() const
{
    const QFontMetrics label(nowFont());
    int widest = 0;
    for (const Step &step : m_steps)
        widest = qMax(widest, label.horizontalAdvance(step.label));
    return cellWidth() < widest + theme::grid;
}

QRectF Stepper::circleOf(int row) const
{
    const qreal side = m_steps.at(row).state == State::Skipped ? smallCircle : circle;
    const qreal centre = cellWidth() * (row + 0.5);
    return { centre - side / 2, 2 + (circle - side) / 2, side, side };
}

QSize Stepper::sizeHint() const
{
    const int words = QFontMetrics(nowFont()).height() + QFontMetrics(plainTimeFont()).height();
    return { int(m_steps.size()) * 92, 4 + circle + theme::grid + words };
}

QSize Stepper::minimumSizeHint() const
{
    return { int(m_steps.size()) * (circle + 8), sizeHint().height() };
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row + 1 < m_steps.size(); ++row)
        paintLine(painter, row);
    for (int row = 0; row < m_steps.size(); ++row)
        paintCircle(painter, row);
    const int shown = hasFocus() && m_current >= 0 ? m_current : rowNow();
    for (int row = 0; row < m_steps.size(); ++row) {
        if (!isNarrow() || row == shown)
            paintWords(painter, row);
    }
}

void Stepper::paintLine(QPainter &painter, int row) const
{
    const theme::Colours &c = theme::colours();
    const bool walked = row < rowNow() || m_steps.at(row + 1).state == State::Done;
    const qreal y = 2 + circle / 2.0;
    painter.setPen(QPen(walked ? c.accent : c.line, 2));
    painter.drawLine(QPointF(circleOf(row).right() + lineGap, y), QPointF(circleOf(row + 1).left() - lineGap, y));
}

void Stepper::paintCircle(QPainter &painter, int row) const
{
    const theme::Colours &c = theme::colours();
    const Step &step = m_steps.at(row);
    const QRectF round = circleOf(row);
    if (hasFocus() && row == m_current) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(round.center() - QPointF(14, 14), QSizeF(28, 28)).adjusted(0.75, 0.75, -0.75, -0.75),
            theme::fieldRadius, theme::fieldRadius);
    }
    switch (step.state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(round.adjusted(1, 1, -1, -1));
        paintTick(painter, round, c.onAccent);
        return;
    case State::Skipped:
        painter.setPen(QPen(c.fieldLine, 1));
        painter.setBrush(c.window);
        painter.drawEllipse(round.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(QPen(c.muted, 1.5));
        painter.drawLine(round.center() - QPointF(3, 0), round.center() + QPointF(3, 0));
        return;
    case State::Now:
        painter.setPen(QPen(c.accent, 2.5));
        painter.setBrush(c.surface);
        break;
    case State::Next:
        painter.setPen(QPen(c.fieldLine, 1));
        painter.setBrush(c.surface);
        break;
    }
    painter.drawEllipse(round.adjusted(1.5, 1.5, -1.5, -1.5));
    painter.setFont(nowFont());
    painter.setPen(step.state == State::Now ? c.accent : c.muted);
    painter.drawText(round, Qt::AlignCenter, QString::number(step.number));
}

void Stepper::paintWords(QPainter &painter, int row) const
{
    const theme::Colours &c = theme::colours();
    const Step &step = m_steps.at(row);
    const bool now = step.state == State::Now;
    const QFont font = now ? nowFont() : labelFont();
    const QFontMetricsF metrics(font);
    // Only the step that is now has room for "9 dari 15 mnt"; the others say "9 mnt" and the shape.
    standard::Reading reading = step.time;
    if (!now && !isNarrow())
        reading.words = reading.brief;
    const QSize time = standard::sizeOf(reading, plainTimeFont());
    const qreal needed = qMax(metrics.horizontalAdvance(step.label), qreal(time.width())) + 2;
    // At the ends of a narrow row the words lean inwards instead of being cut.
    const qreal centre = qBound(needed / 2, circleOf(row).center().x(), qMax(needed / 2, width() - needed / 2));
    const qreal top = 4 + circle + theme::grid;
    painter.setFont(font);
    painter.setPen(now ? c.text : c.muted);
    painter.drawText(QRectF(centre - needed / 2, top, needed, metrics.height()), Qt::AlignCenter, step.label);
    if (reading.words.isEmpty())
        return;
    painter.setFont(plainTimeFont());
    const QRect line(qRound(centre - time.width() / 2.0), qRound(top + metrics.height()), time.width(), time.height());
    standard::paint(painter, line, Qt::AlignLeft, reading);
}

void Stepper::setCurrent(int row)
{
    if (m_steps.isEmpty())
        return;
    m_current = qBound(0, row, int(m_steps.size()) - 1);
    setAccessibleName(describe(m_steps.at(m_current)));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_steps.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT stepChosen(m_steps.at(m_current).number);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int Stepper::rowAt(const QPointF &position) const
{
    return m_steps.isEmpty() || cellWidth() <= 0 ? -1
                                                 : qBound(0, int(position.x() / cellWidth()), int(m_steps.size()) - 1);
}

void Stepper::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT stepChosen(m_steps.at(row).number);
}

void Stepper::focusInEvent(QFocusEvent *event)
{
    setCurrent(m_current < 0 ? 0 : m_current);
    QWidget::focusInEvent(event);
}

void Stepper::focusOutEvent(QFocusEvent *event)
{
    m_current = rowNow();
    describeAll();
    update();
    QWidget::focusOutEvent(event);
}

bool Stepper::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row >= 0)
        QToolTip::showText(help->globalPos(), describe(m_steps.at(row)), this);
    return true;
}

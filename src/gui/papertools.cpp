// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papertools.h"

#include "gui/pagecanvas.h"
#include "gui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace
{
constexpr double step = 1.25;
constexpr char iconProperty[] = "iconName";
} // namespace

PaperTools::PaperTools(PageCanvas &canvas, QWidget &keys)
    : QWidget(&keys)
    , m_canvas(canvas)
    , m_keys(keys)
    , m_row(new QHBoxLayout(this))
    , m_zoomLabel(new QLabel(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    m_previous = add("previousPageAction", "go-up", tr("Previous page"), { QKeySequence(Qt::CTRL | Qt::Key_PageUp) });
    m_next = add("nextPageAction", "go-down", tr("Next page"), { QKeySequence(Qt::CTRL | Qt::Key_PageDown) });
    m_row->addSpacing(theme::grid);
    m_smaller = add("smallerAction", "list-remove", tr("Smaller"),
                    { QKeySequence(Qt::Key_Minus), QKeySequence(Qt::CTRL | Qt::Key_Minus) });
    m_zoomLabel->setObjectName(QStringLiteral("zoomLabel"));
    m_zoomLabel->setFont(theme::font(theme::Text::Support));
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(QStringLiteral("888%")) + theme::inside);
    theme::setTone(m_zoomLabel, theme::Tone::Muted);
    m_row->addWidget(m_zoomLabel);
    m_larger = add(
        "largerAction", "list-add", tr("Larger"),
        { QKeySequence(Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    m_row->addSpacing(theme::grid);
    m_fitWidth = add("fitWidthAction", "zoom-fit-width", tr("Fit the width"), { QKeySequence(Qt::Key_0) });
    m_fitPage = add("fitPageAction", "zoom-fit-page", tr("Fit the page"), { QKeySequence(Qt::Key_9) });
    m_turn = add("turnAction", "object-rotate-right", tr("Turn to the right"), { QKeySequence(Qt::Key_R) });
    m_row->addStretch(1);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    connectActions();
    dressIcons();
    setState(false, 0, 0);
}

QAction *PaperTools::add(const char *name, const char *icon, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setProperty(iconProperty, QLatin1String(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    m_keys.addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setIconSize({ theme::smallIcon, theme::smallIcon });
    m_row->addWidget(button);
    return action;
}

void PaperTools::connectActions()
{
    const auto fit = [this](PageCanvas::Fit fit) {
        m_canvas.setFit(fit);
        showZoom();
    };
    connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT pageTurned(-1); });
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT pageTurned(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { m_canvas.setZoom(m_canvas.zoom() / step); });
    connect(m_larger, &QAction::triggered, this, [this] { m_canvas.setZoom(m_canvas.zoom() * step); });
    connect(m_fitWidth, &QAction::triggered, this, [fit] { fit(PageCanvas::Fit::Width); });
    connect(m_fitPage, &QAction::triggered, this, [fit] { fit(PageCanvas::Fit::Page); });
    connect(m_turn, &QAction::triggered, this, &PaperTools::turned);
    connect(&m_canvas, &PageCanvas::zoomChanged, this, &PaperTools::showZoom);
}

void PaperTools::setState(bool shown, int page, int pages)
{
    m_shown = shown;
    m_previous->setEnabled(page > 1 && page <= pages);
    m_next->setEnabled(page < pages);
    for (QAction *action : { m_larger, m_smaller, m_fitWidth, m_fitPage, m_turn })
        action->setEnabled(shown);
    showZoom();
}

void PaperTools::showZoom()
{
    m_zoomLabel->setText(m_shown ? QStringLiteral("%1%").arg(qRound(m_canvas.zoom() * 100)) : QString());
    m_fitWidth->setChecked(m_canvas.fit() == PageCanvas::Fit::Width);
    m_fitPage->setChecked(m_canvas.fit() == PageCanvas::Fit::Page);
}

void PaperTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_turn)
        dressIcons();
}

void PaperTools::dressIcons()
{
    for (QAction *action : { m_previous, m_next, m_smaller, m_larger, m_fitWidth, m_fitPage, m_turn })
        action->setIcon(theme::icon(action->property(iconProperty).toString()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportchart.h"

#include "core/indonesian.h"
#include "gui/reportcharts.h"
#include "gui/theme.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace
{
/// Told apart by lightness as well as by colour, and by the legend and the tool tips in words.
QList<QColor> fills(int count)
{
    const theme::Colours &c = theme::colours();
    if (count <= 2)
        return { c.accent, c.fieldLine };
    return { c.accent, c.refusal, c.warning, c.fieldLine, c.accentSoft }; // the last is hollow: not done yet
}

QAbstractBarSeries *seriesFor(ReportChart::Shape shape)
{
    switch (shape) {
    case ReportChart::Shape::Stacked:
        return new QStackedBarSeries;
    case ReportChart::Shape::Lying:
        return new QHorizontalBarSeries;
    case ReportChart::Shape::Bars:
        break;
    }
    return new QBarSeries;
}

QString shortened(const QString &category)
{
    constexpr int most = 34;
    return category.size() <= most ? category : category.left(most - 1) + QChar(0x2026);
}
} // namespace

ReportChartView::ReportChartView(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("reportChart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(170);
    chart()->setMargins(QMargins(theme::inside, theme::inside, theme::inside, theme::inside));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ReportChartView::setReport(const ReportChart &report)
{
    m_report = report;
    m_category = -1;
    setAccessibleName(report.title);
    QStringList words;
    for (int i = 0; i < int(report.categories.size()); ++i) {
        QStringList values;
        for (const ReportChart::Series &series : report.series)
            values.append(QStringLiteral("%1 %2").arg(series.name, indonesian::decimal(series.values.value(i), 1)));
        words.append(QStringLiteral("%1: %2").arg(report.categories.at(i), values.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    build();
    dress();
}

void ReportChartView::build()
{
    QChart *const chart = this->chart();
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    if (m_report.categories.isEmpty())
        return;
    const bool lying = m_report.shape == ReportChart::Shape::Lying;
    QAbstractBarSeries *series = seriesFor(m_report.shape);
    series->setBarWidth(lying || m_report.series.size() == 1 ? 0.5 : 0.7);
    // Lying bars are read from the top: the first category goes last.
    const int count = int(m_report.categories.size());
    const auto place = [lying, count](int i) { return lying ? count - 1 - i : i; };
    for (const ReportChart::Series &one : m_report.series) {
        auto *set = new QBarSet(one.name);
        for (int i = 0; i < count; ++i)
            set->append(one.values.value(place(i)));
        series->append(set);
    }
    connect(series, &QAbstractBarSeries::clicked, this, [this, place](int index, QBarSet *) { pick(place(index)); });
    connect(series, &QAbstractBarSeries::hovered, this,
            [this, place](bool in, int index, QBarSet *) { in ? tell(place(index)) : QToolTip::hideText(); });
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    for (int i = 0; i < count; ++i)
        names->append(m_report.labels.isEmpty() ? shortened(m_report.categories.at(place(i)))
                                                : m_report.labels.at(place(i)));
    auto *values = new QValueAxis;
    chart->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(values);
    values->setMin(0);
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setTickCount(4);
    values->applyNiceNumbers();
    values->setMin(0);
    values->setTitleText(m_report.unit);
}

void ReportChartView::dress()
{
    const theme::Colours &c = theme::colours();
    QChart *const chart = this->chart();
    setBackgroundBrush(c.surface);
    chart->setBackgroundBrush(c.surface);
    chart->setBackgroundRoundness(theme::cardRadius);
    chart->setTitle(m_report.title);
    chart->setTitleFont(theme::font(theme::Text::Strong));
    chart->setTitleBrush(c.text);
    chart->legend()->setVisible(m_report.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(theme::font(theme::Text::Support));
    chart->legend()->setLabelColor(c.muted);
    const QList<QColor> colours = fills(int(m_report.series.size()));
    for (QAbstractSeries *one : chart->series()) {
        const auto sets = static_cast<QAbstractBarSeries *>(one)->barSets();
        for (int i = 0; i < int(sets.size()); ++i) {
            sets.at(i)->setBrush(colours.at(i % colours.size()));
            sets.at(i)->setPen(QPen(i == 4 ? c.accent : c.surface, 1));
        }
    }
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(theme::font(theme::Text::Support));
        axis->setLabelsColor(c.muted);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.line);
        axis->setTitleFont(theme::font(theme::Text::Support));
        axis->setTitleBrush(c.muted);
        if (qobject_cast<QBarCategoryAxis *>(axis))
            axis->setGridLineVisible(false);
    }
}

QPointF ReportChartView::middleOf(int category) const
{
    const auto all = chart()->series();
    if (all.isEmpty())
        return {};
    const bool lying = m_report.shape == ReportChart::Shape::Lying;
    const double value = m_report.series.first().values.value(category) / 2;
    const double at = lying ? double(m_report.categories.size()) - 1 - category : category;
    return chart()->mapToPosition(lying ? QPointF(value, at) : QPointF(at, value), all.first());
}

void ReportChartView::pick(int category)
{
    m_category = category;
    if (category >= 0 && category < int(m_report.rows.size()))
        Q_EMIT picked(m_report.rows.at(category));
}

void ReportChartView::tell(int category)
{
    QStringList lines { m_report.categories.value(category) };
    for (const ReportChart::Series &series : m_report.series)
        lines.append(QStringLiteral("%1: %2 %3")
                         .arg(series.name, indonesian::decimal(series.values.value(category), 1), m_report.unit));
    QToolTip::showText(QCursor::pos(), lines.join(QLatin1Char('\n')), this);
}

void ReportChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_report.categories.size());
    const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count > 0 && (forth || back)) {
        m_category = qBound(0, m_category < 0 ? 0 : m_category + (forth ? 1 : -1), count - 1);
        pick(m_category);
    } else if (count > 0 && m_category >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        pick(m_category);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void ReportChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

QWidget *reportcharts::make(QWidget *parent, const std::function<void(int row)> &picked)
{
    auto *view = new ReportChartView(parent);
    QObject::connect(view, &ReportChartView::picked, view, picked);
    return view;
}

void reportcharts::show(QWidget *view, const ReportChart &chart)
{
    static_cast<ReportChartView *>(view)->setReport(chart);
}

#include "moc_reportchart.cpp" // here, so that nothing but this file asks for Qt Charts

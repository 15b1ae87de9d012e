// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/interleavepanel.h"

#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pictureWidth = 150;
constexpr int pictureHeight = 74;
constexpr int previewHeight = 128;
constexpr int previewStep = 84;

/// A stack of three sheets and an arrow: turned over as one, or sheet by sheet.
class StackPicture final : public QWidget
{
public:
    StackPicture(bool whole, QWidget *parent)
        : QWidget(parent)
        , m_whole(whole)
    {
        setFixedSize(pictureWidth, pictureHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const theme::Colours &colours = theme::colours();
        paintStack(painter, { 6, 14 }, { u"1"_s, u"2"_s, u"3"_s }, Qt::white);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawLine(66, 38, 84, 38);
        painter.drawLine(79, 33, 84, 38);
        painter.drawLine(79, 43, 84, 38);
        const QStringList backs =
            m_whole ? QStringList { u"3b"_s, u"2b"_s, u"1b"_s } : QStringList { u"1b"_s, u"2b"_s, u"3b"_s };
        paintStack(painter, { 92, 14 }, backs, QColor(0xE8, 0xEC, 0xF0));
    }

private:
    static void paintStack(QPainter &painter, QPointF at, const QStringList &names, const QColor &paper)
    {
        painter.setFont(theme::font(theme::Text::SupportStrong));
        for (qsizetype i = names.size() - 1; i >= 0; --i) {
            const QRectF sheet(at.x() + 9.0 * double(i), at.y() + 9.0 * double(i) - 8, 34, 40);
            painter.setPen(QPen(theme::colours().fieldLine, 1));
            painter.setBrush(paper);
            painter.drawRoundedRect(sheet, 2, 2);
            painter.setPen(Qt::black);
            painter.drawText(sheet.adjusted(3, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, names[i]);
        }
    }
    bool m_whole;
};
} // namespace

InterleavePanel::InterleavePanel(QWidget *parent)
    : QFrame(parent)
    , m_whole(new QRadioButton(tr("The whole stack was turned over"), this))
    , m_single(new QRadioButton(tr("The sheets were turned one by one"), this))
    , m_preview(new QWidget(this))
{
    setObjectName(u"interleavePanel"_s);
    theme::makeCard(this);
    auto *title = new QLabel(tr("Fronts and backs: how was the stack turned?"), this);
    title->setFont(theme::font(theme::Text::Strong));
    m_whole->setObjectName(u"backsReversed"_s);
    m_single->setObjectName(u"backsInOrder"_s);
    m_whole->setChecked(true);
    auto *ways = new QHBoxLayout;
    for (QRadioButton *way : { m_whole, m_single }) {
        way->setAccessibleName(way->text());
        ways->addWidget(new StackPicture(way == m_whole, this));
        ways->addWidget(way);
        ways->addSpacing(theme::edge);
        connect(way, &QRadioButton::toggled, this, &InterleavePanel::showOrder);
    }
    ways->addStretch(1);
    auto *order = new QLabel(tr("This order would come:"), this);
    theme::setTone(order, theme::Tone::Muted);
    m_preview->setObjectName(u"interleavePreview"_s);
    m_preview->setFixedHeight(previewHeight);
    m_preview->installEventFilter(this);
    auto *apply = new QPushButton(tr("Put into this order"), this);
    apply->setObjectName(u"applyInterleave"_s);
    apply->setAccessibleName(apply->text());
    auto *cancel = new QPushButton(tr("Leave as it is"), this);
    cancel->setObjectName(u"cancelInterleave"_s);
    cancel->setAccessibleName(cancel->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addLayout(ways);
    column->addWidget(order);
    column->addWidget(m_preview);
    column->addLayout(buttons);
    connect(apply, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen(m_whole->isChecked());
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void InterleavePanel::ask(const Order &order)
{
    m_order = order;
    showOrder();
    show();
    m_whole->setFocus(Qt::OtherFocusReason);
}

void InterleavePanel::showOrder()
{
    if (m_order)
        m_pages = m_order(m_whole->isChecked());
    QStringList numbers;
    for (const Page &page : std::as_const(m_pages))
        numbers << page.number;
    m_preview->setAccessibleName(tr("Order: %1").arg(numbers.join(u", "_s)));
    m_preview->update();
}

/// Paints the preview: as many pages as there is room for.
bool InterleavePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_preview || event->type() != QEvent::Paint)
        return QFrame::eventFilter(watched, event);
    QPainter painter(m_preview);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const theme::Colours &colours = theme::colours();
    const int room = m_preview->width() / previewStep;
    for (int i = 0; i < std::min(room, int(m_pages.size())); ++i) {
        const Page &page = m_pages[i];
        QSizeF size = page.picture.isNull() ? QSizeF(70, 99) : QSizeF(page.picture.size());
        size.scale(previewStep - 12, previewHeight - 26, Qt::KeepAspectRatio);
        const QRectF place(QPointF(i * previewStep + 2, 2), size);
        painter.fillRect(place, Qt::white);
        painter.drawImage(place, page.picture);
        painter.setPen(page.back ? colours.warning : colours.line);
        painter.drawRect(place);
        painter.setFont(theme::font(theme::Text::Support));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(i * previewStep, previewHeight - 20, previewStep - 8, 18), Qt::AlignCenter,
                         page.back ? tr("%1 (back)").arg(page.number) : page.number);
    }
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cornersdialog.h"

#include "capture/pagecleaning.h"
#include "gui/cornersview.h"
#include "gui/keyhelp.h"
#include "gui/pagecanvas.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int side = 1000; // pixels: enough for the eye, quick enough for a dragged corner
constexpr double longSide = 297; // mm

/// Corners that go round a sheet: none inside the others, none crossed.
bool isSheet(const QPolygonF &p)
{
    for (int i = 0; i < 4; ++i) {
        const QPointF a = p[(i + 1) % 4] - p[i];
        const QPointF b = p[(i + 2) % 4] - p[(i + 1) % 4];
        if (a.x() * b.y() - a.y() * b.x() < 100)
            return false;
    }
    return true;
}
} // namespace

CornersDialog::CornersDialog(const QImage &photo, const QList<QPointF> &corners, QWidget *parent)
    : QDialog(parent)
    , m_small(photo.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation))
    , m_scale(double(m_small.width()) / std::max(1, photo.width()))
    , m_view(new CornersView(this))
    , m_preview(new PageCanvas(this))
    , m_accept(new ReasonButton(tr("Use the straight sheet"), this))
{
    setObjectName(QStringLiteral("cornersDialog"));
    setWindowTitle(tr("Straighten a photographed sheet"));
    KeyHelp::installOn(this);
    build();
    QPolygonF quad;
    for (const QPointF &corner : corners)
        quad << corner * m_scale;
    if (quad.size() != 4) {
        const QRectF frame = QRectF(m_small.rect()).adjusted(40, 40, -40, -40);
        quad = { frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft() };
    }
    connect(m_view, &CornersView::changed, this, &CornersDialog::showStraight);
    m_view->setPhoto(m_small, quad);
    m_view->setFocus(Qt::OtherFocusReason);
}

void CornersDialog::build()
{
    auto *hint =
        new QLabel(tr("Drag the four corners onto the sheet, or choose one by 1 to 4 and move it by the arrows. "
                      "The photo itself is kept as it came."),
                   this);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    m_preview->setObjectName(QStringLiteral("straightSheet"));
    m_preview->setAccessibleName(tr("The sheet, straight"));
    m_preview->setFit(PageCanvas::Fit::Page);
    auto *keep = new QPushButton(tr("Keep as it came"), this);
    keep->setObjectName(QStringLiteral("keepPhoto"));
    keep->setAccessibleName(keep->text());
    m_accept->setObjectName(QStringLiteral("useStraight"));
    m_accept->setAccessibleName(m_accept->text());
    theme::makePrimary(m_accept);
    const auto titled = [this](const QString &words, QWidget *below) {
        auto *column = new QVBoxLayout;
        auto *head = new QLabel(words, this);
        head->setFont(theme::font(theme::Text::Head));
        theme::setTone(head, theme::Tone::Muted);
        column->addWidget(head);
        column->addWidget(below, 1);
        return column;
    };
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(theme::between);
    pictures->addLayout(titled(tr("As it came"), m_view), 1);
    pictures->addLayout(titled(tr("Straight"), m_preview), 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(keep);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::edge);
    column->setSpacing(theme::inside);
    column->addWidget(hint);
    column->addLayout(pictures, 1);
    column->addLayout(foot);
    resize(980, 640);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        accept();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        QList<QPointF> corners;
        for (const QPointF &corner : m_view->corners())
            corners << corner / m_scale;
        Q_EMIT chosen(corners);
        accept();
    });
}

void CornersDialog::showStraight()
{
    if (!isSheet(m_view->corners())) {
        m_accept->setRefusal(
            tr("The corners go round the sheet: 1 top left, 2 top right, 3 bottom right, 4 bottom left."));
        m_preview->setSentence(*m_accept->refusal());
        return;
    }
    m_accept->setRefusal(std::nullopt);
    const QImage straight = pagecleaning::straightenedSheet(m_small, m_view->corners());
    m_preview->setPage(QSizeF(straight.size()) * longSide / std::max(straight.width(), straight.height()));
    m_preview->setImage(straight);
}

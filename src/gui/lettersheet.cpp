// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettersheet.h"

#include "core/error.h"
#include "letters/letterdocument.h"
#include "letters/letterstyle.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace
{
constexpr double dotsPerInch = 150; // drawn once, scaled to the width that there is
constexpr int gap = 24;
} // namespace

LetterSheet::LetterSheet(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    setObjectName(QStringLiteral("letterSheet"));
    setAccessibleName(tr("The letter as it will be printed"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_label);
}

void LetterSheet::showLetter(const LetterContent &content, const OfficeIdentity &office)
{
    if (letters::wantsPassword(content))
        throw fault(tr("A letter with a password is never shown."));
    LetterDocument document(letters::html(content), office, LetterDocument::Numbering::FromSecondPage);
    const double scale = dotsPerInch / letterstyle::unitsPerInch;
    const QSize page = (letterstyle::sheet(office) * scale).toSize();
    m_pages = document.pageCount();
    QImage all(page.width(), m_pages * page.height() + (m_pages - 1) * gap, QImage::Format_RGB32);
    all.fill(QColor(0x90, 0x90, 0x90));
    QPainter painter(&all);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int i = 0; i < m_pages; ++i) {
        const QRect place(QPoint(0, i * (page.height() + gap)), page);
        painter.fillRect(place, Qt::white);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        document.paintPage(painter, i);
        painter.restore();
    }
    painter.end();
    m_image = all;
    m_label->setAccessibleName(tr("%n page(s)", nullptr, m_pages));
    fit();
}

void LetterSheet::fit()
{
    if (m_image.isNull())
        return;
    const int place = verticalScrollBar()->value();
    const qreal ratio = devicePixelRatioF();
    QImage scaled = m_image.scaledToWidth(qMax(100, int(viewport()->width() * ratio)), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_label->setPixmap(QPixmap::fromImage(scaled));
    m_label->resize((QSizeF(scaled.size()) / ratio).toSize());
    verticalScrollBar()->setValue(place);
}

void LetterSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

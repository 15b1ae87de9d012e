// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/receiptsheet.h"

#include "letters/letterdocument.h"
#include "letters/letterstyle.h"
#include "letters/pagepainting.h"

#include <numeric>

namespace
{
constexpr qreal largest = 10.5; // points
constexpr qreal smallest = 7;
constexpr qreal edge = 8; // mm above and below each copy
const QString copies = QStringLiteral("lembar");

/// The same receipt with one of its copies alone.
QString htmlOf(LetterContent content, qsizetype copy)
{
    content.fields.rows[copies] = { content.fields.rows.value(copies).at(copy) };
    return letters::html(content);
}
} // namespace

ReceiptSheet::ReceiptSheet(const LetterContent &content, const OfficeIdentity &office)
    : m_office(office)
{
    for (qreal points = qMin(largest, office.fontSize); points >= smallest && !m_halves; points -= 0.5)
        m_halves = layOut(content, points);
    if (m_halves)
        return;
    m_copies.clear();
    for (qsizetype copy = 0; copy < content.fields.rows.value(copies).size(); ++copy)
        m_copies.push_back(
            std::make_unique<LetterDocument>(htmlOf(content, copy), office, LetterDocument::Numbering::FromSecondPage));
}

ReceiptSheet::~ReceiptSheet() = default;

bool ReceiptSheet::layOut(const LetterContent &content, qreal points)
{
    OfficeIdentity half = m_office;
    half.fontSize = points;
    half.margins.setTop(edge);
    half.margins.setBottom(edge);
    LetterExtras extras;
    extras.height = letterstyle::sheet(m_office).height() / 2;
    m_copies.clear();
    for (qsizetype copy = 0; copy < content.fields.rows.value(copies).size(); ++copy) {
        m_copies.push_back(
            std::make_unique<LetterDocument>(htmlOf(content, copy), half, LetterDocument::Numbering::None, extras));
        if (m_copies.back()->pageCount() > 1)
            return false;
    }
    return m_copies.size() == 2;
}

int ReceiptSheet::pageCount() const
{
    if (m_halves)
        return 1;
    return std::accumulate(m_copies.begin(), m_copies.end(), 0,
                           [](int sum, const auto &copy) { return sum + copy->pageCount(); });
}

void ReceiptSheet::paint(PagePainting &pages) const
{
    if (!m_halves) {
        for (const auto &copy : m_copies) {
            for (int page = 0; page < copy->pageCount(); ++page)
                copy->paintPage(pages.next(), page);
        }
        return;
    }
    QPainter &painter = pages.next();
    const QSizeF sheet = letterstyle::sheet(m_office);
    const QRectF half(0, 0, sheet.width(), sheet.height() / 2);
    for (size_t copy = 0; copy < m_copies.size(); ++copy) {
        painter.save();
        painter.translate(0, half.height() * qreal(copy));
        painter.setClipRect(half);
        m_copies[copy]->paintPage(painter, 0);
        painter.restore();
    }
    painter.setPen(QPen(Qt::black, 6, Qt::DashLine));
    painter.drawLine(QLineF(140, half.height(), sheet.width() - 140, half.height()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterhead.h"

#include "letters/letterstyle.h"

#include <QFontMetricsF>
#include <QMutex>
#include <QMutexLocker>
#include <QPainter>
#include <QStringList>

namespace
{
constexpr qreal logoHeight = 680;
constexpr qreal logoGap = 100;
constexpr qreal ruleSpace = 60; ///< between the text and the rule
constexpr qreal thickRule = 22;
constexpr qreal thinRule = 6;
constexpr qreal ruleGap = 14;
constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
/// PDF/A-1 knows nothing to be seen through, and a letter needs no more dots than a printer has.
QImage onWhite(const QImage &picture)
{
    constexpr int tallest = int(logoHeight / letterstyle::unitsPerInch * 300);
    const QImage small =
        picture.height() > tallest ? picture.scaledToHeight(tallest, Qt::SmoothTransformation) : picture;
    QImage flat(small.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QRect(QPoint(), small.size()), small);
    painter.end();
    return flat.allGray() ? flat.convertToFormat(QImage::Format_Grayscale8) : flat;
}

/// The arms stay the same from letter to letter, and to unpack them takes longer than all the text.
QImage armsOf(const QByteArray &png)
{
    static QMutex mutex;
    static QByteArray last;
    static QImage arms;
    const QMutexLocker lock(&mutex);
    if (png != last) {
        QImage picture;
        arms = picture.loadFromData(png) ? onWhite(picture) : QImage();
        last = png;
    }
    return arms;
}

/// A letterhead does not grow with the letter, but stays in proportion to small print.
qreal scaleOf(const OfficeIdentity &office)
{
    return qMin(1.0, office.fontSize / 11);
}
} // namespace

Letterhead::Letterhead(const OfficeIdentity &office, qreal width)
    : m_office(office)
    , m_width(width)
{
    m_logoHeight = logoHeight * scaleOf(office);
    if (!office.logoPng.isEmpty())
        m_logo = armsOf(office.logoPng);
    if (!m_logo.isNull()) {
        m_logoColumn = m_logoHeight * m_logo.width() / m_logo.height() + logoGap;
    }

    static constexpr qreal sizes[] = { 14, 16, 13 };
    for (qsizetype i = 0; i < office.letterhead.size(); ++i)
        add(office.letterhead.at(i), sizes[qMin<qsizetype>(i, 2)], true);

    const auto join = [](const QStringList &parts) {
        QStringList kept;
        for (const QString &part : parts) {
            if (!part.simplified().isEmpty())
                kept.append(part.simplified());
        }
        return kept.join(QLatin1Char(' '));
    };
    const auto labelled = [](const char *label, const QString &value) {
        return value.simplified().isEmpty() ? QString() : QString::fromLatin1(label) + value;
    };
    add(join({ office.address, labelled("Telepon ", office.phone), labelled("Laman ", office.website) }), 10, false);
    add(join({ labelled("Surel ", office.email), office.city, office.postalCode }), 10, false);

    m_height = qMax(m_textHeight, m_logo.isNull() ? 0 : m_logoHeight) + ruleSpace + thickRule + ruleGap + thinRule;
}

void Letterhead::add(const QString &text, qreal points, bool bold)
{
    if (text.simplified().isEmpty())
        return;
    Line line { text.simplified(), letterstyle::font(m_office, points * scaleOf(m_office), bold), 0 };
    const QFontMetricsF metrics(line.font);
    line.height = metrics.boundingRect(QRectF(0, 0, textWidth(), 10000), flags, line.text).height();
    m_textHeight += line.height;
    m_lines.append(line);
}

void Letterhead::paint(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.setPen(Qt::black);
    const qreal body = qMax(m_textHeight, m_logo.isNull() ? 0 : m_logoHeight);
    if (!m_logo.isNull()) {
        const QSizeF size(m_logoColumn - logoGap, m_logoHeight);
        painter.drawImage(QRectF(place.topLeft() + QPointF(0, (body - m_logoHeight) / 2), size), m_logo);
    }
    qreal y = place.top() + (body - m_textHeight) / 2;
    for (const Line &line : m_lines) {
        painter.setFont(line.font);
        painter.drawText(QRectF(place.left() + m_logoColumn, y, textWidth(), line.height), flags, line.text);
        y += line.height;
    }
    const qreal rule = place.top() + body + ruleSpace;
    painter.fillRect(QRectF(place.left(), rule, m_width, thickRule), Qt::black);
    painter.fillRect(QRectF(place.left(), rule + thickRule + ruleGap, m_width, thinRule), Qt::black);
    painter.restore();
}

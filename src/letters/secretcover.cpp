// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/secretcover.h"

#include "letters/letterstyle.h"
#include "letters/pdfprint.h"
#include "letters/secretglyphs.h"
#include "secrets/passwordgenerator.h"

#include <QFontMetricsF>
#include <QPainter>

namespace
{
constexpr qreal mm = letterstyle::unitsPerInch / 25.4;
constexpr int patternSize = 150; ///< about as large as the password, so that the eye cannot part them
const QColor patternColour(0x6e, 0x6e, 0x6e);

/// Always the same, and of no password: a plain linear generator (Numerical Recipes' constants).
class Scatter final
{
public:
    quint32 next() { return (m_state = m_state * 1664525U + 1013904223U) >> 8; }
    QChar letter()
    {
        static const QString all =
            passwordgenerator::upperLetters + passwordgenerator::lowerLetters + passwordgenerator::digits;
        return all.at(next() % quint32(all.size()));
    }

private:
    quint32 m_state = 20260302U;
};
} // namespace

SecretCover::SecretCover(const LetterContent &content, const OfficeIdentity &office)
    : m_office(office)
    , m_sheet(letterstyle::sheet(office))
    , m_window(20 * mm, m_sheet.height() / 3 - 58 * mm, 90 * mm, 40 * mm)
    , m_seal((m_sheet.width() - 60 * mm) / 2, 5 * mm, 60 * mm, 22 * mm)
{
    const auto text = [&](const char *name) { return content.fields.texts.value(QString::fromLatin1(name)); };
    m_address << QStringLiteral("Yth. Sdr. ") + text("nama_pemohon");
    m_address << (text("jabatan_dalam_pokja").isEmpty() ? QString()
                                                        : text("jabatan_dalam_pokja") + QStringLiteral(" pada "))
            + text("nama_pokja");
    m_address << QStringLiteral("di ") + text("tempat_tujuan");
    m_sealNumber = text("nomor_segel");
    m_sender = office.unit;
    if (!office.address.isEmpty())
        m_sender += QStringLiteral(", ") + office.address;
}

QFont SecretCover::font(qreal points, bool bold) const
{
    return letterstyle::font(m_office, points, bold);
}

void SecretCover::paint(QPainter &painter) const
{
    painter.save();
    paintPattern(painter);
    painter.fillRect(m_window, Qt::white);
    painter.fillRect(m_seal, Qt::white);
    paintAddress(painter);
    paintSeal(painter);
    if (m_office.practice)
        paintPractice(painter);
    painter.restore();
}

/// Two layers of letters, one between the lines of the other.
void SecretCover::paintPattern(QPainter &painter) const
{
    QFont letters = secretglyphs::font(patternSize);
    letters.setHintingPreference(QFont::PreferNoHinting);
    letters.setBold(true);
    painter.setFont(letters);
    painter.setPen(patternColour);
    const QRectF shown(8 * mm, 5 * mm, m_sheet.width() - 16 * mm, m_sheet.height() * 2 / 3 - 5 * mm);
    painter.save();
    painter.setClipRect(shown);
    const qreal wide = QFontMetricsF(letters).horizontalAdvance(QLatin1Char('0'));
    const int columns = int(shown.width() / wide) + 2;
    Scatter scatter;
    for (qreal y = shown.top(); y < shown.bottom() + patternSize; y += patternSize * 0.52) {
        QString line;
        for (int i = 0; i < columns; ++i)
            line += scatter.letter();
        painter.drawText(QPointF(shown.left() - wide * (scatter.next() % 100) / 100.0, y), line);
    }
    painter.restore();
}

void SecretCover::paintAddress(QPainter &painter) const
{
    const QRectF text = m_window.adjusted(3 * mm, 2 * mm, -3 * mm, -2 * mm);
    painter.setPen(Qt::black);
    painter.setFont(font(7));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sender);
    painter.drawLine(QLineF(text.left(), text.top() + 8 * mm, text.right(), text.top() + 8 * mm));
    const QRectF below = text.adjusted(0, 10 * mm, 0, 0);
    // A long name gets a smaller letter before it loses a line.
    for (const qreal points : { 11.0, 10.0, 9.0, 8.0, 7.0 }) {
        painter.setFont(font(points));
        const QString all = m_address.join(QLatin1Char('\n'));
        constexpr int flags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
        if (points > 7 && painter.boundingRect(below, flags, all).height() > below.height())
            continue;
        painter.drawText(below, flags, all);
        return;
    }
}

/// One half above, where the letter's edge comes to lie; the other below the fold that it comes to lie on.
void SecretCover::paintSeal(QPainter &painter) const
{
    QPen dashed(Qt::black, 6, Qt::DashLine);
    painter.setPen(dashed);
    painter.drawRect(m_seal);
    painter.setFont(font(8));
    painter.drawText(m_seal.adjusted(2 * mm, 2 * mm, -2 * mm, -2 * mm),
                     int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap),
                     QStringLiteral("Tempel segel melewati tepi ini"));
    pdfprint::drawFitting(
        painter, m_office, m_seal.adjusted(2 * mm, 10 * mm, -2 * mm, -2 * mm),
        int(Qt::AlignHCenter) | int(Qt::AlignBottom) | int(Qt::TextWordWrap),
        QStringLiteral("Nomor segel: ")
            + (m_sealNumber.isEmpty() ? QStringLiteral(".............................") : m_sealNumber),
        m_sealNumber.isEmpty() ? 8 : 11, !m_sealNumber.isEmpty());
}

void SecretCover::paintPractice(QPainter &painter) const
{
    const QString word = QStringLiteral("LATIHAN");
    painter.setFont(font(60, true));
    const QRectF band(m_sheet.width() / 2 - 60 * mm, m_sheet.height() / 2 - 14 * mm, 120 * mm, 28 * mm);
    painter.fillRect(band, Qt::white);
    painter.setPen(QColor(0xb0, 0xb0, 0xb0));
    painter.drawText(band, Qt::AlignCenter, word);
    painter.setFont(font(12, true));
    painter.drawText(m_window.adjusted(2 * mm, 0, -2 * mm, -2 * mm), int(Qt::AlignRight) | int(Qt::AlignBottom), word);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/secretdrawing.h"

#include "letters/letterstyle.h"
#include "letters/secretglyphs.h"
#include "secrets/passwordgenerator.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace
{
constexpr qsizetype groupSize = 4;
constexpr qsizetype groupsInRow = 5;
constexpr qreal padding = 70;
constexpr qreal passwordRow = 240;
constexpr qreal spellingRow = 118;
constexpr qreal wordRows = 310; ///< the check word, its rule above and its note beneath
constexpr qreal boxWidth = 2800;
constexpr qreal innerWidth = boxWidth - 2 * padding;

QRawFont fixedFont()
{
    QFont font = secretglyphs::font(190);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font);
}

qsizetype groupsIn(const SecretBytes &password)
{
    return (secretglyphs::charactersIn(password) + groupSize - 1) / groupSize;
}

qsizetype rowsFor(qsizetype groups)
{
    return (groups + groupsInRow - 1) / groupsInRow;
}

/// The next group of at most four characters from @p at on, which moves behind it.
SecretBytes groupAt(const SecretBytes &password, qsizetype &at)
{
    const qsizetype start = at;
    for (qsizetype i = 0; i < groupSize && at < password.view().size(); ++i)
        nextCharacter(password.view(), at);
    return SecretBytes::copyOf(password.view().sliced(start, at - start));
}
} // namespace

SecretDrawing::SecretDrawing(const OfficeIdentity &office, const QString &checkWord)
    : m_fixed(fixedFont())
    , m_spelling(QRawFont::fromFont(letterstyle::font(office, 9)))
    , m_wordFont(letterstyle::font(office, 10, true))
    , m_noteFont(letterstyle::font(office, 8))
    , m_checkWord(checkWord)
{
}

QSizeF SecretDrawing::size(const SecretBytes &password) const
{
    const qsizetype groups = groupsIn(password);
    return { boxWidth,
             2 * padding + passwordRow * static_cast<qreal>(rowsFor(groups)) + spellingRow * static_cast<qreal>(groups)
                 + (m_checkWord.isEmpty() ? 0 : wordRows) };
}

void SecretDrawing::paint(QPainter &painter, const QRectF &place, const SecretBytes &password) const
{
    painter.save();
    painter.setPen(QPen(Qt::black, 5));
    painter.drawRect(place);
    painter.translate(place.topLeft() + QPointF(padding, padding));
    const qreal step = innerWidth / static_cast<qreal>(groupsInRow);
    const qreal spellingTop = passwordRow * static_cast<qreal>(rowsFor(groupsIn(password)));
    qsizetype index = 0;
    for (qsizetype at = 0; at < password.view().size(); ++index) {
        const SecretBytes group = groupAt(password, at);
        const auto column = static_cast<qreal>(index % groupsInRow);
        const auto row = static_cast<qreal>(index / groupsInRow);
        draw(painter, m_fixed, QPointF(column * step, (row + 0.72) * passwordRow), group);
        drawSpelling(painter, QPointF(0, spellingTop + (static_cast<qreal>(index) + 0.75) * spellingRow), group);
    }
    if (!m_checkWord.isEmpty())
        drawWord(painter, spellingTop + static_cast<qreal>(index) * spellingRow);
    painter.restore();
}

void SecretDrawing::drawWord(QPainter &painter, qreal top) const
{
    painter.setPen(QPen(Qt::black, 3));
    painter.drawLine(QLineF(0, top + 50, innerWidth, top + 50));
    painter.setFont(m_wordFont);
    painter.drawText(QPointF(0, top + 165), QStringLiteral("Kata periksa: ") + m_checkWord);
    painter.setFont(m_noteFont);
    painter.drawText(QPointF(0, top + 275),
                     QStringLiteral("Untuk konfirmasi lewat telepon; kata sandi tidak pernah ditanyakan."));
}

/// Some names of signs are long; a line that would leave the box is drawn narrower.
void SecretDrawing::drawSpelling(QPainter &painter, QPointF baseline, const SecretBytes &group) const
{
    const SecretBytes text = passwordgenerator::spelled(group);
    const qreal wide = width(m_spelling, text);
    painter.save();
    painter.translate(baseline);
    if (wide > innerWidth)
        painter.scale(innerWidth / wide, 1);
    draw(painter, m_spelling, {}, text);
    painter.restore();
}

qreal SecretDrawing::width(const QRawFont &font, const SecretBytes &text)
{
    qreal sum = 0;
    for (qsizetype at = 0; at < text.view().size();)
        sum += glyph(font, nextCharacter(text.view(), at)).advance;
    return sum;
}

void SecretDrawing::draw(QPainter &painter, const QRawFont &font, QPointF baseline, const SecretBytes &text)
{
    for (qsizetype at = 0; at < text.view().size();) {
        const Glyph next = glyph(font, nextCharacter(text.view(), at));
        painter.fillPath(font.pathForGlyph(next.index).translated(baseline), Qt::black);
        baseline.rx() += next.advance;
    }
}

SecretDrawing::Glyph SecretDrawing::glyph(const QRawFont &font, char32_t character)
{
    const QChar unit(character < 0x10000 ? static_cast<char16_t>(character) : u'\uFFFD');
    Glyph result;
    int count = 1;
    font.glyphIndexesForChars(&unit, 1, &result.index, &count);
    QPointF advance;
    font.advancesForGlyphIndexes(&result.index, &advance, 1);
    result.advance = advance.x();
    return result;
}

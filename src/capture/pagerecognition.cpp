// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagerecognition.h"

#include "capture/pix.h"
#include "core/paperfields.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

namespace
{
constexpr double bestDpi = 300;
constexpr double mostGrowth = 3.2; ///< a coarser page is enlarged by no more than this
constexpr double leastSkew = 0.12; ///< degrees: below that turning blurs more than it helps
constexpr double noisy = 3.0; ///< gray levels between a pixel of the paper and its neighbours
constexpr int whiterThanWhite = 265; ///< the paper's gray becomes white, and what is left of its noise with it
constexpr double upsideDown = 45; ///< below that mean confidence a page is tried the other way round
constexpr int margin = 10; ///< pixels around what is looked at a second time; with fewer, letters are misread
constexpr double badLine = 72; ///< mean confidence below which a line is read once more, alone
constexpr double clearlyBetter = 6;
constexpr int mostBadLines = 12;

/// How restless the paper is, on a sample of lines: letters are left out.
double noiseOf(const QImage &image)
{
    const int width = image.width();
    const int height = image.height();
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = 4; y < height; y += 16) {
        const uchar *line = image.constScanLine(y);
        for (int x = 1; x < width - 1; ++x) {
            const int expected = (line[x - 1] + line[x + 1]) / 2;
            if (std::abs(line[x - 1] - line[x + 1]) < 40 && line[x] > 90) {
                sum += std::abs(line[x] - expected);
                ++count;
            }
        }
    }
    return count ? double(sum) / double(count) : 0;
}

/// A page made quiet and even, as it lies.
struct Prepared {
    PixPtr pix;
    double dpi = bestDpi;
};

/// The page as it is read, and how it was turned for that.
struct Upright {
    PixPtr pix;
    double skew = 0; ///< as PageWords has it
    QList<PageWord> words;
};

Prepared prepared(const QImage &page, const QSizeF &millimetres)
{
    Prepared out;
    const double dpi = std::max(page.width() / millimetres.width(), page.height() / millimetres.height()) * 25.4;
    PixPtr gray = pix::gray(page);
    if (!gray)
        return out;
    const bool restless =
        page.format() == QImage::Format_Grayscale8 ? noiseOf(page) > noisy : noiseOf(pix::image(gray.get())) > noisy;
    if (restless && dpi > 170)
        gray = pix::median(gray.get());
    const double factor = std::clamp(bestDpi / dpi, 0.1, mostGrowth);
    if (factor > 1.15)
        gray = PixPtr(pixScaleGrayLI(gray.get(), float(factor), float(factor)));
    else if (factor < 0.87)
        gray = pix::shrunk(gray.get(), factor);
    out.dpi = factor > 1.15 || factor < 0.87 ? dpi * factor : dpi;
    out.pix = gray ? pix::evened(gray.get(), whiterThanWhite) : nullptr;
    return out;
}

/// @param quarters that it is turned clockwise before
Upright straightened(Pix *even, int quarters)
{
    Upright out { PixPtr(pixRotateOrth(even, quarters)), 0, {} };
    if (!out.pix)
        return out;
    const double lean = pix::leanOf(out.pix.get()).value_or(0);
    out.skew = std::remainder(-90.0 * quarters, 360);
    if (std::abs(lean) >= leastSkew) {
        out.pix = PixPtr(pixRotateAMGray(out.pix.get(), float(-lean * M_PI / 180), 255));
        out.skew += lean;
    }
    return out;
}

/// The quarter turns that may set the page upright, the likeliest first. Letters reach up more often than down: a
/// guess for what to try first, no more.
std::array<int, 4> likelyTurns(Pix *even)
{
    float up = 0;
    float left = 0;
    const PixPtr ink = pix::inkOf(even);
    if (!ink || pixOrientDetect(ink.get(), &up, &left, 0, 0) != 0)
        return { 0, 2, 1, 3 };
    if (std::abs(left) > std::abs(up))
        return left > 0 ? std::array { 1, 3, 0, 2 } : std::array { 3, 1, 0, 2 };
    return up >= 0 ? std::array { 0, 2, 1, 3 } : std::array { 2, 0, 1, 3 };
}

QRectF millimetresOf(int left, int top, int right, int bottom, double dpi)
{
    const double unit = 25.4 / dpi;
    return { left * unit, top * unit, (right - left) * unit, (bottom - top) * unit };
}

struct Deleter {
    void operator()(char *text) const { delete[] text; }
};

/// Abbreviations of every letterhead and address that the model does not know.
QString likelier(const QString &word)
{
    static const QMap<QString, QString> known { { QStringLiteral("c.g."), QStringLiteral("c.q.") },
                                                { QStringLiteral("c.g"), QStringLiteral("c.q") },
                                                { QStringLiteral("Ji."), QStringLiteral("Jl.") },
                                                { QStringLiteral("JI."), QStringLiteral("Jl.") },
                                                { QStringLiteral("J1."), QStringLiteral("Jl.") } };
    return known.value(word, word);
}

QList<PageWord> wordsOf(tesseract::TessBaseAPI &engine, double dpi)
{
    QList<PageWord> words;
    const std::unique_ptr<tesseract::ResultIterator> it(engine.GetIterator());
    int line = 0;
    for (bool more = it != nullptr; more; more = it->Next(tesseract::RIL_WORD)) {
        if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
            ++line;
        const std::unique_ptr<char, Deleter> text(it->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (!text || !it->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const QString word = likelier(QString::fromUtf8(text.get()).simplified());
        if (!word.isEmpty() && right > left && bottom > top)
            words.append({ word, millimetresOf(left, top, right, bottom, dpi),
                           double(std::clamp(it->Confidence(tesseract::RIL_WORD), 0.0F, 100.0F)), line });
    }
    return words;
}

/// The piece of the page around there, with some paper.
struct Clip {
    PixPtr pix;
    QPoint corner;
};

Clip clipOf(Pix *page, const QRectF &millimetres, double dpi)
{
    const double unit = dpi / 25.4;
    const QRect box = QRectF(millimetres.topLeft() * unit, millimetres.size() * unit)
                          .toAlignedRect()
                          .adjusted(-margin, -margin, margin, margin)
                          .intersected({ 0, 0, pixGetWidth(page), pixGetHeight(page) });
    if (box.width() < 8 || box.height() < 8)
        return {};
    Box *cut = boxCreate(box.x(), box.y(), box.width(), box.height());
    Clip clip { PixPtr(pixClipRectangle(page, cut, nullptr)), box.topLeft() };
    boxDestroy(&cut);
    return clip;
}

double meanConfidence(const QList<PageWord> &words)
{
    double sum = 0;
    for (const PageWord &word : words)
        sum += word.confidence;
    return words.isEmpty() ? 0 : sum / double(words.size());
}
} // namespace

struct PageRecognition::Engines {
    tesseract::TessBaseAPI page;
    tesseract::TessBaseAPI again;
    bool hasAgain = false;

    QList<PageWord> read(Pix *pix, double dpi)
    {
        page.SetImage(pix);
        page.SetSourceResolution(int(std::lround(dpi)));
        return page.Recognize(nullptr) == 0 ? wordsOf(page, dpi) : QList<PageWord>();
    }
    /// The page as it can be read best: as it lies, else on its head or on its side.
    Upright upright(const Prepared &page);
    void readBadLines(Pix *pix, double dpi, QList<PageWord> &words);
    SecondLook look(Pix *pix, const QRectF &millimetres, double dpi);
};

PageRecognition::PageRecognition()
    : m_engines(std::make_unique<Engines>())
{
}

PageRecognition::~PageRecognition() = default;

bool PageRecognition::load()
{
    setMsgSeverity(L_SEVERITY_NONE);
    if (m_engines->page.Init(nullptr, "ind", tesseract::OEM_LSTM_ONLY) != 0)
        return false;
    m_engines->page.SetVariable("debug_file", "/dev/null");
    m_engines->page.SetVariable("tessedit_do_invert", "0"); // nobody writes white on black
    m_engines->page.SetVariable("textord_all_prop", "1"); // the words are not cut by pitch: no need to measure it
    m_engines->page.SetPageSegMode(tesseract::PSM_AUTO);
    m_engines->hasAgain = m_engines->again.Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY) == 0;
    if (m_engines->hasAgain)
        m_engines->again.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    return true;
}

/// A line beside a stamp or under a rule is often misread on the page and right when it stands alone.
void PageRecognition::Engines::readBadLines(Pix *pix, double dpi, QList<PageWord> &words)
{
    QList<PageWord> out;
    int tried = 0;
    page.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    for (qsizetype from = 0; from < words.size();) {
        qsizetype to = from;
        QRectF box;
        for (; to < words.size() && words[to].line == words[from].line; ++to)
            box |= words[to].box;
        QList<PageWord> line = words.mid(from, to - from);
        const double before = meanConfidence(line);
        const bool readable = box.height() > 1.5 && box.height() < 9;
        if (before < badLine && readable && tried++ < mostBadLines) {
            const Clip clip = clipOf(pix, box, dpi);
            QList<PageWord> alone = clip.pix ? read(clip.pix.get(), dpi) : QList<PageWord>();
            if (meanConfidence(alone) > before + clearlyBetter) {
                for (PageWord &word : alone) {
                    word.box.translate(QPointF(clip.corner) * 25.4 / dpi);
                    word.line = line.first().line;
                }
                line = alone;
            }
        }
        out += line;
        from = to;
    }
    page.SetPageSegMode(tesseract::PSM_AUTO);
    words = out;
}

SecondLook PageRecognition::Engines::look(Pix *pix, const QRectF &millimetres, double dpi)
{
    SecondLook out { millimetres, {}, 0 };
    const Clip clip = clipOf(pix, millimetres, dpi);
    if (!clip.pix)
        return out;
    again.SetImage(clip.pix.get());
    again.SetSourceResolution(int(std::lround(dpi)));
    const std::unique_ptr<char, Deleter> text(again.GetUTF8Text());
    out.text = text ? QString::fromUtf8(text.get()).simplified() : QString();
    out.confidence = std::clamp(again.MeanTextConf(), 0, 100);
    return out;
}

Upright PageRecognition::Engines::upright(const Prepared &page)
{
    const auto tried = [&](int quarters) {
        Upright out = straightened(page.pix.get(), quarters);
        if (out.pix)
            out.words = read(out.pix.get(), page.dpi);
        return out;
    };
    const bool wide = pixGetWidth(page.pix.get()) > pixGetHeight(page.pix.get());
    Upright best;
    std::array<int, 4> turns { 0, 1, 2, 3 };
    if (wide) // a letter on its side, or a table that is wide
        turns = likelyTurns(page.pix.get());
    for (size_t i = 0; i < turns.size(); ++i) {
        Upright next = tried(turns[i]);
        if (i == 0 && !wide && next.pix && next.words.size() > 3 && meanConfidence(next.words) < upsideDown) {
            turns = likelyTurns(page.pix.get()); // as it lies is no way to read it
            std::stable_partition(turns.begin(), turns.end(), [](int turn) { return turn == 0; });
        }
        const double gained = meanConfidence(next.words) - meanConfidence(best.words);
        if (!best.pix || (next.pix && next.words.size() > 3 && gained > (best.words.size() > 3 ? 20 : 0)))
            best = std::move(next);
        const bool hardlyAnything = best.words.size() <= 3 && !wide;
        if (hardlyAnything || meanConfidence(best.words) >= upsideDown)
            break;
    }
    return best;
}

PageWords PageRecognition::read(const QImage &page, const QSizeF &millimetres)
{
    PageWords out;
    out.millimetres = millimetres;
    out.recognised = true;
    if (page.isNull() || millimetres.isEmpty())
        return out;
    const Prepared ready = prepared(page, millimetres);
    if (!ready.pix)
        return out;
    const Upright lying = m_engines->upright(ready);
    if (!lying.pix)
        return out;
    out.skew = lying.skew;
    out.words = lying.words;
    m_engines->readBadLines(lying.pix.get(), ready.dpi, out.words);
    if (m_engines->hasAgain) {
        for (const QRectF &box : paperfields::worthASecondLook(out))
            out.looks.append(m_engines->look(lying.pix.get(), box, ready.dpi));
    }
    m_engines->page.Clear();
    return out;
}

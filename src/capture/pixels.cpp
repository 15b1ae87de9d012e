// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pixels.h"

#include "capture/paperfacts.h"
#include "capture/readfault.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace
{
constexpr quint32 whole = 256; // weight of a source pixel that is covered completely

/// Which source pixels make one target pixel, and how much each counts.
struct Span {
    int first = 0;
    std::vector<quint32> weights;
};

std::vector<Span> spans(int source, int target)
{
    std::vector<Span> all(static_cast<size_t>(target));
    const double ratio = double(source) / target;
    for (int i = 0; i < target; ++i) {
        const double from = i * ratio;
        const double to = std::min<double>(source, from + ratio);
        Span &span = all[size_t(i)];
        span.first = std::min(int(from), source - 1);
        for (int k = span.first; k < to && k < source; ++k) {
            const double covered = std::min(k + 1.0, to) - std::max(double(k), from);
            span.weights.push_back(quint32(std::lround(std::max(0.0, covered) * whole)));
        }
    }
    return all;
}

/// Adds one source line, weighted, to the sums of a target line.
template <int Channels>
void addLine(const uchar *line, quint32 weight, const std::vector<Span> &columns, std::vector<quint64> &sums)
{
    quint64 *sum = sums.data();
    for (const Span &span : columns) {
        const uchar *pixel = line + qsizetype(span.first) * Channels;
        for (const quint32 share : span.weights) {
            for (int c = 0; c < Channels; ++c)
                sum[c] += quint64(pixel[c]) * share * weight;
            pixel += Channels;
        }
        sum += Channels;
    }
}

quint64 total(const Span &span)
{
    quint64 sum = 0;
    for (const quint32 weight : span.weights)
        sum += weight;
    return std::max<quint64>(sum, 1);
}

template <int Channels> void scaleLines(const QImage &from, QImage &to)
{
    const std::vector<Span> columns = spans(from.width(), to.width());
    const std::vector<Span> lines = spans(from.height(), to.height());
    std::vector<quint64> sums;
    for (int y = 0; y < to.height(); ++y) {
        const Span &span = lines[size_t(y)];
        sums.assign(size_t(to.width()) * Channels, 0);
        for (size_t k = 0; k < span.weights.size(); ++k)
            addLine<Channels>(from.constScanLine(span.first + int(k)), span.weights[k], columns, sums);
        const quint64 height = total(span);
        uchar *out = to.scanLine(y);
        for (int x = 0; x < to.width(); ++x) {
            const quint64 area = height * total(columns[size_t(x)]);
            for (int c = 0; c < Channels; ++c)
                out[x * Channels + c] = uchar((sums[size_t(x * Channels + c)] + area / 2) / area);
        }
    }
}

template <typename Pixel> void orientLines(const QImage &from, QImage &to, int orientation)
{
    const int width = to.width();
    const int height = to.height();
    const bool turned = pixels::isTurned(orientation);
    // Where a target pixel comes from: mirrored along x or y of the stored image, after the swap.
    const bool flipX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool flipY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    for (int y = 0; y < height; ++y) {
        auto *out = reinterpret_cast<Pixel *>(to.scanLine(y));
        for (int x = 0; x < width; ++x) {
            int sx = turned ? y : x;
            int sy = turned ? x : y;
            sx = flipX ? from.width() - 1 - sx : sx;
            sy = flipY ? from.height() - 1 - sy : sy;
            out[x] = reinterpret_cast<const Pixel *>(from.constScanLine(sy))[sx];
        }
    }
}
} // namespace

namespace pixels
{

QSize wishedSize(const QSizeF &millimetres, double dpi)
{
    const double sound = std::isfinite(dpi) ? std::clamp(dpi, 5.0, 1200.0) : 72.0;
    double width = std::max(1.0, millimetres.width() * sound / 25.4);
    double height = std::max(1.0, millimetres.height() * sound / 25.4);
    const double tooMany = width * height / double(paperlimits::renderedPixels);
    if (tooMany > 1) {
        width /= std::sqrt(tooMany);
        height /= std::sqrt(tooMany);
    }
    const auto side = [](double length) { return int(std::clamp(std::round(length), 1.0, 30'000.0)); };
    return { side(width), side(height) };
}

QSizeF paperSize(const QSize &stored, double horizontalDpi, double verticalDpi)
{
    const auto sound = [](double dpi) { return std::isfinite(dpi) && dpi >= 98 && dpi <= 2400; };
    if (sound(horizontalDpi) && sound(verticalDpi))
        return { stored.width() * 25.4 / horizontalDpi, stored.height() * 25.4 / verticalDpi };
    const double longSide = std::max(stored.width(), stored.height());
    const double shortSide = std::min(stored.width(), stored.height());
    const double scale = std::min(297.0 / longSide, 210.0 / shortSide);
    return { stored.width() * scale, stored.height() * scale };
}

void checkSize(qint64 width, qint64 height)
{
    if (width < 1 || height < 1)
        throw ReadStop { ReadFault::Damaged };
    if (width > paperlimits::pixels || height > paperlimits::pixels || width * height > paperlimits::pixels)
        throw ReadStop { ReadFault::TooManyPixels, qint64(double(width) * double(height) / 1e6) };
}

QImage blank(const QSize &size, QImage::Format format)
{
    QImage image(size, format);
    if (image.isNull())
        throw ReadStop { ReadFault::TooManyPixels, qint64(size.width()) * size.height() / 1'000'000 };
    return image;
}

QImage onWhite(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (QRgb *pixel = line; pixel != line + image.width(); ++pixel) {
            const uint alpha = qAlpha(*pixel);
            if (alpha == 255)
                continue;
            const auto mixed = [alpha](int channel) {
                return int((uint(channel) * alpha + 255 * (255 - alpha)) / 255);
            };
            *pixel = qRgb(mixed(qRed(*pixel)), mixed(qGreen(*pixel)), mixed(qBlue(*pixel)));
        }
    }
    image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

QImage grayIfGray(const QImage &image)
{
    if (image.format() != QImage::Format_RGB32)
        return image;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (!std::all_of(line, line + image.width(),
                         [](QRgb pixel) { return (pixel & 0xffffff) == (pixel & 0xff) * 0x010101U; }))
            return image;
    }
    QImage gray = blank(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(line, line + image.width(), gray.scanLine(y), [](QRgb pixel) { return uchar(pixel); });
    }
    return gray;
}

QImage scaledDown(const QImage &image, const QSize &wish)
{
    const QSize size = wish.boundedTo(image.size()).expandedTo({ 1, 1 });
    if (size == image.size())
        return image;
    QImage scaled = blank(size, image.format());
    if (image.format() == QImage::Format_Grayscale8)
        scaleLines<1>(image, scaled);
    else
        scaleLines<4>(image, scaled);
    return scaled;
}

QImage oriented(const QImage &image, int orientation)
{
    if (orientation < 2 || orientation > 8)
        return image;
    QImage turned = blank(isTurned(orientation) ? image.size().transposed() : image.size(), image.format());
    if (image.format() == QImage::Format_Grayscale8)
        orientLines<uchar>(image, turned, orientation);
    else
        orientLines<QRgb>(image, turned, orientation);
    return turned;
}
} // namespace pixels

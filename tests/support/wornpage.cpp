// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wornpage.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>
#include <random>
#include <vector>

namespace
{
QImage turned(const QImage &page, double degrees)
{
    QImage out(page.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QPointF(out.rect().center()) + QPointF(0.5, 0.5));
    painter.rotate(degrees);
    painter.translate(-QPointF(out.rect().center()) - QPointF(0.5, 0.5));
    painter.drawImage(0, 0, page);
    painter.end();
    return out.convertToFormat(page.format());
}

/// One direction; twice is a Gaussian blur.
void blurLine(uchar *line, int count, int step, const std::vector<float> &kernel, std::vector<float> &rest)
{
    const int reach = int(kernel.size()) - 1;
    rest.resize(size_t(count));
    for (int i = 0; i < count; ++i) {
        float sum = kernel[0] * float(line[i * step]);
        for (int k = 1; k <= reach; ++k)
            sum += kernel[size_t(k)] * float(line[std::max(0, i - k) * step] + line[std::min(count - 1, i + k) * step]);
        rest[size_t(i)] = sum;
    }
    for (int i = 0; i < count; ++i)
        line[i * step] = uchar(std::lround(rest[size_t(i)]));
}

void blur(QImage &image, double sigma)
{
    std::vector<float> kernel;
    float sum = 0;
    for (int k = 0; k <= int(std::ceil(sigma * 3)); ++k) {
        kernel.push_back(float(std::exp(-k * k / (2 * sigma * sigma))));
        sum += kernel.back() * (k ? 2 : 1);
    }
    for (float &k : kernel)
        k /= sum;
    const int bytes = image.depth() / 8;
    std::vector<float> rest;
    for (int y = 0; y < image.height(); ++y)
        for (int c = 0; c < bytes; ++c)
            blurLine(image.scanLine(y) + c, image.width(), bytes, kernel, rest);
    for (int x = 0; x < image.width() * bytes; ++x)
        blurLine(image.bits() + x, image.height(), int(image.bytesPerLine()), kernel, rest);
}

void shade(QImage &image, const Wear &wear)
{
    // a table of noise is drawn once: a thousandth of the random numbers, and nobody sees a pattern in it
    std::mt19937 random(wear.seed);
    std::normal_distribution<float> normal(0, float(wear.noise));
    std::vector<float> noise(65'537);
    for (float &n : noise)
        n = wear.noise > 0 ? normal(random) : 0;
    size_t at = 0;
    const int bytes = image.depth() / 8;
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        at = (at + random()) % noise.size();
        for (int x = 0; x < image.width(); ++x) {
            const auto light = float(1 - wear.shadow * x / image.width());
            for (int c = 0; c < std::min(bytes, 3); ++c) {
                const float value = 255 - (255 - float(line[x * bytes + c])) * float(1 - wear.fading);
                line[x * bytes + c] = uchar(std::clamp(value * light + noise[at], 0.0F, 255.0F));
                at = at + 1 == noise.size() ? 0 : at + 1;
            }
        }
    }
}
} // namespace

QImage wornPage(const QImage &page, const Wear &wear)
{
    QImage out = wear.skew == 0 ? page.copy() : turned(page, wear.skew);
    if (wear.blur > 0)
        blur(out, wear.blur);
    if (wear.noise > 0 || wear.fading > 0 || wear.shadow > 0)
        shade(out, wear);
    if (wear.jpeg > 0) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        out.save(&buffer, "JPEG", wear.jpeg);
        out = QImage::fromData(bytes, "JPEG").convertToFormat(page.format());
    }
    return out;
}

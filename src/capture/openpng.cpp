// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/openpaper.h"
#include "capture/pixels.h"
#include "capture/readfault.h"

#include <QtEndian>

#include <png.h>

namespace
{
/// libpng's picture interface over bytes in memory.
class PngPaper final : public OpenPaper
{
public:
    explicit PngPaper(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        Picture picture(m_bytes);
        m_size = { int(picture->width), int(picture->height) };
        const double dpi = resolution();
        m_millimetres = pixels::paperSize(m_size, dpi, dpi);
    }

    PaperFacts facts(bool) override
    {
        stored(); // a header alone proves nothing
        return { PaperFormat::Png, { PaperPage { m_millimetres, {} } }, false, false, false, true };
    }

    QImage render(int page, double dpi) override
    {
        if (page != 0)
            throw ReadStop { ReadFault::NoSuchPage };
        return pixels::grayIfGray(pixels::scaledDown(stored(), pixels::wishedSize(m_millimetres, dpi)));
    }

private:
    /// The picture as it lies in the file, decoded once: who asks whether it is whole mostly wants to see it next.
    const QImage &stored()
    {
        if (!m_pixels.isNull())
            return m_pixels;
        Picture picture(m_bytes);
        const bool gray = !(picture->format & PNG_FORMAT_FLAG_COLOR);
        picture->format = gray ? PNG_FORMAT_GRAY : PNG_FORMAT_BGRA;
        QImage image = pixels::blank(m_size, gray ? QImage::Format_Grayscale8 : QImage::Format_ARGB32);
        const png_color white { 255, 255, 255 };
        if (!png_image_finish_read(picture.get(), &white, image.bits(), png_int_32(image.bytesPerLine()), nullptr))
            throw ReadStop { ReadFault::Damaged };
        if (!gray)
            image = pixels::onWhite(std::move(image));
        m_pixels = image;
        return m_pixels;
    }

    /// Holds the decoder between header and pixels, where the size is checked.
    class Picture final
    {
        Q_DISABLE_COPY_MOVE(Picture)
    public:
        explicit Picture(const QByteArray &bytes)
        {
            m_image.version = PNG_IMAGE_VERSION;
            if (!png_image_begin_read_from_memory(&m_image, bytes.constData(), size_t(bytes.size())))
                throw ReadStop { headerFault(bytes) };
            try {
                pixels::checkSize(m_image.width, m_image.height);
            } catch (const ReadStop &) {
                png_image_free(&m_image);
                throw;
            }
        }
        ~Picture() { png_image_free(&m_image); }
        png_image *operator->() { return &m_image; }
        png_image *get() { return &m_image; }

    private:
        png_image m_image {};
    };

    /// libpng itself refuses a million pixels in a row; the officer is told why.
    static ReadFault headerFault(const QByteArray &bytes)
    {
        if (bytes.size() < 24)
            return ReadFault::Damaged;
        const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
        const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
        const bool large = quint64(width) * height > quint64(paperlimits::pixels);
        return large && width < 0x80000000U && height < 0x80000000U ? ReadFault::TooManyPixels : ReadFault::Damaged;
    }

    /// Dots an inch from the pHYs chunk, which stands before the pixels; 0 when there is none.
    double resolution() const
    {
        const qsizetype at = m_bytes.first(std::min<qsizetype>(m_bytes.size(), 65536)).indexOf("pHYs");
        if (at < 0 || at + 13 > m_bytes.size() || m_bytes.at(at + 12) != 1)
            return 0;
        return qFromBigEndian<quint32>(m_bytes.constData() + at + 4) * 0.0254;
    }

    QByteArray m_bytes;
    QImage m_pixels;
    QSize m_size;
    QSizeF m_millimetres;
};
} // namespace

std::unique_ptr<OpenPaper> openPng(const QByteArray &bytes)
{
    return std::make_unique<PngPaper>(bytes);
}

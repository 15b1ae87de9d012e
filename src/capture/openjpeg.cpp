// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/openpaper.h"
#include "capture/pixels.h"
#include "capture/readfault.h"

#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

namespace
{
constexpr int mostScans = 200; // of a progressive image: each costs a pass over all pixels
constexpr uint exifMarker = JPEG_APP0 + 1;

/// libjpeg leaves by longjmp: between setjmp and that nothing with a destructor may be made. So decoding stands in two
/// plain functions, and everything that owns memory stands outside.
struct Decoder {
    jpeg_decompress_struct info {};
    jpeg_error_mgr errors {};
    jpeg_progress_mgr progress {};
    std::jmp_buf leave {};
    bool open = false;
    bool unsupported = false;
};

Decoder &decoderOf(j_common_ptr info)
{
    return *static_cast<Decoder *>(info->client_data);
}

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(decoderOf(info).leave, 1);
}
void sayNothing(j_common_ptr) { }
void countScans(j_common_ptr info)
{
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > mostScans)
        leave(info);
}

bool readHeader(Decoder &decoder, const QByteArray &bytes)
{
    if (setjmp(decoder.leave))
        return false;
    decoder.info.err = jpeg_std_error(&decoder.errors);
    decoder.errors.error_exit = leave;
    decoder.errors.output_message = sayNothing;
    decoder.progress.progress_monitor = countScans;
    decoder.info.client_data = &decoder;
    jpeg_create_decompress(&decoder.info);
    decoder.open = true;
    decoder.info.progress = &decoder.progress;
    decoder.info.mem->max_memory_to_use = 256 << 20;
    jpeg_save_markers(&decoder.info, int(exifMarker), 0xffff);
    jpeg_mem_src(&decoder.info, reinterpret_cast<const uchar *>(bytes.constData()), ulong(bytes.size()));
    return jpeg_read_header(&decoder.info, TRUE) == JPEG_HEADER_OK;
}

/// Chooses what comes out: gray as gray, ink (CMYK) as ink, all else in Qt's byte order.
void chooseOutput(jpeg_decompress_struct &info)
{
    if (info.jpeg_color_space == JCS_GRAYSCALE)
        info.out_color_space = JCS_GRAYSCALE;
    else if (info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK)
        info.out_color_space = JCS_CMYK;
    else
        info.out_color_space = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? JCS_EXT_BGRX : JCS_EXT_XRGB;
}

/// Fills lines of the image whose size was computed by jpeg_calc_output_dimensions().
bool readLines(Decoder &decoder, uchar *lines, qsizetype stride)
{
    if (setjmp(decoder.leave))
        return false;
    jpeg_start_decompress(&decoder.info);
    while (decoder.info.output_scanline < decoder.info.output_height) {
        JSAMPROW line = lines + decoder.info.output_scanline * stride;
        jpeg_read_scanlines(&decoder.info, &line, 1);
    }
    return true;
}

/// Ink to light. Adobe writes ink inverted, and so does nearly everyone else.
void inkToLight(QImage &image, bool inverted)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *ink = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x, ink += 4) {
            const auto light = [ink, inverted](int i) { return uint(inverted ? ink[i] : 255 - ink[i]); };
            const QRgb pixel =
                qRgb(int(light(0) * light(3) / 255), int(light(1) * light(3) / 255), int(light(2) * light(3) / 255));
            *reinterpret_cast<QRgb *>(ink) = pixel;
        }
    }
}

/// The camera's orientation from EXIF (tag 0x0112 of the first directory); 1 when there is none.
int exifOrientation(QByteArrayView exif)
{
    if (exif.size() < 14 || exif.first(6) != QByteArrayView("Exif\0\0", 6))
        return 1;
    const QByteArrayView tiff = exif.sliced(6);
    const bool little = tiff.at(0) == 'I';
    const auto number = [&](qsizetype at, int bytes) -> quint32 {
        if (at < 0 || at + bytes > tiff.size())
            return 0;
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= quint32(uchar(tiff.at(at + i))) << 8 * (little ? i : bytes - 1 - i);
        return value;
    };
    const qsizetype directory = number(4, 4);
    const quint32 entries = number(directory, 2);
    for (quint32 i = 0; i < entries && i < 200; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (number(entry, 2) == 0x0112)
            return int(number(entry + 8, 2));
    }
    return 1;
}

/// A JPEG, decoded anew for each wish, at an eighth, a quarter or half of its size where that is enough.
class JpegPaper final : public OpenPaper
{
public:
    explicit JpegPaper(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        Reading reading(m_bytes);
        const jpeg_decompress_struct &info = reading.info();
        m_stored = { int(info.image_width), int(info.image_height) };
        for (const jpeg_marker_struct *marker = info.marker_list; marker; marker = marker->next) {
            const QByteArrayView data(marker->data, qsizetype(marker->data_length));
            if (marker->marker == exifMarker && m_orientation == 1)
                m_orientation = exifOrientation(data);
        }
        const double unit = info.density_unit == 1 ? 1 : info.density_unit == 2 ? 2.54 : 0;
        m_millimetres = pixels::paperSize(m_stored, info.X_density * unit, info.Y_density * unit);
    }

    PaperFacts facts(bool) override
    {
        render(0, 36); // a header alone proves nothing
        QSizeF shown = m_millimetres;
        if (pixels::isTurned(m_orientation))
            shown.transpose();
        return { PaperFormat::Jpeg, { PaperPage { shown, {} } }, false, false, m_complaints > 0, true };
    }

    QImage render(int page, double dpi) override
    {
        if (page != 0)
            throw ReadStop { ReadFault::NoSuchPage };
        const QSize wish = pixels::wishedSize(m_millimetres, dpi);
        Reading reading(m_bytes);
        jpeg_decompress_struct &info = reading.info();
        chooseOutput(info);
        info.scale_denom = denominator(wish);
        const bool ink = info.out_color_space == JCS_CMYK;
        const bool inverted = info.saw_Adobe_marker;
        QImage image = reading.pixels();
        m_complaints = reading.complaints();
        if (ink)
            inkToLight(image, inverted);
        return pixels::grayIfGray(pixels::oriented(pixels::scaledDown(image, wish), m_orientation));
    }

private:
    /// One pass over the bytes.
    class Reading final
    {
        Q_DISABLE_COPY_MOVE(Reading)
    public:
        explicit Reading(const QByteArray &bytes)
        {
            const bool ok = readHeader(m_decoder, bytes);
            try {
                if (!ok)
                    throw ReadStop { ReadFault::Damaged };
                ::pixels::checkSize(m_decoder.info.image_width, m_decoder.info.image_height);
            } catch (const ReadStop &) {
                close();
                throw;
            }
        }
        ~Reading() { close(); }
        jpeg_decompress_struct &info() { return m_decoder.info; }
        QImage pixels()
        {
            jpeg_calc_output_dimensions(&m_decoder.info); // throws no longjmp for a header that was accepted
            const QSize size(int(m_decoder.info.output_width), int(m_decoder.info.output_height));
            const bool gray = m_decoder.info.out_color_space == JCS_GRAYSCALE;
            QImage image = ::pixels::blank(size, gray ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
            image.fill(Qt::white);
            if (!readLines(m_decoder, image.bits(), image.bytesPerLine()))
                throw ReadStop { ReadFault::Damaged };
            return image;
        }
        /// What libjpeg repaired: an early end, a wrong code. The image is there, not all of it is true.
        long complaints() const { return m_decoder.errors.num_warnings; }

    private:
        void close()
        {
            if (m_decoder.open)
                jpeg_destroy_decompress(&m_decoder.info);
            m_decoder.open = false;
        }
        Decoder m_decoder;
    };

    uint denominator(const QSize &wish) const
    {
        uint denominator = 1;
        while (denominator < 8 && m_stored.width() / int(denominator * 2) >= wish.width()
               && m_stored.height() / int(denominator * 2) >= wish.height())
            denominator *= 2;
        return denominator;
    }

    QByteArray m_bytes;
    QSize m_stored; // before the camera's orientation
    QSizeF m_millimetres; // before the camera's orientation
    int m_orientation = 1;
    long m_complaints = 0;
};
} // namespace

std::unique_ptr<OpenPaper> openJpeg(const QByteArray &bytes)
{
    return std::make_unique<JpegPaper>(bytes);
}

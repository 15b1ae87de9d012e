// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pageencoder.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <new>
#include <png.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int quality = 80;

/// libjpeg leaves by longjmp. Each call into it stands alone in a function that owns nothing.
struct Compressor {
    jpeg_compress_struct info {};
    jpeg_error_mgr errors {};
    std::jmp_buf leave {};
    uchar *bytes = nullptr;
    ulong size = 0;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(static_cast<Compressor *>(info->client_data)->leave, 1);
}
void sayNothing(j_common_ptr) { }

bool start(Compressor &c, const PageShape &shape)
{
    if (setjmp(c.leave))
        return false;
    c.info.err = jpeg_std_error(&c.errors);
    c.errors.error_exit = leave;
    c.errors.output_message = sayNothing;
    c.info.client_data = &c;
    jpeg_create_compress(&c.info);
    jpeg_mem_dest(&c.info, &c.bytes, &c.size);
    c.info.image_width = JDIMENSION(shape.width);
    c.info.image_height = JDIMENSION(shape.height);
    c.info.input_components = shape.channels;
    c.info.in_color_space = shape.channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&c.info);
    jpeg_set_quality(&c.info, quality, TRUE);
    c.info.density_unit = 1; // dots per inch
    c.info.X_density = c.info.Y_density = UINT16(shape.dpi + 0.5);
    jpeg_start_compress(&c.info, TRUE);
    return true;
}

bool putRow(Compressor &c, const uchar *row)
{
    if (setjmp(c.leave))
        return false;
    JSAMPROW rows[] = { const_cast<JSAMPROW>(row) };
    return jpeg_write_scanlines(&c.info, rows, 1) == 1;
}

bool end(Compressor &c)
{
    if (setjmp(c.leave))
        return false;
    jpeg_finish_compress(&c.info);
    return true;
}

class JpegEncoder final : public PageEncoder
{
public:
    explicit JpegEncoder(const PageShape &shape) { require(start(m_compressor, shape)); }
    ~JpegEncoder() override
    {
        jpeg_destroy_compress(&m_compressor.info);
        std::free(m_compressor.bytes);
    }
    void addRow(const uchar *row) override { require(putRow(m_compressor, row)); }
    QByteArray finish() override
    {
        require(end(m_compressor));
        return { reinterpret_cast<const char *>(m_compressor.bytes), qsizetype(m_compressor.size) };
    }
    QString suffix() const override { return u"jpg"_s; }

private:
    static void require(bool done)
    {
        if (!done) // the shape was checked before: only memory can be missing
            throw std::bad_alloc();
    }
    Compressor m_compressor;
};

[[noreturn]] void leavePng(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}
void sayNothingPng(png_structp, png_const_charp) { }

void takeBytes(png_structp png, png_bytep data, size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), qsizetype(size));
}

bool startPng(png_structp png, png_infop info, const PageShape &shape)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    constexpr double inch = 0.0254; // metres
    const auto density = png_uint_32(shape.dpi / inch + 0.5);
    png_set_compression_level(png, 3); // a page of letters: a tenth of a second less for a few kilobytes more
    png_set_IHDR(png, info, png_uint_32(shape.width), png_uint_32(shape.height), 1, PNG_COLOR_TYPE_GRAY,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, density, density, PNG_RESOLUTION_METER);
    png_write_info(png, info);
    png_set_invert_mono(png); // a scanner's set bit is black, a picture's is white
    return true;
}

bool putRowPng(png_structp png, const uchar *row)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_write_row(png, row);
    return true;
}

bool endPng(png_structp png)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_write_end(png, nullptr);
    return true;
}

class PngEncoder final : public PageEncoder
{
public:
    explicit PngEncoder(const PageShape &shape)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leavePng, sayNothingPng))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
        if (m_png)
            png_set_write_fn(m_png, &m_bytes, takeBytes, nullptr);
        if (!m_info || !startPng(m_png, m_info, shape)) {
            png_destroy_write_struct(&m_png, &m_info);
            throw std::bad_alloc();
        }
    }
    ~PngEncoder() override { png_destroy_write_struct(&m_png, &m_info); }
    void addRow(const uchar *row) override
    {
        if (!putRowPng(m_png, row))
            throw std::bad_alloc();
    }
    QByteArray finish() override
    {
        if (!endPng(m_png))
            throw std::bad_alloc();
        return m_bytes;
    }
    QString suffix() const override { return u"png"_s; }

private:
    png_structp m_png;
    png_infop m_info;
    QByteArray m_bytes;
};
} // namespace

std::unique_ptr<PageEncoder> PageEncoder::make(const PageShape &shape)
{
    if (shape.bits == 1)
        return std::make_unique<PngEncoder>(shape);
    return std::make_unique<JpegEncoder>(shape);
}

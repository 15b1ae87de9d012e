// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/openpaper.h"
#include "capture/pixels.h"
#include "capture/readfault.h"

#include <algorithm>
#include <cstring>
#include <tiffio.h>

namespace
{
constexpr tmsize_t mostOneAllocation = 256 << 20;

/// libtiff over bytes in memory, read only.
struct Memory {
    QByteArray bytes;
    qint64 at = 0;

    static tmsize_t read(thandle_t handle, void *to, tmsize_t wanted)
    {
        auto *memory = static_cast<Memory *>(handle);
        const qint64 left = std::max<qint64>(0, memory->bytes.size() - memory->at);
        const qint64 taken = std::clamp<qint64>(wanted, 0, left);
        std::memcpy(to, memory->bytes.constData() + memory->at, size_t(taken));
        memory->at += taken;
        return tmsize_t(taken);
    }
    static tmsize_t write(thandle_t, void *, tmsize_t) { return 0; }
    static toff_t seek(thandle_t handle, toff_t offset, int whence)
    {
        auto *memory = static_cast<Memory *>(handle);
        const qint64 base = whence == SEEK_CUR ? memory->at : whence == SEEK_END ? memory->bytes.size() : 0;
        if (qint64(offset) < -base || qint64(offset) > memory->bytes.size() - base)
            return toff_t(-1);
        memory->at = base + qint64(offset);
        return toff_t(memory->at);
    }
    static int close(thandle_t) { return 0; }
    static toff_t size(thandle_t handle) { return toff_t(static_cast<Memory *>(handle)->bytes.size()); }
    static int map(thandle_t, void **, toff_t *) { return 0; }
    static void unmap(thandle_t, void *, toff_t) { }
};

class TiffPaper final : public OpenPaper
{
public:
    explicit TiffPaper(const QByteArray &bytes)
        : m_memory { bytes }
    {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
        TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
        TIFFOpenOptionsSetMaxSingleMemAlloc(options, mostOneAllocation);
        m_tiff = TIFFClientOpenExt("paper", "rm", &m_memory, Memory::read, Memory::write, Memory::seek, Memory::close,
                                   Memory::size, Memory::map, Memory::unmap, options);
        TIFFOpenOptionsFree(options);
        if (!m_tiff)
            throw ReadStop { ReadFault::Damaged };
        try {
            findPages();
        } catch (const ReadStop &) {
            TIFFClose(m_tiff);
            throw;
        }
    }
    ~TiffPaper() override { TIFFClose(m_tiff); }

    PaperFacts facts(bool) override
    {
        if (!m_looked)
            render(0, 36);
        PaperFacts facts;
        facts.format = PaperFormat::Tiff;
        facts.textComplete = true;
        for (const Page &page : m_pages) {
            const bool turned = pixels::isTurned(page.orientation);
            facts.pages << PaperPage { turned ? page.millimetres.transposed() : page.millimetres, {} };
        }
        return facts;
    }

    QImage render(int page, double dpi) override
    {
        if (page < 0 || page >= m_pages.size())
            throw ReadStop { ReadFault::NoSuchPage };
        const Page &wanted = m_pages.at(page);
        const QImage image = pixels::scaledDown(decode(wanted), pixels::wishedSize(wanted.millimetres, dpi));
        m_looked = true;
        return pixels::grayIfGray(pixels::oriented(image, wanted.orientation));
    }

private:
    struct Page {
        tdir_t directory = 0;
        quint32 width = 0;
        quint32 height = 0;
        quint16 orientation = ORIENTATION_TOPLEFT;
        QSizeF millimetres; // before the orientation
    };

    void findPages()
    {
        tdir_t directory = 0;
        do { // libtiff itself ends a chain of directories that runs in a circle
            addPage(directory++);
            if (m_pages.size() > paperlimits::pages)
                throw ReadStop { ReadFault::TooManyPages, m_pages.size() };
        } while (TIFFReadDirectory(m_tiff));
        if (m_pages.isEmpty())
            throw ReadStop { ReadFault::NoPages };
    }

    void addPage(tdir_t directory)
    {
        quint32 kind = 0;
        if (TIFFGetField(m_tiff, TIFFTAG_SUBFILETYPE, &kind) && (kind & FILETYPE_REDUCEDIMAGE))
            return; // a thumbnail of the page before
        Page page;
        page.directory = directory;
        TIFFGetField(m_tiff, TIFFTAG_IMAGEWIDTH, &page.width);
        TIFFGetField(m_tiff, TIFFTAG_IMAGELENGTH, &page.height);
        pixels::checkSize(page.width, page.height);
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ORIENTATION, &page.orientation);
        float horizontal = 0;
        float vertical = 0;
        quint16 unit = RESUNIT_INCH;
        TIFFGetField(m_tiff, TIFFTAG_XRESOLUTION, &horizontal);
        TIFFGetField(m_tiff, TIFFTAG_YRESOLUTION, &vertical);
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
        const double scale = unit == RESUNIT_CENTIMETER ? 2.54 : unit == RESUNIT_INCH ? 1 : 0;
        page.millimetres =
            pixels::paperSize({ int(page.width), int(page.height) }, horizontal * scale, vertical * scale);
        m_pages << page;
    }

    /// In the stored orientation, so that libtiff flips nothing and pixels::oriented() does it all.
    QImage decode(const Page &page)
    {
        char why[1024] = {};
        if (!TIFFSetDirectory(m_tiff, page.directory))
            throw ReadStop { ReadFault::Damaged };
        if (!TIFFRGBAImageOK(m_tiff, why))
            throw ReadStop { ReadFault::KindNotSupported };
        QImage image = pixels::blank({ int(page.width), int(page.height) }, QImage::Format_ARGB32);
        image.fill(Qt::white);
        auto *raster = reinterpret_cast<quint32 *>(image.bits());
        if (!TIFFReadRGBAImageOriented(m_tiff, page.width, page.height, raster, page.orientation, 1))
            throw ReadStop { ReadFault::Damaged };
        // libtiff's own packing to Qt's; its colours are already multiplied by their alpha
        for (quint32 *pixel = raster; pixel != raster + qint64(page.width) * page.height; ++pixel) {
            const auto rest = int(255 - TIFFGetA(*pixel));
            const auto light = [rest](quint32 channel) { return std::min(255, int(channel) + rest); };
            *pixel = qRgb(light(TIFFGetR(*pixel)), light(TIFFGetG(*pixel)), light(TIFFGetB(*pixel)));
        }
        image.reinterpretAsFormat(QImage::Format_RGB32);
        return image;
    }

    Memory m_memory;
    TIFF *m_tiff = nullptr;
    QList<Page> m_pages;
    bool m_looked = false;
};
} // namespace

std::unique_ptr<OpenPaper> openTiff(const QByteArray &bytes)
{
    return std::make_unique<TiffPaper>(bytes);
}

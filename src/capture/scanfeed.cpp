// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scanfeed.h"

#include "archive/durablewrite.h"
#include "capture/paperfacts.h"
#include "capture/scannerdevice.h"
#include "core/error.h"

#include <new>

namespace
{
/// One page on its way to its file.
class PageFile final : public PageSink
{
public:
    explicit PageFile(const std::function<void(int)> &moved)
        : m_moved(moved)
    {
    }
    void begin(const PageShape &shape) override
    {
        if (shape.width <= 0 || shape.height <= 0)
            throw ScanStop { ScanEnd::NoPicture };
        if (qint64(shape.width) * shape.height > paperlimits::pixels)
            throw ScanStop { ScanEnd::TooLarge };
        m_shape = shape;
        m_encoder = PageEncoder::make(shape);
    }
    void addRow(const uchar *row) override
    {
        m_encoder->addRow(row);
        const int percent = int(100ll * ++m_rows / m_shape.height);
        if (percent / 10 != m_percent / 10 && percent < 100)
            m_moved(percent);
        m_percent = percent;
    }
    /// On the disk, with its name, before this returns.
    ScannedPage store(const QString &folder, int number)
    {
        ScannedPage page;
        page.number = number;
        page.file = scanwishes::pageFile(number, m_encoder->suffix());
        page.pixels = { m_shape.width, m_shape.height };
        page.dpi = m_shape.dpi;
        durableWrite(folder + QLatin1Char('/') + page.file, m_encoder->finish());
        return page;
    }

private:
    const std::function<void(int)> &m_moved;
    std::unique_ptr<PageEncoder> m_encoder;
    PageShape m_shape;
    int m_rows = 0;
    int m_percent = 0;
};

void feed(ScannerDevice &device, const ScanWishes &wishes, const QString &folder, int first,
          const scanfeed::Listener &listener)
{
    device.prepare(wishes);
    const bool flatbed = wishes.source == ScanSource::Flatbed && !wishes.options.contains(QStringLiteral("source"));
    for (int i = 0; !wishes.mostPages || i < wishes.mostPages; ++i) {
        ScannedPage page;
        try {
            PageFile file(listener.moved);
            const bool whole = device.scanPage(file);
            page = file.store(folder, first + i);
            page.cutShort = !whole;
        } catch (const ScanStop &stop) {
            if (stop.end == ScanEnd::NoPaper && i > 0)
                return;
            throw;
        }
        page.back = wishes.source == ScanSource::BothSides && i % 2 == 1;
        listener.stored(page);
        if (flatbed)
            return;
    }
}
} // namespace

ScanEnd scanfeed::run(ScannerDevice &device, const ScanWishes &wishes, const QString &folder, int first,
                      const Listener &listener)
{
    try {
        feed(device, wishes, folder, first, listener);
    } catch (const ScanStop &stop) {
        return stop.end;
    } catch (const Error &) {
        return ScanEnd::NotWritten;
    } catch (const std::bad_alloc &) {
        return ScanEnd::TooLarge;
    }
    return ScanEnd::Done;
}

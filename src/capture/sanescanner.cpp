// SPDX-License-Identifier: GPL-3.0-or-later
// The one device that is driven through SANE, with saneoptions.* at its side. SANE's words: a "frame" is a page or, on
// a device that passes three times, one colour of it; options are found by name, and after each change their
// descriptions may be others.
#include "capture/paperfacts.h"
#include "capture/saneoptions.h"
#include "capture/scannerdevice.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <bit>
#include <sane/sane.h>
#include <sane/saneopts.h>

using namespace Qt::StringLiterals;
using saneoptions::check;

namespace
{
constexpr int warmUpTries = 60; // seconds that a lamp may take
constexpr int patience = 50; // steps until a stop is not only asked for between two reads
constexpr int patienceStep = 20; // milliseconds

/// SANE is started once for each process.
void startSane()
{
    static const SANE_Status status = [] {
        SANE_Int version = 0;
        return sane_init(&version, nullptr);
    }();
    check(status);
}

bool isFeeder(const QString &source)
{
    static const QStringList words { u"adf"_s, u"feeder"_s, u"duplex"_s, u"both"_s };
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return source.contains(word, Qt::CaseInsensitive); });
}

bool isBothSides(const QString &source)
{
    return source.contains(u"duplex"_s, Qt::CaseInsensitive) || source.contains(u"both"_s, Qt::CaseInsensitive);
}

ScanSource sourceOf(const QString &word)
{
    return isBothSides(word) ? ScanSource::BothSides : isFeeder(word) ? ScanSource::Feeder : ScanSource::Flatbed;
}

/// Rows of a page from whatever a device sends: 8 or 16 bits, padded lines, three passes, no height beforehand.
class Frames final
{
public:
    Frames(PageSink &sink, double dpi)
        : m_sink(sink)
        , m_dpi(dpi)
    {
    }
    /// @return the bytes of one line as they come
    void begin(const SANE_Parameters &parameters)
    {
        m_parameters = parameters;
        m_line.clear();
        m_row = 0;
        if (m_parameters.pixels_per_line <= 0 || m_parameters.bytes_per_line <= 0 || tooLarge(m_parameters.lines))
            throw ScanStop { ScanEnd::TooLarge };
        m_plane = m_parameters.format == SANE_FRAME_GREEN ? 1 : m_parameters.format == SANE_FRAME_BLUE ? 2 : 0;
        if (m_parameters.format > SANE_FRAME_BLUE || m_parameters.format < SANE_FRAME_GRAY)
            throw ScanStop { ScanEnd::Unsupported };
        m_keeps = m_parameters.lines < 0 || isPass();
        if (!m_keeps)
            m_sink.begin(shape(m_parameters.lines));
        if (isPass() && m_kept.isEmpty())
            m_kept = QByteArray(rowBytes() * std::max(0, m_parameters.lines), char(0xff));
    }
    void add(const uchar *data, int size)
    {
        const int whole = m_parameters.bytes_per_line;
        while (size > 0) {
            const int part = int(std::min<qsizetype>(size, whole - m_line.size()));
            m_line.append(reinterpret_cast<const char *>(data), part);
            data += part;
            size -= part;
            if (m_line.size() < whole)
                return;
            addLine();
            m_line.clear();
        }
    }
    bool isLastFrame() const { return m_parameters.last_frame || !isPass(); }
    bool hasRows() const { return m_row > 0; }
    /// @return false when rows were missing
    bool end()
    {
        bool whole = true;
        if (m_keeps) {
            const auto rows = int(m_kept.size() / rowBytes());
            m_sink.begin(shape(rows));
            for (int y = 0; y < rows; ++y)
                m_sink.addRow(reinterpret_cast<const uchar *>(m_kept.constData()) + y * rowBytes());
            whole = m_parameters.lines < 0 || m_row >= m_parameters.lines;
        } else if (m_row < m_parameters.lines) {
            whole = false;
            const QByteArray white(rowBytes(), isBits() ? char(0) : char(0xff));
            for (; m_row < m_parameters.lines; ++m_row)
                m_sink.addRow(reinterpret_cast<const uchar *>(white.constData()));
        }
        return whole;
    }

private:
    bool isPass() const { return m_parameters.format >= SANE_FRAME_RED; }
    bool isBits() const { return m_parameters.depth == 1 && m_parameters.format == SANE_FRAME_GRAY; }
    int channels() const { return m_parameters.format == SANE_FRAME_GRAY ? 1 : 3; }
    int rowBytes() const
    {
        return isBits() ? (m_parameters.pixels_per_line + 7) / 8 : m_parameters.pixels_per_line * channels();
    }
    PageShape shape(int rows) const
    {
        return { m_parameters.pixels_per_line, rows, channels(), isBits() ? 1 : 8, m_dpi };
    }
    bool tooLarge(int rows) const
    {
        return qint64(m_parameters.pixels_per_line) * std::max(0, rows) > paperlimits::pixels
            || m_parameters.pixels_per_line > 65'500 || rows > 65'500;
    }
    int samples() const { return isPass() ? m_parameters.pixels_per_line : rowBytes(); }

    /// One sample as 8 bits, whatever the device's depth.
    uchar sample(int i) const
    {
        const auto *bytes = reinterpret_cast<const uchar *>(m_line.constData());
        if (m_parameters.depth == 16) {
            const bool little = std::endian::native == std::endian::little;
            return bytes[i * 2 + (little ? 1 : 0)];
        }
        if (m_parameters.depth == 1)
            return (bytes[i / 8] >> (7 - i % 8)) & 1 ? 255 : 0;
        return bytes[i];
    }
    bool isPlain() const { return m_parameters.depth == 8 || isBits(); }

    void addLine()
    {
        const int bytesNeeded = isBits() ? rowBytes() : (samples() * m_parameters.depth + 7) / 8;
        if (m_line.size() < bytesNeeded)
            throw ScanStop { ScanEnd::NoPicture };
        if (m_parameters.lines >= 0 && m_row >= m_parameters.lines)
            return; // more than was promised
        if (m_parameters.lines < 0 && tooLarge(m_row + 1))
            throw ScanStop { ScanEnd::TooLarge };
        if (isPass())
            addPassLine();
        else if (isPlain())
            pass(reinterpret_cast<const uchar *>(m_line.constData()));
        else {
            m_converted.resize(rowBytes());
            for (int i = 0; i < m_converted.size(); ++i)
                m_converted[i] = char(sample(i));
            pass(reinterpret_cast<const uchar *>(m_converted.constData()));
        }
        ++m_row;
    }
    void pass(const uchar *row)
    {
        if (m_keeps)
            m_kept.append(reinterpret_cast<const char *>(row), rowBytes());
        else
            m_sink.addRow(row);
    }
    void addPassLine()
    {
        const qsizetype start = qsizetype(m_row) * rowBytes();
        if (m_kept.size() < start + rowBytes())
            m_kept.append(QByteArray(rowBytes(), char(0xff)));
        for (int x = 0; x < m_parameters.pixels_per_line; ++x)
            m_kept[start + x * 3 + m_plane] = char(sample(x));
    }

    PageSink &m_sink;
    double m_dpi;
    SANE_Parameters m_parameters {};
    QByteArray m_line;
    QByteArray m_converted;
    QByteArray m_kept; ///< all rows, where the height or the other colours come later
    bool m_keeps = false;
    int m_plane = 0;
    int m_row = 0;
};

class SaneScanner final : public ScannerDevice
{
public:
    explicit SaneScanner(const QString &name)
    {
        startSane();
        check(sane_open(name.toUtf8().constData(), &m_handle));
    }
    ~SaneScanner() override { sane_close(m_handle); }

    ScannerTraits traits() override
    {
        ScannerTraits traits;
        const QStringList sources = saneoptions::words(m_handle, SANE_NAME_SCAN_SOURCE);
        if (!sources.isEmpty())
            traits.sources.clear();
        for (const QString &source : sources) {
            if (!traits.sources.contains(sourceOf(source)))
                traits.sources.append(sourceOf(source));
        }
        std::sort(traits.sources.begin(), traits.sources.end());
        traits.modes.clear();
        for (const ScanMode mode : { ScanMode::Colour, ScanMode::Gray, ScanMode::Lineart }) {
            if (!saneoptions::modeWords(m_handle, mode).isEmpty())
                traits.modes.append(mode);
        }
        traits.resolutions = saneoptions::resolutions(m_handle);
        traits.largest = saneoptions::largest(m_handle);
        return traits;
    }

    void prepare(const ScanWishes &wishes) override
    {
        m_running = true;
        chooseSource(wishes);
        saneoptions::setMode(m_handle, wishes.mode);
        m_dpi = saneoptions::setResolution(m_handle, wishes.dpi);
        saneoptions::setArea(m_handle, scanwishes::millimetres(wishes.paper));
        for (auto it = wishes.options.begin(); it != wishes.options.end(); ++it) {
            if (!saneoptions::setText(m_handle, it.key().toUtf8().constData(), it.value()))
                throw ScanStop { ScanEnd::NotUnderstood };
        }
    }

    bool scanPage(PageSink &sink) override
    {
        Frames frames(sink, m_dpi);
        bool any = false;
        do {
            startFrame();
            SANE_Parameters parameters {};
            checkRead(sane_get_parameters(m_handle, &parameters));
            frames.begin(parameters);
            readFrame(frames);
            any = any || frames.hasRows();
        } while (any && !frames.isLastFrame());
        if (!any)
            throw ScanStop { ScanEnd::NoPicture };
        return frames.end();
    }

    void endRun() override
    {
        sane_cancel(m_handle);
        m_running = false;
    }

    void arm() override { m_stop = false; }

    void stop() override
    {
        m_stop = true;
        for (int i = 0; i < patience && m_running; ++i)
            QThread::msleep(patienceStep);
        if (m_running) // the driver sits in a read: SANE lets another thread say so
            sane_cancel(m_handle);
    }

private:
    void chooseSource(const ScanWishes &wishes)
    {
        const QStringList sources = saneoptions::words(m_handle, SANE_NAME_SCAN_SOURCE);
        if (sources.isEmpty()) {
            if (wishes.source == ScanSource::BothSides)
                throw ScanStop { ScanEnd::NoSource };
            return;
        }
        for (const QString &source : sources) {
            if (sourceOf(source) == wishes.source) {
                saneoptions::setText(m_handle, SANE_NAME_SCAN_SOURCE, source);
                return;
            }
        }
        if (!wishes.options.contains(QStringLiteral(SANE_NAME_SCAN_SOURCE)))
            throw ScanStop { ScanEnd::NoSource };
    }

    void startFrame()
    {
        for (int second = 0;; ++second) {
            throwIfStopped();
            const SANE_Status status = sane_start(m_handle);
            if (int(status) != saneoptions::warmingUp || second == warmUpTries) {
                checkRead(status);
                return;
            }
            QThread::sleep(1);
        }
    }

    void readFrame(Frames &frames)
    {
        uchar block[256 * 1024];
        for (;;) {
            throwIfStopped();
            SANE_Int size = 0;
            const SANE_Status status = sane_read(m_handle, block, sizeof block, &size);
            if (status == SANE_STATUS_EOF)
                return;
            checkRead(status);
            frames.add(block, size);
        }
    }

    void throwIfStopped() const
    {
        if (m_stop)
            throw ScanStop { ScanEnd::Cancelled };
    }

    /// After our own stop the driver may answer anything.
    void checkRead(SANE_Status status) const
    {
        if (status != SANE_STATUS_GOOD)
            throwIfStopped();
        check(status);
    }

    SANE_Handle m_handle = nullptr;
    double m_dpi = 300;
    std::atomic_bool m_stop = false;
    std::atomic_bool m_running = false; ///< between prepare() and endRun()
};
} // namespace

std::unique_ptr<ScannerDevice> ScannerDevice::open(const QString &name)
{
    return std::make_unique<SaneScanner>(name);
}

QList<FoundScanner> ScannerDevice::all()
{
    startSane();
    const SANE_Device **devices = nullptr;
    check(sane_get_devices(&devices, SANE_FALSE));
    QList<FoundScanner> found;
    for (int i = 0; devices && devices[i]; ++i)
        found.append({ QString::fromUtf8(devices[i]->name), QString::fromUtf8(devices[i]->vendor),
                       QString::fromUtf8(devices[i]->model) });
    return found;
}

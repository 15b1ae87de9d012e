// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/pageencoder.h"
#include "capture/scanend.h"
#include "capture/scanwishes.h"

#include <functional>
#include <memory>

/// Takes one page as it comes from a device. begin() is called once, then a row at a time.
class PageSink
{
public:
    virtual ~PageSink() = default;
    virtual void begin(const PageShape &shape) = 0;
    virtual void addRow(const uchar *row) = 0;
};

/// One opened scanner. What drives it on one system stands in one file (sanescanner.cpp); another system brings
/// another. Lives in the child loket-scanner only: a driver that hangs or dies ends nothing else. Knows no file and no
/// folder. Every member throws ScanStop.
class ScannerDevice
{
    Q_DISABLE_COPY_MOVE(ScannerDevice)
public:
    virtual ~ScannerDevice() = default;
    virtual ScannerTraits traits() = 0;
    virtual void prepare(const ScanWishes &wishes) = 0;
    /// Feeds one sheet or one side. @return false: fewer lines came than were promised, the rest is white
    /// @throws ScanStop with NoPaper when the feeder is empty
    virtual bool scanPage(PageSink &sink) = 0;
    /// After the last page, and after every stop: the device may rest.
    virtual void endRun() = 0;
    /// Before a run: a stop that came for an earlier one is forgotten; one that comes from now on ends the run, even
    /// before it has begun.
    virtual void arm() = 0;
    /// From any thread: what waits for the device ends with Cancelled, at once where the driver obeys.
    virtual void stop() = 0;

    static std::unique_ptr<ScannerDevice> open(const QString &name);
    /// All that are there, which can take seconds.
    static QList<FoundScanner> all();

protected:
    ScannerDevice() = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanend.h"
#include "capture/scanwishes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class ScannerProcess;

/// The desk's scanner. Its driver lives in a child (loket-scanner): one that hangs or dies takes neither the window nor
/// a page with it, and no foreign driver is ever loaded beside the secrets of this process. Nothing here blocks; the
/// remembered device opens at once, while the list of all devices, which takes seconds, is made by a child of its own.
/// Pages are files in the run's folder, whole and synced before the next sheet moves. Leaves to others: which folder
/// (ScanRun), what becomes of the pages.
class Scanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Scanner)
public:
    explicit Scanner(QObject *parent = nullptr);
    ~Scanner() override;

    void list(); ///< ends in listed()
    void open(const QString &device); ///< ends in opened() or refused()
    /// Once a device was opened and did not refuse. Where the device is still opening or resting, it begins when that
    /// is over. Ends in ended(), pageStored() before it for each page.
    /// @param first number of the first page's file
    void scan(const ScanWishes &wishes, const QString &folder, int first);
    /// Stops the device; ended(Cancelled) comes when it has stopped, after a while at the latest.
    void cancel();
    void close(); ///< lets the device go

    QString device() const { return m_device; }
    const ScannerTraits &traits() const { return m_traits; }
    /// A device is open, or just resting after a run.
    bool isReady() const { return m_state == State::Ready || m_state == State::Resting; }
    bool isScanning() const { return m_state == State::Scanning || m_state == State::Stopping || m_wanted; }
    bool isStopping() const { return m_state == State::Stopping; }
    bool isListing() const { return m_listing != nullptr; }
    /// How long a device may be silent while it scans, and how long after a stop; 120 s and 15 s.
    void setPatience(int silentMs, int stoppingMs);

Q_SIGNALS:
    void listed(const QList<FoundScanner> &found);
    void opened(const ScannerTraits &traits);
    void refused(ScanEnd end); ///< the device did not open
    void pageStored(const ScannedPage &page);
    void moved(int percent); ///< of the page that is being read
    void ended(ScanEnd end);
    void stateChanged();

private:
    enum class State { Closed, Opening, Ready, Scanning, Stopping, Resting };
    struct Wanted {
        ScanWishes wishes;
        QString folder;
        int first = 1;
    };
    void begin();
    void makeChild();
    void take(const QJsonObject &what);
    void takeGone(bool missing);
    void giveUp();
    void becomeReady();
    void refuse(ScanEnd end);
    void setState(State state);

    std::unique_ptr<ScannerProcess> m_child;
    std::unique_ptr<ScannerProcess> m_listing;
    QString m_device;
    ScannerTraits m_traits;
    State m_state = State::Closed;
    bool m_reused = false; ///< the child had another device open, and lets that go first
    std::optional<Wanted> m_wanted; ///< begins when the device is ready
    QTimer m_patience;
    int m_silent = 120'000;
    int m_stopping = 15'000;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scanner.h"

#include "capture/scannerprocess.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr int listingMs = 60'000;

/// Nothing that a driver could have told is believed: the name must be a page's own.
ScannedPage pageFrom(const QJsonObject &what)
{
    ScannedPage page;
    page.file = what[u"file"].toString();
    page.number = scanwishes::pageNumber(page.file);
    page.pixels = { what[u"width"].toInt(), what[u"height"].toInt() };
    page.dpi = what[u"dpi"].toDouble();
    page.back = what[u"back"].toBool();
    page.cutShort = what[u"cutShort"].toBool();
    return page;
}

QList<FoundScanner> foundFrom(const QJsonObject &what)
{
    QList<FoundScanner> found;
    for (const auto &entry : what[u"devices"].toArray()) {
        const QJsonObject one = entry.toObject();
        found.append({ one[u"device"].toString(), one[u"vendor"].toString(), one[u"model"].toString() });
    }
    return found;
}
} // namespace

Scanner::Scanner(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Scanner::giveUp);
}

Scanner::~Scanner() = default;

void Scanner::setPatience(int silentMs, int stoppingMs)
{
    m_silent = silentMs;
    m_stopping = stoppingMs;
}

void Scanner::setState(State state)
{
    m_state = state;
    if (state == State::Opening || state == State::Scanning)
        m_patience.start(m_silent);
    else if (state == State::Stopping)
        m_patience.start(m_stopping);
    else
        m_patience.stop();
    Q_EMIT stateChanged();
}

void Scanner::list()
{
    if (m_listing)
        return;
    m_listing = std::make_unique<ScannerProcess>();
    const auto tell = [this](const QList<FoundScanner> &found) {
        if (!m_listing)
            return;
        m_listing.release()->deleteLater();
        Q_EMIT listed(found);
    };
    connect(m_listing.get(), &ScannerProcess::told, this, [tell](const QJsonObject &what) { tell(foundFrom(what)); });
    connect(m_listing.get(), &ScannerProcess::gone, this, [tell] { tell({}); });
    QTimer::singleShot(listingMs, m_listing.get(), [tell] { tell({}); });
    m_listing->say({ { u"do"_s, u"list"_s } });
    Q_EMIT stateChanged();
}

void Scanner::makeChild()
{
    m_child = std::make_unique<ScannerProcess>();
    connect(m_child.get(), &ScannerProcess::told, this, &Scanner::take);
    connect(m_child.get(), &ScannerProcess::gone, this, &Scanner::takeGone);
}

void Scanner::open(const QString &device)
{
    m_device = device;
    m_reused = m_state == State::Ready;
    if (!m_reused) { // one that has nothing to do opens the next device as well
        close();
        makeChild();
    }
    setState(State::Opening);
    m_child->say({ { u"do"_s, u"open"_s }, { u"device"_s, device }, { u"patience"_s, (m_stopping + 999) / 1000 } });
}

void Scanner::scan(const ScanWishes &wishes, const QString &folder, int first)
{
    m_wanted = { wishes, folder, first };
    if (m_state == State::Ready)
        begin();
    else if (m_state == State::Closed)
        open(m_device);
    else
        Q_EMIT stateChanged();
}

void Scanner::begin()
{
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    setState(State::Scanning);
    m_child->say({ { u"do"_s, u"scan"_s },
                   { u"wishes"_s, scanwishes::toJson(wanted.wishes) },
                   { u"folder"_s, wanted.folder },
                   { u"first"_s, wanted.first } });
}

void Scanner::cancel()
{
    if (m_wanted) { // it has not begun
        m_wanted.reset();
        Q_EMIT ended(ScanEnd::Cancelled);
        Q_EMIT stateChanged();
    } else if (m_state == State::Scanning) {
        setState(State::Stopping);
        m_child->say({ { u"do"_s, u"cancel"_s } });
    }
}

void Scanner::close()
{
    if (m_child) {
        m_child->disconnect(this);
        m_child.release()->leave();
    }
    if (m_state != State::Closed)
        setState(State::Closed);
}

void Scanner::take(const QJsonObject &what)
{
    const QString word = what[u"tell"].toString();
    if (m_state == State::Scanning)
        m_patience.start(m_silent);
    if (word == u"opened"_s) {
        m_traits = scanwishes::traitsFrom(what);
        becomeReady();
        Q_EMIT opened(m_traits);
    } else if (word == u"refused"_s) {
        refuse(scanend::fromCode(what[u"end"].toString()));
    } else if (word == u"page"_s) {
        const ScannedPage page = pageFrom(what);
        if (page.number > 0)
            Q_EMIT pageStored(page);
    } else if (word == u"moved"_s) {
        Q_EMIT moved(what[u"percent"].toInt());
    } else if (word == u"ended"_s) {
        // A device that did not survive the stop has stopped as well.
        const ScanEnd end = scanend::fromCode(what[u"end"].toString());
        const bool stopped = m_state == State::Stopping && end != ScanEnd::Done;
        setState(State::Resting);
        Q_EMIT ended(stopped ? ScanEnd::Cancelled : end);
    } else if (word == u"rested"_s && m_state == State::Resting) {
        becomeReady();
    }
}

void Scanner::becomeReady()
{
    setState(State::Ready);
    if (m_wanted)
        begin();
}

void Scanner::refuse(ScanEnd end)
{
    close();
    if (std::exchange(m_wanted, std::nullopt))
        Q_EMIT ended(end);
    else
        Q_EMIT refused(end);
}

void Scanner::takeGone(bool missing)
{
    const State before = m_state;
    const ScanEnd end = missing ? ScanEnd::DriverMissing : ScanEnd::DriverStopped;
    if (before == State::Resting || (before == State::Opening && m_reused)) {
        open(m_device); // it hung once its work was done
    } else if (before == State::Opening) {
        refuse(end);
    } else {
        close();
        if (before == State::Scanning || before == State::Stopping)
            Q_EMIT ended(before == State::Stopping ? ScanEnd::Cancelled : end);
    }
}

void Scanner::giveUp()
{
    const State before = m_state;
    if (m_child)
        m_child->kill();
    if (before == State::Opening) {
        refuse(ScanEnd::NotAnswering);
        return;
    }
    close();
    Q_EMIT ended(before == State::Stopping ? ScanEnd::Cancelled : ScanEnd::NotAnswering);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "secrets/secretbytes.h"

#include <QHash>
#include <QObject>

#include <memory>

class Office;

/// Where the window keeps temporary passwords between step 6 and the printer: one for each request, in guarded memory,
/// one keeper for each window. It lets go of one as soon as the reset that it belongs to is no longer this window's: on
/// proof of printing, when the request goes back or on by another hand, when somebody else logs in, at the end of the
/// program. A locked desk keeps it and shows nothing. Generates, shows, copies and prints nothing itself.
class SecretKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretKeeper)
public:
    enum class Origin { Generated, Typed };

    explicit SecretKeeper(const Office &office, QObject *parent = nullptr);
    ~SecretKeeper() override;

    /// In step 6, before the reset is recorded. What was kept for the request before is wiped.
    void keep(const Request &request, Origin origin, SecretBytes secret);
    bool holds(RequestId id) const { return m_kept.contains(id); }
    /// Null where none is kept. Dies with forget(): look at it and let go.
    const SecretBytes *of(RequestId id) const;
    Origin origin(RequestId id) const;
    /// The request as it stands now; wipes what no longer belongs to it. Every page that gets a request says so.
    void follow(const Request &request);
    void forget(RequestId id);
    void wipe(); ///< all

    /// While it lives, a new revision of that request is this window's own step and not another desk's.
    class OwnStep final
    {
        Q_DISABLE_COPY_MOVE(OwnStep)
    public:
        OwnStep(SecretKeeper &keeper, RequestId id);
        ~OwnStep();

    private:
        SecretKeeper &m_keeper;
        RequestId m_before;
    };

Q_SIGNALS:
    void changed(RequestId id); ///< kept, replaced or wiped

private:
    struct Kept {
        SecretBytes secret;
        Origin origin = Origin::Generated;
        int revision = 0; ///< of step 6: a step of another hand ends it
        QDateTime resetAt; ///< of step 8: which reset it is
    };
    bool belongs(Kept &kept, const Request &request) const;

    const Office &m_office;
    SessionId m_session {};
    QHash<RequestId, std::shared_ptr<Kept>> m_kept;
    RequestId m_own {};
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workflow.h"

class Office;

/// Step 6: what was done in SPSE. Never sees a password: that lives in the window's guarded memory until it is printed.
class ResetDesk final
{
    Q_DISABLE_COPY_MOVE(ResetDesk)
public:
    explicit ResetDesk(Office &office)
        : m_office(office)
    {
    }
    CaseFile tickChange(RequestId id, int revision, qint64 change, bool done);
    CaseFile park(RequestId id, int revision, const QString &note);
    CaseFile unpark(RequestId id, int revision);
    /// Done in SPSE at that time. For a reset the present session holds the password until the letter is printed; a
    /// change writes the register's new dated version. 6 -> 8
    CaseFile recordReset(RequestId id, int revision, const QDateTime &doneAt, const QString &note);
    CaseFile refusedBySpse(RequestId id, int revision, const QStringList &codes, const QString &note);
    /// The letter is void, the password is gone: back to step 6. Also for a jam, a wrong tray, an uncollected letter.
    CaseFile resetAgain(RequestId id, int revision, const QString &reason);
    /// At the start: requests whose password was in the memory of a session that ended go back to "reset again".
    /// Returns their agenda numbers.
    QStringList recoverLost();

private:
    Office &m_office;
};

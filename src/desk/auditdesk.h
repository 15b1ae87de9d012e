// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"
#include "db/auditstore.h"
#include "db/fixitystore.h"

#include <QList>

#include <functional>

class Office;

/// One line of a request's story, in plain words of the officer's language.
struct StoryLine {
    QDateTime at;
    QString sentence; ///< "Siti Rumakat menyatakan berkas lengkap."
    QString detail;
};

struct VerifyReport {
    QString databaseFault; ///< what the database says of its own pages; empty = nothing wrong
    qint64 contentsChecked = 0;
    QStringList contentsDamaged; ///< SHA-256 of each
    AuditFindings audit;
    std::optional<QString> anchorMismatch; ///< the trail is shorter or other than the anchor says
    bool ok() const { return databaseFault.isEmpty() && contentsDamaged.isEmpty() && audit.chainOk && audit.damage.isEmpty() && !anchorMismatch; }
};

/// The trail as people read it, and its proof.
class AuditDesk final
{
    Q_DISABLE_COPY_MOVE(AuditDesk)
public:
    explicit AuditDesk(Office &office)
        : m_office(office)
    {
    }
    QList<StoryLine> story(RequestId id) const; ///< oldest first
    QList<StoryLine> storyOfAccount(AccountId id) const;
    static QString sentence(const AuditEntry &entry);
    AuditAnchor anchor(); ///< an entry "anchored" is written first, so that the sheet's print is on record
    /// Contents against their SHA-256, the chain, every record against its last entry, and the anchor if given.
    /// @param progress of the contents, the long part; false = stop
    VerifyReport verify(const std::optional<AuditAnchor> &anchor,
                        const std::function<bool(qint64 done, qint64 of)> &progress = {}) const;
    void keep(const VerifyReport &report) const; ///< as the last full check of this place
    std::optional<FixityCheck> lastCheck() const;

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/auditdesk.h"
#include "desk/backupdesk.h"
#include "desk/disposaldesk.h"
#include "support/archivewalk.h"
#include "support/markedfiles.h"
#include "support/testdesk.h"

#include <QTest>

#include <memory>

/// An office with a schedule of retention, whose files leave it: what the tests of that share.
class DisposalOffice
{
protected:
    std::unique_ptr<TestDesk> m_desk;

    void begin(const QString &backend = QStringLiteral("sqlite"))
    {
        m_desk = std::make_unique<TestDesk>(backend);
        archivewalk::schedule(*m_desk);
    }
    void beginFetched()
    {
        QFETCH(QString, backend);
        begin(backend);
    }
    Office &office() { return m_desk->office(); }
    bool isSound()
    {
        const VerifyReport report = AuditDesk(office()).verify({});
        if (!report.ok())
            qWarning() << report.databaseFault << report.contentsDamaged << report.audit.damage;
        return report.ok();
    }
    /// Marked files whose minutes are signed.
    Disposal ready(int files)
    {
        const QList<RequestId> ids = markedfiles::make(*m_desk, files);
        archivewalk::yearsLater(*m_desk);
        return archivewalk::minuted(*m_desk, ids);
    }
    /// The same, backed up and then destroyed by an administrator, who stays.
    Disposal destroyedAfterBackup(int files, const QString &bag)
    {
        const Disposal list = ready(files);
        backupdesk::make(m_desk->url(), bag, nullptr, m_desk->clock().now());
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        const QString number = list.approval(DisposalStep::Minutes)->document;
        disposal.clean(disposal.purge(list.id, list.revision, number).id);
        return list;
    }
};

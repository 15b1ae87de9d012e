// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casememory.h"

#include "db/auditstore.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

std::optional<CaseFile> CaseMemory::recall(RequestId id, int revision) const
{
    if (!m_file || m_file->request.id != id || m_file->request.revision != revision)
        return {};
    // Whatever was written in between, by whichever store, the file is read again; what a desk writes for itself
    // (what is being typed, that it lives) and the trail stand in no case file.
    static const QStringList apart { u"draft"_s,      u"draft_paper"_s, u"session"_s,      u"audit"_s,
                                     u"audit_text"_s, u"audit_head"_s,  u"login_attempt"_s };
    const QStringList written = m_db.writtenSince(m_writes);
    const bool untouched =
        std::all_of(written.begin(), written.end(), [](const QString &table) { return apart.contains(table); });
    if (!untouched || AuditStore(m_db).othersMark() != m_others)
        return {};
    return m_file;
}

void CaseMemory::keep(const CaseFile &file)
{
    m_file = file;
    m_writes = m_db.writes();
    m_others = AuditStore(m_db).othersMark();
}

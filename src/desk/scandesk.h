// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda.h"
#include "core/casefile.h"

class Office;

/// Files what was scanned with the request that it belongs to: further papers of one that is worked on, or those that
/// its applicant brought back (steps 2, 4, 5, 9). One call = one transaction. Papers of a request that is not taken in
/// yet go by IntakeDesk.
class ScanDesk final
{
    Q_DISABLE_COPY_MOVE(ScanDesk)
public:
    explicit ScanDesk(Office &office)
        : m_office(office)
    {
    }
    /// The request of a routing slip (I3); none: there is no such agenda.
    std::optional<RequestId> byAgenda(AgendaNumber number) const;
    CaseFile read(RequestId id) const;
    /// "" where papers can be filed with it now; else the workflow's sentence.
    QString whyNot(RequestId id) const;
    /// Whether the request has all of these papers: a program that ended in the middle of filing did not say.
    bool isFiled(RequestId id, const QStringList &sha256) const;
    /// Each paper's kind points the item of the checklist that asks for it at the paper's first page, as long as nobody
    /// has decided that item (I4); deciding stays with the officer. @throws Error
    CaseFile file(RequestId id, int revision, const QList<NewPaper> &papers);

private:
    Office &m_office;
};

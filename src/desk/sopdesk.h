// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sop.h"

#include <QByteArray>

class Office;

/// The versions of the SOP (R1). A revision is a new version that is valid from its day on; requests that were received
/// before keep theirs. Which step leads to which stage is the workflow's: a revision changes words, minutes and papers.
class SopDesk final
{
    Q_DISABLE_COPY_MOVE(SopDesk)
public:
    explicit SopDesk(Office &office)
        : m_office(office)
    {
    }
    const QList<Sop> &versions() const; ///< newest first
    /// The number that a revision of this SOP has: one more than the highest of the same SOP number.
    int nextRevision(const QString &number) const;
    /// Why this cannot be a new version; "" when it can.
    QString whyNot(const Sop &next) const;
    /// Administrators only. @param note why it is revised @throws Error::Refused with whyNot()
    void revise(const Sop &next, const QString &note);
    /// The SOP as its pages: identity, table with the flow between the actors, remarks apart.
    QByteArray pages(const Sop &sop) const;

private:
    Office &m_office;
};

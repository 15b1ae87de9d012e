// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/slip.h"

#include <QByteArray>

class Act;
class Office;

/// Susulan (I9): blank numbered slips for days without power, and the true times that stand on them. Taking a slip's
/// request in is IntakeDesk's, with IntakeForm::late. One function = one transaction.
class SlipDesk final
{
    Q_DISABLE_COPY_MOVE(SlipDesk)
public:
    static constexpr int mostAtOnce = 100;
    explicit SlipDesk(Office &office)
        : m_office(office)
    {
    }
    /// Takes the next numbers of this year and gives the pages that are to be printed. Numbers that were given stay
    /// given, printed or not: what becomes of each is recorded.
    struct Batch {
        QList<Slip> slips;
        QByteArray pdf;
    };
    Batch make(int count);
    QByteArray pdfOf(const QList<Slip> &slips) const; ///< the same pages once more
    QList<Slip> slips(int limit = 500) const; ///< newest first
    QList<Slip> free(int limit = 200) const; ///< that can still be used, oldest first
    /// A slip that was spoiled or lost. @throws Error::Refused when it was used, or without a reason
    void spoil(qint64 slip, const QString &reason);

    /// Why these times cannot be a slip's; "" when they can.
    static QString whyNot(const LateEntry &entry, const QDateTime &now);
    /// Marks the slip as used, inside the act that takes the request in. @throws Error::Refused when it is not free
    static void use(Office &office, Act &act, qint64 slip, RequestId request);

    /// The present step's true times from the slip: they take the place of what the clock measured while they were
    /// typed in. No new revision. @throws Error::Refused for a request that is no late entry, or impossible times
    void enterTimes(RequestId id, const QDateTime &from, const QDateTime &to);

private:
    Office &m_office;
};

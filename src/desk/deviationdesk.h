// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "db/deviationstore.h"

class Office;

/// The register of deviations from the standard (I10). Time over the standard, papers that were waived and outputs that
/// went wrong come into it by themselves, when they happen; here they are explained, added to by hand, and read.
/// Each function that changes something is one transaction with its entry in the request's trail.
class DeviationDesk final
{
    Q_DISABLE_COPY_MOVE(DeviationDesk)
public:
    explicit DeviationDesk(Office &office)
        : m_office(office)
    {
    }
    using Filter = DeviationStore::Filter;
    /// Month, kind, step and reason as wanted; oldest first.
    QList<DeviationRow> list(const Filter &filter) const;
    QList<DeviationRow> month(QDate day) const; ///< the office's month in which that day lies
    QList<Deviation> of(RequestId request) const;
    /// The step that the request is in has passed its standard and nobody has said why: what the window asks about.
    /// @param deviations of(file.request.id)
    /// @return none where nothing is to be asked; id 0 where the register has no row of it yet
    std::optional<Deviation> asked(const CaseFile &file, const QList<Deviation> &deviations) const;

    /// The answer to asked(): makes the register's row, or explains the one that is there. No new revision of the
    /// request: a clock is no conflict for others. @throws Error::Refused when the answer says nothing, or was given
    void answer(RequestId request, const Deviation &question, DeviationReason reason, const QString &note);
    /// Explains a row of the register later on. @throws Error::Refused when it is explained already
    void explain(qint64 deviation, DeviationReason reason, const QString &note);
    /// The month's page "Penyimpangan Mutu Baku", ready to be signed: PDF.
    QByteArray page(QDate month) const;
    /// Adds a deviation of papers or output that only a person can see. @throws Error::Refused without a note
    void record(RequestId request, DeviationKind kind, Stage stage, DeviationReason reason, const QString &note);

private:
    Office &m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"
#include "core/reportperiod.h"
#include "reports/report.h"

#include <QList>

#include <optional>

class Office;

/// What the law on personal data asks of the office (UU 27/2022; R45, R46): everything about one person in one file,
/// the notice after a correction, the register of breaches with its 72 hours. Each function that changes or hands out
/// something is one transaction with its entry in the trail.
class PrivacyDesk final
{
    Q_DISABLE_COPY_MOVE(PrivacyDesk)
public:
    explicit PrivacyDesk(Office &office)
        : m_office(office)
    {
    }
    enum class PersonFormat { Pdf, Json, Zip }; ///< Zip: both, and the papers themselves
    static std::optional<PersonFormat> formatOf(const QString &fileName); ///< by its end
    /// Everything that is kept of the person of that account: data, versions, papers, requests, letters, who looked.
    Report person(AccountId account) const;
    /// The same as bytes of a file. An entry says that it was handed out. @throws Error::Refused for an unknown account
    QByteArray personFile(AccountId account, PersonFormat format);

    QList<CorrectionNotice> notices(AccountId account) const;
    /// The newest change that was typed in and of which nobody was told; none when there is none.
    std::optional<CorrectionFact> untold(AccountId account) const;
    /// The letter that tells the person of that change, PDF. @throws Error::Refused when everybody was told
    QByteArray correctionLetter(AccountId account) const;
    /// @throws Error::Refused when it was noted already, or nobody is named
    void tellCorrection(AccountId account, const CorrectionNotice &notice);

    QList<Breach> breaches(const ReportPeriod &period) const; ///< also all that are not told yet
    /// New (id 0), or changed. @throws Error: Refused (an item is missing, a time lies ahead), Conflict
    Breach keep(const Breach &breach);
    /// The written notice with the three items, PDF. @throws Error::Refused while an item is missing
    QByteArray breachNotice(const Breach &breach) const;
    static std::optional<QString> refusal(const Breach &breach, const QDateTime &now); ///< what is missing or cannot be

private:
    Office &m_office;
};

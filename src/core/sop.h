// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Which answer leads along a branch: steps 2 and 5 ask a question, all others just go on.
enum class SopCondition { Always, Complete, Incomplete, Valid, NotValid };

struct SopBranch {
    SopCondition when = SopCondition::Always;
    int to = 0; ///< number of the next step
    bool operator==(const SopBranch &) const = default;
};

/// One row of the SOP's table. Texts are verbatim, slips included; what we say about them stands in remark.
struct SopStep {
    int number = 0; ///< from 1
    QString activity;
    QString executor; ///< "Pokja Pemilihan" or "Admin Agency"
    QStringList requirements; ///< column Kelengkapan
    std::optional<int> minutes; ///< mutu baku; none where the SOP says N/A
    QString output;
    QString note; ///< column Keterangan
    QString remark; ///< ours, not the SOP's
    QList<SopBranch> branches; ///< none: the end
    bool operator==(const SopStep &) const = default;
};

/// One numbered line of the SOP's head and, apart from it, our remark (a wrong or replaced citation).
struct SopItem {
    QString text; ///< verbatim
    QString remark;
    bool operator==(const SopItem &) const = default;
};

struct SopSection {
    QString heading; ///< verbatim, "Dasara Hukum :" included
    QList<SopItem> items;
    bool operator==(const SopSection &) const = default;
};

/// A paper that step 2 looks for. code is what a checklist item is called: request-letter, decree, authority.
struct SopPaper {
    QString code;
    QString title;
    bool mandatory = true;
    bool onlyWithCarrier = false; ///< asked for only when somebody else brings the papers
    QString remark;
    bool operator==(const SopPaper &) const = default;
};

/// One version of the office's SOP as an immutable value (R1). It tells what the paper says: texts, minutes, branches.
/// Which stage a request is in, and who may move it, is the workflow's business; a request keeps this value's JSON.
class Sop final
{
public:
    enum class Ending { Granted, Rejected };
    /// Throws Fault where the text is no SOP: no number, steps not 1..n, a branch into nowhere, minutes below 1.
    static Sop fromJson(const QByteArray &json);
    QByteArray toJson() const; ///< compact, keys in order: the same value gives the same bytes
    /// From a resource or file such as ":/sop/sop-027-04-2022.json". Throws Fault.
    static Sop load(const QString &path);

    const QString &number() const { return m_number; }
    int revision() const { return m_revision; } ///< of that number: 0 as first approved, 1, 2, ...
    /// What a request keeps: the number, and from the first revision on " Rev. 1" behind it.
    QString key() const;
    const QString &name() const { return m_name; }
    const QStringList &agency() const { return m_agency; }
    QDate madeOn() const { return m_madeOn; }
    QDate revisedOn() const { return m_revisedOn; } ///< invalid: never revised
    QDate approvedOn() const { return m_approvedOn; }
    QDate validFrom() const { return m_validFrom; }
    const QString &approverOffice() const { return m_approverOffice; }
    const QString &approverName() const { return m_approverName; }
    const QString &approverNip() const { return m_approverNip; } ///< with "NIP. ", as printed
    const SopSection &legalBasis() const { return m_legalBasis; }
    const SopSection &qualification() const { return m_qualification; }
    const SopSection &related() const { return m_related; }
    const SopSection &equipment() const { return m_equipment; }
    const SopSection &warnings() const { return m_warnings; }
    const SopSection &recording() const { return m_recording; }
    const QList<SopPaper> &papers() const { return m_papers; }
    const QList<SopStep> &steps() const { return m_steps; }

    const SopStep &step(int number) const; ///< throws Fault for a number that is not there
    std::optional<int> standardMinutes(int step) const { return this->step(step).minutes; }
    /// The steps from the first to the end, along the branches: so many rounds 2-3-4 first, then the ending.
    /// @param archiveRejected the office files rejected requests too (step 9 after 7; the SOP leaves it open)
    QList<int> path(Ending ending, int completionRounds = 0, bool archiveRejected = true) const;
    /// Sum of the standard minutes along path(): the officer's time; N/A counts nothing.
    int totalMinutes(Ending ending = Ending::Granted, int completionRounds = 0, bool archiveRejected = true) const;

    bool operator==(const Sop &) const = default;

private:
    Sop() = default;
    void check() const;

    QString m_number;
    int m_revision = 0;
    QString m_name;
    QStringList m_agency;
    QDate m_madeOn;
    QDate m_revisedOn;
    QDate m_approvedOn;
    QDate m_validFrom;
    QString m_approverOffice;
    QString m_approverName;
    QString m_approverNip;
    SopSection m_legalBasis;
    SopSection m_qualification;
    SopSection m_related;
    SopSection m_equipment;
    SopSection m_warnings;
    SopSection m_recording;
    QList<SopPaper> m_papers;
    QList<SopStep> m_steps;
};

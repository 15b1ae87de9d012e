// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// What becomes of a file when its years are over: musnah, permanen, dinilai kembali.
enum class Fate { Destroy = 1, Permanent = 2, Review = 3 };
/// From which day the years are counted.
enum class RetentionFrom { Closing = 1, DecreeEnd = 2 };

/// One code of the classification with its access class and its years. -1 years: not set for this code.
struct RetentionRule {
    QString code; ///< "000.3.5"
    QString title;
    QString access = QStringLiteral("terbatas"); ///< proposed for a new file
    RetentionFrom from = RetentionFrom::Closing;
    int activeYears = -1;
    int inactiveYears = -1;
    Fate fate = Fate::Review;
    bool isSet() const { return activeYears >= 0 && inactiveYears >= 0; }
    bool operator==(const RetentionRule &) const = default;
};

enum class RetentionPhase { NotSet, Active, Inactive, Ended };

/// Where a file stands in its retention on one day.
struct Retention {
    RetentionPhase phase = RetentionPhase::NotSet;
    RetentionRule rule;
    QDate activeUntil; ///< the last day of its active time
    QDate inactiveUntil; ///< the last day of all its time
};

/// The office's codes and schedule of retention (JRA), one version of it. "Belum ditetapkan" until the office writes
/// down the regulation that sets it (R41): until then every file is NotSet and nothing may be destroyed.
struct ArchiveSchedule {
    QString basis; ///< "Peraturan Bupati Nomor 12 Tahun 2025"; empty = not set
    QList<RetentionRule> rules;
    bool panel = true; ///< the appraisal panel's written opinion is needed
    bool regent = true; ///< the Bupati decides
    int nationalFrom = 10; ///< ANRI's written approval is needed from so many years of retention on

    /// The codes of procurement with none of their years set; the law gives none for these files.
    static ArchiveSchedule builtIn();
    /// @throws Error::Fault when it is not a JSON object
    static ArchiveSchedule fromJson(const QByteArray &json);
    QByteArray toJson() const;
    /// Why it cannot be kept; empty = it can.
    QString whyNot() const;
    /// The rule of that code, or of the nearest code above it: "000.3.5.1" takes that of "000.3.5".
    const RetentionRule *ruleFor(const QString &code) const;
    /// @param decreeEnd may be invalid: then the closing counts
    Retention on(QDate today, const QString &code, QDate closed, QDate decreeEnd) const;
    bool needsNational(const RetentionRule &rule) const
    {
        return rule.activeYears + rule.inactiveYears >= nationalFrom;
    }
    bool operator==(const ArchiveSchedule &) const = default;
};

namespace retention
{
QString name(Fate fate);
QString name(RetentionPhase phase);
/// "aktif 2 tahun, inaktif 3 tahun, musnah" or "belum ditetapkan"
QString describe(const RetentionRule &rule, bool isSet);
QString accessName(const QString &access); ///< of the office's words "biasa", "terbatas", "rahasia", "sangat rahasia"
const QStringList &accessClasses(); ///< the words that are kept, from open to closed
} // namespace retention

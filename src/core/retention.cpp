// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(retention)
};

constexpr int mostYears = 100;

QJsonObject toJson(const RetentionRule &rule)
{
    return { { u"code"_s, rule.code },      { u"title"_s, rule.title },        { u"access"_s, rule.access },
             { u"from"_s, int(rule.from) }, { u"active"_s, rule.activeYears }, { u"inactive"_s, rule.inactiveYears },
             { u"fate"_s, int(rule.fate) } };
}

RetentionRule ruleOf(const QJsonObject &json)
{
    RetentionRule rule;
    rule.code = json[u"code"_s].toString();
    rule.title = json[u"title"_s].toString();
    rule.access = json[u"access"_s].toString(rule.access);
    rule.from = RetentionFrom(json[u"from"_s].toInt(1));
    rule.activeYears = json[u"active"_s].toInt(-1);
    rule.inactiveYears = json[u"inactive"_s].toInt(-1);
    rule.fate = Fate(json[u"fate"_s].toInt(3));
    return rule;
}
} // namespace

ArchiveSchedule ArchiveSchedule::builtIn()
{
    // Three lists of other offices agree on these; their years no source gives.
    const std::pair<QString, QString> codes[] = {
        { u"000.3"_s, u"Pengadaan"_s },
        { u"000.3.1"_s, u"Rencana Pengadaan"_s },
        { u"000.3.2"_s, u"Pengadaan Langsung"_s },
        { u"000.3.3"_s, u"Pengadaan Tidak Langsung/Lelang"_s },
        { u"000.3.4"_s, u"Swakelola"_s },
        { u"000.3.5"_s, u"Pengolahan Sistem Informasi Pengadaan"_s },
        { u"000.3.6"_s, u"Monitoring dan Evaluasi"_s },
        { u"027"_s, u"Pengadaan (kode lama, sebelum 2023)"_s },
    };
    ArchiveSchedule result;
    for (const auto &[code, title] : codes) {
        RetentionRule rule;
        rule.code = code;
        rule.title = title;
        result.rules.append(rule);
    }
    return result;
}

ArchiveSchedule ArchiveSchedule::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw fault(u"The schedule of retention is no JSON object."_s);
    const QJsonObject object = document.object();
    ArchiveSchedule result;
    result.basis = object[u"basis"_s].toString();
    result.panel = object[u"panel"_s].toBool(true);
    result.regent = object[u"regent"_s].toBool(true);
    result.nationalFrom = object[u"national_from"_s].toInt(10);
    for (const QJsonValue &rule : object[u"rules"_s].toArray())
        result.rules.append(ruleOf(rule.toObject()));
    return result;
}

QByteArray ArchiveSchedule::toJson() const
{
    QJsonArray list;
    for (const RetentionRule &rule : rules)
        list.append(::toJson(rule));
    return QJsonDocument(QJsonObject { { u"basis"_s, basis },
                                       { u"panel"_s, panel },
                                       { u"regent"_s, regent },
                                       { u"national_from"_s, nationalFrom },
                                       { u"rules"_s, list } })
        .toJson(QJsonDocument::Compact);
}

QString ArchiveSchedule::whyNot() const
{
    QSet<QString> codes;
    for (const RetentionRule &rule : rules) {
        if (rule.code.isEmpty() || rule.title.isEmpty())
            return Words::tr("Every line needs a code and a title.");
        if (codes.contains(rule.code))
            return Words::tr("The code %1 stands twice.").arg(rule.code);
        codes.insert(rule.code);
        if (!retention::accessClasses().contains(rule.access))
            return Words::tr("The access class of %1 is not one of the office's.").arg(rule.code);
        const bool half = (rule.activeYears < 0) != (rule.inactiveYears < 0);
        if (half || rule.activeYears > mostYears || rule.inactiveYears > mostYears)
            return Words::tr("%1: give both numbers of years, or neither.").arg(rule.code);
        if (rule.isSet() && basis.isEmpty())
            return Words::tr("Write down the regulation that sets the years; without one nothing is set.");
    }
    return rules.isEmpty() ? Words::tr("A schedule needs at least one code.") : QString();
}

const RetentionRule *ArchiveSchedule::ruleFor(const QString &code) const
{
    const RetentionRule *best = nullptr;
    for (const RetentionRule &rule : rules) {
        const bool fits = code == rule.code || code.startsWith(rule.code + u'.');
        if (fits && (!best || rule.code.size() > best->code.size()))
            best = &rule;
    }
    return best;
}

Retention ArchiveSchedule::on(QDate today, const QString &code, QDate closed, QDate decreeEnd) const
{
    Retention result;
    const RetentionRule *rule = ruleFor(code);
    if (!rule)
        return result;
    result.rule = *rule;
    if (basis.isEmpty() || !rule->isSet() || !closed.isValid())
        return result;
    const bool later = rule->from == RetentionFrom::DecreeEnd && decreeEnd.isValid() && decreeEnd > closed;
    const QDate start = later ? decreeEnd : closed;
    result.activeUntil = start.addYears(rule->activeYears);
    result.inactiveUntil = start.addYears(rule->activeYears + rule->inactiveYears);
    result.phase = today <= result.activeUntil ? RetentionPhase::Active
        : today <= result.inactiveUntil        ? RetentionPhase::Inactive
                                               : RetentionPhase::Ended;
    return result;
}

QString retention::name(Fate fate)
{
    switch (fate) {
    case Fate::Destroy:
        return Words::tr("destroy");
    case Fate::Permanent:
        return Words::tr("permanent");
    case Fate::Review:
        break;
    }
    return Words::tr("appraise again");
}

QString retention::name(RetentionPhase phase)
{
    switch (phase) {
    case RetentionPhase::Active:
        return Words::tr("active");
    case RetentionPhase::Inactive:
        return Words::tr("inactive");
    case RetentionPhase::Ended:
        return Words::tr("retention ended");
    case RetentionPhase::NotSet:
        break;
    }
    return Words::tr("not yet set");
}

QString retention::describe(const RetentionRule &rule, bool isSet)
{
    if (!isSet || !rule.isSet())
        return Words::tr("not yet set");
    return Words::tr("active %1 years, inactive %2 years, then %3")
        .arg(rule.activeYears)
        .arg(rule.inactiveYears)
        .arg(name(rule.fate));
}

const QStringList &retention::accessClasses()
{
    static const QStringList classes { u"biasa"_s, u"terbatas"_s, u"rahasia"_s, u"sangat rahasia"_s };
    return classes;
}

QString retention::accessName(const QString &access)
{
    switch (accessClasses().indexOf(access)) {
    case 0:
        return Words::tr("ordinary, open");
    case 1:
        return Words::tr("restricted");
    case 2:
        return Words::tr("secret");
    case 3:
        return Words::tr("top secret");
    default:
        return access;
    }
}

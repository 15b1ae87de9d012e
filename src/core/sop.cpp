// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sop.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace
{
constexpr int formatVersion = 1;
constexpr const char *conditions[] = { "always", "complete", "incomplete", "valid", "notValid" };

Error unreadable(const QString &detail)
{
    return fault(QCoreApplication::translate("Sop", "The SOP cannot be read. Restore its file or ask the keeper."),
                 detail);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

SopCondition conditionOf(const QString &word)
{
    for (size_t i = 0; i < std::size(conditions); ++i) {
        if (word == QLatin1String(conditions[i]))
            return SopCondition(i);
    }
    throw unreadable(key("unknown branch condition"));
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

SopSection sectionOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    SopSection section { object[key("heading")].toString(), {} };
    for (const auto &item : object[key("items")].toArray())
        section.items.append({ item[key("text")].toString(), item[key("remark")].toString() });
    return section;
}

QJsonObject jsonOf(const SopSection &section)
{
    QJsonArray items;
    for (const SopItem &item : section.items) {
        QJsonObject object { { key("text"), item.text } };
        if (!item.remark.isEmpty())
            object.insert(key("remark"), item.remark);
        items.append(object);
    }
    return { { key("heading"), section.heading }, { key("items"), items } };
}

SopPaper paperOf(const QJsonValue &value)
{
    return { value[key("code")].toString(), value[key("title")].toString(), value[key("mandatory")].toBool(),
             value[key("onlyWithCarrier")].toBool(), value[key("remark")].toString() };
}

QJsonObject jsonOf(const SopPaper &paper)
{
    return { { key("code"), paper.code },
             { key("title"), paper.title },
             { key("mandatory"), paper.mandatory },
             { key("onlyWithCarrier"), paper.onlyWithCarrier },
             { key("remark"), paper.remark } };
}

SopStep stepOf(const QJsonValue &value)
{
    SopStep step;
    step.number = value[key("number")].toInt();
    step.activity = value[key("activity")].toString();
    step.executor = value[key("executor")].toString();
    step.requirements = stringsOf(value[key("requirements")]);
    if (!value[key("minutes")].isNull())
        step.minutes = value[key("minutes")].toInt();
    step.output = value[key("output")].toString();
    step.note = value[key("note")].toString();
    step.remark = value[key("remark")].toString();
    for (const auto &branch : value[key("branches")].toArray())
        step.branches.append({ conditionOf(branch[key("when")].toString()), branch[key("to")].toInt() });
    return step;
}

QJsonObject jsonOf(const SopStep &step)
{
    QJsonArray branches;
    for (const SopBranch &branch : step.branches)
        branches.append(QJsonObject { { key("when"), key(conditions[int(branch.when)]) }, { key("to"), branch.to } });
    return { { key("number"), step.number },
             { key("activity"), step.activity },
             { key("executor"), step.executor },
             { key("requirements"), QJsonArray::fromStringList(step.requirements) },
             { key("minutes"), step.minutes ? QJsonValue(*step.minutes) : QJsonValue(QJsonValue::Null) },
             { key("output"), step.output },
             { key("note"), step.note },
             { key("remark"), step.remark },
             { key("branches"), branches } };
}
} // namespace

Sop Sop::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        throw unreadable(error.errorString());
    if (object[::key("format")].toInt() != formatVersion)
        throw unreadable(::key("unknown format"));
    Sop sop;
    sop.m_number = object[::key("number")].toString();
    sop.m_revision = object[::key("revision")].toInt();
    sop.m_name = object[::key("name")].toString();
    sop.m_agency = stringsOf(object[::key("agency")]);
    sop.m_madeOn = dateOf(object[::key("madeOn")]);
    sop.m_revisedOn = dateOf(object[::key("revisedOn")]);
    sop.m_approvedOn = dateOf(object[::key("approvedOn")]);
    sop.m_validFrom = dateOf(object[::key("validFrom")]);
    const QJsonObject approver = object[::key("approver")].toObject();
    sop.m_approverOffice = approver[::key("office")].toString();
    sop.m_approverName = approver[::key("name")].toString();
    sop.m_approverNip = approver[::key("nip")].toString();
    sop.m_legalBasis = sectionOf(object[::key("legalBasis")]);
    sop.m_qualification = sectionOf(object[::key("qualification")]);
    sop.m_related = sectionOf(object[::key("related")]);
    sop.m_equipment = sectionOf(object[::key("equipment")]);
    sop.m_warnings = sectionOf(object[::key("warnings")]);
    sop.m_recording = sectionOf(object[::key("recording")]);
    for (const auto &paper : object[::key("papers")].toArray())
        sop.m_papers.append(paperOf(paper));
    for (const auto &step : object[::key("steps")].toArray())
        sop.m_steps.append(stepOf(step));
    sop.check();
    return sop;
}

QByteArray Sop::toJson() const
{
    QJsonArray papers;
    for (const SopPaper &paper : m_papers)
        papers.append(jsonOf(paper));
    QJsonArray steps;
    for (const SopStep &step : m_steps)
        steps.append(jsonOf(step));
    const QJsonObject approver { { ::key("office"), m_approverOffice },
                                 { ::key("name"), m_approverName },
                                 { ::key("nip"), m_approverNip } };
    QJsonObject object { { ::key("format"), formatVersion },
                         { ::key("number"), m_number },
                         { ::key("name"), m_name },
                         { ::key("agency"), QJsonArray::fromStringList(m_agency) },
                         { ::key("madeOn"), jsonOf(m_madeOn) },
                         { ::key("revisedOn"), jsonOf(m_revisedOn) },
                         { ::key("approvedOn"), jsonOf(m_approvedOn) },
                         { ::key("validFrom"), jsonOf(m_validFrom) },
                         { ::key("approver"), approver },
                         { ::key("legalBasis"), jsonOf(m_legalBasis) },
                         { ::key("qualification"), jsonOf(m_qualification) },
                         { ::key("related"), jsonOf(m_related) },
                         { ::key("equipment"), jsonOf(m_equipment) },
                         { ::key("warnings"), jsonOf(m_warnings) },
                         { ::key("recording"), jsonOf(m_recording) },
                         { ::key("papers"), papers },
                         { ::key("steps"), steps } };
    if (m_revision > 0) // a version of before there were revisions keeps its bytes
        object.insert(::key("revision"), m_revision);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Sop Sop::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(path);
    return fromJson(file.readAll());
}

QString Sop::key() const
{
    return m_revision > 0 ? QStringLiteral("%1 Rev. %2").arg(m_number).arg(m_revision) : m_number;
}

void Sop::check() const
{
    if (m_revision < 0)
        throw unreadable(::key("a revision below 0"));
    if (m_number.isEmpty() || m_steps.isEmpty() || !m_validFrom.isValid())
        throw unreadable(::key("no number, no steps or no date"));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const SopStep &step = m_steps.at(i);
        if (step.number != i + 1 || step.activity.isEmpty())
            throw unreadable(::key("steps are not numbered from 1"));
        if (step.minutes && *step.minutes < 1)
            throw unreadable(::key("a standard below one minute"));
        for (const SopBranch &branch : step.branches) {
            if (branch.to < 1 || branch.to > m_steps.size() || branch.to == step.number)
                throw unreadable(::key("a branch leads nowhere"));
        }
    }
}

const SopStep &Sop::step(int number) const
{
    if (number < 1 || number > m_steps.size())
        throw unreadable(::key("no such step"));
    return m_steps.at(number - 1);
}

QList<int> Sop::path(Ending ending, int completionRounds, bool archiveRejected) const
{
    QList<int> path;
    int rounds = completionRounds;
    bool rejected = false;
    // Every step once a round is the most that a sound SOP needs; data that goes in circles ends here.
    const qsizetype longest = m_steps.size() * (completionRounds + 1);
    for (const SopStep *at = &m_steps.first(); path.size() < longest;) {
        path.append(at->number);
        const SopBranch *taken = nullptr;
        const bool incomplete = rounds > 0;
        for (const SopBranch &branch : at->branches) {
            const bool fits = branch.when == SopCondition::Always
                || (branch.when == SopCondition::Complete && !incomplete)
                || (branch.when == SopCondition::Incomplete && incomplete)
                || (branch.when == SopCondition::Valid && ending == Ending::Granted)
                || (branch.when == SopCondition::NotValid && ending == Ending::Rejected);
            if (fits)
                taken = &branch;
        }
        if (!taken || (rejected && !archiveRejected))
            return path;
        if (taken->when == SopCondition::Incomplete)
            --rounds;
        rejected = taken->when == SopCondition::NotValid;
        at = &step(taken->to);
    }
    throw unreadable(::key("the steps go in circles"));
}

int Sop::totalMinutes(Ending ending, int completionRounds, bool archiveRejected) const
{
    int total = 0;
    for (int number : path(ending, completionRounds, archiveRejected))
        total += standardMinutes(number).value_or(0);
    return total;
}
